/** What two clauses that are read together are called. */
import { expect, test } from 'vitest';
import { words } from '../../src/strings/words.ts';

const { titleOfTwo, aboutTwo } = words('facing');

const authority = { clause: 'engagement vi', year: '2016', about: 'Autorité de l’État' };
const security = { clause: 'recommandation 4.66', year: '2024', about: 'Sécurité et défense' };
const preamble = { clause: 'Préambule', year: '2024', about: null };

test('by what they are about, then by their numbers', () => {
  expect(aboutTwo(authority, security)).toBe('Autorité de l’État (2016) et Sécurité et défense (2024)');
  expect(titleOfTwo(authority, security)).toBe(
    'Autorité de l’État (2016) et Sécurité et défense (2024)\u202F: engagement vi et recommandation 4.66',
  );
});

test('what two of one theme are about is said once', () => {
  expect(titleOfTwo(security, { ...security, clause: 'recommandation 4.73' })).toBe(
    'Sécurité et défense (2024)\u202F: recommandation 4.66 et recommandation 4.73',
  );
});

test('by their numbers and years where one has no subject', () => {
  expect(aboutTwo(authority, preamble)).toBeNull();
  expect(titleOfTwo(authority, preamble)).toBe('Engagement vi (2016) et Préambule (2024)');
});
