/** Names of the parts of an edition. */
import { describe, expect, test } from 'vitest';
import { divisionById } from '../../src/edition/divisions.ts';
import { placeOf } from '../../src/edition/lookups.ts';
import {
  clauseCount,
  clauseName,
  clausePhrase,
  divisionTitle,
  missingSubject,
  namedClause,
  namedReference,
  provisionName,
  provisionTitle,
  sicNotePlace,
} from '../../src/edition/names.ts';
import { divisionNumber, referenceOf, shortReferenceOf } from '../../src/edition/references.ts';
import { excerpt, itemsOf, ownText, textsOf, wholeText } from '../../src/edition/text.ts';
import { puits, small, verger } from './small.ts';

describe('names', () => {
  test.each([
    ['puits/preambule', 'Préambule', 'Préambule', 'puits/preambule'],
    ['puits/2', 'PU 2', 'Article 2', 'PU 2'],
    ['verger/A/1', 'VE A.1', 'Article A.1', 'VE A.1'],
    ['verger/B/1/2', 'VE B.1.2', 'Article B.1.2', 'VE B.1.2'],
    ['verger/cloture', 'Formule finale', 'Formule finale', 'verger/cloture'],
  ])('of %s', (eId, name, title, reference) => {
    const place = placeOf(small, eId);
    const { instrument, provision } = place;
    expect([provisionName(instrument, provision), provisionTitle(instrument, provision)]).toEqual([
      name,
      title,
    ]);
    expect(referenceOf(place)).toBe(reference);
    expect(shortReferenceOf(instrument, provision)).toBe(provision.num === null ? null : reference);
  });

  test('a number that has that of its part is printed once', () => {
    const inner = { ...verger, divisions: structuredClone(verger.divisions) };
    const chapter = inner.divisions[1]?.divisions[0];
    if (chapter === undefined) throw new Error('the chapter is missing');
    chapter.num = 'B.1';
    expect(divisionNumber(inner, chapter)).toBe('B.1');
    expect(divisionNumber(verger, divisionById(verger, 'verger/B/1'))).toBe('B.1');
    expect(divisionNumber(verger, null)).toBeNull();
  });

  test('of a division, of clauses counted, of the source of a citation', () => {
    const [first] = verger.divisions;
    expect(first === undefined ? '' : divisionTitle(first)).toBe('A.\u00A0De A');
    expect(clauseCount(puits)).toBe('2\u00A0articles');
  });

  test('that the edition gives to clauses and divisions', () => {
    const { description } = puits;
    const clauses = {
      ...description.clauses,
      subject: 'Le village',
      names: { '1': 'Eau' },
      phrases: { '1': 'l’eau du puits' },
    };
    const named = { ...puits, description: { ...description, clauses } };
    const nouns = { clause: { ...description.nouns.clause, the: 'l’article' } };
    const spoken = { ...puits, description: { ...description, nouns } };
    const told = (instrument: typeof puits, eId: string) => {
      const { provision } = placeOf({ instruments: [instrument] }, eId);
      return [clauseName, namedClause, namedReference, clausePhrase, missingSubject].map((of) =>
        of(instrument, provision),
      );
    };
    expect(told(named, 'puits/1')).toEqual([
      'Eau',
      '1\u00A0·\u00A0Eau',
      'PU 1\u00A0· Eau',
      'l’eau du puits',
      'Le village',
    ]);
    expect(told(named, 'puits/2')).toEqual([null, '2', 'PU 2', 'PU 2', 'Le village']);
    expect(told(named, 'puits/preambule')).toEqual([null, 'Préambule', 'Préambule', 'Préambule', null]);
    expect(told(spoken, 'puits/2')).toEqual([null, '2', 'PU 2', 'l’article 2', null]);
    expect(told(verger, 'verger/B/1/2')).toEqual([null, 'B.1.2', 'VE B.1.2', 'VE B.1.2', null]);
    expect(verger.divisions.map(({ shortName }) => shortName)).toEqual(['A', 'B']);
  });

  test('of the place of a sic note, with the path of its page', () => {
    expect(verger.sic.map((note) => sicNotePlace(verger, note))).toEqual([
      { name: 'VE B.2, titre', path: '/verger/B/2/' },
      { name: 'VE A.1', path: '/verger/A/1/' },
    ]);
  });
});

describe('the text of a provision', () => {
  const { provision } = placeOf(small, 'verger/B/1/2');

  test('is its own, its items’, or all on one line', () => {
    expect(ownText(provision)).toBe('Chacun apporte :');
    expect(itemsOf(provision).map(({ text }) => text)).toEqual(['un panier ;', 'une échelle.']);
    expect(textsOf(provision)).toEqual(['Chacun apporte :', 'un panier ;', 'une échelle.']);
    expect(wholeText(provision)).toBe('Chacun apporte : un panier ; une échelle.');
  });

  test.each([
    ['un deux', 7, 'un deux'],
    ['un deux trois', 8, 'un deux …'],
    ['un, deux', 4, 'un …'],
    ['anticonstitutionnel', 4, 'anti …'],
  ])('“%s” is cut at %i between words: “%s”', (text, length, cut) => {
    expect(excerpt(text, length)).toBe(cut);
  });
});
