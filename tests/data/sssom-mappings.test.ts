/** The mappings of the set: columns of the standard and its own, CURIEs that resolve, what the concordance says. */
import { describe, expect, test } from 'vitest';
import { skosPredicates, toSssom } from '../../src/data/sssom.ts';
import { mappingSet, SITE } from './data-orders.ts';
import { readSssom } from './sssom-file.ts';
import { columns, edition, extensions, identifiers, resolve, rows } from './sssom-set.ts';

/** Slots of a mapping used here, in the order of https://mapping-commons.github.io/sssom/Mapping/. */
const standard = [
  'record_id',
  'subject_id',
  'subject_label',
  'predicate_id',
  'object_id',
  'object_label',
  'mapping_justification',
  'subject_source',
  'object_source',
  'comment',
];

describe('the mappings', () => {
  test('have the columns of the standard in its order, then their own', () => {
    expect(columns).toEqual([...standard, ...extensions]);
  });

  test('have CURIEs that resolve to the pages and the annotations', () => {
    for (const row of rows) for (const slot of identifiers) expect(row[slot]).toMatch(/^[A-Za-z]\w*:\S+$/);
    expect(rows.map((row) => resolve(row.record_id ?? ''))).toEqual(
      edition.concordance.correspondences
        .map(({ id }) => `${SITE}donnees/correspondances.jsonld#${id}`)
        .sort(),
    );
    expect(resolve(rows[0]?.subject_id ?? '')).toBe(`${SITE}puits-2031/i/1/`);
    expect(resolve(rows[0]?.object_id ?? '')).toBe(`${SITE}verger-2033/1.1/`);
    expect(resolve(rows[0]?.predicate_id ?? '')).toBe('http://www.w3.org/2004/02/skos/core#relatedMatch');
  });

  test('say what the concordance says', () => {
    const expected = edition.concordance.correspondences.map(
      ({
        from,
        to,
        relation,
        strength,
        quoteFrom,
        quoteTo,
        rationale,
        caution,
        otherReading,
        readings,
        undertaking,
      }) => ({
        from: `concordance:${from}/`,
        to: `concordance:${to}/`,
        predicate: skosPredicates[relation],
        relation,
        strength: String(strength),
        quoteFrom,
        quoteTo,
        comment: rationale,
        caution: caution ?? '',
        otherReading: otherReading ?? '',
        readings,
        undertaking,
      }),
    );
    const said = rows.map(
      ({
        subject_id,
        object_id,
        predicate_id,
        relation,
        strength,
        quoteFrom,
        quoteTo,
        comment,
        caution,
        otherReading,
        readings,
        undertaking,
      }) => ({
        from: subject_id,
        to: object_id,
        predicate: predicate_id,
        relation,
        strength,
        quoteFrom,
        quoteTo,
        comment,
        caution,
        otherReading,
        readings,
        undertaking,
      }),
    );
    expect(said).toEqual(expected);
    expect(new Set(rows.map((row) => row.mapping_justification))).toEqual(
      new Set(['semapv:ManualMappingCuration']),
    );
  });

  test('leave out a column that none has', () => {
    const { concordance } = edition;
    const plain = {
      ...edition,
      concordance: {
        ...concordance,
        correspondences: concordance.correspondences.map((one) => ({
          ...one,
          otherReading: null,
          caution: null,
        })),
      },
    };
    const set = readSssom(toSssom(plain, mappingSet));
    expect(set.columns).not.toContain('caution');
    expect(JSON.stringify(set.metadata.extension_definitions)).not.toContain('caution');
  });

  test.each([
    'un\tdeux\n"trois"',
    '"',
    'tab\t',
    '\n',
    ' bords ',
    '=1+1',
    '#pas un bloc',
    "l'un, l’autre ; « tiers »",
  ])('keep %j as it is', (rationale) => {
    const { concordance } = edition;
    const odd = {
      ...edition,
      concordance: {
        ...concordance,
        correspondences: concordance.correspondences.map((one) => ({ ...one, rationale })),
      },
    };
    expect(readSssom(toSssom(odd, mappingSet)).rows[0]?.comment).toBe(rationale);
  });
});
