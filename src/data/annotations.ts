/**
 * The correspondences as a W3C Web Annotation collection
 * (https://www.w3.org/TR/annotation-model/): one collection whose only page
 * stands inside it, as section 5.1 allows. Each correspondence is an
 * annotation that links two passages, the older first; the order is by
 * convention, as targets have none in the standard.
 */
import type { Edition } from '../model/edition.ts';
import { textQuote, type TextQuote } from './text-quote.ts';
import { tiedPairs, type TiedPair } from '../edition/concordance.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Words of the edition: the rationale and the caution comment, the relation classifies, the strength assesses. */
export interface AnnotationBody {
  type: 'TextualBody';
  purpose: 'commenting' | 'classifying' | 'assessing';
  value: string;
  format: 'text/plain';
  language?: 'fr';
}

export interface Annotation {
  id: string;
  type: 'Annotation';
  motivation: 'linking';
  rights: string;
  /** Rationale, relation, strength, and the caution where there is one. */
  body: AnnotationBody[];
  target: { type: 'SpecificResource'; source: string; selector: TextQuote }[];
}

export interface AnnotationCollection {
  '@context': typeof ANNOTATION_CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] };
}

export interface AnnotationOrder {
  /** The public address of a path of the site. */
  address: (path: string) => string;
  /** Path of the file itself; ids are its address with a fragment. */
  path: string;
  label: string;
  /** Address of the licence. */
  license: string;
}

/** @throws Error where a quote does not stand in its provision */
export function toAnnotations(
  edition: Edition,
  { address, path, label, license }: AnnotationOrder,
): AnnotationCollection {
  const id = address(path);
  const items = tiedPairs(edition).map((pair) => toAnnotation(pair, id, address, license));
  return {
    '@context': ANNOTATION_CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${id}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function toAnnotation(
  { correspondence, from, to }: TiedPair,
  file: string,
  address: (path: string) => string,
  license: string,
): Annotation {
  const { id, relation, strength, rationale, caution, quoteFrom, quoteTo } = correspondence;
  const body = (purpose: AnnotationBody['purpose'], value: string): AnnotationBody => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
  });
  const inFrench = (value: string): AnnotationBody => ({ ...body('commenting', value), language: 'fr' });
  return {
    id: `${file}#${id}`,
    type: 'Annotation',
    motivation: 'linking',
    rights: license,
    body: [
      inFrench(rationale),
      { ...body('classifying', relation), language: 'fr' },
      body('assessing', String(strength)),
      ...(caution === null ? [] : [inFrench(caution)]),
    ],
    target: [
      {
        type: 'SpecificResource',
        source: address(from.provision.path),
        selector: textQuote(from.provision, quoteFrom),
      },
      {
        type: 'SpecificResource',
        source: address(to.provision.path),
        selector: textQuote(to.provision, quoteTo),
      },
    ],
  };
}
