/** The annotations of a small concordance: collection, page, quotes and context. */

import { describe, expect, test } from 'vitest';
import { toAnnotations } from '../../src/data/annotations.ts';
import { toPublicConcordance } from '../../src/data/public-concordance.ts';
import { annotationOrder, SITE } from './data-orders.ts';
import { smallEdition } from '../convert/concord/small.ts';

const edition = smallEdition();
const data = toPublicConcordance(edition);

describe('the annotations', () => {
  const collection = toAnnotations(edition, annotationOrder);
  const { items } = collection.first;
  const file = `${SITE}donnees/correspondances.jsonld`;

  test('are one page inside their collection', () => {
    const { first, ...head } = collection;
    expect(head).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: file,
      type: 'AnnotationCollection',
      label: 'Correspondances',
      total: 4,
    });
    expect(first).toMatchObject({ id: `${file}#page-1`, type: 'AnnotationPage', startIndex: 0 });
  });

  test('link the two passages by their quotes', () => {
    expect(items[1]).toEqual({
      id: `${file}#puits-2031-i-1--verger-2033-1.2`,
      type: 'Annotation',
      motivation: 'linking',
      rights: annotationOrder.license,
      body: [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'Nul n’est écarté du puits ; au verger, la taille ouvre le droit.',
          format: 'text/plain',
          language: 'fr',
        },
        {
          type: 'TextualBody',
          purpose: 'classifying',
          value: 'ecarte',
          format: 'text/plain',
          language: 'fr',
        },
        { type: 'TextualBody', purpose: 'assessing', value: '1', format: 'text/plain' },
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: 'Tailler peut être « ouvert à tous ».',
          format: 'text/plain',
          language: 'fr',
        },
      ],
      target: [
        {
          type: 'SpecificResource',
          source: `${SITE}puits-2031/i/1/`,
          selector: {
            type: 'TextQuoteSelector',
            exact: 'Nul n’en est écarté',
            prefix: ' du lever au coucher du soleil. ',
            suffix: ', sous la seule réserve du jour ',
          },
        },
        {
          type: 'SpecificResource',
          source: `${SITE}verger-2033/1.2/`,
          selector: {
            type: 'TextQuoteSelector',
            exact: 'Chacun cueille',
            prefix: '',
            suffix: ' les arbres qu’il a taillés.',
          },
        },
      ],
    });
  });

  test('say what the JSON says', () => {
    const said = items.map(({ id, body, target }) => ({
      id: id.slice(file.length + 1),
      words: body.map(({ value }) => value),
      quotes: target.map(({ selector }) => selector.exact),
    }));
    expect(said).toEqual(
      data.correspondences.map(({ id, rationale, relation, strength, caution, quoteFrom, quoteTo }) => ({
        id,
        words: [rationale, relation, String(strength), ...(caution === null ? [] : [caution])],
        quotes: [quoteFrom, quoteTo],
      })),
    );
  });

  test('use only terms that their context defines', () => {
    const used = new Set<string>();
    const collect = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) collect(one);
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          used.add(key);
          if (['type', 'motivation', 'purpose'].includes(key)) used.add(String(inner));
          collect(inner);
        }
      }
    };
    collect(JSON.parse(JSON.stringify(collection)));
    expect([...used].filter((term) => !annotationTerms.includes(term))).toEqual([]);
  });
});

/** The terms these annotations may use, of those at http://www.w3.org/ns/anno.jsonld. */
const annotationTerms = [
  '@context',
  'id',
  'type',
  'label',
  'total',
  'first',
  'startIndex',
  'items',
  'motivation',
  'purpose',
  'rights',
  'body',
  'value',
  'format',
  'language',
  'target',
  'source',
  'selector',
  'exact',
  'prefix',
  'suffix',
  'AnnotationCollection',
  'AnnotationPage',
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TextQuoteSelector',
  'linking',
  'commenting',
  'classifying',
  'assessing',
];
