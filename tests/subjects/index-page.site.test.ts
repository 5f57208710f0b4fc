/** The index of subjects: its entries and counts, its choice of kinds, its filter, and what it is without scripts. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { folded } from '../reading/witness.ts';
import { countOf, readSubjects } from './read-subjects.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const subjects = readSubjects();
const freshPage = sharedPage(browser);

async function read(): Promise<Page> {
  const page = await freshPage({ viewport: widths.phone });
  await page.goto(addressOf(site, '/sujets/'), { waitUntil: 'load' });
  return page;
}

/** The labels of the entries in view. */
const shown = (page: Page) => page.locator('.az li:visible a').allInnerTexts();
const field = (page: Page) => page.getByRole('searchbox', { name: 'Filtrer par un mot' });
const status = (page: Page) => page.locator('main').getByRole('status');
const choice = (page: Page, name: RegExp) => page.getByRole('radio', { name });
const ofKind = (kind: string) => subjects.filter((one) => one.kind === kind);
const figure = (count: number) => (count === 0 ? 'aucune' : String(count));

describe('the entries', () => {
  test('are all there once, each with the count of each text in words, in the order of the alphabet', async () => {
    const page = await read();
    const entries = await page.locator('.az li').evaluateAll((all) =>
      all.map((one) => {
        const heard = one.cloneNode(true) as Element;
        for (const unheard of heard.querySelectorAll('[aria-hidden=true]')) unheard.remove();
        return { path: one.querySelector('a')?.getAttribute('href'), text: heard.textContent };
      }),
    );
    const { compare } = new Intl.Collator('fr');
    const expected = subjects
      .toSorted((a, b) => compare(a.label, b.label))
      .map((one) => ({
        path: `/sujets/${one.id}/`,
        counts: `2016 ${figure(countOf(one, 'oci-2016'))} · 2024 ${figure(countOf(one, 'dialogue-2024'))}`,
      }));
    expect(
      entries.map(({ path, text }) => ({ path, counts: /2016 .*$/.exec(folded(text))?.[0] ?? folded(text) })),
    ).toEqual(expected);
  });

  test('stand under their letter, whatever its accent, and each letter has a way to it', async () => {
    const page = await read();
    await choice(page, /^Tout/).check({ force: true });
    const letters = await page.locator('.az h2').allInnerTexts();
    expect(letters).toEqual(letters.toSorted());
    expect(letters).not.toContain('É');
    expect(await page.locator('nav a[href^="#"]:visible').allInnerTexts()).toEqual(letters);
    expect(await page.locator('section:has(> div > #E) li a').allInnerTexts()).toContain('Eau');
    expect(await page.locator('section:has(> div > #E) li a').allInnerTexts()).toContain(
      'Énergie et électricité',
    );
  });

  test('are told in a sentence that counts', async () => {
    const page = await read();
    const all = ofKind('sujet');
    const both = all.filter((one) => countOf(one, 'oci-2016') > 0 && countOf(one, 'dialogue-2024') > 0);
    expect(await page.locator('main').innerText()).toContain(
      `Sur ${all.length}\u00A0sujets, ${both.length}\u00A0sont dans les deux textes`,
    );
  });
});

