/** Addresses that lead on to others: numbers in other figures, places that have no page, and the views that once shared a page. */
import { pairsOf } from '../edition/concordance.ts';
import { allDivisions } from '../edition/divisions.ts';
import { clausesOf } from '../edition/lookups.ts';
import type { Edition } from '../model/edition.ts';
import { fromRoman, toRoman } from '../model/roman.ts';
import { concordancePath, pathOf } from '../model/site-paths.ts';

/** Paths within the site, each with a slash at both ends. */
export interface Moved {
  from: string;
  to: string;
}

/** Divisions and clauses by their number in other figures: `/oci-2016/2/` and `/oci-2016/II/` to `/oci-2016/ii/`. */
export function movedPaths({ instruments }: Pick<Edition, 'instruments'>): Moved[] {
  return instruments.flatMap((instrument) => {
    const divisions = allDivisions(instrument).map(({ eId }) => eId);
    const clauses = clausesOf(instrument).map(({ eId }) => eId);
    const taken = new Set([...divisions, ...clauses]);
    return [...taken].flatMap((eId) => {
      const cut = eId.lastIndexOf('/') + 1;
      return otherFigures(eId.slice(cut), divisions.includes(eId))
        .map((num) => `${eId.slice(0, cut)}${num}`)
        .filter((other) => !taken.has(other))
        .map((other) => ({ from: pathOf(other), to: pathOf(eId) }));
    });
  });
}

/** A Roman number by its value and in capitals; one of a division, if it is in figures, in Roman ones. */
function otherFigures(num: string, isDivision: boolean): string[] {
  const value = fromRoman(num);
  if (value !== null) return [String(value), num.toUpperCase()];
  if (!isDivision || !/^[1-9]\d?$/.test(num)) return [];
  const roman = toRoman(Number(num));
  return [roman, roman.toUpperCase()];
}

/** Paths that lead on, by a regular expression for what stands behind the root, and where to: `$1` and `$2` are its groups. */
export interface MovedPattern {
  pattern: string;
  to: string;
}

/** What may stand below a moved path: no sign that could end a header. */
const BELOW = '(?:/([a-z0-9./_-]*))?$';
/** The folders that have pages of clauses and divisions: their own, their reading, what became of their ties. */
const FOLDERS = '(|concordance/|methode/revisions/)';

/**
 * What servers lead on: other figures with all that is below them; `/oci-2016/ii/p3/` to the item, which has no page;
 * the reading of a clause of a newer text to the clause, which has the ties. Servers that compare paths as written ignore
 * case, and would lead `/oci-2016/ii/` on to itself: hence regular expressions.
 */
export function movedPatterns(edition: Edition): MovedPattern[] {
  const byTarget = new Map<string, string[]>();
  for (const { from, to } of movedPaths(edition))
    byTarget.set(to, [...(byTarget.get(to) ?? []), from.slice(1, -1)]);
  const numbers = [...byTarget].map(([to, paths]) => ({
    pattern: `${FOLDERS}(?:${paths.join('|')})${BELOW}`,
    to: `$1${to.slice(1)}$2`,
  }));
  const older = new Set(pairsOf(edition).map((pair) => pair.older.id));
  return [
    ...numbers,
    ...edition.instruments.flatMap((instrument) => {
      const { id, divisions } = instrument;
      const item = { pattern: `(${id}(?:/[a-z0-9.-]+)+)/(p[0-9]+)/?$`, to: '$1/#$2' };
      // Of a text with divisions in divisions the path does not tell a clause from one of these.
      const isTold = divisions.length > 0 && divisions.length === allDivisions(instrument).length;
      if (older.has(id) || !isTold) return [item];
      return [item, { pattern: `concordance/(${id}/[a-z0-9.-]+/[a-z0-9.-]+)/?$`, to: '$1/' }];
    }),
  ];
}

/** A query of the page of the concordance that once gave what is now a page of its own. */
export interface MovedQuery {
  name: string;
  /** Values that are led on, by a regular expression that all hosts read: ids alone. */
  values: string;
  /** Path of the page; `{value}` stands for the value. */
  to: string;
  /** Whether the query goes with it. */
  keepsQuery: boolean;
}

export const queriedPage = '/concordance/';

/** The first that fits counts. */
export const movedQueries: readonly MovedQuery[] = [
  { name: 'a', values: '[a-z0-9-]+(/[a-z0-9-]+)*', to: '/concordance/regard/', keepsQuery: true },
  {
    name: 'engagement',
    values: '[a-z0-9-]+/[a-z0-9]+',
    to: concordancePath('{value}'),
    keepsQuery: false,
  },
  { name: 'theme', values: '[a-z0-9-]+(/[a-z0-9]+)?', to: concordancePath('{value}'), keepsQuery: false },
  { name: 'relation', values: '[a-z]+', to: '/concordance/tableau/', keepsQuery: true },
];
