/** A third text and ten times as many correspondences: the figures of all public forms agree. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSources } from '../../../src/integration/sources.ts';
import { correspondenceRows } from '../../../src/data/correspondence-table.ts';
import { toAnnotations } from '../../../src/data/annotations.ts';
import { PublicConcordance, toPublicConcordance } from '../../../src/data/public-concordance.ts';
import { toSssom } from '../../../src/data/sssom.ts';
import { editionOf } from '../sources.ts';
import { annotationOrder, mappingSet, pageAddress } from '../../data/data-orders.ts';
import { writeLargeContent } from './large.ts';
import { readSssom } from '../../data/sssom-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'concordance-large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TIES = 1300;
const figures = writeLargeContent(folder, TIES);
const edition = editionOf(readSources({ seeds: join(folder, 'seeds'), content: join(folder, 'content') }));
const { concordance } = edition;

describe('an edition of three texts and many correspondences', () => {
  test('is converted whole', () => {
    expect(edition.instruments.map(({ id }) => id)).toEqual([
      'oci-2016',
      'dialogue-2024',
      'bibliotheque-2032',
    ]);
    expect(figures.commitments).toBe(13);
    expect(concordance.correspondences.length).toBe(figures.correspondences);
    expect(figures.correspondences).toBe(TIES + 13 * 11);
    expect(concordance.silences.length).toBe(figures.silences);
    expect(concordance.novelties.flatMap(({ provisions }) => provisions).length).toBe(figures.alone);
    expect(concordance.repetitions.length).toBe(figures.repetitions);
  });

  test('gives each correspondence an id of its own, in the order of the texts', () => {
    const ids = concordance.correspondences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const order = new Map(
      edition.instruments.flatMap(({ provisions }) => provisions).map(({ eId }, index) => [eId, index]),
    );
    const places = concordance.correspondences.map(
      ({ from, to }) => (order.get(from) ?? 0) * 10_000 + (order.get(to) ?? 0),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('has the same figures in every public form', () => {
    const json = PublicConcordance.parse(toPublicConcordance(edition));
    const annotations = toAnnotations(edition, annotationOrder);
    expect([
      json.correspondences.length,
      correspondenceRows(edition, pageAddress).length,
      annotations.total,
      annotations.first.items.length,
      readSssom(toSssom(edition, mappingSet)).rows.length,
    ]).toEqual(Array(5).fill(figures.correspondences));
  });

  test('is the same when it is made again', () => {
    const other = mkdtempSync(join(tmpdir(), 'concordance-large-'));
    try {
      expect(writeLargeContent(other, TIES)).toEqual(figures);
      expect(written(other)).toEqual(written(folder));
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});

function written(place: string): string[] {
  const ties = join(place, 'content/correspondences');
  const files = readdirSync(ties, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).sort();
}
