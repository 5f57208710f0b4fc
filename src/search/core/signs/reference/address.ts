/** Clauses named by a pasted address or path, by eId or by anchor: `/dialogue-2024/4/#66`, `oci-2016/preambule`. */
import type { Entry } from '../../lexicon.ts';
import type { Names } from './names.ts';
import type { Reference } from './read.ts';

/** Provisions by eId, the clauses of divisions and texts by theirs, and what the numbers of clauses are. */
interface Places {
  clauses: ReadonlyMap<string, number>;
  wholes: ReadonlyMap<string, number[]>;
  names: Names;
}

/**
 * What the addresses in a query lead to: clauses, or all of a division or a text.
 *
 * @returns null where it has none, or leads elsewhere; `rest` is the query without the addresses
 */
export function readAddress(
  query: string,
  entries: readonly Entry[],
  names: Names,
): Omit<Reference, 'certain'> | null {
  const isAddress = (word: string) =>
    (word.includes('/') && !/[?&]q=/.test(word)) ||
    names.instruments.some(({ id }) => word.toLowerCase().startsWith(`${id}-`));
  const words = query.split(' ');
  if (!words.some(isAddress)) return null;
  const wholes = new Map<string, number[]>();
  entries.forEach(({ isClause, division, instrument }, clause) => {
    for (const id of isClause ? new Set([division.eId, instrument.id]) : [])
      wholes.set(id, [...(wholes.get(id) ?? []), clause]);
  });
  const places = { clauses: new Map(entries.map(({ eId }, clause) => [eId, clause])), wholes, names };
  const found = new Set<number>();
  const around: Reference['around'] = [];
  const rest = words.filter((word) => {
    const here = isAddress(word) ? placesIn(withSlashes(decoded(word).toLowerCase(), names), places) : [];
    for (const place of here) {
      for (const clause of place.clauses) found.add(clause);
      around.push(...place.around);
    }
    return here.length === 0;
  });
  if (found.size + around.length === 0) return null;
  return { clauses: [...found].sort((a, b) => a - b), around, rest: rest.join(' ') };
}

function placesIn(address: string, places: Places): Pick<Reference, 'clauses' | 'around'>[] {
  return places.names.instruments.flatMap((instrument) => {
    const { id } = instrument;
    const starts = Array.from(address.matchAll(new RegExp(id, 'g')), ({ index }) => index);
    return starts.map((from) => {
      const path = /^[^\s?&,;]*/.exec(address.slice(from))?.[0] ?? '';
      const parts = path
        .replace(/\/?#(?=[^/]*$)/, '/')
        .split('/')
        .map((part) => part.replace(/-p\d+$/, '').replace(/[.)»”"]+$/, ''))
        .filter((part) => part !== '' && part !== 'index.html');
      // An anchor may name an item: shorten the path until it names a clause.
      for (let length = parts.length; length > 1; length--) {
        const clause = places.clauses.get(parts.slice(0, length).join('/'));
        if (clause !== undefined) return { clauses: [clause], around: [] };
      }
      const whole = places.wholes.get(parts.join('/'));
      if (whole !== undefined) return { clauses: whole, around: [] };
      // `dialogue-2024/4.66`, `oci-2016/3`: numbered as readers do.
      const numbered = {
        instrument,
        division: null,
        parts: parts.slice(1).join('.').split('.'),
        hasNoun: false,
      };
      const clauses = places.names.clausesOf(numbered);
      return { clauses, around: clauses.length > 0 ? [] : places.names.around(numbered) };
    });
  });
}

/** The ids of correspondences, and others that files and anchors have, as paths: `oci-2016-iii--dialogue-2024-1-12`. */
function withSlashes(word: string, { instruments }: Names): string {
  const parts = word.split('--').map((part) => {
    const id = instruments.find((one) => part.startsWith(`${one.id}-`))?.id;
    return id === undefined ? part : id + part.slice(id.length).replaceAll('-', '/');
  });
  return parts.join('&');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
