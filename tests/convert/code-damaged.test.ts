/** The code of the third texts, with two series of articles, versions, kinds of notes and of annexes, damaged. */
import { testDamages } from './damage.ts';

testDamages({
  'code-in-force': [
    {
      name: 'a version that is not described',
      description: [", L. 112-1: ['(abrogé)']", ''],
      told: "seeds/four-2043.txt:15:1 error[count] clauses of four-2043: 7 found up to here, expected 8. Hint: line 13 looks like one in another form: if it begins a clause, `versions: { 'L. 112-1': ['(abrogé)'] }` under its `clauses`",
    },
    {
      name: 'no version described of two that are printed',
      description: ["L. 111-2: ['(version 2041)', '(version 2043)'], ", ''],
      told: "seeds/four-2043.txt:15:1 error[count] clauses of four-2043: 6 found up to here, expected 8. Hint: line 8 looks like one in another form: if it begins a clause, `versions: { 'L. 111-2': ['(version 2041)', '(version 2043)'] }` under its `clauses`",
    },
    {
      name: 'two versions that the form of the number has, and that are not described',
      text: ['Article L. 111-2 (version 2041). Le', 'Article L. 111-2. Le'],
      description: ["['(version 2041)', '(version 2043)']", "['(version 2041)']"],
      told: 'seeds/four-2043.txt:15:1 error[count] clauses of four-2043: 7 found up to here, expected 8. Hint: line 10 looks like one in another form',
    },
    {
      name: 'a number that all versions of leave out',
      text: ['Article R. 111-2. Le', 'Article R. 111-2 (version 2041). Le'],
      told: 'seeds/four-2043.txt:15:1 error[count] clauses of four-2043: 7 found',
    },
    {
      name: 'a version that stands nowhere',
      description: ["'(version 2043)']", "'(version 2043)', '(version 2045)']"],
      told: 'content/instruments/four-2043.yaml:33:62 warning[no-effect] no number L. 111-2 is printed with “(version 2045)”',
    },
    {
      name: 'an article that stands twice, and nothing tells why',
      text: ['Article R. 111-2. Le', 'Article R. 111-1. Le'],
      told: 'seeds/four-2043.txt:11:1 error[marker-repeated] expected R. 111-2 after R. 111-1, found R. 111-1. Hint: R. 111-1 stands already on line 7; of two versions of one clause, the one to be left out goes out of the text file',
    },
    {
      name: 'a number missing in one of two series',
      text: ['Article R. 111-2. Le', 'Article R. 111-3. Le'],
      told: 'seeds/four-2043.txt:11:1 error[marker-gap] expected R. 111-2 after R. 111-1, found R. 111-3',
    },
    {
      name: 'notes of a second kind that are not described',
      description: ["  - { marker: '{num}', call: '{num}', numbering: signs, count: 2 }\n", ''],
      told: "seeds/four-2043.txt:4:1 warning[looks-like-note] “* Selon les anciens.” stands inside a text and looks like a note. Hint: if its form is that of the notes described, correct `notes`; if it is of another kind, add it to them: `notes: [{ … }, { marker: '{num}', call: '{num}', numbering: signs, count: 2 }]`",
    },
    {
      name: 'a note of one of two kinds whose sign is lost',
      text: ['** L’hiver', 'L’hiver'],
      told: 'seeds/four-2043.txt:4:1 error[count] notes “{num}” (signs): 1 found up to here, expected 2',
    },
    {
      name: 'clauses of an annex that is not there',
      description: ['in: [B]', 'in: [D]'],
      told: 'seeds/four-2043.txt:19:1 error[count] clauses of divisions “ANNEXE {num} :” (D): 0 found up to here, expected 2',
    },
    {
      name: 'clauses said to be in an annex more than there is',
      description: ['in: [B]', 'in: [B, D]'],
      told: 'content/instruments/four-2043.yaml:27:19 warning[no-effect] no division has the number D',
    },
    {
      name: 'a table in an annex without clauses',
      text: ['Le four se trouve entre', 'Nord    Sud\nPuits   Place\nIl est entre'],
      told: 'seeds/four-2043.txt:27:1 warning[looks-like-table]',
    },
  ],
});
