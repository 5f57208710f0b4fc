/** Annexes, parts and titles of the third texts, damaged: what is told, and where. */
import { testDamages } from './damage.ts';

testDamages({
  'accord-with-annexes': [
    {
      name: 'an annex whose number is missing',
      text: ['ANNEXE II :', 'ANNEXE :'],
      told: 'seeds/accord-2040.txt:31:1 error[count] divisions “ANNEXE {num} :”: 1 found up to here, expected 2. Hint: line 28 looks like one in another form',
    },
    {
      name: 'a number of an annex that the text’s own articles have',
      text: ['4) Celui', 'Article 4. Celui'],
      told: "seeds/accord-2040.txt:31:1 error[count] clauses of divisions “ANNEXE {num} :”: 3 found up to here, expected 4. Hint: line 31 looks like one in another form: if it begins a clause, add 'Article {num}.' to `marker` under the `clauses` of its part",
    },
    {
      name: 'annexes whose clauses are not described',
      description: ["    clauses: { marker: '{num})', numbering: decimal, order: rising, count: 4 }\n", ''],
      told: 'seeds/accord-2040.txt:21:1 error[count] clauses of accord-2040: 0 found up to here, expected 3',
    },
    {
      name: 'a closing that goes on to the end, over the annexes',
      description: [", until: 'ANNEXE I'", ''],
      told: 'seeds/accord-2040.txt:31:1 error[count] divisions “ANNEXE {num} :”: 0 found up to here, expected 2',
    },
    {
      name: 'a closing whose end is not there',
      description: ["until: 'ANNEXE I'", "until: 'ANNEXE A'"],
      told: 'seeds/accord-2040.txt:17:1 error[closing] no line begins with “ANNEXE A”. Hint: restore the closing, or correct `closing.until` in the description',
    },
    {
      name: 'a page number that is not described, inside a sentence',
      description: ["  - { pattern: 'Page {num} sur {num}', inside: true, times: 1 }\n", ''],
      told: "seeds/accord-2040.txt:14:1 warning[looks-like-page-number] “Page 3 sur 4” stands inside a text and looks like the number of a page. Hint: describe it: `runningHeads: [{ pattern: 'Page {num} sur {num}', inside: true, times: 1 }]`",
    },
    {
      name: 'a page number that is damaged',
      text: ['– Page 2', '– Pase 2'],
      told: 'seeds/accord-2040.txt:8:1 error[running-head-count] the running head “Accord du puits – Page {num}” stands here 1 times, expected 2',
    },
    {
      name: 'page numbers that do not rise',
      text: ['– Page 2', '– Page 1'],
      told: 'seeds/accord-2040.txt:12:1 warning[page-order] the page number of “Accord du puits – Page {num}” does not rise here',
    },
  ],
  'all-kinds': [
    {
      name: 'a note that no words call',
      text: ['un an [2]', 'un an'],
      told: 'seeds/seance-2042.txt:34:1 warning[note-uncalled] no words before it call the note [2] with “[2]”',
    },
    {
      name: 'a note whose number is damaged',
      text: ['[2] Depuis', '[Z] Depuis'],
      told: 'seeds/seance-2042.txt:23:1 error[count] notes: 1 found up to here, expected 2',
    },
    {
      name: 'notes that are not described',
      description: ["notes: { marker: '[{num}]', call: '[{num}]', ends: blank-line, count: 2 }\n", ''],
      told: "seeds/seance-2042.txt:23:1 warning[looks-like-note] “[1] Voir l’annexe, qui donne les mesures” stands inside a text and looks like a note. Hint: describe it: `notes: { marker: '[{num}]', call: '[{num}]', count: 2 }`",
    },
    {
      name: 'a row of a table with a cell too few',
      text: ['8       mardi', '8 mardi'],
      told: 'seeds/seance-2042.txt:31:1 error[table-row] this row of the table has 2 cells, the first has 3',
    },
    {
      name: 'a row more than the table is said to have',
      text: ['Sud      ', 'Est       9       jeudi\nSud      '],
      told: 'seeds/seance-2042.txt:32:1 error[table-row] the table has 3 rows, and this line behind it has as many cells',
    },
    {
      name: 'a table that never begins',
      description: ['begins: Village Seaux', 'begins: Villages Seaux'],
      told: 'content/instruments/seance-2042.yaml:46:10 warning[no-effect] no table begins with “Villages Seaux”',
    },
    {
      name: 'a speaker who is not described',
      description: [", 'M. Traoré :'", ''],
      told: "seeds/seance-2042.txt:22:1 warning[looks-like-speaker] “M. Traoré : Je demande une mesure.” stands inside a text and looks like the words of a speaker. Hint: describe who speaks: `speakers: ['Mme Keïta :', 'M. Traoré :']`",
    },
    {
      name: 'a speaker who says nothing',
      description: ["'M. Traoré :'", "'M. Traoré :', 'M. Dembélé :'"],
      told: 'content/instruments/seance-2042.yaml:47:42 warning[no-effect] nobody speaks whose words begin with “M. Dembélé :”',
    },
    {
      name: 'two headings that have changed places',
      text: [
        'TITRE I : DU COMPTE RENDU\nCHAPITRE 1 : DE LA SÉANCE',
        'CHAPITRE 1 : DE LA SÉANCE\nTITRE I : DU COMPTE RENDU',
      ],
      told: 'seeds/seance-2042.txt:15:1 warning[division-empty] nothing stands under CHAPITRE 1 :',
    },
  ],
  targets: [
    {
      name: 'a letter that is missing among numbers',
      text: ['1.a Les', '1.b Les'],
      told: 'seeds/cibles-2039.txt:6:1 error[marker-gap] expected 1.3 after 1.2, found 1.b. Hint: look for the missing marker between line 5 and here: no line begins with 1.a;',
    },
    {
      name: 'a first number that is missing',
      text: ['2.1 –', '2.2 –'],
      told: 'seeds/cibles-2039.txt:9:1 error[marker-gap] expected 2.1 at the beginning, found 2.2',
    },
    {
      name: 'a line of text that begins with a number',
      description: ['prose: [1.5 degré]\n', ''],
      told: 'seeds/cibles-2039.txt:4:1 error[marker-order] expected 1.1.2 after 1.1.1, found 1.5',
    },
  ],
  'articles-titled': [
    {
      name: 'an item of another form',
      text: ['c) le garde', '3) le garde'],
      told: "seeds/regles-2037.txt:28:1 error[count] items “{num})” of regles-2037/2: 4 found up to here, expected 5. Hint: line 22 looks like one in another form: if it is an item, `{ marker: '{num})', numbering: decimal, count: 1 }` under `items`",
    },
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
});
