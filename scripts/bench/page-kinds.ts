// The kinds of page of the site, each with the page that stands for it.

/** A kind of page. */
export interface PageKind {
  name: string;
  /** Path within the site, with a leading slash. */
  path: string;
  /** Whether it shows a clause: these are the pages whose paint is timed. */
  isClause: boolean;
}

/** Folders of the instruments in the built site; the themes are in them, the clauses in these. */
export const instruments = ['oci-2016', 'dialogue-2024'];

/**
 * Every kind of page, one page each.
 * @param heaviestClause path of the clause page with the heaviest HTML
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
