/** Answers to numbers, addresses and names of clauses, and to words that stand in no clause. */
import { site, provisions, clauses, isClause, openAnswers } from './answers.ts';
import { answered, ask, foundByEach, foundClauses, plainly, stateOf, visitSearch } from './search-page.ts';
import { placeOf } from '../../src/edition/lookups.ts';
import { citedProvision } from '../../src/teaching/cited.ts';
import { referenceOf, styles } from '../../src/teaching/references.ts';
import { edition, groups } from '../teaching/cited-things.ts';
import { addressOf, readSite } from '../site/site.ts';
import { describe, expect, test } from 'vitest';

const { page, resultsFor } = await openAnswers();

describe('a number or an address', () => {
  const dialogue = clauses.filter(({ division }) => division !== null);
  const group = clauses.filter(({ division }) => division === null);

  test.each([
    { form: '4.66', step: 7, write: (theme: string, num: string) => `${theme}.${num}` },
    { form: 'DIM 4.66', write: (theme: string, num: string) => `DIM ${theme}.${num}` },
    { form: 'dim 4 66', step: 7, write: (theme: string, num: string) => `dim ${theme} ${num}` },
    {
      form: 'recommandation 66 thème 4',
      step: 7,
      write: (theme: string, num: string) => `recommandation ${num} thème ${theme}`,
    },
    {
      form: 'Thématique 4, recommandation n° 66',
      step: 7,
      write: (theme: string, num: string) => `Thématique ${theme}, recommandation n° ${num}`,
    },
    {
      form: 'an address of a page',
      step: 7,
      write: (theme: string, num: string) => `${site.publicUrl}dialogue-2024/${theme}/${num}/`,
    },
    {
      form: 'an address as this site is served, with marks',
      step: 7,
      write: (theme: string, num: string) =>
        `${addressOf(site, `/dialogue-2024/${theme}/${num}/`)}?mots=paix`,
    },
    {
      form: 'an address of a place on the page of its theme',
      step: 7,
      write: (theme: string, num: string) => `${site.publicUrl}dialogue-2024/${theme}/#${num}`,
    },
  ])('names a recommendation, which comes first: $form', async ({ write, step = 1 }) => {
    await visitSearch(page, site);
    const named = dialogue.filter((_, index) => index % step === 0);
    const queries = named.map(({ division, num }) => write((division ?? '').slice(-1), num ?? ''));
    const found = await foundByEach(page, queries);
    expect(found.map(([first]) => first)).toEqual(named.map(({ eId }) => eId));
    expect(dialogue).toHaveLength(300);
  });

  test.each([
    { form: 'OCI ii', write: (num: string) => `OCI ${num}` },
    { form: 'engagement II', write: (num: string) => `engagement ${num.toUpperCase()}` },
    { form: 'oci 2', write: (_: string, at: number) => `oci ${at}` },
    { form: 'engagement 2', write: (_: string, at: number) => `engagement ${at}` },
    { form: 'an address', write: (num: string) => `${site.publicUrl}oci-2016/${num}/` },
    { form: 'a place on the page of the text', write: (num: string) => `${site.publicUrl}oci-2016/#${num}` },
  ])('names each commitment: $form', async ({ write }) => {
    await visitSearch(page, site);
    const found = await foundByEach(
      page,
      group.map(({ num }, index) => write(num ?? '', index + 1)),
    );
    expect(found.map(([first]) => first)).toEqual(group.map(({ eId }) => eId));
    expect(group).toHaveLength(13);
  });

  test('alone gives each clause of that number, before those that hold it', async () => {
    await ask(page, '15');
    const found = await foundClauses(page);
    const numbered = dialogue.filter(({ num }) => num === '15').map(({ eId }) => eId);
    expect(found.slice(0, numbered.length)).toEqual(numbered);
    expect(found).toContain('oci-2016/viii');
  });

  test.each([
    { query: '05-047', eId: 'dialogue-2024/2/2' },
    { query: '047', eId: 'dialogue-2024/2/2' },
    { query: 'loi 05-047', eId: 'dialogue-2024/2/2' },
    { query: 'Loi N°05-047', eId: 'dialogue-2024/2/2' },
    { query: 'loi n° 05-047 du 18 août 2005', eId: 'dialogue-2024/2/2' },
    { query: '04-038', eId: 'dialogue-2024/2/8' },
    { query: '038', eId: 'dialogue-2024/2/8' },
    { query: '2015-052', eId: 'dialogue-2024/2/38' },
    { query: '052', eId: 'dialogue-2024/2/38' },
  ])('of a law, whole or in part, finds it: $query', async ({ query, eId }) => {
    const [first] = await resultsFor(query);
    expect(first?.eId).toBe(eId);
    expect(first?.marks.join(' ')).toMatch(/0(47|38|52)/);
  });

  test.each([
    { query: '18 août 2005', eId: 'dialogue-2024/2/2' },
    { query: '18 aout 2005', eId: 'dialogue-2024/2/2' },
    { query: '18/08/2005', eId: 'dialogue-2024/2/2' },
    { query: '5 août 2004', eId: 'dialogue-2024/2/8' },
    { query: '05 août 2004', eId: 'dialogue-2024/2/8' },
    { query: '7 septembre 2023', eId: 'dialogue-2024/1/20' },
    { query: '07.09.2023', eId: 'dialogue-2024/1/20' },
    { query: '20 juin 2015', eId: 'oci-2016/iii' },
    { query: 'mai 2014', eId: 'oci-2016/vii' },
    { query: '15-08-2016', eId: 'oci-2016/viii' },
  ])('of a day, as it is written, finds it: $query', async ({ query, eId }) => {
    const [first] = await resultsFor(query);
    expect(first?.eId).toBe(eId);
    expect(first?.marks.length).toBeGreaterThan(0);
  });
});

