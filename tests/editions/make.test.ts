import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeEditions, type Maker } from '../../src/editions/make.ts';
import { MissingTool } from '../../src/editions/missing-tool.ts';

let dist: string;
let lines: string[];
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'editions-'));
  lines = [];
});
afterEach(() => rmSync(dist, { recursive: true }));

const say = (line: string) => void lines.push(line);
const workshop = () => ({
  dist,
  site: 'https://x.example/',
  edition: {
    instruments: [],
    comparisons: [],
    concordance: { undertakings: [], correspondences: [], silences: [], novelties: [], repetitions: [] },
    searchWords: { equivalents: [], noSlips: [] },
    revisions: [],
    subjects: [],
    acronyms: [],
    coordinates: null,
    release: null,
  },
  disk: () => Promise.resolve({ folder: '', paths: [] }),
});
const writes = (format: Maker['format'], always = true): Maker => ({
  format,
  always,
  make: async ({ site }, target) => writeFileSync(target, `${format} of ${site}`),
});
const lacks = (format: Maker['format'], always: boolean): Maker => ({
  format,
  always,
  make: () => Promise.reject(new MissingTool('zimwriterfs', 'apt install zim-tools')),
});

describe('making editions', () => {
  it('writes each into the folder of downloads, with a line for each', async () => {
    const outcome = await makeEditions([writes('zip'), writes('epub')], workshop(), say);
    expect(outcome).toEqual({ made: ['zip', 'epub'], skipped: [] });
    const file = join(dist, 'telecharger/concordance-mali.epub');
    expect(readFileSync(file, 'utf8')).toBe('epub of https://x.example/');
    expect(lines.map((line) => line.slice(0, 10))).toEqual(['zip   1 kB', 'epub  1 kB']);
  });

  it('skips an edition whose tool is missing, says how to get it, drops its earlier file and goes on', async () => {
    await makeEditions([writes('zim')], workshop(), say);
    const outcome = await makeEditions([lacks('zim', false), writes('pdf')], workshop(), say);
    expect(outcome.made).toEqual(['pdf']);
    expect(outcome.skipped).toEqual([
      { format: 'zim', reason: expect.stringMatching(/zimwriterfs.*apt install zim-tools/) },
    ]);
    expect(lines[1]).toMatch(/^zim {3}skipped: zimwriterfs/);
    expect(() => readFileSync(join(dist, 'telecharger/concordance-mali.zim'))).toThrow('ENOENT');
  });

  it('fails without the tool of an edition that each build makes, and on any other fault', async () => {
    await expect(makeEditions([lacks('zip', true)], workshop(), say)).rejects.toThrow(MissingTool);
    const broken: Maker = { ...writes('pdf', false), make: () => Promise.reject(new Error('no paper')) };
    await expect(makeEditions([broken], workshop(), say)).rejects.toThrow('no paper');
  });
});
