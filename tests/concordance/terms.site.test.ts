/** The words that the edition compares texts with are explained, each in a line, one tap from where a reader meets them. */
import { expect, test } from 'vitest';
import { VIEWS } from '../../src/concordance/comparison-paths.ts';
import { openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser, { javaScriptEnabled: false });
const site = siteNamed('plain');

test.each([
  '/',
  ...VIEWS.map((view) => `/concordance/${view}`),
  '/concordance/repetitions/',
  '/concordance/oci-2016/iii/',
  '/concordance/dialogue-2024/4/',
  '/concordance/oci-2016/iii/dialogue-2024/1/12/',
  '/dialogue-2024/4/',
  '/dialogue-2024/4/66/',
  '/oci-2016/vi/',
  '/oci-2016/',
  '/sujets/femmes/',
])('a page that uses them leads to them: %s', async (path) => {
  const page = await freshPage({ viewport: widths.phone });
  await page.goto(addressOf(site, path));
  await page.locator('main').getByRole('link', { name: 'Les mots de l’édition' }).first().click();
  await page.waitForURL(addressOf(site, '/methode/#mots'));
  expect(await page.getByRole('heading', { name: 'Les mots de l’édition' }).isVisible()).toBe(true);
});

test('each is explained in a line', async () => {
  const page = await freshPage({ viewport: widths.desk });
  await page.goto(addressOf(site, '/methode/#mots'));
  const lines = await page.locator('section:has(> #mots) li').allInnerTexts();
  for (const term of [
    ...['correspondance', 'point', 'prolonge', 'précise', 'reformule', 'diverge de'],
    ...['lien fort', 'lien net', 'lien discutable', 'silence', 'nouveauté', 'répétition'],
    ...['lien retiré', 'témoin', '[sic]', 'OCI xiii', 'DIM 5.68'],
  ]) {
    const line = lines.find((one) => one.startsWith(term)) ?? '';
    expect(line.length, term).toBeGreaterThan(term.length + 20);
    expect(line.length, term).toBeLessThan(140);
  }
});
