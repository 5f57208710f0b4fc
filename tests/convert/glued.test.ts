/** Lines inside a text that look like something else are told, with the line of YAML that would say what they are. */
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { charter, described, toldOfCharter } from './charter.ts';
import { projectSources } from './project.ts';

/** What is told of the charter with a line between two of its clauses, behind a sentence. */
function toldOfLine(line: string, description = described): string[] {
  return toldOfCharter(charter.replace('village.\n', `village.\n  ${line}\n`), description);
}

test('nothing is told of the two texts, which pass strict', () =>
  expect(convert(projectSources).diagnostics).toEqual([]));

describe.each<[rule: string, lines: Record<string, string>]>([
  [
    'looks-like-heading',
    {
      'CHAPITRE II : DES GARDIENS':
        "divisions: [{ marker: 'CHAPITRE {num}', numbering: roman-upper, count: 1",
      'Chapitre 2 – Des gardiens': "divisions: [{ marker: 'Chapitre {num}', numbering: decimal, count: 1",
      'PREMIÈRE PARTIE': 'describe its kind under `divisions`',
      'DES GARDIENS DU PUITS': 'describe its kind under `divisions`',
      'Des gardiens du puits': 'describe its kind under `divisions`',
      'Title II': "divisions: [{ marker: 'Title {num}', numbering: roman-upper, count: 1",
      'ANNEXE A': "divisions: [{ marker: 'ANNEXE {num}', numbering: letters-upper, count: 1",
    },
  ],
  [
    'looks-like-marker',
    {
      'Article 2. Nul ne le ferme.': "`marker: ['{num}.', 'Article {num}.']` under `clauses`",
      'Art. 1er. – Nul ne le ferme.': "`spelled: { 1er: '1' }` under `clauses`",
      'ARTICLE L. 111-1': "`marker: ['{num}.', 'ARTICLE {num}']` under `clauses`",
      '(2) Nul ne le ferme.': "`{ marker: '({num})', numbering: decimal, count: 1 }` under `items`",
      '(ii) la nuit ;': "`{ marker: '({num})', numbering: roman, count: 1 }` under `items`",
      '1.2. Nul ne le ferme.': "`{ marker: '{num}.', numbering: decimal-path, count: 1 }` under `items`",
      '2° la nuit ;': "`{ marker: '{num}°', numbering: decimal, count: 1 }` under `items`",
      'A – Nul ne le ferme.': "`{ marker: '{num} –', numbering: letters-upper, count: 1 }` under `items`",
      '• la nuit': "`{ marker: '•', count: 1 }` under `items`",
      '– la nuit': "`{ marker: '–', count: 1 }` under `items`",
    },
  ],
  [
    'looks-like-page-number',
    {
      '12': "runningHeads: [{ text: '12', times: 1 }]",
      '- 12 -': "runningHeads: [{ text: '- 12 -', times: 1 }]",
      '12/40': "runningHeads: [{ text: '12/40', times: 1 }]",
      'Page 12': "runningHeads: [{ text: 'Page 12', times: 1 }]",
      'et la Page 12 sur 40 pleine':
        "runningHeads: [{ pattern: 'Page {num} sur {num}', inside: true, times: 1 }]",
    },
  ],
])('%s', (rule, lines) => {
  test.each(Object.entries(lines))('“%s” is a warning with its place, and proposes %s', (line, proposal) => {
    const told = toldOfLine(line);
    expect(told).toEqual([expect.stringContaining(`seeds/charte.txt:4:3 warning[${rule}] “`)]);
    expect(told[0]).toContain(proposal);
    expect(toldOfLine(line, `${described}asPrinted: ['${line}']\n`)).toEqual([]);
  });
});

test.each([
  'Il est profond.',
  'Nul ne le ferme, sauf le soir ;',
  'ONU.',
  'article 2 de la charte.',
  'Partie prenante de l’accord, il reste ouvert.',
  'Section du village : elle y veille.',
  'Voir p. 12 de la charte.',
  'Le 3 mai 2041, il fut ouvert.',
  '2041 fut une bonne année.',
])('“%s” looks like nothing else', (line) =>
  expect(toldOfLine(line).filter((told) => told.includes('looks-like'))).toEqual([]),
);

test('a line of another text, given again on each page, is proposed as a running head', () => {
  const twice = charter.replaceAll('\n\n', '\n\nCHARTE DU PUITS\n\n');
  expect(toldOfCharter(twice).join('\n')).toContain("runningHeads: [{ text: 'CHARTE DU PUITS', times: 3 }]");
});

test('the titles of a text in capitals are those of its preamble', () =>
  expect(
    toldOfCharter(charter.replace('La charte du puits', 'CHARTE\nDU PUITS\n\nPRÉAMBULE\nVoici.')),
  ).toEqual([]));
