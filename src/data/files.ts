/** Paths of the public data, and its licence. */

/** The page that documents the public data. */
export const DATA_PAGE = '/donnees/';

export const ANNOTATIONS_PATH = '/donnees/correspondances.jsonld';

export const SSSOM_PATH = '/donnees/correspondances.sssom.tsv';

export const SUBJECTS_SKOS_PATH = '/donnees/sujets.jsonld';

/** Licence of what the edition adds to the texts. */
export const DATA_LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
