/** The clauses that a number names: `66`, `4.66`, `iii`, `L. 111-1`, the last one, all those of a division. */
import { last } from '../../../../model/last.ts';
import { fold } from '../../fold.ts';
import type { Entry } from '../../lexicon.ts';
import type { SearchInstrument } from '../../search-text.ts';
import { FROM_END } from './number-words.ts';

/** A number as it stands in a query, with what the words around it say. */
export interface Numbered {
  instrument: SearchInstrument | null;
  division: string | null;
  parts: readonly string[];
  /** Whether a noun stands beside it that clauses of any text may have: `article 3` is the third of a text that counts in Roman numbers. */
  hasNoun: boolean;
}

export interface NumberedClauses {
  /** Whether a clause has the number of a law, its parts joined by dots: `l.111.1`, `2.bis`. */
  hasLawNumber(parts: string): boolean;
  /** The clauses of a number, 0-based, in the order of the texts; those of the whole division where it has no parts. */
  clausesOf(number: Numbered): number[];
  /** The clauses from the first ones to the last ones, within a division where several have these numbers. */
  range(first: readonly number[], final: readonly number[]): number[];
  /** Where a number that no clause has might stand: the first and the last clause of each division. */
  around(number: Omit<Numbered, 'hasNoun'>): [first: Entry, last: Entry][];
  /** Whether a part of a number may be that of an item of the only clause that some numbers name. */
  isItem(part: string, clauses: readonly number[]): boolean;
}

export function numberedClauses(clauses: readonly Entry[]): NumberedClauses {
  const byNumber = byNumberOf(clauses);
  const numbersOf = (number: string) => byNumber.get(number) ?? [];
  return {
    hasLawNumber: (parts) => /\p{L}/u.test(parts) && /\d/u.test(parts) && byNumber.has(parts),
    clausesOf({ instrument, division, parts, hasNoun }) {
      const isWithin = (clause: number): boolean => {
        const entry = clauses[clause];
        if (entry === undefined || (instrument !== null && entry.instrument !== instrument)) return false;
        return division === null || [division, inFigures(division)].includes(divisionOf(entry) ?? '');
      };
      const all = () =>
        [...clauses.keys()].filter((clause) => clauses[clause]?.num !== '' && isWithin(clause));
      const given = parts.join('.');
      if (given === '') return all();
      const fromEnd = FROM_END.get(given);
      if (fromEnd !== undefined)
        return nthLast(all(), clauses, division === null ? 'instrument' : 'division', fromEnd);
      const [first = '', ...others] = parts;
      const written = [given, ...(others.length > 0 ? [[inFigures(first), ...others].join('.')] : [])];
      const [some = []] = written.map((number) => numbersOf(number).filter(isWithin)).filter(isSome);
      const isCounted = instrument === null ? hasNoun && division === null : some.length === 0;
      const counted = isCounted ? numbersOf(`#${given}`).filter(isWithin) : [];
      return [...some, ...counted].sort((a, b) => a - b);
    },
    range(first, final) {
      const areSeveral = first.length > 1 && final.length > 1;
      const ranges = final.map((to) => {
        const [from = to] = first.filter(
          (one) => one <= to && (!areSeveral || clauses[one]?.division === clauses[to]?.division),
        );
        return Array.from({ length: to - from + 1 }, (_, place) => from + place);
      });
      return [...new Set(ranges.flat())];
    },
    around({ instrument, division, parts }) {
      const all = clauses.filter(
        (entry) => entry.num !== '' && (instrument ?? entry.instrument) === entry.instrument,
      );
      const named = division ?? (parts.length > 1 ? parts[0] : null) ?? null;
      const numbered = named === null ? all : all.filter((entry) => divisionOf(entry) !== null);
      const inside = numbered.filter((entry) => named !== null && divisionOf(entry) === inFigures(named));
      const [some = []] = [inside, numbered, all].filter(isSome);
      return [...new Set(some.map((entry) => entry.division))].map((own) => {
        const those = some.filter((entry) => entry.division === own);
        return [those[0], last(those)] as [Entry, Entry];
      });
    },
    isItem(part, [only, ...others]) {
      const items = others.length > 0 ? 0 : (clauses[only ?? -1]?.items ?? 0);
      return /^[1-9]\d*$/.test(part) && Number(part) <= items;
    },
  };
}

function isSome(list: readonly unknown[]): boolean {
  return list.length > 0;
}

/** The clause at a place from the end of each text, or of each division, among some. */
function nthLast(
  some: readonly number[],
  clauses: readonly Entry[],
  of: 'instrument' | 'division',
  fromEnd: number,
): number[] {
  const groups = new Map<unknown, number[]>();
  for (const clause of some) {
    const group = clauses[clause]?.[of];
    groups.set(group, [...(groups.get(group) ?? []), clause]);
  }
  return [...groups.values()].flatMap((group) => group[group.length - fromEnd] ?? []);
}

/**
 * Clauses by their number, by that of their division before it, and by `#` and their place where a text counts in Roman
 * numbers or letters: `66`, `4.66`, `iii`, `#3`.
 */
function byNumberOf(clauses: readonly Entry[]): Map<string, number[]> {
  const byNumber = new Map<string, number[]>();
  const add = (key: string, clause: number) => byNumber.set(key, [...(byNumber.get(key) ?? []), clause]);
  const counted = new Map<unknown, number>();
  clauses.forEach((entry, clause) => {
    const own = numberOf(entry);
    const division = divisionOf(entry);
    for (const key of new Set([own, ...(division === null ? [] : [`${division}.${own}`])])) add(key, clause);
    if (entry.num === '') return;
    const place = (counted.get(entry.division) ?? 0) + 1;
    counted.set(entry.division, place);
    if (!/\d/.test(own)) add(`#${place}`, clause);
  });
  // A number whose clauses all are versions means each: `L. 111-2`.
  clauses.forEach((entry, clause) => {
    const [number = ''] = entry.num.split(/\s\(/u);
    if (
      number === entry.num ||
      clauses.some(({ num, division }) => num === number && division === entry.division)
    )
      return;
    add(numberOf({ ...entry, num: number }), clause);
  });
  return byNumber;
}

const DIGITS = new Map([...'ivxlc'].map((letter, at) => [letter, [1, 5, 10, 50, 100][at] ?? 0]));

/** A Roman number in figures, as readers write those of divisions that have these; anything else as it is. */
function inFigures(number: string): string {
  if (!/^[ivxlc]+$/.test(number)) return number;
  const digits = [...number].map((letter) => DIGITS.get(letter) ?? 0);
  return String(digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0));
}

function divisionOf({ division, num }: Entry): string | null {
  return division.num === null || num === '' ? null : fold(division.num);
}

/** `66`, `iii`; the last part of the eId where there is no number. */
function numberOf({ num, eId }: Entry): string {
  if (num === '') return eId.slice(eId.lastIndexOf('/') + 1);
  return (fold(num).match(/\p{L}+|\p{N}+/gu) ?? []).join('.');
}
