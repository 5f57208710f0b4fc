// The kinds of page of the site, each with a page to measure.
import { ownPages, STATE_PATH } from '../../src/model/own-pages.ts';

/** A kind of page. */
export interface PageKind {
  name: string;
  /** Path within the site, with a leading slash. */
  path: string;
  /** Whether it shows a clause; the paint of these is timed. */
  isClause: boolean;
}

/** Folders of the instruments in the built site, with the pages of their themes and clauses. */
export const instruments = ['oci-2016', 'dialogue-2024'];

/**
 * Every kind of page.
 * @param heaviestClause path found by `heaviestClause()`
 */
export function pageKinds(heaviestClause: string): PageKind[] {
  const clauses = [
    { name: 'clause', path: '/dialogue-2024/4/66/' },
    { name: 'heaviest clause', path: heaviestClause },
  ];
  const texts = [
    ...instruments.map((instrument) => ({ kind: 'instrument', path: `/${instrument}/` })),
    { kind: 'theme', path: '/dialogue-2024/4/' },
    { kind: 'reading of a commitment', path: '/concordance/oci-2016/vi/' },
    { kind: 'reading of a theme', path: '/concordance/dialogue-2024/4/' },
    { kind: 'correspondence', path: '/concordance/oci-2016/iii/dialogue-2024/1/12/' },
    { kind: 'subject', path: '/sujets/securite/' },
    { kind: 'witness', path: '/sources/dialogue-2024/' },
  ];
  const unlisted = [
    { kind: 'state', path: STATE_PATH },
    { kind: 'not found', path: '/404.html' },
  ];
  const others = [...texts, ...ownPages, ...unlisted];
  return [
    ...others.map(({ kind, path }) => ({ name: kind, path, isClause: false })),
    ...clauses.map((clause) => ({ ...clause, isClause: true })),
  ];
}
