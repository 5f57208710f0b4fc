/** The whole at a glance: short on phones, its questions lead to their answers, old addresses to their new places. */
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences, silences } = concordanceOf(site);
const concordance = addressOf(site, '/concordance/');
const phone = { width: 390, height: 844 };
const within = (address: string) => `/${address.slice(site.url.length)}`;

test('on a phone it is at most 4,000 px long with everything laid out, and nothing scrolls sideways', async () => {
  const page = await browser.newPage({ viewport: phone, bypassCSP: true });
  await page.goto(concordance);
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
  await page.getByLabel(/^Ajouter les/).check();
  for (const width of [320, 390, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBe(0);
  }
  await page.close();
});

test('on a phone the matrix is a list: each commitment with its name, a line for each theme it is tied to', async () => {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(concordance);
  const rows = await page.locator('.sign-matrix tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      name: (row.querySelector('th') as HTMLElement).innerText.replace(/\s+/g, ' '),
      lines: [...row.querySelectorAll<HTMLElement>('td a')]
        .filter((line) => line.offsetHeight > 0)
        .map((line) => ({
          height: line.offsetHeight,
          theme: (line.firstElementChild as HTMLElement).innerText,
        })),
    })),
  );
  expect(rows.length).toBe(13);
  for (const { name, lines } of rows) {
    expect(name).toMatch(/^[ivx]+ \S+/);
    for (const { height, theme } of lines) {
      expect(height).toBeGreaterThanOrEqual(24);
      expect(theme).toMatch(/\p{L}{4}/u);
    }
  }
  const clear = correspondences.filter(({ strength }) => strength > 1);
  const cells = new Set(clear.map(({ from, to }) => `${from} ${to.split('/').slice(0, 2).join('/')}`));
  expect(rows.reduce((sum, { lines }) => sum + lines.length, 0)).toBe(cells.size);
  await page.close();
});

test.each(['/concordance/', '/concordance/clauses/'])(
  'a commitment that nothing corresponds to says so in words, which lead to what was found of it: %s',
  async (path) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(addressOf(site, path));
    const links = page.getByRole('link', { name: /^Aucune correspondance$/ });
    const untied = silences
      .map(({ provision }) => provision)
      .filter((eId, at, all) => all.indexOf(eId) === at && !correspondences.some(({ from }) => from === eId));
    expect(untied.length).toBeGreaterThan(0);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      untied.map((eId) => `/concordance/silences/#silence-${eId.replaceAll('/', '-')}`),
    );
    for (const link of await links.all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await links.first().click();
    expect(await page.locator(':target').textContent()).toMatch(/^[ivx]+\u00A0·\u00A0/u);
    await page.close();
  },
);

describe('a question leads to the page that answers it', () => {
  test.each([
    ['Qu’est-ce qui correspond à cet engagement de 2016', 'oci-2016/iii', '/concordance/oci-2016/iii/'],
    ['Qu’est-ce qui correspond à ce thème de 2024', 'dialogue-2024/4', '/concordance/dialogue-2024/4/'],
  ])('by keyboard: %s', async (question, choice, path) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(concordance);
    const list = page.getByLabel(question);
    await list.selectOption(choice);
    await list.focus();
    await page.keyboard.press('Tab');
    await Promise.all([page.waitForURL(`**${path}`), page.keyboard.press('Enter')]);
    await page.close();
  });

  test('without scripts, by a list of links', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone });
    const page = await context.newPage();
    await page.goto(concordance);
    expect(await page.locator('form.scripted').first().isVisible()).toBe(false);
    await page.getByText('Qu’est-ce qui correspond à cet engagement').last().click();
    await page.getByRole('link', { name: /^iii · / }).click();
    expect(within(page.url())).toBe('/concordance/oci-2016/iii/');
    await context.close();
  });

  test('without scripts, the box shows the weak ones and says so', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.desk });
    const page = await context.newPage();
    await page.goto(concordance);
    const signs = page.locator('.sign-matrix .mark-of').filter({ visible: true });
    expect(await signs.count()).toBe(correspondences.filter(({ strength }) => strength > 1).length);
    await page.locator('.weak-label').click();
    expect(await signs.count()).toBe(correspondences.length);
    await context.close();
  });
});

test('a cell leads to its theme’s page, at the section of its commitment', async () => {
  const page = await browser.newPage({ viewport: phone });
  await page.goto(concordance);
  await page.locator('[data-cell="oci-2016/vi dialogue-2024/4"] a').focus();
  await Promise.all([page.waitForURL('**/concordance/dialogue-2024/4/**'), page.keyboard.press('Enter')]);
  expect(within(page.url())).toBe('/concordance/dialogue-2024/4/#oci-2016-vi');
  expect(await page.evaluate(() => document.querySelector(':target')?.textContent ?? '')).toContain('vi');
  await page.close();
});

describe('old addresses lead on, and leave no step in the history', () => {
  test.each([
    ['?engagement=oci-2016/vi', '/concordance/oci-2016/vi/'],
    ['?theme=dialogue-2024/4#lecture', '/concordance/dialogue-2024/4/'],
    ['?relation=prolonge', '/concordance/tableau/?relation=prolonge'],
    ['?a=oci-2016/vi&b=dialogue-2024/4/66', '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66'],
    ['#flux', '/concordance/flux/'],
    ['#tableau', '/concordance/tableau/'],
    ['#oci-2016-iii--dialogue-2024', '/concordance/oci-2016/iii/'],
  ])('%s', async (old, place) => {
    const page = await browser.newPage();
    await page.goto(addressOf(site, '/methode/'));
    await page.goto(`${concordance}${old}`);
    await page.waitForURL((url) => within(url.href) === place);
    await page.goBack();
    expect(within(page.url())).toBe('/methode/');
    await page.close();
  });

  test('under a sub-path too', async () => {
    const under = siteNamed('under');
    const page = await browser.newPage();
    await page.goto(addressOf(under, '/concordance/?engagement=oci-2016/vi'));
    await page.waitForURL((url) => url.href === addressOf(under, '/concordance/oci-2016/vi/'));
    await page.close();
  });

  test('what is not known stays, as words', async () => {
    const page = await browser.newPage();
    const visited: string[] = [];
    page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
    await page.goto(`${concordance}?engagement=//evil.example/&theme=%22%3E%3Cscript%3E#oci-9`);
    expect(await page.locator('h1').isVisible()).toBe(true);
    // The script is at work, and led nowhere before: a place that it knows it leads to.
    await page.evaluate(() => (location.hash = '#flux'));
    await page.waitForURL('**/concordance/flux/');
    expect([...new Set(visited)]).toEqual(['/concordance/', '/concordance/flux/']);
    await page.close();
  });
});
