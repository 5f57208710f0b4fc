/** What one can do with a clause from its page: read it beside what it is tied to, compare it with another. */
import { describe, expect, test } from 'vitest';
import { themeOf } from '../concordance/ties.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf } from '../site/site.ts';
import { clauses, site, tiesOf } from './clauses.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);

describe('one step leads to the clause beside what it is tied to', () => {
  /** The first recommendation whose number of ties fits. */
  const having = (fits: (ties: number) => boolean) =>
    clauses.find(({ eId }) => eId.startsWith('dialogue-2024/') && fits(tiesOf(eId).length))?.eId ?? '';
  const [none, one, several] = [
    having((count) => count === 0),
    having((count) => count === 1),
    having((count) => count > 1),
  ];
  const ways: [from: string, to: string, link: string][] = [
    ['/oci-2016/iii/', '/concordance/oci-2016/iii/', 'Lire en regard'],
    [`/${one}/`, `/concordance/${tiesOf(one)[0]?.from ?? ''}/${one}/`, 'Lire en regard'],
    [`/${several}/`, `/concordance/${themeOf(several)}/`, 'Lire en regard'],
    ...[none, one, several, 'oci-2016/iii'].map((eId): [string, string, string] => [
      `/${eId}/`,
      `/concordance/regard/?a=${eId}`,
      'Comparer',
    ]),
  ];

  test.each(ways)('by touch, from %s to %s', async (from, to, link) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const page = await context.newPage();
    await open(page, addressOf(site, from));
    await page.locator('article').getByRole('link', { name: link, exact: true }).tap();
    await page.waitForURL((url) => url.href.startsWith(addressOf(site, to)));
    const { hash } = new URL(page.url());
    if (hash !== '') expect(await page.locator(hash.replaceAll('/', '\\/')).count()).toBe(1);
    await context.close();
  });

  test.each(ways)('without scripts, by keyboard, from %s to %s', async (from, to, link) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, from));
    await page.locator('article').getByRole('link', { name: link, exact: true }).press('Enter');
    await page.waitForURL((url) => url.href.startsWith(addressOf(site, to)));
    await context.close();
  });
});

describe('“Comparer” leads to a choice of another clause, this one chosen already', () => {
  test('by the script', async () => {
    const page = await freshPage({ viewport: widths.phone });
    await open(page, addressOf(site, '/oci-2016/iii/'));
    await page.locator('.acts').getByRole('link', { name: 'Comparer', exact: true }).click();
    const first = page.getByLabel('Première clause');
    await first.waitFor();
    expect(await first.inputValue()).toBe('oci-2016/iii');
    const second = page.getByLabel('Seconde clause');
    expect(await second.inputValue()).toBe('');
    await second.selectOption('dialogue-2024/4/66');
    await page.waitForURL(/\/concordance\/regard\/\?a=oci-2016\/iii&b=dialogue-2024\/4\/66$/u);
  });

  test('without scripts, among those that are tied to it', async () => {
    const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, '/oci-2016/iii/'));
    await page.locator('.acts').getByRole('link', { name: 'Comparer', exact: true }).click();
    const choices = page.locator('.unscripted li a').filter({ visible: true });
    const addresses = await choices.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(addresses).toEqual(tiesOf('oci-2016/iii').map(({ to }) => `/concordance/oci-2016/iii/${to}/`));
    await context.close();
  });
});

test.each([widths.phone, { width: 390, height: 844 }])(
  'what one can do with a clause takes two lines at most, each a finger high: %o',
  async (viewport) => {
    const page = await freshPage({ viewport });
    for (const path of ['/oci-2016/ii/', '/dialogue-2024/4/66/', '/dialogue-2024/preambule/']) {
      await open(page, addressOf(site, path));
      const boxes = await page
        .locator('.acts > :is(a, button), .acts > .share > button')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(4);
      expect(new Set(boxes.map(({ y }) => Math.round(y))).size, path).toBeLessThanOrEqual(2);
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    }
  },
);
