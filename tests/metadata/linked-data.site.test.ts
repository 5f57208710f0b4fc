/** The linked data in the pages of the site, expanded as programs read it. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';
import { headAt as headOn, headsOf } from './heads.ts';
import { expand, follow, typesOf } from './schema-org.ts';

const site = siteNamed('plain');
const heads = headsOf(site);
const corpus = readCorpus(site);
const headAt = (path: string) => headOn(site, path);

describe('the linked data of every page', () => {
  test('expands without loss, as one page or site with language and licence', async () => {
    const wrong: string[] = [];
    for (const { path, head } of heads) {
      const [data = '', ...more] = head.data;
      const [page, ...others] = await expand(data);
      const isRight =
        more.length + others.length === 0 &&
        !/[<>]/u.test(data) &&
        typesOf(page).join() === (path === '/' ? 'WebSite' : 'WebPage') &&
        follow(page, 'inLanguage')?.['@value'] === 'fr' &&
        follow(page, 'license')?.['@id'] === 'https://creativecommons.org/licenses/by/4.0/' &&
        (follow(page, 'url')?.['@id'] ?? null) === head.canonical;
      if (!isRight) wrong.push(`${path}: ${data}`);
    }
    expect(wrong).toEqual([]);
  });

  test('tells the place of every clause in its text', async () => {
    const wrong: string[] = [];
    for (const instrument of corpus.instruments) {
      for (const { path, eId, kind, num, division } of instrument.provisions) {
        const [page] = await expand(headAt(path).data.join());
        const clause = follow(page, 'mainEntity');
        const around = follow(clause, 'isPartOf');
        const text = division === null ? around : follow(around, 'isPartOf');
        const value = (thing: typeof clause, word: string) => follow(thing, word)?.['@value'];
        const position = value(clause, 'position');
        const isRight =
          typesOf(clause).join() === 'Legislation' &&
          value(clause, 'identifier') === eId &&
          (kind === 'clause' ? typeof position === 'number' : position === undefined) &&
          (division === null || (position === Number(num) && value(around, 'identifier') === division)) &&
          value(text, 'name') === instrument.title &&
          value(text, 'datePublished') === instrument.date &&
          value(follow(text, 'creator'), 'name') === instrument.issuer;
        if (!isRight) wrong.push(eId);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('tells the two clauses of a correspondence, and the set that a subject is of', async () => {
    const [pair] = await expand(headAt('/concordance/oci-2016/iii/dialogue-2024/1/12/').data.join());
    const work = follow(pair, 'mainEntity');
    expect(typesOf(work)).toEqual(['CreativeWork']);
    expect((work?.['https://schema.org/about'] as unknown[]).length).toBe(2);
    const [subject] = await expand(headAt('/sujets/femmes/').data.join());
    const term = follow(subject, 'mainEntity');
    expect(typesOf(term)).toEqual(['DefinedTerm']);
    expect(typesOf(follow(term, 'inDefinedTermSet'))).toEqual(['DefinedTermSet']);
  });
});
