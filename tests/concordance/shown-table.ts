/** The table of correspondences as a reader sees it, and the rows that filters should leave. */
import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';
import { widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf, themeOf, type PublicTie } from './ties.ts';

const site = siteNamed('plain');
const { correspondences } = concordanceOf(site);

export type Filters = Partial<Record<'engagement' | 'theme' | 'relation' | 'force' | 'mots', string>>;

/** The correspondences that filters leave; strong and clear ones where no strength is asked for. */
export function fitting(
  { engagement, theme, relation, force = '2' }: Filters,
  of = correspondences,
): PublicTie[] {
  return of.filter(
    (tie) =>
      (engagement === undefined || tie.from === engagement) &&
      (theme === undefined || themeOf(tie.to) === theme) &&
      (relation === undefined || tie.relation === relation) &&
      tie.strength >= Number(force),
  );
}

/** Waits until the script of the table has run. */
export const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[data-unscripted]') === null);

/** Opens the table on a page of its own, and waits for its script. */
export async function openTable(
  browser: Browser,
  search: string,
  { viewport = widths.desk, of = site, at = '/concordance/tableau/' } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(addressOf(of, `${at}${search}`));
  await ready(page);
  return page;
}

/** Opens the lists of the filters where they are folded away, as on phones. */
export async function openLists(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Filtres', exact: true });
  if (await button.isVisible()) await button.click();
}

/** Ids of the rows a reader can see, how many groups of rows, and what is said of them. */
export function shown(page: Page) {
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

export async function expectShown(page: Page, ties: PublicTie[]): Promise<void> {
  const found = await shown(page);
  expect(found.rows).toEqual(ties.map(({ id }) => id).sort());
  expect(found.groups).toBe(new Set(ties.map(({ from, to }) => `${from} ${to.split('/')[0]}`)).size);
  expect(found.status).toMatch(
    ties.length === 0 ? /^Aucune correspondance\b/ : new RegExp(`^${ties.length}\\b`),
  );
  expect(found.status).not.toMatch(/\b0\b/);
  expect(found.none).toBe(ties.length === 0);
}
