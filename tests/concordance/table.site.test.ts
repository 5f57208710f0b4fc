/** The table of correspondences: its rows are those of the data, it prints what is shown, and is whole without scripts. */
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { across, printedWords } from '../teaching/printed-words.ts';
import { elementsHaving } from './chart-elements.ts';
import { expectShown, fitting, openLists, openTable } from './shown-table.ts';
import { concordanceOf, themeOf } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences } = concordanceOf(site);
const phone = { width: 390, height: 844 };
const tablet = { width: 768, height: 1024 };

test.each([widths.phone, phone, widths.desk])(
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
    await openLists(page);
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
    await openLists(page);
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
  const sheets = await printedWords(page, across);
  expect(sheets).toHaveLength(1);
  await page.close();
});

test('each sheet has the heads of its columns, and no more sheets than the rows need', async () => {
  const page = await openTable(browser, '');
  const sheets = await printedWords(page, across);
  for (const sheet of sheets) expect(sheet).toMatch(/engagement 2016 Relation recommandation 2024 Motif/i);
  expect(sheets.length).toBeLessThanOrEqual(Math.ceil(fitting({}).length / 4));
  await page.close();
});

test.each([
  ['', 70],
  ['?engagement=oci-2016/vi', 96],
  ['?theme=dialogue-2024/4&force=1', 96],
])('on a phone the filters take a line or two, and say what is shown: %s', async (search, most) => {
  const page = await openTable(browser, search, { viewport: phone });
  const bar = page.locator('.filter-bar');
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(most);
  expect(await bar.locator('select').filter({ visible: true }).count()).toBe(0);
  const status = page.locator('[role=status]:has([data-count])');
  expect(await status.evaluate((said) => said.scrollWidth - said.clientWidth)).toBe(0);
  await openLists(page);
  expect(await bar.locator('select').filter({ visible: true }).count()).toBe(4);
  await page.close();
});

test.each([phone, tablet, widths.desk])(
  'no choice of relation or strength is cut: $width px',
  async (viewport) => {
    const page = await openTable(browser, '', { viewport });
    await openLists(page);
    const cut = await page.locator('[name=relation], [name=force]').evaluateAll((lists) =>
      lists.flatMap((list) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(list);
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.font = font;
        // The arrow of a list is as wide as its type is high.
        const room = list.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - parseFloat(font);
        return [...(list as HTMLSelectElement).options]
          .map(({ text }) => text)
          .filter((text) => pen.measureText(text).width > room);
      }),
    );
    expect(cut).toEqual([]);
    await page.close();
  },
);

test.each([phone, widths.desk])('what is shown stands clear of the lists: $width px', async (viewport) => {
  const page = await openTable(browser, '', { viewport });
  await openLists(page);
  const apart = await page.evaluate(() => {
    const said = document.querySelector('[data-count]')?.getBoundingClientRect();
    return [...document.querySelectorAll('.choices select')].map((list) => {
      const { top, bottom } = list.getBoundingClientRect();
      return Math.max((said?.top ?? 0) - bottom, top - (said?.bottom ?? 0));
    });
  });
  expect(Math.min(...apart)).toBeGreaterThan(6);
  await page.close();
});

test('where nothing fits, ways on: without filters, the search for the words, the page of the commitment', async () => {
  const page = await openTable(browser, '?engagement=oci-2016/i&mots=zèbre', { viewport: phone });
  const none = page.locator('[data-none]');
  const search = none.getByRole('link', { name: /^Chercher «\szèbre\s»/u });
  expect(await search.getAttribute('href')).toBe(addressOf(site, '/recherche/?q=z%C3%A8bre'));
  const reading = none.getByRole('link', { name: /Souveraineté/ });
  expect(await reading.getAttribute('href')).toBe(addressOf(site, '/concordance/oci-2016/i/'));
  await none.getByRole('button', { name: 'Effacer les filtres' }).click();
  await expectShown(page, fitting({}));
  expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Filtres');
  await page.close();
});

test('without scripts every row is there, said, and the filters are not', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone });
  const page = await context.newPage();
  await page.goto(addressOf(site, '/concordance/tableau/'));
  expect(await page.locator('tr[data-tie]').filter({ visible: true }).count()).toBe(correspondences.length);
  expect(await page.locator('select, [data-weak]').filter({ visible: true }).count()).toBe(0);
  const said = await page.locator('.what-shows').innerText();
  expect(said.trim()).toMatch(new RegExp(`^${correspondences.length}\\scorrespondances\\b[^\\d]*$`));
  await context.close();
});

/** Where the table of the project's two texts stands: alone, and as one comparison of several. */
const tables = [
  { name: 'plain', at: '/concordance/tableau/' },
  { name: 'large', at: '/concordance/oci-2016--dialogue-2024/tableau/' },
] as const;

describe.each(tables)('has the rows of the data: $name', ({ name, at }) => {
  const of = siteNamed(name);
  const all = concordanceOf(of).correspondences.filter(({ to }) => to.startsWith('dialogue-2024/'));
  const html = readSite(of, at);

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

  test('of its comparison alone, and filters them', async () => {
    const page = await openTable(browser, '?relation=prolonge', { of, at });
    await expectShown(page, fitting({ relation: 'prolonge' }, all));
    await page.close();
  });
});
