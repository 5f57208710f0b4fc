/** The home page: a promise, a real pair, queries that find, and findings that agree with the data. */
import { describe, expect, test } from 'vitest';
import { concordanceOf } from '../concordance/ties.ts';
import { open, openBrowser, sharedPage } from './browser.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
const { correspondences, novelties, silences } = concordanceOf(site);
const clauses = provisionsOf(readCorpus(site)).filter(({ kind }) => kind === 'clause');
const older = clauses.filter(({ eId }) => eId.startsWith('oci-2016/'));
const newer = clauses.filter(({ eId }) => eId.startsWith('dialogue-2024/'));

const home = async () => {
  const page = await freshPage();
  await page.goto(addressOf(site, '/'));
  return page;
};
const spaces = (text: string) => text.replace(/\s+/gu, ' ').trim();

test('says what it holds, who speaks, and who made it', async () => {
  const page = await home();
  expect(spaces(await page.locator('h1').innerText())).toBe('Ce que deux textes disent de la paix au Mali');
  const title = spaces(await page.locator('main > div > header').innerText());
  for (const words of ['Treize engagements de 2016', 'trois cents recommandations de 2024', 'Publié par'])
    expect(title).toContain(words);
  const speakers = await page.locator('figcaption').allInnerTexts();
  expect(speakers.map(spaces)).toEqual([
    expect.stringMatching(/^2016 Groupe de contact .* New York, 20 septembre 2016$/),
    expect.stringMatching(/^2024 .* Bamako, 10 mai 2024$/),
  ]);
});

test('shows a real pair: the words of both clauses, its relation and reason', async () => {
  const page = await home();
  const quotes = (await page.locator('blockquote').allInnerTexts()).map((text) =>
    spaces(text.replace(/\[…\]/gu, '')),
  );
  const tie = correspondences.find(
    ({ quoteFrom, quoteTo }) => quotes[0]?.includes(quoteFrom) && quotes[1]?.includes(quoteTo),
  );
  expect(tie).toMatchObject({ relation: 'prolonge', strength: 3 });
  expect(spaces(await page.locator('section', { has: page.locator('blockquote') }).innerText())).toContain(
    spaces(tie?.rationale ?? 'no such tie'),
  );
  const links = await page
    .locator('section:has(blockquote) a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(`/concordance/${tie?.from ?? ''}/${tie?.to ?? ''}/`);
});

test('offers queries that find clauses or lead to one', async () => {
  const page = await home();
  const queries = await page
    .locator('main :not(.finding-proof) > a[href^="/recherche/?q="]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(queries).toHaveLength(5);
  for (const path of queries) {
    await page.goto(addressOf(site, path));
    await page.locator('[data-results][aria-busy=false] > li').first().waitFor();
  }
});

describe('a finding', () => {
  const finding = async (at: number) => {
    const page = await home();
    const item = page.locator('main li', { has: page.locator('p b') }).nth(at);
    return { text: spaces(await item.innerText()), proof: await item.locator('a').getAttribute('href') };
  };

  test('counts who names the accord, last', async () => {
    const naming = (some: typeof clauses) =>
      some.filter(({ text, items }) => /accord d.alger/iu.test([text, ...items].join(' ')));
    const { text, proof } = await finding(2);
    expect(text.startsWith(`${naming(older).length} sur ${older.length} engagements `)).toBe(true);
    expect(naming(newer)).toEqual([]);
    expect(text).toContain('aucune recommandation de 2024 ne les porte');
    expect(proof).toBe(`/recherche/?q=${encodeURIComponent('"accord d’Alger"')}`);
    const page = await freshPage();
    await open(page, addressOf(site, proof ?? '/'));
    await page.locator('[data-results][aria-busy=false] > li').first().waitFor();
    const found = await page
      .locator('[data-results] > li')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-clause')));
    // A preamble names it too, behind the clauses.
    const foundClauses = found.filter((eId) => clauses.some((clause) => clause.eId === eId));
    expect(foundClauses.toSorted()).toEqual(
      naming(older)
        .map(({ eId }) => eId)
        .toSorted(),
    );
  });

  test('counts the commitments that have more than half of the strong and clear ties, as in the chart it leads to', async () => {
    const clear = correspondences.filter(({ strength }) => strength > 1);
    const counts = new Map<string, number>();
    for (const { from } of clear) counts.set(from, (counts.get(from) ?? 0) + 1);
    const sorted = [...counts.values()].sort((a, b) => b - a);
    let sum = 0;
    const most = sorted.filter((count) => {
      const wanted = sum * 2 <= clear.length;
      if (wanted) sum += count;
      return wanted;
    });
    const { text, proof } = await finding(0);
    expect(text.startsWith(`${sum} sur ${clear.length} liens forts ou nets `)).toBe(true);
    expect(Array.from(text.matchAll(/\((\d+)\)/g), ([, figure]) => Number(figure))).toEqual(most);
    expect(proof).toBe('/concordance/');
  });

  test('counts recommendations without a tie, and their greatest subjects', async () => {
    const alone = new Set(novelties.flatMap(({ provisions }) => provisions));
    const greatest = novelties.map(({ provisions }) => provisions.length).sort((a, b) => b - a);
    const { text, proof } = await finding(1);
    expect(text.startsWith(`${alone.size} sur ${newer.length} recommandations `)).toBe(true);
    expect(Array.from(text.matchAll(/\((\d+)\)/g), ([, figure]) => Number(figure))).toEqual(
      greatest.slice(0, 3),
    );
    expect(text).toContain(`${novelties.length - 3} autres nouveautés`);
    expect(proof).toBe('/concordance/silences/#nouveautes');
  });
});

test('names the commitments that nothing corresponds to, each with its page, and leads to all points without a tie', async () => {
  const untied = older.filter(({ eId }) => !correspondences.some(({ from }) => from === eId));
  expect(untied.length).toBeGreaterThan(0);
  const page = await home();
  const line = page.locator('section:has(#constats) > div');
  const figure = ['Zéro', 'Un', 'Deux', 'Trois', 'Quatre'][untied.length] ?? 'none';
  expect(spaces(await line.innerText())).toMatch(
    new RegExp(`^${figure} engagements? de 2016 n’(a|ont) aucune correspondance en 2024, même discutable`),
  );
  const links = await line
    .locator('a')
    .evaluateAll((all) => all.map((link) => [link.textContent.trim(), link.getAttribute('href')]));
  expect(links.map(([, path]) => path)).toEqual([
    ...untied.map(({ eId }) => `/concordance/${eId}/`),
    '/concordance/silences/',
  ]);
  expect(spaces(links.at(-1)?.[0] ?? '')).toBe(`Les ${silences.length} points sans correspondance`);
});

test('what leads to the novelties shows the list of their subjects, the greatest first, each opening on its clauses', async () => {
  const page = await freshPage({ viewport: { width: 390, height: 844 } });
  await page.goto(addressOf(site, '/concordance/silences/#nouveautes'));
  const list = page.locator(':target ~ details');
  expect(await list.count()).toBe(novelties.length);
  const sizes = await list.locator('summary > span').allInnerTexts();
  expect(sizes.map((figure) => parseInt(figure, 10))).toEqual(
    novelties.map(({ provisions }) => provisions.length).toSorted((a, b) => b - a),
  );
  const first = list.first();
  const top = await first.evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(844);
  expect(await first.locator('.reason').isVisible()).toBe(false);
  await first.locator('summary').click();
  expect(await first.locator('.reason').isVisible()).toBe(true);
  expect(await first.locator('.clauses-of a').first().isVisible()).toBe(true);
});

test('stands on one left edge, the title alone in the middle', async () => {
  const page = await home();
  const edges = await page
    .locator('main section > h2:not(.unseen), main figure, main form.field, main .findings, main .doors')
    .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().left)));
  const left = Math.min(...edges);
  // Columns beside the first stand further right; the first of each row stands on the edge.
  expect(edges.filter((edge) => edge === left).length).toBeGreaterThan(5);
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).textAlign)).toBe('center');
});

