/** Answers of the search page, in a browser. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import {
  answered,
  ask,
  foundByEach,
  foundClauses,
  noticesOf,
  plainly,
  searchField,
  shownResults,
  stateOf,
  visitSearch,
  wordsOf,
  type ShownResult,
  patiently,
} from './search-page.ts';
import { placeOf } from '../../src/edition/lookups.ts';
import { citedProvision } from '../../src/teaching/cited.ts';
import { referenceOf, styles } from '../../src/teaching/references.ts';
import { edition, groups } from '../teaching/cited-things.ts';
import { addressOf, siteNamed, readSite } from '../site/site.ts';
import { concordanceOf } from '../concordance/ties.ts';
import { folded } from '../reading/witness.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const corpus = readCorpus(site);
const provisions = provisionsOf(corpus);
const clauses = provisions.filter(({ kind }) => kind === 'clause');
const { correspondences, repetitions } = concordanceOf(site);

let page: Page;
beforeAll(async () => {
  page = await browser.newPage({ viewport: widths.desk });
  await visitSearch(page, site);
});
afterAll(() => page.close());

const clauseOf = (eId: string) => clauses.find((clause) => clause.eId === eId);
const isClause = ({ eId }: { eId: string }) => clauseOf(eId) !== undefined;
const tiesOf = (eId: string) => correspondences.filter(({ from, to }) => from === eId || to === eId).length;

async function resultsFor(query: string): Promise<ShownResult[]> {
  await ask(page, query);
  return shownResults(page);
}

describe('a result', () => {
  test('is one a clause, with its number, its text and theme, and its correspondences', async () => {
    const results = (await resultsFor('paix')).filter(isClause);
    const expected = results.map(({ eId }) => {
      const clause = clauseOf(eId);
      const [instrument = '', ...path] = eId.split('/');
      const [division, num] = path.length === 1 ? [null, path[0]] : path;
      return {
        reference:
          instrument === 'oci-2016' ? `OCI ${num ?? ''}` : `DIM ${division ?? ''}.${clause?.num ?? ''}`,
        ties: tiesOf(eId),
      };
    });
    const shown = results.map(({ reference, facts }) => ({
      reference,
      ties: Number(/(\d+) correspondances?(?! avec)/.exec(facts.join(' · '))?.[1] ?? 0),
    }));
    expect(shown).toEqual(expected);
    expect(new Set(await foundClauses(page)).size).toBe((await foundClauses(page)).length);
    const first = results.find(({ eId }) => eId === 'dialogue-2024/1/17');
    expect(first?.place).toBe(
      'Dialogue inter-Maliens, 1. Paix, réconciliation nationale et cohésion sociale',
    );
    expect(results.find(({ eId }) => eId.startsWith('oci-2016/'))?.place).toBe('Groupe de contact de l’OCI');
    expect(shown.some(({ ties }) => ties > 0)).toBe(true);
    expect(shown.some(({ ties }) => ties === 0)).toBe(true);
  });

  test('shows the words of its clause, those found marked', async () => {
    const results = await resultsFor('sécurité');
    const wrong = results.filter(({ eId, passage }) => {
      const clause = clauseOf(eId);
      const inner = passage
        .replace(/^… /, '')
        .replace(/ …$/, '')
        .replaceAll(/\s\[sic\]/gu, '');
      return clause === undefined || !folded(wordsOf(clause)).includes(inner);
    });
    expect(wrong).toEqual([]);
    const held = results.filter(({ passage }) => /(?<!\p{L})sécurité(?!\p{L})/iu.test(passage));
    expect(held.length).toBeGreaterThan(20);
    expect(held.filter(({ marks }) => !marks.some((mark) => /^sécurité$/i.test(mark)))).toEqual([]);
    expect(results.filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  test.each(['Etat', 'Accord', 'impunité', 'eau', 'école'])(
    'marks a word after an elided article or preposition too: %s',
    async (query) => {
      const results = await resultsFor(query);
      const elided = new RegExp(`\\p{L}['’]${query}(?!\\p{L})`, 'iu');
      const holding = results.filter(({ passage }) => elided.test(passage));
      expect(holding.length).toBeGreaterThan(0);
      const unmarked = holding.filter(({ marks }) => !marks.some((mark) => plainly(mark) === plainly(query)));
      expect(unmarked).toEqual([]);
    },
  );

  test.each(['l’Etat', "l'Etat", 'L’ÉTAT', 'de l etat'])(
    'is found by an elided word as typed: %s',
    async (query) => {
      await ask(page, query);
      const holding = clauses.filter((clause) => /(?<!\p{L})etat(?!\p{L})/u.test(plainly(wordsOf(clause))));
      expect(await foundClauses(page)).toEqual(expect.arrayContaining(holding.map(({ eId }) => eId)));
      expect(holding.length).toBeGreaterThan(5);
    },
  );

  test.each([
    { query: 'Rarhouss', eId: 'dialogue-2024/4/80' },
    { query: 'Goundaka', eId: 'dialogue-2024/4/77' },
    { query: 'Diankabou', eId: 'dialogue-2024/4/77' },
  ])('is found in a list, in a name, beside a note: $query', async ({ query, eId }) => {
    const [first] = await resultsFor(query);
    expect(first?.eId).toBe(eId);
    expect(first?.marks.map(plainly)).toContain(plainly(query));
  });

  test('stands alone for the clauses that say the same: these are folded under the first', async () => {
    const partners = (eId: string) =>
      repetitions
        .filter(({ provisions }) => provisions.includes(eId))
        .flatMap(({ provisions }) => provisions);
    const queries = ['paix', 'sécurité', 'formation professionnelle', 'terrorisme', 'jeunes'];
    const folds: string[] = [];
    for (const query of queries) {
      const results = await resultsFor(query);
      for (const { eId, repeated, facts } of results) {
        expect(repeated.filter((other) => !partners(eId).includes(other))).toEqual([]);
        if (repeated.length > 0) expect(facts.at(-1)).toMatch(/^Même demande : DIM \d\.\d+(, DIM \d\.\d+)*$/);
        folds.push(...repeated);
      }
      const heads = results.map(({ eId }) => eId);
      // No result repeats an earlier one.
      expect(
        heads.filter((eId, at) => heads.slice(0, at).some((head) => partners(eId).includes(head))),
      ).toEqual([]);
    }
    expect(folds.length).toBeGreaterThan(3);
  });

  test('leads to the page of its clause', async () => {
    const [first] = await resultsFor('paix');
    await page.locator('[data-results] a').first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(`/${first?.eId ?? ''}/`);
    expect(await page.locator('.breadcrumb [aria-current]').innerText()).toBe(first?.reference);
    await page.goBack();
    await answered(page, 'paix');
    expect((await shownResults(page))[0]?.eId).toBe(first?.eId);
  });
});

describe('the whole answer', () => {
  test('tells how many clauses it has, folded ones included', async () => {
    await ask(page, 'terrorisme');
    expect(await stateOf(page)).toBe(
      `${(await foundClauses(page)).length} clauses pour «\u202Fterrorisme\u202F»`,
    );
  });

  test('is shown once, though one part of the index comes after the other', async () => {
    await visitSearch(page, site, '?texte=oci-2016&texte=dialogue-2024');
    expect((await foundClauses(page)).toSorted()).toEqual(clauses.map(({ eId }) => eId).toSorted());
    expect(await stateOf(page)).toContain('313 clauses');
  });

  test('tells clauses that lack a word before what stands in none', async () => {
    await ask(page, 'autorité pqix');
    expect(await stateOf(page)).toMatch(
      /^\d+ clauses pour «\u202Fautorité paix\u202F», dont \d+ où un mot manque, et 1 passage hors des clauses$/,
    );
  });

  test('comes by relevance, or in the order of the texts', async () => {
    await visitSearch(page, site, '?q=paix');
    const byRelevance = await shownResults(page);
    await page.getByLabel('Ordre').selectOption({ label: 'des textes' });
    await answered(page, 'paix');
    const heads = (await shownResults(page)).map(({ eId }) => eId);
    const places = heads.map((eId) => provisions.findIndex((clause) => clause.eId === eId));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(heads).not.toEqual(byRelevance.map(({ eId }) => eId));
    expect(new URL(page.url()).search).toBe('?q=paix&tri=texte');
    await page.reload();
    await answered(page, 'paix');
    expect((await shownResults(page)).map(({ eId }) => eId)).toEqual(heads);
    await page.getByLabel('Ordre').selectOption({ label: 'par pertinence' });
    await answered(page, 'paix');
    expect(await shownResults(page)).toEqual(byRelevance);
  });

  test('follows what is written, and so does the address', async () => {
    await visitSearch(page, site);
    await searchField(page).pressSequentially('femmes');
    await answered(page, 'femmes');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
    await expect.poll(() => new URL(page.url()).search, patiently).toBe('?q=femmes');
    await ask(page, '');
    expect(await stateOf(page)).toMatch(/^Écrivez/);
    expect(await foundClauses(page)).toEqual([]);
    await expect.poll(() => new URL(page.url()).search, patiently).toBe('');
  });
});

describe('words that are not in the texts', () => {
  test('lead through an equivalent, and the result says which', async () => {
    const results = await resultsFor('internet');
    expect(clauses.some((clause) => plainly(wordsOf(clause)).includes('internet'))).toBe(false);
    const first = results.find(({ eId }) => eId === 'dialogue-2024/5/11');
    expect(first).toMatchObject({ marks: ['numérique'], facts: ['internet → numérique'] });
    for (const { facts, marks } of results) {
      const through =
        facts
          .flatMap((line) => line.split(' · '))
          .find((fact) => fact.startsWith('internet → '))
          ?.slice('internet → '.length) ?? '';
      // A subject has no words of its own in the clause.
      if (through.startsWith('sujet')) expect(marks).toEqual([]);
      else expect(marks.map(plainly).join(' ')).toContain(plainly(through).slice(0, 3));
    }
  });

  test.each([
    { query: 'terorisme', corrected: 'terrorisme' },
    { query: 'reconcilliation', corrected: 'réconciliation' },
    { query: 'dévelopement', corrected: 'développement' },
  ])('are taken for slips: $query', async ({ query, corrected }) => {
    await ask(page, corrected);
    const wanted = await foundClauses(page);
    await ask(page, query);
    expect(await noticesOf(page)).toBe(
      `Résultats pour «\u202F${corrected}\u202F» — chercher exactement «\u202F${query}\u202F»`,
    );
    expect(await foundClauses(page)).toEqual(wanted);
    await page.getByRole('link', { name: 'chercher exactement' }).click();
    await answered(page, query);
    expect(await foundClauses(page)).toEqual([]);
    expect(await stateOf(page)).toBe(`Aucun résultat pour «\u202F${query}\u202F».`);
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
    await page.goBack();
    await answered(page, query);
    await expect.poll(() => foundClauses(page), patiently).toEqual(wanted);
  });

  test('and near none of them: the page says so, and offers near words, shorter queries and the themes', async () => {
    await ask(page, 'zones charme football');
    expect(await stateOf(page)).toBe('Aucun résultat pour «\u202Fzones charme football\u202F».');
    const notices = await noticesOf(page);
    expect(notices).toContain('Aucune clause ne contient ni «\u202Fcharme\u202F» ni «\u202Ffootball\u202F».');
    expect(notices).toContain('Mots proches, dans les textes\u202F:');
    const themes = await page
      .locator('[data-themes] a:visible')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(themes).toEqual([1, 2, 3, 4, 5].map((num) => `/dialogue-2024/${num}/`));
    const offered = page.locator('[data-notices] a');
    for (const word of await offered.allInnerTexts()) {
      await ask(page, word.replace(/ \(\d+ clauses?\)$/, ''));
      expect((await foundClauses(page)).length, word).toBeGreaterThan(0);
      await ask(page, 'zones charme football');
    }
    await offered.filter({ hasText: 'zones (' }).click();
    await answered(page, 'zones');
    expect(await searchField(page).inputValue()).toBe('zones');
    expect((await foundClauses(page)).length).toBe(Number(/zones \((\d+) clauses\)/.exec(notices)?.[1]));
  });

  test.each(['grève', 'dragon'])('are offered no word that is near by chance: %s', async (query) => {
    await ask(page, query);
    expect(await noticesOf(page)).toBe('');
  });

  test('alone, and near none: a plain sentence and the themes', async () => {
    await ask(page, 'zzzqqq');
    expect(await foundClauses(page)).toEqual([]);
    expect(await stateOf(page)).toBe('Aucun résultat pour «\u202Fzzzqqq\u202F».');
    expect(await page.locator('[data-themes]').isVisible()).toBe(true);
    await ask(page, 'paix');
    expect(await page.locator('[data-themes]').isVisible()).toBe(false);
  });

  test('beside words that are: the clause says what it lacks', async () => {
    const results = await resultsFor('économie numérique');
    const lacking = results.filter(({ facts }) => facts.join().includes('sans «'));
    expect(lacking.length).toBeGreaterThan(0);
    for (const { facts, passage } of lacking) {
      const [, word = ''] = /sans «\s(\S+)\s»/u.exec(facts.join()) ?? [];
      expect(plainly(passage)).not.toContain(plainly(word));
    }
  });
});

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

describe('a subject of one text only', () => {
  test('is said to be in no clause of the other', async () => {
    await ask(page, 'numérique');
    expect(await noticesOf(page)).toContain('2016\u202F: aucune clause.');
    await ask(page, 'terrorisme');
    expect(await noticesOf(page)).not.toContain('aucune clause');
  });
});

describe('a quotation', () => {
  test('that is nowhere word for word shows what is nearest, and leads to the same words without its marks', async () => {
    const query = '« patrouilles mixtes »';
    const [first] = await resultsFor(query);
    expect(first).toMatchObject({ eId: 'oci-2016/viii', marks: ['patrouilles mixes'] });
    expect(await noticesOf(page)).toContain('Ces mots ne se suivent nulle part ainsi.');
    await ask(page, '« sécurité paix »');
    expect(await foundClauses(page)).toEqual([]);
    await page.locator('[data-notices] a', { hasText: 'sécurité paix (' }).click();
    await answered(page, 'sécurité paix');
    expect((await foundClauses(page)).length).toBeGreaterThan(3);
  });

  test('with gaps and signs of the edition finds its clause', async () => {
    const [first] = await resultsFor('« Restaurer l’autorité […] l’étendue du territoire »');
    expect(first?.eId).toBe('dialogue-2024/4/66');
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

  test('by the title and the citation of pages of clauses', async () => {
    for (const { eId, path } of provisions.filter((_, index) => index % 20 === 3)) {
      const html = readSite(site, path);
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
      const place = placeOf(edition, eId);
      const citations = styles.map((style) =>
        referenceOf(groups, citedProvision(place), style)
          .map((piece) =>
            'italic' in piece ? piece.text : piece.kind === 'address' ? addressOf(site, path) : '',
          )
          .join(''),
      );
      for (const query of [title.replaceAll('&#39;', '’'), ...citations]) {
        await ask(page, query);
        expect(await foundClauses(page), query).toEqual([eId]);
      }
    }
  });
});

describe('words between quotation marks', () => {
  test.each([
    '« forces armées »',
    '«\u202Fforces armées\u202F»',
    '“forces armées”',
    '"forces armées"',
    '„Forces Armees“',
  ])('are found side by side, in order, and nowhere else: %s', async (query) => {
    await ask(page, query);
    const holding = provisions.filter((clause) =>
      /(?<!\p{L})forces\P{L}+armees(?!\p{L})/u.test(plainly(wordsOf(clause))),
    );
    expect((await foundClauses(page)).toSorted()).toEqual(holding.map(({ eId }) => eId).toSorted());
    expect(holding.length).toBeGreaterThan(4);
    for (const { marks } of await shownResults(page))
      expect(marks.map(plainly).join(' ')).toContain('forces armees');
  });

  test('count small words too, and no other form', async () => {
    for (const [query, pattern] of [
      ['"de la paix"', /(?<!\p{L})de\P{L}+la\P{L}+paix(?!\p{L})/u],
      ['"jeune"', /(?<!\p{L})jeune(?!\p{L})/u],
      ['"armées forces"', /(?<!\p{L})armees\P{L}+forces(?!\p{L})/u],
    ] as const) {
      await ask(page, query);
      const holding = provisions.filter((clause) => pattern.test(plainly(wordsOf(clause))));
      expect((await foundClauses(page)).toSorted(), query).toEqual(holding.map(({ eId }) => eId).toSorted());
    }
  });
});
