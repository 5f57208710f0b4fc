/** Clauses named by a pasted address or path, by eId or by anchor: `/dialogue-2024/4/#66`, `oci-2016/preambule`. */
import { last } from '../../../../model/last.ts';
import type { Entry } from '../../lexicon.ts';

/**
 * The clauses that the addresses in a query lead to.
 *
 * @returns 0-based numbers in the order of the texts, and the query without the addresses; null where it has none
 */
export function readAddress(
  query: string,
  clauses: readonly Entry[],
): { clauses: number[]; rest: string } | null {
  if (!query.includes('/')) return null;
  const ends = new Map(clauses.map(({ eId }, clause) => [eId, clause]));
  const ids = new Set(clauses.map(({ instrument }) => instrument.id));
  const found = new Set<number>();
  const rest = query.split(' ').filter((word) => {
    const here = word.includes('/') ? clausesIn(decoded(word).toLowerCase(), ids, ends) : [];
    for (const clause of here) found.add(clause);
    return here.length === 0;
  });
  return found.size === 0 ? null : { clauses: [...found].sort((a, b) => a - b), rest: rest.join(' ') };
}

function clausesIn(address: string, ids: ReadonlySet<string>, ends: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  for (const id of ids) {
    let from = address.indexOf(id);
    while (from !== -1) {
      const path = /^[^\s?&,;]*/.exec(address.slice(from))?.[0] ?? '';
      const eId = path
        .replace(/\/?#(?=[^/]*$)/, '/')
        .split('/')
        .filter((part) => part !== '' && part !== 'index.html');
      // An anchor may name an item: shorten the path until it names a clause.
      for (let length = eId.length; length > 1; length--) {
        const parts = eId.slice(0, length);
        const final = (last(parts) ?? '').replace(/-p\d+$/, '').replace(/[.)»”"]+$/, '');
        const clause = ends.get([...parts.slice(0, -1), final].join('/'));
        if (clause === undefined) continue;
        found.push(clause);
        break;
      }
      from = address.indexOf(id, from + id.length);
    }
  }
  return found;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