describe('what stands in no clause', () => {
  test.each([
    { query: 'Ségou', eId: 'dialogue-2024/preambule', reference: 'DIM préambule' },
    { query: 'patronat', eId: 'dialogue-2024/preambule', reference: 'DIM préambule' },
    { query: 'Dioncounda Traoré', eId: 'dialogue-2024/preambule', reference: 'DIM préambule' },
  ])('is found, and marked as such: $query', async ({ query, eId, reference }) => {
    const [first, ...others] = await resultsFor(query);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ eId, reference, facts: ['hors des clauses'] });
    expect(plainly(first?.marks.join(' ') ?? '')).toBe(plainly(query));
    expect(await stateOf(page)).toBe(
      `Aucune clause pour «\u202F${query}\u202F», mais 1 passage hors des clauses`,
    );
  });

  test('comes below the clauses', async () => {
    const kinds = (await resultsFor('paix')).map(isClause);
    expect(kinds).toEqual([...kinds].sort((a, b) => Number(b) - Number(a)));
    expect(kinds.filter((is) => !is)).toHaveLength(3);
  });
});

describe('clauses named in a sentence', () => {
  test.each([
    ['cf. DIM 5.51', ['dialogue-2024/5/51']],
    ['DIM 5.51 et 5.52', ['dialogue-2024/5/51', 'dialogue-2024/5/52']],
    ['5.51 à 5.53', ['dialogue-2024/5/51', 'dialogue-2024/5/52', 'dialogue-2024/5/53']],
    ['DIM 5.51-52', ['dialogue-2024/5/51', 'dialogue-2024/5/52']],
    ['thème 5 recommandation 51', ['dialogue-2024/5/51']],
    ['Préambule, Groupe de contact de l’OCI – Concordance', ['oci-2016/preambule']],
  ])('%s', async (query, eIds) => {
    await ask(page, query);
    expect(await foundClauses(page)).toEqual(eIds);
  });

  test('two of them are offered side by side, three or one are not', async () => {
    const beside = page.locator('[data-notices]').getByRole('link', { name: 'Les lire côte à côte' });
    for (const query of ['DIM 5.51', 'DIM 5.51, 5.52 et 5.53', 'sécurité']) {
      await ask(page, query);
      expect(await beside.count(), query).toBe(0);
    }
    await ask(page, 'OCI vi et DIM 4.66');
    await beside.click();
    await page.waitForURL(/\/concordance\/regard\/\?a=oci-2016\/vi&b=dialogue-2024\/4\/66$/u);
    await page.getByRole('heading', { name: '2024 prolonge 2016' }).waitFor();
    await page.goBack();
    await answered(page, 'OCI vi et DIM 4.66');
  });

  test('a number that no clause has: the page says between which they are', async () => {
    await ask(page, 'DIM 4.999');
    expect(await foundClauses(page)).toEqual([]);
    const range = page.locator('[data-notices]').getByRole('link');
    expect((await range.innerText()).replaceAll('\u00A0', ' ')).toBe('de DIM 4.1 à DIM 4.81');
    expect(await range.getAttribute('href')).toMatch(/\/dialogue-2024\/4\/$/u);
  });

  test('by the title and the citation of pages of clauses', async () => {
    for (const { eId, path } of provisions.filter((_, index) => index % 20 === 3)) {
      const html = readSite(site, path);
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
      const place = placeOf(edition, eId);
      const citations = styles.map((style) =>
        referenceOf(groups, citedProvision(place), style)
          .map((piece) => {
            if ('italic' in piece) return piece.text;
            return piece.kind === 'address' ? addressOf(site, path) : '';
          })
          .join(''),
      );
      for (const query of [title.replaceAll('&#39;', '’'), ...citations]) {
        await ask(page, query);
        expect(await foundClauses(page), query).toEqual([eId]);
      }
    }
  });
});
