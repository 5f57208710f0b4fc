/** The page of a correspondence: both clauses, why they are tied, its title, its print, its citation. */
import { describe, expect, test } from 'vitest';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, pagePaths, readSite, siteNamed } from '../site/site.ts';
import { folded, plain } from './page-words.ts';
import { concordanceOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser);
const { correspondences } = concordanceOf(site);
const text = (path: string) => plain(readSite(site, path));

describe('the page of a correspondence', () => {
  test('there is one for each, at the address made of the two', () => {
    const paths = new Set(pagePaths(site));
    expect(correspondences.filter(({ from, to }) => !paths.has(`/concordance/${from}/${to}/`))).toEqual([]);
  });

  test('each has both clauses, their tying words marked, the reason, the caution, both directions', () => {
    for (const tie of correspondences) {
      const html = readSite(site, `/concordance/${tie.from}/${tie.to}/`);
      const page = plain(html);
      const marks = [...html.matchAll(/<mark[^>]*>([^]*?)<\/mark>/g)].map(([, words = '']) =>
        folded(plain(words)).trim(),
      );
      const marked = folded(marks.join(' ')).replaceAll(' ', '');
      for (const quote of [tie.quoteFrom, tie.quoteTo])
        expect(marked, tie.id).toContain(
          folded(quote).replace(/['’]/g, '’').replaceAll(' ', '').slice(0, 12),
        );
      expect(page).toContain(folded(tie.rationale));
      expect(page).toContain(folded(tie.caution ?? 'L’édition ne signale pas d’autre lecture.'));
    }
    const page = text('/concordance/oci-2016/iii/dialogue-2024/1/12/');
    expect(page).toContain('2024 reformule 2016');
    expect(page).toContain(
      'La recommandation 1.12 de 2024 reformule l’engagement iii de 2016. L’engagement iii est reformulé par la recommandation 1.12.',
    );
    const twice = [...Map.groupBy(correspondences, ({ to }) => to)].filter(([, own]) => own.length > 1);
    expect(twice.length).toBeGreaterThan(0);
    for (const [, [one, other]] of twice) {
      expect(readSite(site, `/concordance/${one?.from ?? ''}/${one?.to ?? ''}/`)).toMatch(
        new RegExp(`est aussi en correspondance avec <a href="/concordance/${other?.from ?? ''}/`),
      );
    }
    expect(text('/concordance/oci-2016/vi/dialogue-2024/4/66/')).toContain(
      'L’engagement vi est prolongé par la recommandation 4.66.',
    );
  });

  test('no two have the same title or description', () => {
    const heads = correspondences.map(({ from, to }) => {
      const html = readSite(site, `/concordance/${from}/${to}/`);
      return [/<title>(.*?)<\/title>/.exec(html)?.[1], /name="description" content="(.*?)"/.exec(html)?.[1]];
    });
    expect(new Set(heads.map(([title]) => title)).size).toBe(correspondences.length);
    expect(new Set(heads.map(([, description]) => description)).size).toBe(correspondences.length);
  });

  test('is titled by what its two clauses are about and their years, before their numbers', () => {
    for (const { from, to } of correspondences) {
      const html = readSite(site, `/concordance/${from}/${to}/`);
      const [, title = ''] = /<title>(.*?)<\/title>/.exec(html) ?? [];
      const [, heading = ''] = /<h1[^>]*>([^]*?)<\/h1>/.exec(html) ?? [];
      const [about = ''] = /^.+ \(2016\) et .+ \(2024\)/u.exec(folded(title)) ?? [];
      expect(about.length, title).toBeGreaterThan(20);
      expect(folded(plain(heading)).trim().startsWith(about), heading).toBe(true);
      expect(/name="description" content="(.*?)"/.exec(html)?.[1]?.length, title).toBeLessThanOrEqual(160);
    }
    const [, title] =
      /<title>(.*?)<\/title>/.exec(readSite(site, '/concordance/oci-2016/vi/dialogue-2024/4/66/')) ?? [];
    expect(folded(title ?? '')).toBe(
      'Autorité de l’État (2016) et Sécurité et défense (2024) : engagement vi et recommandation 4.66 – Concordance',
    );
  });

  test('prints on one A4', async () => {
    const longest = correspondences
      .map(({ from, to }) => `/concordance/${from}/${to}/`)
      .sort((a, b) => readSite(site, b).length - readSite(site, a).length);
    const page = await fresh();
    for (const path of [...longest.slice(0, 3), '/concordance/oci-2016/iii/dialogue-2024/1/12/']) {
      await page.goto(addressOf(site, path));
      const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(file.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [], path).toHaveLength(1);
    }
  });

  test('its buttons copy the citation with the address, and are not there without scripts', async () => {
    const context = await browser.newContext();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(addressOf(site, '/concordance/oci-2016/iii/dialogue-2024/1/12/'));
    await page.getByRole('button', { name: 'Citer', exact: true }).click();
    await page.getByRole('button', { name: 'Copier la référence' }).click();
    await page.getByText('Copié').waitFor();
    expect(folded(await page.evaluate(() => navigator.clipboard.readText()))).toMatch(
      /^PROJET CONCORDANCE\. Accord d’Alger : application \(2016\) et Paix et réconciliation \(2024\) : engagement iii et recommandation 1\.12\. .+ \[Consulté le .+\]\. .+ https:\/\/concordance\.example\/concordance\/oci-2016\/iii\/dialogue-2024\/1\/12\/$/,
    );
    await context.close();
    const without = await browser.newContext({ javaScriptEnabled: false });
    const still = await without.newPage();
    await still.goto(addressOf(site, '/concordance/oci-2016/iii/dialogue-2024/1/12/'));
    expect(await still.locator('main button').filter({ visible: true }).count()).toBe(0);
    await without.close();
  });
});

test('in an edition of many texts each correspondence has its page too', () => {
  for (const name of ['thirds', 'large'] as const) {
    const other = siteNamed(name);
    const paths = new Set(pagePaths(other));
    const ties = concordanceOf(other).correspondences;
    expect(ties.filter(({ from, to }) => !paths.has(`/concordance/${from}/${to}/`))).toEqual([]);
  }
});
