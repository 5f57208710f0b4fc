/** Quotes as a page has them. */
import { expect, test } from 'vitest';
import { quoteOnPage } from '../../src/data/page-quote.ts';

const page =
  'Clause 2 Réunir les communautés ; salué [sic] le\u00A0: mandat du Conseil. Réunir les communautés';

test.each([
  [
    'les communautés ; salué',
    'les communautés ; salué',
    'Clause 2 Réunir ',
    ' [sic] le\u00A0: mandat du Conseil. Ré',
  ],
  [
    'salué le : mandat',
    'salué [sic] le\u00A0: mandat',
    'Clause 2 Réunir les communautés ; ',
    ' du Conseil. Réunir les communaut',
  ],
])('%s', (words, exact, prefix, suffix) => {
  expect(quoteOnPage(page, words, 0)).toEqual({
    type: 'TextQuoteSelector',
    exact,
    prefix: prefix.slice(-32),
    suffix: suffix.slice(0, 32),
  });
});

test('words are looked for from where those of the provision begin, and refused where they are not', () => {
  const { prefix } = quoteOnPage(page, 'Réunir les communautés', 40);
  expect(prefix).toMatch(/Conseil\. $/);
  expect(() => quoteOnPage(page, 'Réunir le village', 0)).toThrow('does not stand on its page');
});
