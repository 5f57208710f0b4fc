/** Filters of the concordance: every part of the page follows, and the address keeps the state. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf, themeOf, type PublicTie } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences } = concordanceOf(site);

type Filters = Partial<Record<'engagement' | 'theme' | 'relation' | 'force' | 'mots', string>>;

function fitting({ engagement, theme, relation, force }: Filters): PublicTie[] {
  return correspondences.filter(
    (tie) =>
      (engagement === undefined || tie.from === engagement) &&
      (theme === undefined || themeOf(tie.to) === theme) &&
      (relation === undefined || tie.relation === relation) &&
      (force === undefined || tie.strength >= Number(force)),
  );
}

async function openAt(search: string, viewport = widths.desk): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(addressOf(site, `/concordance/${search}`));
  await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
  return page;
}

/** The state of the page: ids shown in each part, and the figures of the charts. */
function shown(page: Page) {
  return page.evaluate(() => {
    const visible = (selector: string, id: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.closest('[hidden], .out') === null)
        .map(id)
        .sort();
    const number = (element: Element) => Number(element.textContent.replace('·', '0'));
    return {
      entries: visible('li[data-tie]', (element) => element.getAttribute('data-tie')),
      rows: visible('tr[data-tie]', (element) => element.getAttribute('data-tie')),
      ticks: visible('path[data-tie]', (element) => element.getAttribute('data-tie')),
      cells: [...document.querySelectorAll('[data-cell]')].reduce((sum, cell) => sum + number(cell), 0),
      all: number(document.querySelector('[data-figure=""]') ?? document.body),
      themes: [...document.querySelectorAll('[data-node^="dialogue-2024/"] .figure')].reduce(
        (sum, node) => sum + number(node),
        0,
      ),
      status: document.querySelector('[data-count]')?.textContent ?? '',
    };
  });
}

async function expectShown(page: Page, ties: PublicTie[]): Promise<void> {
  const ids = ties.map(({ id }) => id).sort();
  const found = await shown(page);
  expect(found).toMatchObject({
    entries: ids,
    rows: ids,
    ticks: ids,
    cells: ids.length,
    all: ids.length,
    themes: ids.length,
  });
  expect(found.status).toMatch(new RegExp(`^${ids.length}\\b`));
}

const cases: [name: string, filters: Filters][] = [
  ['one commitment', { engagement: 'oci-2016/ii' }],
  ['one theme', { theme: 'dialogue-2024/4' }],
  ['one relation', { relation: 'prolonge' }],
  ['a strength', { force: '3' }],
  ['a commitment and a theme', { engagement: 'oci-2016/vi', theme: 'dialogue-2024/4' }],
  ['all four', { engagement: 'oci-2016/ii', theme: 'dialogue-2024/4', relation: 'precise', force: '2' }],
  ['what nothing fits', { engagement: 'oci-2016/xiii', theme: 'dialogue-2024/4' }],
];

describe('filters', () => {
  test.each(cases)('by address, and again after a reload: %s', async (_, filters) => {
    const page = await openAt(`?${new URLSearchParams(filters)}`);
    await expectShown(page, fitting(filters));
    for (const [name, value] of Object.entries(filters))
      expect(await page.locator(`[name=${name}]`).inputValue()).toBe(value);
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-count]')?.textContent !== '');
    await expectShown(page, fitting(filters));
    expect(await page.locator('[data-none]').isVisible()).toBe(fitting(filters).length === 0);
    await page.close();
  });

  test('by hand, one after the other, and back and forward through them', async () => {
    const page = await openAt('');
    await expectShown(page, correspondences);
    await page.locator('[name=relation]').selectOption('ecarte');
    await expectShown(page, fitting({ relation: 'ecarte' }));
    await page.locator('[name=theme]').selectOption('dialogue-2024/1');
    await expectShown(page, fitting({ relation: 'ecarte', theme: 'dialogue-2024/1' }));
    expect(new URL(page.url()).search).toBe('?relation=ecarte&theme=dialogue-2024/1');
    await page.goBack();
    await expectShown(page, fitting({ relation: 'ecarte' }));
    await page.goForward();
    await expectShown(page, fitting({ relation: 'ecarte', theme: 'dialogue-2024/1' }));
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await expectShown(page, correspondences);
    expect(new URL(page.url()).search).toBe('');
    await page.close();
  });

  test('by words without accents or capitals, in either text or in the reason', async () => {
    const page = await openAt('?mots=FRONTIERES');
    const { entries } = await shown(page);
    const named = correspondences.filter(({ quoteTo, rationale, caution }) =>
      /frontières/i.test(`${quoteTo} ${rationale} ${caution}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(entries).toEqual(expect.arrayContaining(named.map(({ id }) => id)));
    expect(entries.length).toBeLessThan(correspondences.length / 2);
    await page.close();
  });

  test('from a cell of the matrix and from a node of the flow, by keyboard', async () => {
    const page = await openAt('', widths.phone);
    await page.locator('[data-cell="oci-2016/vi dialogue-2024/4"] a').focus();
    await page.keyboard.press('Enter');
    await expectShown(page, fitting({ engagement: 'oci-2016/vi', theme: 'dialogue-2024/4' }));
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('[data-clause]')?.getAttribute('data-clause'),
      ),
    ).toBe('oci-2016/vi');
    await page.getByRole('button', { name: 'Tout afficher' }).click();
    await page.locator('[data-node=prolonge]').focus();
    await page.keyboard.press('Enter');
    await expectShown(page, fitting({ relation: 'prolonge' }));
    await page.close();
  });

  test('values the address has wrong are ignored and said', async () => {
    const page = await openAt('?relation=toto&theme=dialogue-2024/9&engagement=oci-2016/ii');
    await expectShown(page, fitting({ engagement: 'oci-2016/ii' }));
    const { status } = await shown(page);
    expect(status).toContain('relation=toto');
    expect(status).toContain('theme=dialogue-2024/9');
    await page.close();
  });

  test('hostile values show as text and break nothing', async () => {
    const page = await openAt(
      `?mots=${encodeURIComponent('<img src=x onerror=alert(1)>')}&relation=${encodeURIComponent('"><script>')}`,
    );
    expect(await page.locator('[name=mots]').inputValue()).toBe('<img src=x onerror=alert(1)>');
    expect((await shown(page)).entries).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });
});
