/** Each structure of the third texts, damaged: what is told, and where. */
import { describe, expect, test } from 'vitest';
import { toldOf, type Damage } from './damage.ts';

interface Case extends Damage {
  name: string;
  /** The beginning of a line that is told. */
  told: string;
}

const cases: Record<string, Case[]> = {
  'divisions-nested': [
    {
      name: 'a heading of the third degree without its number',
      text: ['CHAPITRE 1 :', 'CHAPITRE :'],
      told: 'seeds/charte-2036.txt:40:1 error[count] divisions “CHAPITRE {num} :”: 0 found up to here, expected 1',
    },
    {
      name: 'a section whose letter is missing',
      text: ['SECTION B', 'SECTION C'],
      told: 'seeds/charte-2036.txt:31:1 error[marker-gap] expected B after A, found C',
    },
    {
      name: 'an article of the running list under a later heading',
      text: ['Article 9. Chacun', 'Article 10. Chacun'],
      told: 'seeds/charte-2036.txt:35:1 error[marker-gap] expected 9 at the beginning, found 10',
    },
    {
      name: 'clauses before the first division that the description does not tell',
      description: ['  outside: 2\n', ''],
      told: 'seeds/charte-2036.txt:18:1 error[marker-gap] expected 1 at the beginning, found 3',
    },
    {
      name: 'a table of contents that is not described',
      description: ["contents: { begins: SOMMAIRE, ends: 'TITRE I : LES ANCIENS' }\n", ''],
      told: 'seeds/charte-2036.txt:14:1 error[marker-order] expected III after II, found I',
    },
    {
      name: 'a table of contents without its end',
      description: ['LES ANCIENS', 'LES VOISINS'],
      told: 'seeds/charte-2036.txt:3:1 error[contents] no line of the table of contents begins with “TITRE I : LES VOISINS”',
    },
    {
      name: 'two units of one address',
      description: [", address: 'chapitre-{num}'", ", address: '{num}'"],
      text: ['CHAPITRE 1', 'CHAPITRE 4'],
      told: 'seeds/charte-2036.txt:24:1 error[duplicate-address] the address charte-2036/i/ii/4 is that of line 25 already',
    },
    {
      name: 'a key of a division that is not known',
      description: ['names: { i/ii', 'name: { i/ii'],
      told: 'content/instruments/charte-2036.yaml:23:94 error[yaml-unknown-key] the key `name` of `divisions.3` is not known',
    },
  ],
  'articles-titled': [
    {
      name: 'an item out of order in a list in a list',
      text: ['ii) du sud', 'iv) du sud'],
      told: 'seeds/regles-2037.txt:18:4 error[marker-gap] expected ii after i, found iv',
    },
    {
      name: 'a list whose first item has lost its marker',
      text: ['a) l’heure', 'l’heure'],
      told: 'seeds/regles-2037.txt:28:1 error[marker-gap] expected a at the beginning, found b',
    },
    {
      name: 'an item that has lost its bullet',
      text: ['- les tisserands', 'les tisserands'],
      told: 'seeds/regles-2037.txt:28:1 error[count] items “-” of regles-2037: 1 found up to here, expected 2',
    },
    {
      name: 'an item that stands within a line which no list is said to do',
      description: ['inline: true, ', ''],
      told: 'seeds/regles-2037.txt:41:1 error[count] items “{num})” of regles-2037/4: 1 found up to here, expected 2',
    },
    {
      name: 'a title with nothing under it',
      text: ['\nLe présent règlement est lu deux fois.', ''],
      told: 'seeds/regles-2037.txt:43:1 error[text-missing] the clause Article 5 has no text',
    },
    {
      name: 'neither a number of items for each clause nor one for all',
      description: ["counts: { '2': 5, '4': 2 }", 'spelled: {}'],
      told: 'content/instruments/regles-2037.yaml:26:5 error[yaml-schema] `items.0` does not fit: say how many items there are',
    },
  ],
};

describe.each(Object.entries(cases))('%s', (folder, damaged) => {
  test.each(damaged)('$name', ({ told, ...damage }) => {
    const lines = toldOf(folder, damage);
    expect(
      lines.filter((line) => line.startsWith(told)),
      lines.join('\n'),
    ).not.toEqual([]);
  });
});
