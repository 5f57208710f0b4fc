/** Notes, annexes and versions are guessed where the signs are plain, and left alone where they are not. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describe as describeText } from '../../src/convert/describe/describe.ts';
import { convertCharter } from './charter.ts';
import { root } from './sources.ts';

type Guess = Record<'notes' | 'divisions' | 'clauses' | 'closing' | 'items', unknown> & {
  clauses: Record<string, unknown>;
};

function guess(text: string | Uint8Array): Guess {
  const { description } = describeText({ file: 'seeds/charte.txt', bytes: Buffer.from(text) }, 3);
  if (description === null) throw new Error('nothing was guessed');
  const { diagnostics } = convertCharter(Buffer.from(text).toString(), description.yaml);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return parse(description.yaml) as Guess;
}

function fixture(name: string): { guessed: Guess; real: Guess } {
  const folder = `${root}tests/fixtures/third-texts/${name}`;
  const only = (path: string) =>
    readFileSync(`${folder}/${path}/${readdirSync(`${folder}/${path}`)[0] ?? ''}`);
  return {
    guessed: guess(only('seeds')),
    real: parse(only('content/instruments').toString()) as Guess,
  };
}

const articles = 'Article 1. Le puits est à tous.\nArticle 2. Il est gardé.\n';

describe('annexes', () => {
  test('whose numbers go on from one to the next', () => {
    const { guessed, real } = fixture('accord-with-annexes');
    expect((guessed.divisions as unknown[])[0]).toEqual((real.divisions as unknown[])[0]);
    expect(guessed.closing).toMatchObject({ begins: 'Fait au', until: 'ANNEXE I :' });
    expect(guessed.items).toEqual({ marker: '-', counts: { 'annexe-i/2': 2 } });
  });

  test('numbered in different ways, or not at all', () => {
    const { guessed, real } = fixture('code-in-force');
    expect((guessed.divisions as unknown[])[0]).toEqual((real.divisions as unknown[])[0]);
  });

  test('a single one, called by its word alone', () => {
    const { divisions, closing } = guess(
      `${articles}Fait à Gao, le 3 mars 2031\nANNEXE\nLes mesures\n1) Un seau.\n2) Deux seaux.\n`,
    );
    expect(divisions).toEqual({
      ...{ marker: '{num}', numbering: 'words', spelled: { ANNEXE: '1' }, count: 1, titleEnds: 'line' },
      ...{
        titled: 'some',
        address: 'annexe-{num}',
        clauses: { marker: '{num})', numbering: 'decimal', count: 2 },
      },
    });
    expect(closing).toMatchObject({ until: 'ANNEXE' });
  });

  test('are not guessed before the first number, nor of a word in a sentence', () => {
    expect(guess(`ANNEXE I : LE PUITS\n${articles}`).divisions).toBeUndefined();
    expect(guess(`${articles.trimEnd()} Il est dans\nl’annexe\nde la loi.\n`).divisions).toBeUndefined();
  });
});

describe('notes', () => {
  test('called by figures in brackets, over several lines', () => {
    const { guessed, real } = fixture('all-kinds');
    expect(guessed.notes).toEqual(real.notes);
  });

  test('called by raised figures and by signs', () => {
    const { guessed, real } = fixture('code-in-force');
    expect(guessed.notes).toEqual(real.notes);
  });

  test('are not guessed where nothing calls them', () => {
    expect(guess(`${articles}[1] Voir la loi.\n`).notes).toBeUndefined();
    expect(guess(`${articles}* le matin\n* le soir\n`).notes).toBeUndefined();
  });
});

describe('versions', () => {
  test('told apart by labels, or one by its label', () => {
    const { guessed, real } = fixture('code-in-force');
    expect(guessed.clauses['versions']).toEqual(real.clauses['versions']);
  });

  test('are not guessed of a number that stands once', () => {
    expect(guess(`${articles}Article 3 (abrogé). Il est fermé.\n`).clauses['versions']).toBeUndefined();
  });
});
