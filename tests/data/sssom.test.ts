/** The mapping set is valid SSSOM/TSV and agrees with the concordance. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { relations } from '../../src/model/concordance.ts';
import { skosPredicates, toSssom } from '../../src/data/sssom.ts';
import { mappingSet, SITE } from './data-orders.ts';
import { smallEdition } from '../convert/concord/small.ts';
import { readSssom } from './sssom-file.ts';

const edition = smallEdition();
const text = toSssom(edition, mappingSet);
const { metadata, columns, rows } = readSssom(text);
const prefixes = Object(metadata.curie_map) as Record<string, string>;

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
const extensions = [
  'caution',
  'otherReading',
  'quoteFrom',
  'quoteTo',
  'readings',
  'relation',
  'strength',
  'undertaking',
];
const identifiers = [
  'record_id',
  'subject_id',
  'predicate_id',
  'object_id',
  'mapping_justification',
  'subject_source',
  'object_source',
];

function resolve(curie: string): string {
  const [prefix = '', local = ''] = curie.split(/:(.*)/s);
  const base = prefixes[prefix];
  if (base === undefined) throw new Error(`${curie} has no declared prefix`);
  return base + local;
}

describe('the metadata', () => {
  test('has the slots of a mapping set that are required, and no unknown one', () => {
    expect(metadata).toMatchObject({
      sssom_version: '1.1',
      mapping_set_id: `${SITE}donnees/correspondances.sssom.tsv`,
      mapping_set_title: 'Correspondances : « essai »',
      creator_label: ['Concordance'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(Object.keys(metadata)).toEqual([
      'curie_map',
      'sssom_version',
      'mapping_set_id',
      'mapping_set_title',
      'mapping_set_description',
      'creator_label',
      'license',
      'extension_definitions',
    ]);
  });

  test.each([
    'a: b',
    'fin :',
    '# croisillon',
    'un #deux',
    '  bords  ',
    '- tiret',
    '"cité"',
    "l'un",
    'un\ndeux\n\ntrois',
    'yes',
    'null',
    '1.1',
    '2024-05-10',
    '{a: [b]}',
    '&ancre *renvoi !étiquette %direction @ `',
    'a\u2028b\tc\\d',
    'mot '.repeat(100).trim(),
    '',
  ])('keeps %j as it is, on one line', (description) => {
    const file = toSssom(edition, { ...mappingSet, description });
    expect(readSssom(file).metadata['mapping_set_description']).toBe(description);
    expect(file.split('\n').length).toBe(text.split('\n').length);
    const block = file.split('\n').filter((line) => line.startsWith('#'));
    const old: unknown = parse(block.map((line) => line.slice(1)).join('\n'), { version: '1.1' });
    expect(old).toHaveProperty('mapping_set_description', description);
  });

  test('declares each prefix once, sorted; those the standard builds in as it has them', () => {
    expect(Object.keys(prefixes)).toEqual(Object.keys(prefixes).sort());
    expect(prefixes).toMatchObject({
      semapv: 'https://w3id.org/semapv/vocab/',
      skos: 'http://www.w3.org/2004/02/skos/core#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    });
    const definitions = metadata.extension_definitions as { property: string; type_hint: string }[];
    const used = [
      ...rows.flatMap((row) => identifiers.map((slot) => row[slot] ?? '')),
      ...definitions.flatMap(({ property, type_hint }) => [property, type_hint]),
    ];
    expect(new Set(used.map((curie) => curie.split(':')[0]))).toEqual(new Set(Object.keys(prefixes)));
  });

  test('defines each column of the edition’s own', () => {
    const definitions = metadata.extension_definitions as {
      slot_name: string;
      property: string;
      type_hint: string;
    }[];
    expect(definitions.map(({ slot_name }) => slot_name)).toEqual(extensions);
    for (const { slot_name, property, type_hint } of definitions) {
      expect(resolve(property)).toBe(`${SITE}donnees/#${slot_name}`);
      expect(resolve(type_hint)).toMatch(/XMLSchema#(?:string|integer)$/);
    }
  });
});

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

test('each relation has a mapping predicate of SKOS', () => {
  expect(Object.keys(skosPredicates)).toEqual([...relations]);
  for (const predicate of Object.values(skosPredicates))
    expect(predicate).toMatch(/^skos:(?:close|narrow|related)Match$/);
});
