/** An address typed or pasted wrong leads on: the page for missing addresses names what was probably meant. */
import { expect, test } from 'vitest';
import { openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const [plain, under] = [siteNamed('plain'), siteNamed('under')];

test.each([
  [plain, '/dialogue-2024/4/66.', ['DIM 4.66'], '/dialogue-2024/4/66/'],
  [plain, '/Oci-2016/2/', ['OCI ii · Terrorisme et crime organisé'], '/oci-2016/ii/'],
  [plain, '/dialogue-2024/66/', ['DIM 4.66', 'DIM 5.66'], '/dialogue-2024/4/66/'],
  [under, '/dialogue-2024/4/66%20%C2%BB', ['DIM 4.66'], '/dialogue-2024/4/66/'],
  [plain, '/sujet/Femme', ['Femmes'], '/sujets/femmes/'],
  [plain, '/m%C3%A9thodes', ['Méthode'], '/methode/'],
  [
    plain,
    '/concordance/oci-2016/2/',
    ['OCI ii · Terrorisme et crime organisé, et ses correspondances'],
    '/concordance/oci-2016/ii/',
  ],
  [
    under,
    '/concordance/dialogue-2024/4/66/oci-2016/vi/',
    [expect.stringMatching(/^OCI vi · .* et DIM 4\.66.*, côte à côte$/u)],
    '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66',
  ],
])('%s%s names the clauses, and their links lead there', async (site, path, names, target) => {
  const page = await freshPage({ viewport: widths.phone });
  await page.goto(addressOf(site, path), { waitUntil: 'load' });
  const links = page.locator('main [role=status] a');
  await expect
    .poll(async () => (await links.allInnerTexts()).map((text) => text.replaceAll('\u00A0', ' ')))
    .toEqual(names);
  await links.first().click();
  await expect.poll(() => page.url()).toBe(addressOf(site, target));
});

test('a number that is not there is told with those that are', async () => {
  const page = await freshPage();
  await page.goto(addressOf(plain, '/dialogue-2024/4/166/'), { waitUntil: 'load' });
  await expect.poll(() => page.locator('main [role=status] p').innerText()).toContain('de 1 à 81');
});

test('what an address holds is not shown', async () => {
  const page = await freshPage();
  await page.goto(addressOf(plain, '/oci-2016/%3Cimg%20src=x%3E/'), { waitUntil: 'load' });
  await expect.poll(() => page.locator('main [role=status] a').count()).toBe(1);
  expect(await page.locator('main').innerText()).not.toContain('img');
});

test('an address that names no text shows the examples alone', async () => {
  const page = await freshPage();
  await page.goto(addressOf(plain, '/rien/'), { waitUntil: 'networkidle' });
  expect(await page.locator('main [role=status]').innerText()).toBe('');
});
