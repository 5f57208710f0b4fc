/** The metadata of the mapping set is valid SSSOM/TSV. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { relations } from '../../src/model/concordance.ts';
import { skosPredicates, toSssom } from '../../src/data/sssom.ts';
import { mappingSet, SITE } from './data-orders.ts';
import { readSssom } from './sssom-file.ts';
import { edition, extensions, identifiers, metadata, prefixes, resolve, rows, text } from './sssom-set.ts';

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

test('each relation has a mapping predicate of SKOS', () => {
  expect(Object.keys(skosPredicates)).toEqual([...relations]);
  for (const predicate of Object.values(skosPredicates))
    expect(predicate).toMatch(/^skos:(?:close|narrow|related)Match$/);
});
