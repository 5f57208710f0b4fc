/** The search page, driven and read by tests. */
import type { Page } from 'playwright';
import type { CorpusProvision } from '../site/corpus.ts';
import { addressOf, type Site } from '../site/site.ts';

/** Options of `expect.poll` for a busy machine. */
export const patiently = { timeout: 20_000 };

/** A result as shown; of repetitions folded under it only the ids. */
export interface ShownResult {
  eId: string;
  reference: string;
  /** Without the reference: text and theme. */
  place: string;
  passage: string;
  /** The words marked in the passage, as printed. */
  marks: string[];
  /** Correspondences, equivalents, missing words, repetitions: one line each. */
  facts: string[];
  repeated: string[];
  href: string;
}

/** Opens the search page and waits for the answer to the query of its address. */
export async function visitSearch(page: Page, site: Site, search = ''): Promise<void> {
  await page.goto(addressOf(site, `/recherche/${search}`), { waitUntil: 'load' });
  await answered(page, new URLSearchParams(search).get('q') ?? '');
}

/** Waits for the whole answer to a query. */
export async function answered(page: Page, query: string): Promise<void> {
  const wanted = query.trim();
  await page.waitForFunction((words) => {
    const list = document.querySelector<HTMLElement>('[data-results]');
    return list?.ariaBusy === 'false' && list.dataset['answered'] === words;
  }, wanted);
}

/** Puts a query into the field of the search page and waits for the answer. */
export async function ask(page: Page, query: string): Promise<void> {
  await searchField(page).fill(query);
  await answered(page, query);
}

export const searchField = (page: Page) => page.locator('main input[name=q]');
export const stateOf = (page: Page) => page.locator('[data-state]').innerText();
export const noticesOf = (page: Page) => page.locator('[data-notices]').innerText();

export function shownResults(page: Page): Promise<ShownResult[]> {
  return page.locator('[data-results] > li').evaluateAll((items) =>
    items.map((item) => {
      const text = (element: Element | null | undefined) =>
        (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();
      const link = item.querySelector('a');
      const place = item.querySelector('.place');
      return {
        eId: item instanceof HTMLElement ? (item.dataset['clause'] ?? '') : '',
        reference: text(link),
        place: text(place).slice(text(link).length).trim(),
        passage: text(item.querySelector('.passage')),
        marks: [...item.querySelectorAll('.passage mark')].map(text),
        facts: [...item.querySelectorAll('.facts')].map(text),
        repeated: [...item.querySelectorAll<HTMLElement>('.facts [data-clause]')].map(
          ({ dataset }) => dataset['clause'] ?? '',
        ),
        href: link?.href ?? '',
      };
    }),
  );
}

/** The ids of all clauses found, those folded under others included, in order. */
export async function foundClauses(page: Page): Promise<string[]> {
  return (await shownResults(page)).flatMap(({ eId, repeated }) => [eId, ...repeated]);
}

/**
 * Puts many queries into the field of the search page, one after the other.
 *
 * @returns for each, the ids of the clauses found, in order
 */
export function foundByEach(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async (all) => {
      const field = document.querySelector<HTMLInputElement>('main input[name=q]');
      const list = document.querySelector<HTMLElement>('[data-results]');
      if (field === null || list === null) throw new Error('this is not the search page');
      // Only ids are read: hide the list to save its layout.
      list.hidden = true;
      const found: string[][] = [];
      for (const query of all) {
        field.value = query;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        const late = performance.now() + 20_000;
        while (list.ariaBusy !== 'false' || list.dataset['answered'] !== query.trim()) {
          if (performance.now() > late) throw new Error(`no answer to “${query}” in 20 s`);
          await new Promise((resolve) => setTimeout(resolve));
        }
        const clauses = list.querySelectorAll<HTMLElement>('[data-clause]');
        found.push([...clauses].map(({ dataset }) => dataset['clause'] ?? ''));
      }
      list.hidden = false;
      return found;
    },
    [...queries],
  );
}

/** A text as a hurried reader types it: small letters, no accents, no ligatures. */
export function plainly(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** All words of a provision, on one line. */
export function wordsOf({ text, items }: Pick<CorpusProvision, 'text' | 'items'>): string {
  return [text, ...items].join(' ');
}
