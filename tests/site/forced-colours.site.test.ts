/** Where a reader's machine forces its own colours, no word is lost and links are known without ours. */
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from './browser.ts';
import { addressOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

async function openForced(path: string) {
  const page = await freshPage();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await open(page, addressOf(site, path));
  return page;
}

test.each([
  '/dialogue-2024/4/66/',
  '/concordance/oci-2016/vi/',
  '/concordance/oci-2016/iii/dialogue-2024/1/12/',
  '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66',
  '/recherche/?q=paix',
])('words that tie or are found are seen: %s', async (path) => {
  const page = await openForced(path);
  const marks = await page.locator('main mark').evaluateAll((all) =>
    all.map((mark) => {
      const { color, backgroundColor } = getComputedStyle(mark);
      return { color, backgroundColor, ofPage: getComputedStyle(document.body).color };
    }),
  );
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter(({ color, ofPage }) => color !== ofPage)).toEqual([]);
  expect(marks.filter(({ color, backgroundColor }) => color === backgroundColor)).toEqual([]);
  await page.emulateMedia({ forcedColors: null });
});

test.each(['/concordance/', '/concordance/tableau/', '/sujets/', '/sujets/securite/', '/dialogue-2024/4/'])(
  'links in rows and lists are underlined: %s',
  async (path) => {
    const page = await openForced(path);
    const plain = await page
      .locator('main a')
      .filter({ hasText: /\S/ })
      .evaluateAll((all) =>
        all
          .filter((link) => !getComputedStyle(link).textDecorationLine.includes('underline'))
          .map((link) => link.outerHTML),
      );
    expect(plain).toEqual([]);
    await page.emulateMedia({ forcedColors: null });
  },
);

test('the bands of the flow are told apart by relation, and labels stand on the ground of the page', async () => {
  const page = await openForced('/concordance/flux/');
  const drawn = await page.locator('.flow.clear-only').evaluate((flow) => {
    const styleOf = (selector: string) => {
      const found = flow.querySelector(selector);
      if (found === null) throw new Error(`nothing is ${selector}`);
      return getComputedStyle(found);
    };
    return {
      shares: ['.prolonge', '.precise', '.reformule'].map(
        (one) => styleOf(`${one} > .flow-band`).strokeOpacity,
      ),
      strokes: ['.flow-band', '.flow-edge'].map((one) => styleOf(one).stroke),
      label: styleOf('.flow-label').fill,
      page: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  expect(new Set(drawn.shares).size).toBe(3);
  expect(new Set(drawn.strokes).size).toBe(2);
  expect(drawn.label).toBe(drawn.page);
  await page.emulateMedia({ forcedColors: null });
});
