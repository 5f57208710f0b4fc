/** The public forms of a small index of subjects: shape, values, and that both agree. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { publicSubjectsSchema, toPublicSubjects } from '../../src/data/public-subjects.ts';
import { toSkos } from '../../src/data/subjects-skos.ts';
import type { Subject } from '../../src/model/subjects.ts';
import { pageAddress, schemeOrder, SITE } from './data-orders.ts';

const water: Subject = {
  id: 'eau',
  kind: 'sujet',
  label: 'Eau',
  definition: 'L’eau du puits.',
  words: ['eau', 'puits', 'Eau', 'puits'],
  principal: ['puits-2031/i/1'],
  passing: ['puits-2031/i/3', 'verger-2033/1.1'],
  unsaid: 'Le règlement ne nomme pas la pluie.',
  place: null,
};
const town: Subject = {
  ...water,
  id: 'segou',
  kind: 'lieu',
  label: 'Ségou',
  words: ['Ségou', 'Segou'],
  principal: [],
  unsaid: null,
  place: { kind: 'ville', at: [13.44, -6.5] },
};
const region: Subject = { ...town, id: 'nord', label: 'Nord', place: { kind: 'région', at: null } };
const index = { subjects: [water, town, region], coordinates: 'Un relevé.' };
const data = toPublicSubjects(index);

describe('sujets.json', () => {
  test('is as it is documented, key by key', () => {
    expect(Object.entries(data).slice(0, 2)).toEqual([
      ['version', 1],
      ['coordinates', 'Un relevé.'],
    ]);
    expect(Object.entries(data.subjects[0] ?? {})).toEqual([
      ['id', 'eau'],
      ['kind', 'sujet'],
      ['label', 'Eau'],
      ['definition', 'L’eau du puits.'],
      ['words', water.words],
      ['principal', ['puits-2031/i/1']],
      ['passing', ['puits-2031/i/3', 'verger-2033/1.1']],
      ['unsaid', 'Le règlement ne nomme pas la pluie.'],
      ['path', '/sujets/eau/'],
      ['place', null],
    ]);
  });

  test('gives a place its point, or none', () => {
    expect(data.subjects.map(({ place }) => place)).toEqual([
      null,
      { kind: 'ville', lat: 13.44, lon: -6.5 },
      { kind: 'région', lat: null, lon: null },
    ]);
  });

  const validate = new Ajv2020({ strict: true }).compile(publicSubjectsSchema());
  const first = data.subjects[0];

  test.each([
    ['the whole', data],
    ['an edition without an index', toPublicSubjects({ subjects: [], coordinates: null })],
  ])('fits its schema: %s', (_, given) => {
    validate(given);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ['another version', { ...data, version: 2 }],
    ['a missing key', { version: 1, subjects: [] }],
    ['an unknown key', { ...data, extra: 1 }],
    ['an unknown kind', { ...data, subjects: [{ ...first, kind: 'objet' }] }],
    ['an empty label', { ...data, subjects: [{ ...first, label: '' }] }],
    [
      'a latitude beyond the pole',
      { ...data, subjects: [{ ...first, place: { kind: 'ville', lat: 91, lon: 0 } }] },
    ],
  ])('its schema refuses %s', (_, other) => {
    expect(validate(JSON.parse(JSON.stringify(other)))).toBe(false);
  });
});

describe('the index in SKOS', () => {
  const scheme = toSkos(index, schemeOrder);
  const file = `${SITE}donnees/sujets.jsonld`;

  test('is a scheme with a concept for each subject', () => {
    expect(scheme).toMatchObject({
      id: file,
      type: 'skos:ConceptScheme',
      title: 'Sujets',
      source: 'Un relevé.',
    });
    expect(scheme.concepts.map(({ id, prefLabel }) => [id, prefLabel])).toEqual(
      data.subjects.map(({ id, label }) => [`${file}#${id}`, label]),
    );
  });

  test('says of a subject what the JSON says, with addresses', () => {
    const at = (eId: string) => pageAddress(`/${eId}/`);
    expect(scheme.concepts[0]).toEqual({
      id: `${file}#eau`,
      type: 'skos:Concept',
      kind: 'sujet',
      prefLabel: 'Eau',
      hiddenLabel: ['eau', 'puits'],
      definition: 'L’eau du puits.',
      note: 'Le règlement ne nomme pas la pluie.',
      topConceptOf: file,
      page: at('sujets/eau'),
      isReferencedBy: [at('puits-2031/i/1'), at('puits-2031/i/3'), at('verger-2033/1.1')],
      principal: [at('puits-2031/i/1')],
      passing: [at('puits-2031/i/3'), at('verger-2033/1.1')],
    });
    expect(scheme.concepts[1]).toMatchObject({ lat: '13.44', long: '-6.5' });
    expect(scheme.concepts[2]).not.toHaveProperty('lat');
  });

  test('explains each of its keys itself, those of the edition on the page of the data', () => {
    const { '@context': context } = scheme;
    const used = [scheme, ...scheme.concepts].flatMap((object) => Object.keys(object));
    expect(used.filter((key) => key !== '@context' && !(key in context))).toEqual([]);
    expect([context.principal, context.passing]).toEqual([
      { '@id': `${SITE}donnees/#principal`, '@type': '@id' },
      { '@id': `${SITE}donnees/#passing`, '@type': '@id' },
    ]);
  });
});