test('counts the correspondences of each theme, and of these the weak ones, as the page it leads to', async () => {
  const page = await home();
  const said = (await page.locator('.division-list .tally a').allInnerTexts()).map(spaces);
  const expected = [1, 2, 3, 4, 5].map((num) => {
    const own = correspondences.filter(({ to }) => to.startsWith(`dialogue-2024/${num}/`));
    const weak = own.filter(({ strength }) => strength === 1).length;
    const weakOnes = weak === 0 ? '' : `, dont ${weak} ${weak === 1 ? 'discutable' : 'discutables'}`;
    return `${own.length} correspondances${weakOnes}`;
  });
  expect(said).toEqual(expected);
  // The figure of the page it leads to is of clauses, of which some have several: both stand here, each with its noun.
  const lines = (await page.locator('.division-list .tally').allInnerTexts()).map(spaces);
  for (const [at, line] of lines.entries()) {
    const theme = `dialogue-2024/${at + 1}/`;
    const all = newer.filter(({ eId }) => eId.startsWith(theme)).length;
    const tied = new Set(correspondences.map(({ to }) => to).filter((to) => to.startsWith(theme))).size;
    expect(line).toBe(`${all} recommandations, ${tied} liées par ${expected[at]}`);
    await page.goto(addressOf(site, `/concordance/${theme}`));
    const lead = spaces(await page.locator('h1 + p').innerText());
    expect(lead).toContain(`Sur ${all} recommandations, ${tied} ont une correspondance`);
    const ties = Number(/^\d+/.exec(expected[at] ?? '')?.[0]);
    expect(
      ties === tied || lead.includes(`certaines en ont plusieurs, ${ties} correspondances en tout`),
    ).toBe(true);
  }
});
