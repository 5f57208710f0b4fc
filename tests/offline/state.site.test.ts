/** The page that a reader reads over the phone to who helps: what it tells, and that nothing leads to it. */
import { describe, expect, test } from 'vitest';
import { STATE_PATH } from '../../src/model/own-pages.ts';
import { open, openBrowser } from '../site/browser.ts';
import { addressOf, pagesOf, readSite, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const build = /<dd[^>]*data-build[^>]*>([^<]*)/.exec(readSite(site, STATE_PATH))?.[1] ?? '';

describe('the page on the state of the site', () => {
  test('is listed nowhere: not for search engines, not in the sitemap, and no page leads to it', () => {
    expect(readSite(site, STATE_PATH)).toContain('<meta name="robots" content="noindex"');
    expect(readSite(site, '/sitemap.xml')).not.toContain(STATE_PATH);
    const leading = pagesOf(site).filter(
      ({ path, html }) => path !== STATE_PATH && html.includes(`href="${STATE_PATH}"`),
    );
    expect(leading.map(({ path }) => path)).toEqual([]);
  });

  test('names version and build without scripts, and hides what needs them', async () => {
    expect(build).toMatch(/^[0-9a-f]{4} [0-9a-f]{4}$/);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, STATE_PATH));
    const lines = await page.locator('.state > div').filter({ visible: true }).allInnerTexts();
    await context.close();
    expect(lines.map((line) => line.split('\n').filter(Boolean))).toEqual([
      ['Données', expect.stringMatching(/^Version 2 des données, du/)],
      ['Construction', build],
      ['JavaScript', 'non'],
    ]);
  });

  test('tells with them what the browser can do, and whether the host has the same build', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    await open(page, addressOf(site, STATE_PATH));
    const row = (name: string) => page.locator(`[data-state=${name}]`);
    await row('host').filter({ hasText: 'répond, même construction' }).waitFor();
    await row('kept').filter({ hasText: 'non' }).waitFor();
    await row('room')
      .filter({ hasText: /pris, .* encore possibles/ })
      .waitFor();
    expect(await row('script').innerText()).toBe('oui');
    expect(await row('browser').innerText()).toMatch(/^Chrome \d+, Linux$/);
    expect(await row('origin').innerText()).toBe('du site public');
    expect(await row('search').innerText()).toBe('oui');
    expect(await row('screen').innerText()).toBe('320 sur 640, clair');
    await page.route(addressOf(site, STATE_PATH), async (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, body: (await response.text()).replace(build, '0000 1111') });
    });
    await page.reload();
    await row('host').filter({ hasText: 'répond, autre construction : 0000 1111' }).waitFor();
    await page.close();
  });
});
