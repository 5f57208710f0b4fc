// The kinds of page of the site, each with a page to measure.

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
  const others = {
    home: ['/'],
    instrument: instruments.map((instrument) => `/${instrument}/`),
    theme: ['/dialogue-2024/4/'],
    concordance: ['/concordance/', '/concordance/silences/', '/concordance/repetitions/'],
    witness: ['/sources/dialogue-2024/'],
    method: ['/methode/'],
    apparatus: ['/methode/apparat/'],
    search: ['/recherche/'],
    data: ['/donnees/'],
    'taking along': ['/telecharger/'],
    'not found': ['/404.html'],
  };
  return [
    ...Object.entries(others).flatMap(([name, paths]) =>
      paths.map((path) => ({ name, path, isClause: false })),
    ),
    ...clauses.map((clause) => ({ ...clause, isClause: true })),
  ];
}
