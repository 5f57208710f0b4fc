/**
 * The correspondences as a W3C Web Annotation collection
 * (https://www.w3.org/TR/annotation-model/): one collection with its only page
 * embedded, as section 5.1 allows. Each correspondence is an annotation that
 * links two passages, by our convention the older first; in the standard
 * targets have no order.
 */
import type { Edition } from '../model/edition.ts';
import { textQuote, type TextQuote } from './text-quote.ts';
import { tiedPairs, type TiedPair } from '../edition/concordance.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Rationale and caution are `commenting`, the relation is `classifying`, the strength `assessing`. */
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
  /** Rationale, relation, strength, then the caution if any. */
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

/** Addresses and words the collection needs besides the edition. */
export interface AnnotationOrder {
  /** Public address of a path within the site. */
  address: (path: string) => string;
  /** Path of the file itself: ids are its address with a fragment. */
  path: string;
  label: string;
  /** Address of the licence. */
  license: string;
}

/** @throws Error where a quote is not in its provision */
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
