/** What the head of each kind of page says. */
import { expect, test } from 'vitest';
import { divisionPlaceOf, placeOf } from '../../src/edition/lookups.ts';
import { divisionHead, instrumentHead, provisionHead } from '../../src/reading/head.ts';
import { puits, small, verger } from '../edition/small.ts';

const headOf = (eId: string) => provisionHead(placeOf(small, eId));

test('a text is called by its title, in its hue', () => {
  expect(instrumentHead(puits)).toMatchObject({
    title: 'Texte PU',
    description: 'Texte PU, Ségou, 1er\u00A0mars\u00A02031\u202F: 2\u00A0articles, mot pour mot.',
    path: '/puits/',
    hue: 'green',
    running: 'Texte PU, Ségou, 1er\u00A0mars\u00A02031',
  });
});

test('a division counts its clauses, those of divisions in it too', () => {
  const { division } = divisionPlaceOf(small, 'verger/B');
  expect(divisionHead(verger, division)).toMatchObject({
    title: 'B.\u00A0De B – VE',
    description: 'VE, Ségou, 1er\u00A0mars\u00A02033, B.\u00A0De B, 4\u00A0articles, mot pour mot.',
    path: '/verger/B/',
  });
  expect(() => divisionPlaceOf(small, 'verger/C')).toThrow('no division has the id verger/C');
});

test('a clause begins with its short reference, a preamble with its name', () => {
  expect(headOf('verger/B/1/2')).toMatchObject({
    title: 'VE B.1.2 – Article B.1.2, VE',
    description:
      'VE, Ségou, 1er\u00A0mars\u00A02033, article B.1.2\u202F: «\u202FChacun apporte\u00A0: un panier\u00A0; une échelle.\u202F»',
    path: '/verger/B/1/2/',
  });
  expect(headOf('puits/preambule').title).toBe('Préambule, PU');
});

test('a clause with a name is called by it', () => {
  const clauses = { ...puits.description.clauses, names: { '1': 'Eau' } };
  const named = { ...puits, description: { ...puits.description, clauses } };
  expect(provisionHead({ ...placeOf(small, 'puits/1'), instrument: named }).title).toBe(
    'Article 1\u00A0· Eau, PU',
  );
});

test('sheets come with what they are for alone', () => {
  const sheets = (head: { styles: string[] }) => head.styles.length;
  expect(sheets(instrumentHead(puits))).toBeGreaterThan(sheets(instrumentHead(verger)));
  expect(sheets(headOf('puits/1'))).toBeGreaterThan(sheets(headOf('puits/preambule')));
  const shared = headOf('puits/preambule').styles;
  expect(headOf('puits/1').styles.slice(0, shared.length)).toEqual(shared);
});
