/** What the views of the concordance say that they find and show is counted from the data. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { edition as project } from '../editions/made.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { concordanceOf, themeOf } from './ties.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

async function openView(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(addressOf(site, path));
  return page;
}

describe('what the charts find, counted', () => {
  const { correspondences, silences, novelties, repetitions } = concordanceOf(site);
  const clear = correspondences.filter(({ strength }) => strength > 1);
  const of = (relation: string) => clear.filter((tie) => tie.relation === relation).length;
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

  test('the whole, in its lead', async () => {
    const page = await openView('/concordance/');
    const lead = plain(await page.locator('.view-head p').first().textContent());
    const points = project.concordance.undertakings;
    const tied = new Set(
      project.concordance.correspondences
        .filter(({ strength }) => strength > 1)
        .map(({ undertaking }) => undertaking),
    );
    expect(tied.size).toBeLessThan(points.length);
    for (const words of [
      `${tied.size} des ${points.length} points de 2016 ont un lien fort ou net`,
      `sur ${clear.length} correspondances fortes ou nettes`,
      `${of('precise')} précisent`,
      `${of('reformule')} reformulent`,
      `${of('prolonge')} prolongent`,
    ])
      expect(lead).toContain(words);
    const all = new Set(project.concordance.correspondences.map(({ undertaking }) => undertaking));
    const weak = all.size - tied.size;
    expect(lead).toContain(
      `Des autres points, ${weak} n’ont que des liens discutables, ${points.length - tied.size - weak} n’en ont aucun.`,
    );
    // What there is none of is not counted.
    expect(lead.includes('diverge')).toBe(of('ecarte') > 0);
    const ways = plain(await page.locator('.other-views').textContent());
    expect(ways).toContain(`Les ${silences.length} points sans correspondance`);
    expect(ways).toContain(`Les ${novelties.length} nouveautés`);
    expect(ways).toContain(`Les ${repetitions.length} répétitions`);
    expect(ways).toContain(`Les ${correspondences.length} correspondances`);
    await page.close();
  });

  test('blanks of the strips, and the theme with the most', async () => {
    const untied = 300 - new Set(correspondences.map(({ to }) => to)).size;
    expect(readSite(site, '/concordance/clauses/')).toMatch(
      new RegExp(`<h1[^>]*>\\s*${untied} recommandations sur 300`),
    );
    const counts = new Map<string, number>();
    for (const { to } of clear) counts.set(themeOf(to), (counts.get(themeOf(to)) ?? 0) + 1);
    const [most = 0, next = 0] = [...counts.values()].sort((a, b) => b - a);
    expect(most).toBeGreaterThan(next);
    expect(readSite(site, '/concordance/flux/')).toMatch(
      new RegExp(`<h1[^>]*>\\s*${most} des ${clear.length} liens`),
    );
  });

  test('the rows that the flow and the matrix show without a strong or clear tie are told from those without any', async () => {
    const clauses = provisionsOf(readCorpus(site)).filter(({ eId }) => /^oci-2016\/[ivx]+$/.test(eId));
    const without = (ties: typeof correspondences) =>
      clauses.filter(({ eId }) => !ties.some(({ from }) => from === eId)).map(({ num }) => num);
    const numbers = (text: string | null) =>
      Array.from((text ?? '').matchAll(/\b([ivx]+)\u00A0·/gu), ([, number]) => number);
    const flow = await openView('/concordance/flux/');
    const said = flow.locator('.flow-without p').filter({ visible: true });
    expect(numbers(await said.textContent())).toEqual(without(clear));
    // Each with its page.
    expect(
      await said
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.split('/').at(-2))),
    ).toEqual(without(clear));
    await flow.locator('.weak-box').check();
    expect(numbers(await said.textContent())).toEqual(without(correspondences));
    await flow.close();
    const matrix = await openView('/concordance/');
    const totals = await matrix.locator('.sign-matrix tbody .in-all .clear-only').allInnerTexts();
    const bracketed = clauses.filter((_, row) => totals[row]?.includes('(')).map(({ num }) => num);
    expect(bracketed).toEqual(without(clear).filter((num) => !without(correspondences).includes(num)));
    expect(bracketed.length).toBeGreaterThan(0);
    await matrix.close();
    const silences = await openView('/concordance/silences/');
    expect(numbers(await silences.locator('.view-head p').textContent())).toEqual(without(correspondences));
    await silences.close();
  });

  test('what is shown is said, in both states, and printed so', async () => {
    for (const path of ['/concordance/', '/concordance/clauses/', '/concordance/flux/']) {
      const page = await openView(path);
      const said = async () => plain(await page.locator('.chart-shows').innerText());
      expect(await said(), path).toMatch(new RegExp(`^${clear.length} liens forts ou nets`));
      await page.getByLabel(`Ajouter les ${correspondences.length - clear.length} discutables`).check();
      expect(await said(), path).toMatch(new RegExp(`^Les ${correspondences.length} liens`));
      expect(new URL(page.url()).search, path).toBe('?force=1');
      await page.emulateMedia({ media: 'print' });
      expect(await said(), path).toMatch(new RegExp(`^Les ${correspondences.length} liens`));
      await page.emulateMedia({ media: 'screen' });
      await page.reload();
      expect(await said(), path).toMatch(new RegExp(`^Les ${correspondences.length} liens`));
      await page.close();
    }
  });

  test('no chart prints a zero', async () => {
    for (const path of ['/concordance/', '/concordance/flux/?force=1']) {
      const page = await openView(path);
      const zeros = await page
        .locator('main')
        .evaluate((main) => (main as HTMLElement).innerText.match(/(?<![\d,.])0(?![\d,.])/g));
      expect(zeros, path).toBeNull();
      await page.close();
    }
  });

  test('which commitments are wholly without a tie, and how many points of each are', () => {
    const pointsOf = (eId: string) =>
      project.concordance.undertakings.filter(({ provision }) => provision === eId).length;
    const silentOf = Map.groupBy(silences, ({ provision }) => provision);
    const html = readSite(site, '/concordance/silences/');
    const page = plain(html.replace(/<[^>]+>/g, ' '));
    const whole = [...silentOf].filter(([eId, own]) => own.length === pointsOf(eId));
    const said =
      /Entièrement sans correspondance : (.+?) ; (\d+) autres engagements ont au moins un point sans correspondance\./u;
    const [, names = '', others] = said.exec(page) ?? [];
    const numbers = Array.from(names.matchAll(/\b([ivx]+) ·/gu), ([, number]) => `oci-2016/${number ?? ''}`);
    expect(numbers).toEqual(whole.map(([eId]) => eId));
    expect(Number(others)).toBe(silentOf.size - whole.length);
    for (const [eId, own] of silentOf)
      expect(page).toContain(`${own.length} ${own.length === 1 ? 'point' : 'points'} sur ${pointsOf(eId)}`);
    // The quoted words end where what is said of them begins.
    for (const { explanation } of silences) expect(html).toContain(`<p class="reason">${explanation}</p>`);
  });
});

test.each(['', '?force=1'])(
  'nothing of the flow is drawn beyond its nodes, and labels clear their frames: %s',
  async (search) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(addressOf(site, `/concordance/flux/${search}`));
    const faults = await page.evaluate(() => {
      const flow = [...document.querySelectorAll('.flow')].find((one) => one.getClientRects().length > 0);
      flow?.scrollIntoView({ block: 'center' });
      const beyond = [...(flow?.querySelectorAll('.flow-node') ?? [])].flatMap((node) => {
        const { left, right, top, bottom } = node.getBoundingClientRect();
        const points = Array.from({ length: Math.ceil(bottom - top) }, (_, step) => top + step);
        const outside = (flow?.getBoundingClientRect().left ?? 0) + 500 < left ? right + 3 : left - 3;
        return points.filter((y) => document.elementFromPoint(outside, y)?.closest('[data-band]') != null);
      });
      const tight = [...(flow?.querySelectorAll('.flow-label') ?? [])].filter((frame) => {
        const label = frame.parentElement?.querySelector('text')?.getBoundingClientRect();
        const { top, bottom } = frame.getBoundingClientRect();
        return (label?.top ?? 0) < top || (label?.bottom ?? 0) > bottom;
      });
      return beyond.length + tight.length;
    });
    expect(faults).toBe(0);
    await page.close();
  },
);

test('a cell of the matrix says its commitment, its theme and its counts in words', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await page.goto(addressOf(site, '/concordance/?force=1'));
  const { correspondences } = concordanceOf(site);
  const own = correspondences.filter(
    ({ from, to }) => from === 'oci-2016/vi' && to.startsWith('dialogue-2024/4/'),
  );
  const weak = own.filter(({ strength }) => strength === 1).length;
  expect(weak).toBeGreaterThan(1);
  const name = new RegExp(
    `^vi, Autorité de l’État\\s; thème 4, Sécurité et défense\\s: ${own.length} correspondances, dont ${weak} discutables\\s; `,
    'u',
  );
  expect(await page.getByRole('link', { name }).count()).toBe(1);
  for (const link of await page.locator('.sign-matrix td a').all())
    expect(await link.evaluate((element) => element.textContent.replace(/\s+/gu, ' '))).toMatch(
      /\d correspondance/,
    );
  await page.close();
});
