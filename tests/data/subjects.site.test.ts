/** The index of subjects as public data of the built site: schema, addresses, and agreement with the texts. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { PublicSubjects } from '../../src/data/public-subjects.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { readSite, siteNamed, type SiteName } from '../site/site.ts';

const site = siteNamed('plain');
const read = (name: SiteName) =>
  JSON.parse(readSite(siteNamed(name), '/donnees/sujets.json')) as PublicSubjects;
const { subjects } = read('plain');
const known = new Set(provisionsOf(readCorpus(site)).map(({ eId }) => eId));

describe('sujets.json', () => {
  const schema = JSON.parse(readSite(site, '/donnees/sujets.schema.json')) as object;
  const validate = new Ajv2020({ strict: true }).compile(schema);

  test.each<SiteName>(['plain', 'under', 'thirds'])('fits its schema on the site "%s"', (name) => {
    validate(read(name));
    expect(validate.errors).toBeNull();
  });

  test('names provisions of corpus.json, and each clause under a subject', () => {
    const named = new Set(subjects.flatMap(({ principal, passing }) => [...principal, ...passing]));
    expect([...named].filter((eId) => !known.has(eId))).toEqual([]);
    const filed = new Set(
      subjects.flatMap(({ kind, principal, passing }) =>
        kind === 'sujet' ? [...principal, ...passing] : [],
      ),
    );
    const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');
    expect(clauses.filter(({ eId }) => !filed.has(eId))).toEqual([]);
  });
});

describe('sujets.jsonld', () => {
  const scheme = JSON.parse(readSite(site, '/donnees/sujets.jsonld')) as {
    id: string;
    concepts: { id: string; isReferencedBy: string[] }[];
  };

  test('has the subjects of sujets.json and the addresses of their clauses', () => {
    const address = (path: string) => `${site.publicUrl}${path}`;
    expect(scheme.id).toBe(address('donnees/sujets.jsonld'));
    expect(scheme.concepts.map(({ id, isReferencedBy }) => [id, isReferencedBy])).toEqual(
      subjects.map(({ id, principal, passing }) => [
        `${scheme.id}#${id}`,
        [...principal, ...passing].map((eId) => address(`${eId}/`)),
      ]),
    );
  });
});

test('the page of the data names each file and each key, and explains the properties of the edition', () => {
  const page = readSite(site, '/donnees/').replace(/^.*<main/s, '');
  const keys = [
    ...Object.keys(read('plain')),
    ...subjects.flatMap((subject) => [...Object.keys(subject), ...Object.keys(subject.place ?? {})]),
  ];
  const named = new Set([...keys, 'sujets.json', 'sujets.schema.json', 'sujets.jsonld']);
  expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  for (const property of ['principal', 'passing']) expect(page).toContain(`<code id="${property}">`);
});