describe('the choice of kinds', () => {
  test.each(['with scripts', 'without'])(
    'shows subjects at first, then any kind, or all: %s',
    async (how) => {
      const context = await browser.newContext({
        javaScriptEnabled: how === 'with scripts',
        viewport: widths.phone,
      });
      const page = await context.newPage();
      await page.goto(addressOf(site, '/sujets/'), { waitUntil: 'load' });
      expect(await page.locator('.az li:visible').count()).toBe(ofKind('sujet').length);
      expect(await page.locator('.az section:visible:not(:has(li:visible))').count()).toBe(0);
      for (const [name, kind] of [
        [/^Lieux/, 'lieu'],
        [/^Institutions/, 'institution'],
        [/^Personnes/, 'personne'],
        [/^Textes cités/, 'texte'],
      ] as const) {
        await choice(page, name).check({ force: true });
        expect(await page.locator('.az li:visible').count(), kind).toBe(ofKind(kind).length);
        expect(await page.locator('.az section:visible:not(:has(li:visible))').count(), kind).toBe(0);
      }
      await choice(page, /^Tout/).check({ force: true });
      expect(await page.locator('.az li:visible').count()).toBe(subjects.length);
      expect(await field(page).isVisible()).toBe(how === 'with scripts');
      await context.close();
    },
  );

  test('is made by arrow keys', async () => {
    const page = await read();
    await choice(page, /^Sujets/).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.locator('.az li:visible').count()).toBe(ofKind('lieu').length);
    await expect
      .poll(() => status(page).innerText())
      .toBe(`${ofKind('lieu').length}\u00A0entrées sur ${subjects.length}.`);
  });
});

describe('the filter', () => {
  test.each(['KIDAL', 'kidal', ' Kidal '])(
    'finds a name among all kinds, whatever its capitals: %s',
    async (typed) => {
      const page = await read();
      await field(page).pressSequentially(typed);
      expect(await shown(page)).toContain('Kidal');
      expect(await choice(page, /^Tout/).isChecked()).toBe(true);
    },
  );

  test('goes by the words that lead to an entry, without their accents, from the beginning of a word', async () => {
    const page = await read();
    await field(page).pressSequentially('bijoutiers');
    expect(await shown(page)).toEqual(['Artisanat et tourisme']);
    await field(page).fill('ecole');
    expect(await shown(page)).toContain('École et enseignement');
    await field(page).fill('eau');
    expect(await shown(page)).toContain('Eau');
    expect(await shown(page)).not.toContain('Numérique et télécommunications');
  });

  test('says how many are left, and opens a single one by Enter', async () => {
    const page = await read();
    await field(page).focus();
    await page.keyboard.type('bijoutiers');
    await expect
      .poll(() => status(page).innerText())
      .toBe(
        `1\u00A0entrée sur ${subjects.length}. La touche Entrée ouvre «\u202FArtisanat et tourisme\u202F».`,
      );
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(site, '/sujets/artisanat/'));
  });

  test('opens nothing by Enter while several are left', async () => {
    const page = await read();
    await field(page).focus();
    await page.keyboard.type('s');
    expect((await shown(page)).length).toBeGreaterThan(1);
    await page.keyboard.press('Enter');
    expect(page.url()).toBe(addressOf(site, '/sujets/'));
  });

  test('leads on to the search of the texts where nothing is left', async () => {
    const page = await read();
    await field(page).pressSequentially('xylophone <b>&');
    await expect.poll(() => status(page).innerText()).toBe(`Aucune entrée sur ${subjects.length}.`);
    const way = page.locator('main').getByRole('link', { name: /Chercher/ });
    expect(await way.innerText()).toBe('Chercher «\u202Fxylophone <b>&\u202F» dans les textes');
    expect(
      await way.evaluate((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('q')),
    ).toBe('xylophone <b>&');
  });

  test('gives back the kind chosen before when it is emptied', async () => {
    const page = await read();
    await choice(page, /^Personnes/).check({ force: true });
    await field(page).pressSequentially('eau');
    await field(page).fill('');
    expect(await choice(page, /^Personnes/).isChecked()).toBe(true);
    expect(await page.locator('.az li:visible').count()).toBe(ofKind('personne').length);
  });
});

test('it weighs at most 30 kB in at most 5 requests', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const { bytes, requests } = await weighPage(page, addressOf(site, '/sujets/'));
  await page.close();
  expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(5);
  expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(30_000);
  expect(bytes).toBeGreaterThan(1000);
});

test('the menu of every page leads to it', () => {
  expect(readSite(site, '/dialogue-2024/4/66/')).toMatch(/<a href="?\/sujets\/"?[^>]*>\s*Sujets/);
});
