/** How texts are cut into what a voice says. */
import { describe, expect, test } from 'vitest';
import { LONGEST, piecesOf } from '../../src/listening/core/pieces.ts';
import { BLOCK_END, sentencesOf } from '../../src/listening/core/sentences.ts';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    [
      'end with their final marks',
      'Une fin. Une autre ! Et la suite',
      ['Une fin.', 'Une autre !', 'Et la suite'],
    ],
    ['end with semicolons, also alone on a line', 'a salué ; a exhorté\n;', ['a salué ;', 'a exhorté\n;']],
    [
      'end with their paragraph or item',
      `Réhabiliter :${BLOCK_END}Sévaré-Gao`,
      ['Réhabiliter :', 'Sévaré-Gao'],
    ],
    [
      'go on after a colon',
      'Élargir l’AES : créer la confédération',
      ['Élargir l’AES : créer la confédération'],
    ],
    [
      'go on after short forms',
      'Selon M. Sy et I. B. Keita, art. 3.',
      ['Selon M. Sy et I. B. Keita, art. 3.'],
    ],
    ['go on after the number of a list', '2. Relire la loi.', ['2. Relire la loi.']],
    ['go on where no capital follows', 'bétail etc. par une politique', ['bétail etc. par une politique']],
    ['take the closing quotation mark with them', '« Il dit. » Puis rien.', ['« Il dit. »', 'Puis rien.']],
    ['begin with accented capitals', 'Fin. Élargir.', ['Fin.', 'Élargir.']],
    ['leave out what holds no word', `Fin.${BLOCK_END} ; ${BLOCK_END}– ${BLOCK_END}`, ['Fin.']],
  ])('%s', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  test('are none in an empty text', () => {
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('pieces of a long sentence', () => {
  const long = `${'a réaffirmé le soutien plein et entier, '.repeat(9)}sans fin`;
  const pieces = (text: string) => piecesOf(text, { start: 0, end: text.length });

  test('are none longer than a voice can hold, and leave nothing out', () => {
    expect(
      pieces(long)
        .map(({ start, end }) => long.slice(start, end))
        .join(''),
    ).toBe(long);
    expect(Math.max(...pieces(long).map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST);
    expect(pieces(long).length).toBeGreaterThan(2);
  });

  test('end after a mark where there is one', () => {
    const ends = pieces(long).map(({ end }) => long.slice(0, end));
    expect(ends.slice(0, -1).every((words) => words.endsWith(', '))).toBe(true);
  });

  test('else begin with a linking word, else between words', () => {
    const linked = `${'renforcer la surveillance '.repeat(4)}pour toutes les régions du Nord et du Centre`;
    expect(linked.slice(pieces(linked)[1]?.start)).toMatch(/^pour toutes/);
    const plain = 'surveillance '.repeat(12).trim();
    expect(pieces(plain).every(({ start }) => start === 0 || plain[start - 1] === ' ')).toBe(true);
  });

  test('is one where the sentence is short', () => {
    expect(pieces('Une fin.')).toEqual([{ start: 0, end: 8 }]);
  });

  test('are cut even where nothing parts the words', () => {
    expect(pieces('a'.repeat(400)).map(({ start, end }) => end - start)).toEqual([130, 130, 130, 10]);
  });
});
