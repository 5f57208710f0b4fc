/** The table of correspondences: its filters hide rows and empty groups, the address keeps them, and what is shown is said. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { elementsHaving } from './chart-elements.ts';
import { concordanceOf, themeOf, type PublicTie } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const { correspondences } = concordanceOf(site);

type Filters = Partial<Record<'engagement' | 'theme' | 'relation' | 'force' | 'mots', string>>;

function fitting({ engagement, theme, relation, force = '2' }: Filters, of = correspondences): PublicTie[] {
  return of.filter(
    (tie) =>
      (engagement === undefined || tie.from === engagement) &&
      (theme === undefined || themeOf(tie.to) === theme) &&
      (relation === undefined || tie.relation === relation) &&
      tie.strength >= Number(force),
  );
}

const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-unscripted]') === null);

async function openAt(search: string, { viewport = widths.desk, of = site } = {}): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(addressOf(of, `/concordance/tableau/${search}`));
  await ready(page);
  return page;
}

/** Ids of the rows a reader can see, how many groups of rows, and what is said of them. */
function shown(page: Page) {
  return page.evaluate(() => {
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.closest('[hidden]') === null && getComputedStyle(element).display !== 'none',
      );
    return {
      rows: seen('tr[data-tie]')
        .map((row) => row.getAttribute('data-tie') ?? '')
        .sort(),
      groups: seen('[data-group] h2').length,
      status:
        document.querySelector('[role=status]:has([data-count])')?.textContent.replace(/\s+/g, ' ').trim() ??
        '',
      none: seen('[data-none]').length === 1,
    };
  });
}

async function expectShown(page: Page, ties: PublicTie[]): Promise<void> {
  const found = await shown(page);
  expect(found.rows).toEqual(ties.map(({ id }) => id).sort());
  expect(found.groups).toBe(new Set(ties.map(({ from, to }) => `${from} ${to.split('/')[0]}`)).size);
  expect(found.status).toMatch(
    ties.length === 0 ? /^Aucune correspondance\b/ : new RegExp(`^${ties.length}\\b`),
  );
  expect(found.status).not.toMatch(/\b0\b/);
  expect(found.none).toBe(ties.length === 0);
}

const cases: [name: string, filters: Filters, said: string[]][] = [
  ['one commitment', { engagement: 'oci-2016/ii' }, ['ii · ', 'fortes ou nettes']],
  ['one theme', { theme: 'dialogue-2024/4' }, ['4 · ', 'fortes ou nettes']],
  ['one relation', { relation: 'prolonge' }, ['prolonge', 'fortes ou nettes']],
  ['the strong ones', { force: '3' }, [', fortes']],
  ['all strengths', { force: '1' }, ['discutables comprises']],
  ['strong and clear ones, as they were asked for once', { force: '2' }, ['fortes ou nettes']],
  ['a commitment and a theme', { engagement: 'oci-2016/vi', theme: 'dialogue-2024/4' }, ['vi · ', '4 · ']],
  [
    'all four',
    { engagement: 'oci-2016/ii', theme: 'dialogue-2024/4', relation: 'precise', force: '1' },
    ['ii · ', '4 · ', 'précise', 'discutables comprises'],
  ],
  ['what nothing fits', { engagement: 'oci-2016/xiii', theme: 'dialogue-2024/4' }, ['xiii · ', '4 · ']],
];

