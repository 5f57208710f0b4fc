/** Notes on slips stand in the order of the text, whatever the order of the apparatus. */
import { expect, test } from 'vitest';
import { markSic } from '../../src/convert/check/sic.ts';
import type { ApparatusFile, SicEntry } from '../../src/model/apparatus.ts';
import { convertCharter, described as itemised } from './charter.ts';

const text =
  'La charte\n\n1. Les seau sont : a) au ancien ; b) au voisin. Nuls\nne les ferme.\n2. Les deux puit.\n';

const described = itemised
  .replace('counts: [3]', 'counts: [2]')
  .replace('count: 2', 'count: 2, inline: true');

function notesOf(entries: readonly [place: string, words: string][]): string[] {
  const { edition } = convertCharter(text, described);
  const [instrument] = edition?.instruments ?? [];
  if (instrument === undefined) throw new Error('the charter does not convert');
  const sic = entries.map(([place, words]): SicEntry => ({
    ...{ in: `charte-2041/${place}`, words, reading: `${words}x`, kind: 'accord', note: 'Inventé.' },
    doubtful: false,
  }));
  const value: ApparatusFile = { instrument: 'charte-2041', sic };
  const yaml = { file: 'a.yaml', value, placeOf: () => ({ file: 'a.yaml', line: 1, column: 1 }) };
  const lines = text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
  const marked = markSic(yaml, instrument, lines);
  expect(marked.diagnostics).toEqual([]);
  return marked.notes.map(({ id, words }) => `${id} ${words}`);
}

test('several on one line, in a paragraph and in the items of a list', () => {
  expect(
    notesOf([
      ['2', 'puit'],
      ['1', 'Nuls'],
      ['1', 'au voisin'],
      ['1', 'au ancien'],
      ['1', 'seau'],
      ['preambule', 'charte'],
    ]),
  ).toEqual([
    'charte-2041/preambule~1 charte',
    'charte-2041/1~4 seau',
    'charte-2041/1~3 au ancien',
    'charte-2041/1~2 au voisin',
    'charte-2041/1~1 Nuls',
    'charte-2041/2~1 puit',
  ]);
});
