/** The table of correspondences: its rows are those of the data, it prints what is shown, and is whole without scripts. */
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { elementsHaving } from './chart-elements.ts';
import { expectShown, fitting, openTable } from './shown-table.ts';
import { concordanceOf, themeOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences } = concordanceOf(site);

test.each([widths.phone, { width: 390, height: 844 }, widths.desk])(
  'the filters stay in view while one reads, results directly under them: $width px',
  async (viewport) => {
    const page = await openTable(browser, '?force=1', { viewport });
    const bar = page.locator('.filter-bar');
    const below = async () => {
      const box = await bar.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const first = await page.locator('[data-group] h2').first().boundingBox();
    expect((first?.y ?? 0) - (await below())).toBeLessThan(80);
    await page.locator('tr[data-tie]').nth(60).scrollIntoViewIfNeeded();
    expect(await bar.evaluate((element) => element.getBoundingClientRect().top)).toBe(0);
    expect(await below()).toBeLessThan(viewport.height * 0.35);
    await page.locator('[name=engagement]').selectOption('oci-2016/ix');
    await expectShown(page, fitting({ engagement: 'oci-2016/ix', force: '1' }));
    expect(await page.locator('[data-group]:not([hidden]) h2').isVisible()).toBe(true);
    const room = async () => {
      const result = await page.locator('[data-group]:not([hidden]) h2').boundingBox();
      return (result?.y ?? 0) - (await below());
    };
    // The page is scrolled to the results once the rows have changed.
    await expect.poll(room).toBeGreaterThanOrEqual(0);
    await page.close();
  },
);

test.each([widths.phone, widths.desk])(
  'each list says above it what it chooses: $width px',
  async (viewport) => {
    const page = await openTable(browser, '', { viewport });
    const faults = await page.locator('.choices label').evaluateAll((labels) =>
      labels.flatMap((label) => {
        const [name, list] = [label.querySelector('span'), label.querySelector('select')];
        const [above, below] = [name?.getBoundingClientRect(), list?.getBoundingClientRect()];
        const isSeen = name?.checkVisibility() === true && (above?.width ?? 0) > 20;
        return isSeen && (above?.bottom ?? 1) <= (below?.top ?? 0) + 1 ? [] : [label.textContent];
      }),
    );
    expect(faults).toEqual([]);
    await page.close();
  },
);

test('prints what is shown, its filters said, and nothing else', async () => {
  const page = await openTable(browser, '?engagement=oci-2016/ix');
  await page.emulateMedia({ media: 'print' });
  const rows = await page.locator('tr[data-tie]').filter({ visible: true }).count();
  expect(rows).toBe(fitting({ engagement: 'oci-2016/ix' }).length);
  expect(await page.locator('[data-count]').isVisible()).toBe(true);
  for (const other of ['.other-views', '.filter-bar select', '.filter-bar button'])
    expect(await page.locator(other).filter({ visible: true }).count(), other).toBe(0);
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(file) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.close();
});

test('without scripts every row is there, said, and the filters are not', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone });
  const page = await context.newPage();
  await page.goto(addressOf(site, '/concordance/tableau/'));
  expect(await page.locator('tr[data-tie]').filter({ visible: true }).count()).toBe(correspondences.length);
  expect(await page.locator('select, [data-weak]').filter({ visible: true }).count()).toBe(0);
  const said = await page.locator('.what-shows').innerText();
  expect(said.trim()).toMatch(new RegExp(`^${correspondences.length} correspondances\\b[^\\d]*$`));
  await context.close();
});

describe.each(['plain', 'large'] as const)('has the rows of the data: %s', (name) => {
  const of = siteNamed(name);
  const { correspondences: all } = concordanceOf(of);
  const html = readSite(of, '/concordance/tableau/');

  test('each once, with its facts, its words, its reason and a link to its page', () => {
    const rows = new Map(
      elementsHaving(html, 'data-tie').map((row) => [row.attributes['data-tie'] ?? '', row]),
    );
    expect([...rows.keys()].sort()).toEqual(all.map(({ id }) => id).sort());
    expect(all.length).toBeGreaterThanOrEqual(name === 'large' ? 1430 : 50);
    for (const tie of all) {
      const row = rows.get(tie.id);
      expect(row?.attributes).toMatchObject({
        'data-from': tie.from,
        'data-to': themeOf(tie.to),
        'data-relation': tie.relation,
        'data-strength': String(tie.strength),
      });
      expect(row?.links).toContain(`/concordance/${tie.from}/${tie.to}/`);
      const plain = (text: string | null) => (text ?? '').replace(/\s\[sic\]/gu, '').replace(/\s+/g, ' ');
      for (const words of [tie.quoteFrom, tie.quoteTo, tie.rationale, tie.caution])
        expect(plain(row?.text ?? '')).toContain(plain(words));
    }
  });

  test('of all pairs of texts, and filters them', async () => {
    const page = await openTable(browser, '?relation=prolonge', { of });
    await expectShown(page, fitting({ relation: 'prolonge' }, all));
    await page.close();
  });
});