describe('filters', () => {
  test.each(cases)('by address, and again after a reload: %s', async (_, filters, said) => {
    const page = await openAt(`?${new URLSearchParams(filters)}`);
    await expectShown(page, fitting(filters));
    for (const [name, value] of Object.entries(filters))
      expect(await page.locator(`[name=${name}]`).inputValue()).toBe(value);
    await page.reload();
    await ready(page);
    await expectShown(page, fitting(filters));
    const { status } = await shown(page);
    for (const words of said) expect(status).toContain(words);
    await page.close();
  });

  test('strong and clear ones at first; a button adds the weak ones, and takes them out', async () => {
    const page = await openAt('');
    await expectShown(page, fitting({}));
    const weak = correspondences.length - fitting({}).length;
    const before = await page.locator('main').boundingBox();
    await page.getByRole('button', { name: `Ajouter les ${weak} discutables` }).click();
    await expectShown(page, correspondences);
    expect(new URL(page.url()).search).toBe('?force=1');
    await page.getByRole('button', { name: `Retirer les ${weak} discutables` }).click();
    await expectShown(page, fitting({}));
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('main').boundingBox()).toEqual(before);
    await page.close();
  });

  test('by hand, one after the other, and back and forward through them', async () => {
    const page = await openAt('?force=1');
    await page.locator('[name=relation]').selectOption('ecarte');
    await expectShown(page, fitting({ relation: 'ecarte', force: '1' }));
    await page.locator('[name=theme]').selectOption('dialogue-2024/1');
    await expectShown(page, fitting({ relation: 'ecarte', theme: 'dialogue-2024/1', force: '1' }));
    expect(new URL(page.url()).search).toBe('?force=1&relation=ecarte&theme=dialogue-2024/1');
    await page.goBack();
    await expectShown(page, fitting({ relation: 'ecarte', force: '1' }));
    await page.goForward();
    await expectShown(page, fitting({ relation: 'ecarte', theme: 'dialogue-2024/1', force: '1' }));
    await page.getByRole('button', { name: 'Effacer les filtres' }).click();
    await expectShown(page, fitting({}));
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('button', { name: 'Effacer les filtres' }).isVisible()).toBe(false);
    await page.close();
  });

  test('by keyboard alone', async () => {
    const page = await openAt('', { viewport: widths.phone });
    await page.locator('[name=engagement]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expectShown(page, fitting({ engagement: 'oci-2016/ii' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expectShown(page, fitting({ engagement: 'oci-2016/ii', theme: 'dialogue-2024/1' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectShown(page, fitting({ engagement: 'oci-2016/ii', theme: 'dialogue-2024/1', force: '1' }));
    await page.close();
  });

  test('offer no choice that would leave nothing', async () => {
    const page = await openAt('?engagement=oci-2016/xiii&force=1');
    const themes = await page
      .locator('[name=theme] option:not([disabled])')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const tied = correspondences.filter(({ from }) => from === 'oci-2016/xiii').map(({ to }) => themeOf(to));
    expect(themes.sort()).toEqual(['', ...new Set(tied)].sort());
    await page.close();
  });

  test('by words without accents or capitals, in either text or in the reason', async () => {
    const page = await openAt('?mots=FRONTIERES&force=1');
    const { rows, status } = await shown(page);
    const named = correspondences.filter(({ quoteFrom, quoteTo, rationale, caution }) =>
      /fronti[eè]res/i.test(`${quoteFrom} ${quoteTo} ${rationale} ${caution}`),
    );
    expect(named.length).toBeGreaterThan(0);
    expect(rows).toEqual(named.map(({ id }) => id).sort());
    expect(status).toContain('FRONTIERES');
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
    expect((await shown(page)).rows).toEqual([]);
    expect(await page.locator('img').count()).toBe(0);
    await page.close();
  });

  test('an address of one row shows it, weak as it may be', async () => {
    const weak = correspondences.find(({ strength }) => strength === 1)?.id ?? '';
    const page = await openAt(`#${weak}`);
    await page.locator(`tr[data-tie="${weak}"]`).waitFor({ state: 'visible' });
    await expectShown(page, correspondences);
    await page.close();
  });
});

test.each([widths.phone, { width: 390, height: 844 }, widths.desk])(
  'the filters stay in view while one reads, results directly under them: $width px',
  async (viewport) => {
    const page = await openAt('?force=1', { viewport });
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
    await page.locator('[name=engagement]').selectOption('oci-2016/x');
    await expectShown(page, fitting({ engagement: 'oci-2016/x', force: '1' }));
    expect(await page.locator('[data-group]:not([hidden]) h2').isVisible()).toBe(true);
    const result = await page.locator('[data-group]:not([hidden]) h2').boundingBox();
    expect((result?.y ?? 0) - (await below())).toBeGreaterThanOrEqual(0);
    await page.close();
  },
);

test('prints what is shown, its filters said, and nothing else', async () => {
  const page = await openAt('?engagement=oci-2016/x');
  await page.emulateMedia({ media: 'print' });
  const rows = await page.locator('tr[data-tie]').filter({ visible: true }).count();
  expect(rows).toBe(fitting({ engagement: 'oci-2016/x' }).length);
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
    expect(all.length).toBeGreaterThanOrEqual(name === 'large' ? 1430 : 100);
    for (const tie of all) {
      const row = rows.get(tie.id);
      expect(row?.attributes).toMatchObject({
        'data-from': tie.from,
        'data-to': themeOf(tie.to),
        'data-relation': tie.relation,
        'data-strength': String(tie.strength),
      });
      expect(row?.links).toContain(`/concordance/${tie.from}/${tie.to}/`);
      const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ');
      for (const words of [tie.quoteFrom, tie.quoteTo, tie.rationale, tie.caution])
        expect(plain(row?.text ?? '')).toContain(plain(words));
    }
  });

  test('of all pairs of texts, and filters them', async () => {
    const page = await openAt('?relation=prolonge', { of });
    await expectShown(page, fitting({ relation: 'prolonge' }, all));
    await page.close();
  });
});
