/** Where an address of the one page that all views of the concordance once shared leads now. */
import { eIdAnchor } from '../model/identity.ts';
import { concordancePath } from '../model/site-paths.ts';

/** What old addresses can name, by the ids of the pages that are there. */
export interface KnownPlaces {
  /** eIds of older clauses. */
  clauses: readonly string[];
  /** eIds of columns of newer texts: divisions, or texts without any. */
  columns: readonly string[];
}

/** What may be an eId; whether a clause has it, the page led to looks up. */
const ID = /^[a-z0-9-]+(\/[a-z0-9-]+){0,4}$/;

const VIEWS: Readonly<Record<string, string>> = {
  '#flux': '/concordance/flux/',
  '#flux-texte': '/concordance/flux/',
  '#tableau': '/concordance/tableau/',
  '#regard': '/concordance/regard/',
};

/**
 * The new place of an old address. What the address holds is compared with known ids and names, and is never put into
 * the answer otherwise, but for two ids that the page of two clauses looks up itself.
 *
 * @returns a path within the site with search and hash; null where the page is itself the place
 */
export function newPlaceOf(
  { search, hash }: { search: string; hash: string },
  known: KnownPlaces,
): string | null {
  const given = new URLSearchParams(search);
  const sides = (['a', 'b'] as const).flatMap((side) => {
    const value = given.get(side) ?? '';
    return ID.test(value) ? [`${side}=${value}`] : [];
  });
  if (sides.length > 0) return `/concordance/regard/?${sides.join('&')}`;

  const named = namedBy(hash, known);
  const clause = known.clauses.find((eId) => eId === given.get('engagement')) ?? named?.clause;
  const column = known.columns.find((eId) => eId === given.get('theme'));
  if (named?.tie === true && clause === named.clause) return `${concordancePath(clause)}${hash}`;
  const filters = filtersOf(given, clause, column);
  if (hash === '#tableau' || filters.length > Number(clause !== undefined) + Number(column !== undefined))
    return `/concordance/tableau/${filters.length === 0 ? '' : `?${filters.join('&')}`}`;
  if (hash === '#flux' || hash === '#flux-texte') return VIEWS[hash] ?? null;
  if (column !== undefined)
    return `${concordancePath(column)}${clause === undefined ? '' : `#${eIdAnchor(clause)}`}`;
  if (clause !== undefined) return concordancePath(clause);
  return VIEWS[hash] ?? null;
}

/** The older clause whose section, or one of whose entries, an anchor names; the entry’s anchor is that of its new page. */
function namedBy(hash: string, { clauses, columns }: KnownPlaces): { clause: string; tie: boolean } | null {
  const [from = '', to] = hash.slice(1).split('--');
  const clause = clauses.find((eId) => eIdAnchor(eId) === from);
  if (clause === undefined) return null;
  const tie = columns.some((eId) => to?.startsWith(`${eIdAnchor(eId)}-`) === true);
  return { clause, tie: tie && /^[a-z0-9-]+$/.test(to ?? '') };
}

/** The filters of an old address as the table has them. */
function filtersOf(given: URLSearchParams, clause: string | undefined, column: string | undefined): string[] {
  const relation = /^(prolonge|precise|reformule|ecarte)$/.exec(given.get('relation') ?? '')?.[0];
  // `force=1` is not an old one: it adds the weak ones to the matrix.
  const strength = /^[23]$/.exec(given.get('force') ?? '')?.[0];
  const words = given.get('mots') ?? '';
  return [
    ...(clause === undefined ? [] : [`engagement=${clause}`]),
    ...(column === undefined ? [] : [`theme=${column}`]),
    ...(relation === undefined ? [] : [`relation=${relation}`]),
    ...(strength === undefined ? [] : [`force=${strength}`]),
    ...(words === '' ? [] : [`mots=${encodeURIComponent(words)}`]),
  ];
}
