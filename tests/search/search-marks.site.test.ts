/** Found words marked on the page of a clause that search led to. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf } from '../site/site.ts';
import { clauseOf, here, site, write } from './offered.ts';
import { plainly, visitSearch, wordsOf } from './search-page.ts';

const freshPage = sharedPage(await openBrowser(), { emptiesCache: true });

let page: Page;
beforeEach(async () => {
  page = await freshPage();
});

describe('on the clause reached', () => {
  const marked = () => page.locator('article .words mark').allInnerTexts();
  const bar = () => page.getByRole('button', { name: 'Effacer les marques' });

  test('by an option, the found words are marked, till the reader clears them', async () => {
    await open(page, addressOf(site, here));
    await write(page, 'securité mobiles');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/dialogue-2024/4/22/');
    await bar().waitFor();
    expect((await marked()).map(plainly)).toEqual(['securite', 'mobiles']);
    expect(page.url()).toContain('?mots=');
    const words = await page.locator('article .words').innerText();
    await bar().press('Enter');
    expect(await marked()).toEqual([]);
    expect(await bar().count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('article .words').innerText()).toBe(words);
    // The button goes away: the focus must not be lost.
    expect(await page.evaluate(() => document.activeElement?.matches('.words'))).toBe(true);
    await page.reload();
    expect(await marked()).toEqual([]);
  });

  test('by the search page, through an equivalent, the words it led to are marked', async () => {
    await visitSearch(page, site, '?q=internet');
    await page.locator('[data-results] a[href*="/dialogue-2024/5/11/"]').click();
    await bar().waitFor();
    expect(await marked()).toEqual(['numérique']);
    expect(new URL(page.url()).pathname).toBe('/dialogue-2024/5/11/');
  });

  test('by an elided word, after an apostrophe', async () => {
    await visitSearch(page, site, '?q=l%E2%80%99Etat');
    await page.locator('[data-results] .place a[href*="/dialogue-2024/4/66/"]').click();
    await bar().waitFor();
    expect(await marked()).toEqual(['Etat']);
  });

  test('by its number, nothing is', async () => {
    await visitSearch(page, site, '?q=4.66');
    await page.locator('[data-results] a').first().click();
    await page.waitForURL((url) => url.pathname === here);
    expect(await marked()).toEqual([]);
    expect(await bar().count()).toBe(0);
  });

  test('every found word of every clause is marked, in lists and beside notes too', async () => {
    for (const [eId, word] of [
      ['dialogue-2024/4/80', 'tombouctou'],
      ['dialogue-2024/4/77', 'ouagouiya'],
      ['oci-2016/ii', 'mali'],
    ] as const) {
      await page.goto(addressOf(site, `/${eId}/?mots=${word}`), { waitUntil: 'load' });
      await bar().waitFor();
      const held = plainly(wordsOf(clauseOf(eId))).match(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'gu'));
      expect((await marked()).map(plainly), eId).toEqual(held);
    }
  });

  test.each(['%E0%A4', '%3Cimg%20src=x%20onerror=alert(1)%3E', 'zzz', '', '%00', 'a'.repeat(5000)])(
    'by an address with words it has not, it is as ever: %.20s',
    async (words) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(addressOf(site, `${here}?mots=${words}`), { waitUntil: 'networkidle' });
      expect(await marked()).toEqual([]);
      expect(await page.locator('article .words').innerText()).toContain('Restaurer l’autorité');
      expect(errors).toEqual([]);
    },
  );
});
