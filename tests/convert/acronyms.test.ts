/** The acronyms, as the conversion reads them and holds them to the texts. */
import { expect, test } from 'vitest';
import { readAcronyms } from '../../src/convert/acronyms/acronyms.ts';
import { acronymsIn } from '../../src/edition/acronyms.ts';
import { wholeText } from '../../src/edition/text.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { wholeEdition, wholeSources } from './sources.ts';

const { instruments, acronyms } = wholeEdition();
const file = 'content/acronyms.yaml';
const listed = new TextDecoder().decode(wholeSources.acronyms[0]?.bytes);

/** What is told of the file with one stretch exchanged; {} stands for the place of the new words. */
function told(words: string, by: string): string[] {
  if (listed.split(words).length !== 2) throw new Error(`« ${words} » does not stand once in ${file}`);
  const bytes = new TextEncoder().encode(listed.replace(words, by));
  const { unreadable, diagnostics } = readAcronyms([{ file, bytes }], instruments);
  return [...unreadable, ...diagnostics].map(formatDiagnostic);
}

const lineOf = (words: string) => listed.slice(0, listed.indexOf(words)).split('\n').length;

test('the edition has those of the file, each found in the texts', () => {
  const texts = instruments.flatMap(({ provisions }) => provisions.map(wholeText)).join('\n');
  const found = new Set(
    acronymsIn(
      texts,
      acronyms.map(({ acronym }) => acronym),
    ).map(({ acronym }) => acronym),
  );
  expect([...found].sort()).toEqual(acronyms.map(({ acronym }) => acronym).sort());
  expect(acronyms.find(({ acronym }) => acronym === 'MOC')).toMatchObject({
    meaning: 'Mécanisme opérationnel de coordination',
    doubtful: false,
  });
});

test('an acronym of the texts that is missing is told at each of its places', () => {
  const entry = /  - acronym: FAS\n(?: {4}.*\n)+/u.exec(listed)?.[0] ?? '';
  expect(told(entry, '')).toEqual([
    expect.stringMatching(/^seeds\/dialogue-2024\.txt:782:77 error\[acronym-missing\] « FAS » is not among/u),
    expect.stringMatching(
      /^seeds\/dialogue-2024\.txt:792:71 error\[acronym-missing\] .*content\/acronyms\.yaml/u,
    ),
    expect.stringMatching(/^seeds\/dialogue-2024\.txt:1129:\d+ error\[acronym-missing\]/u),
  ]);
});

test.each([
  ['acronym: MOC', 'acronym: MOD', 'error[unknown-acronym] « MOD » stands in no text'],
  ['acronym: OGM', 'acronym: ONG', 'error[duplicate-acronym] « ONG » is listed twice'],
  ['NGouma]', 'NGouma, Mopty]', 'error[unknown-acronym] « Mopty » stands in no text'],
  ['in: oci-2016/viii', 'in: oci-2016/viiii', 'error[unknown-id] no provision has the id oci-2016/viiii'],
  ['words: Mécanisme op', 'words: mécanisme op', 'error[quote-missing] « mécanisme opérationnel'],
  ['[oci-2016, dialogue-2024]', '[oci-2017, dialogue-2024]', 'error[unknown-id] no text has the id oci-2017'],
  ['    source: Charte des Nations unies, article 71\n', '', 'error[yaml-schema]'],
])('%s changed to %s is told', (words, by, expected) => {
  const lines = told(words, by);
  expect(lines.join('\n')).toContain(expected);
  for (const line of lines) expect(line).toMatch(/^[^:]+:[1-9]\d*:[1-9]\d* error\[.*\. Hint: .+\.$/u);
});

test('a fault of the file is told at its line', () => {
  expect(told('acronym: MOC', 'acronym: MOD').join('\n')).toContain(`${file}:${lineOf('acronym: MOC')}:`);
});

test('without the file an edition has none, and nothing is told', () => {
  expect(readAcronyms([], instruments)).toEqual({ acronyms: [], unreadable: [], diagnostics: [] });
});

test('a text that the file does not cover may have others', () => {
  expect(told('texts: [oci-2016, dialogue-2024]', 'texts: [oci-2016]')).toEqual([]);
});
