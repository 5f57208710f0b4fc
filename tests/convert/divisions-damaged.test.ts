/** Divisions and numbers of the third texts, damaged: what is told, and where. */
import { testDamages } from './damage.ts';

testDamages({
  'divisions-nested': [
    {
      name: 'a heading with its number in words',
      text: ['CHAPITRE 1 :', 'CHAPITRE 1er :'],
      told: "seeds/charte-2036.txt:40:1 error[count] divisions “CHAPITRE {num} :”: 0 found up to here, expected 1. Hint: line 25 looks like one in another form: add its number to its kind: `spelled: { 1er: '1' }`",
    },
    {
      name: 'a number of the running list in another form, in a title that goes on to the next number',
      text: ['Article 7.', 'ARTICLE 7.'],
      told: "seeds/charte-2036.txt:32:1 error[marker-gap] expected 7 at the beginning, found 8. Hint: line 30 has it in a form that the description does not know: `marker: ['Article {num}.', 'ARTICLE {num}.']`",
    },
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
  'numbers-of-laws': [
    {
      name: 'a number of another form, told by the figure of the description',
      text: ['Article 2 ter.', 'Art. 2 ter.'],
      told: 'seeds/code-2038.txt:10:1 error[count] clauses of code-2038 before the first division: 4 found up to here, expected 5. Hint: line 6 looks like one in another form: if it begins a clause, `marker: [',
    },
    {
      name: 'a number in words that the description does not know',
      description: ["  spelled: { premier: '1' }\n", ''],
      told: "seeds/code-2038.txt:4:1 error[marker-gap] expected 1 at the beginning, found 2. Hint: line 3 has it in words: add `spelled: { premier: '1' }`",
    },
    {
      name: 'numbers of another kind',
      description: ['numbering: law', 'numbering: decimal'],
      told: 'seeds/code-2038.txt:10:1 error[count] clauses of code-2038 before the first division: 3 found up to here, expected 5. Hint: line 5 looks like one in another form: if it begins a clause, `numbering: law` under `clauses`',
    },
    {
      name: 'an article repealed that the description does not name',
      description: ["gaps: ['3', ", 'gaps: ['],
      told: "seeds/code-2038.txt:7:1 error[marker-gap] expected 3 after 2 ter, found 4. Hint: look for the missing marker between line 6 and here: no line begins with 3; numbers that the text leaves out go into `gaps: ['3']`",
    },
    {
      name: 'an article said to be repealed that is there',
      description: ["gaps: ['3', ", "gaps: ['3', '2', "],
      told: 'content/instruments/code-2038.yaml:30:15 warning[no-effect] no number 2 is left out',
    },
    {
      name: 'a title repealed that the description does not name',
      description: ['  gaps: [II]\n', ''],
      told: "seeds/code-2038.txt:18:1 error[marker-gap] expected II after I, found III. Hint: look for the missing marker between line 12 and here: no line begins with II; numbers that the text leaves out go into `gaps: ['II']`",
    },
    {
      name: 'a heading of another form',
      text: ['TITRE III :', 'TITRE III –'],
      told: "seeds/code-2038.txt:21:1 error[count] divisions: 1 found up to here, expected 2. Hint: line 18 looks like one in another form: add this form to its kind: `marker: ['TITRE {num} :', 'TITRE {num}']`",
    },
  ],
});
