/** Addresses and words the public data is made with in the tests. */
import type { AnnotationOrder } from '../../src/data/annotations.ts';
import type { MappingSet } from '../../src/data/sssom.ts';
import type { SchemeOrder } from '../../src/data/subjects-skos.ts';

export const SITE = 'https://edition.example/essai/';

export function pageAddress(path: string): string {
  return `${SITE}${path.slice(1)}`;
}

const license = 'https://creativecommons.org/licenses/by/4.0/';

export const annotationOrder: AnnotationOrder = {
  address: pageAddress,
  path: '/donnees/correspondances.jsonld',
  label: 'Correspondances',
  license,
};

export const mappingSet: MappingSet = {
  address: pageAddress,
  path: '/donnees/correspondances.sssom.tsv',
  documentation: '/donnees/',
  records: '/donnees/correspondances.jsonld',
  title: 'Correspondances : « essai »',
  description: 'Lecture argumentée.',
  creator: 'Concordance',
  license,
};

export const schemeOrder: SchemeOrder = {
  address: pageAddress,
  path: '/donnees/sujets.jsonld',
  documentation: '/donnees/',
  title: 'Sujets',
  license,
};
