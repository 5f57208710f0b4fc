/** References of queries, read in the two small texts. */
import { expect } from 'vitest';
import { hasSigns } from '../../../../../src/search/core/has-signs.ts';
import { buildLexicon } from '../../../../../src/search/core/lexicon.ts';
import { readReference } from '../../../../../src/search/core/signs/reference/read.ts';
import { smallText } from '../../small.ts';

const { text } = smallText();
export const lexicon = buildLexicon(text);

/** What a query names, by eId, and what is left of it; null where it names nothing. */
export function read(query: string): { eIds: string[]; certain: boolean; rest: string } | null {
  const reference = readReference(query, lexicon);
  if (reference === null) return null;
  // Only what may name a clause is read at all.
  expect(hasSigns(query, text.instruments)).toBe(true);
  const eIds = reference.clauses.flatMap((clause) => lexicon.clauses[clause]?.eId ?? []);
  return { eIds, certain: reference.certain, rest: reference.rest };
}

/** The eIds of the clauses that a query names; null where it names none. */
export function named(query: string): string[] | null {
  const { eIds = [] } = read(query) ?? {};
  return eIds.length === 0 ? null : eIds;
}
