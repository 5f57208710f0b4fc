/** The sheet of a clause: opened in one tap, complete, on one sheet of paper, with a code that leads to its address. */
import jsQR from 'jsqr';
import type { Page } from 'playwright';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { unpackedEdition, type Unpacked } from '../editions/disk-edition.ts';
import { concordanceOf } from '../concordance/ties.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
/** The button that opens it. */
const SHEET = 'Fiche';
const phone = { viewport: { width: 390, height: 844 } };

/** The clauses whose sheets have most to hold, a tie as much as its reference, and one of the shortest. */
const { correspondences } = concordanceOf(site);
const REFERENCE = 25;
const filling = ({ eId, text, items }: CorpusProvision) =>
  text.length +
  items.join('').length +
  REFERENCE * correspondences.filter(({ from, to }) => [from, to].includes(eId)).length;
const longest = [
  ...provisionsOf(readCorpus(site))
    .filter(({ kind }) => kind === 'clause')
    .sort((a, b) => filling(b) - filling(a))
    .slice(0, 8)
    .map(({ path }) => path),
  '/dialogue-2024/4/66/',
];

async function openSheet(path: string, address = addressOf(site, path)): Promise<Page> {
  const page = await freshPage(phone);
  await open(page, address);
  await page.getByRole('button', { name: SHEET, exact: true }).click();
  await page.locator('.passport').waitFor();
  return page;
}

/** What a phone reads of a picture. */
async function readCode(picture: Buffer): Promise<string | null> {
  const page = await browser.newPage();
  const { data, width, height } = await page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height);
      return { data: [...(pixels?.data ?? [])], width: image.width, height: image.height };
    },
    [...picture],
  );
  await page.close();
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}

async function sheetsOf(page: Page, format: 'A4' | 'A5'): Promise<number> {
  const pdf = await page.pdf({ format, preferCSSPageSize: false });
  const task = getDocument({ data: new Uint8Array(pdf) });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

describe('the sheet of a clause', () => {
  test('opens in one tap and says the words, their place, ties, state, version and address', async () => {
    const page = await openSheet('/oci-2016/vi/');
    const sheet = page.getByRole('region', { name: /^Engagement vi/ });
    expect(await sheet.evaluate((element) => element === document.activeElement)).toBe(true);
    const text = (await sheet.innerText()).replace(/\s+/gu, ' ');
    const own = (await page.locator('article > .said .words').innerText()).replace(/\s+/gu, ' ');
    expect(text).toContain(own.slice(0, 80));
    expect(text).toContain('[Le Groupe de contact]');
    expect(text).toContain('Groupe de contact de l’OCI');
    expect(text).toMatch(/Lignes \d+ à \d+ du témoin/u);
    expect(text).toMatch(/2024 recommandation 4\.66, 4\.1/u);
    expect(text).toMatch(/Version \d+ des données/u);
    expect(text).toContain(`${site.publicUrl}oci-2016/vi/`);
  });

  test('says why nothing is tied to it, with its subject', async () => {
    const page = await openSheet('/dialogue-2024/4/80/');
    const text = (await page.locator('.passport dl').innerText()).replace(/\s+/gu, ' ');
    expect(text).toMatch(/rien n’y correspond .+ Nouveauté : Transports, routes et navigation\./u);
  });

  test('says what is marked sic, with its likely reading, or that nothing is', async () => {
    const page = await openSheet('/dialogue-2024/4/77/');
    expect(await page.locator('.passport dl').innerText()).toMatch(/GoundaKa \[sic\]/u);
    const other = await openSheet('/dialogue-2024/4/66/');
    expect(await other.locator('.passport dl').innerText()).toContain('sans passage marqué [sic]');
  });

  test.each(['/oci-2016/ii/', '/dialogue-2024/4/66/'])(
    'has a code that leads to its address: %s',
    async (path) => {
      const page = await openSheet(path);
      const picture = await page.locator('.passport .code').screenshot();
      expect(await readCode(picture)).toBe(`${site.publicUrl}${path.slice(1)}`);
    },
  );

  test.each(longest)('is printed alone, on one sheet of A4 or of A5: %s', async (path) => {
    const page = await openSheet(path);
    expect([await sheetsOf(page, 'A4'), await sheetsOf(page, 'A5')]).toEqual([1, 1]);
    await page.emulateMedia({ media: 'print' });
    const others = page
      .locator('body *:not(.passport *, .passport, :has(.passport))')
      .filter({ visible: true });
    expect(await others.evaluateAll((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 60)))).toEqual([]);
    expect(await page.locator('.passport-acts').isVisible()).toBe(false);
    expect(await page.locator('.passport .code').isVisible()).toBe(true);
  });

  test.each([phone.viewport, widths.desk])(
    'opens where the reader is, and nothing moves: %o',
    async (viewport) => {
      const page = await freshPage({ viewport });
      await open(page, addressOf(site, '/oci-2016/vi/'));
      const button = page.getByRole('button', { name: SHEET, exact: true });
      await button.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 200));
      const before = await page.evaluate(() => scrollY);
      const place = await button.boundingBox();
      await button.click();
      const sheet = page.locator('.passport');
      await sheet.waitFor();
      expect([await page.evaluate(() => scrollY), await button.boundingBox()]).toEqual([before, place]);
      const top = (await sheet.boundingBox())?.y ?? Infinity;
      expect(top).toBeGreaterThan(place?.y ?? Infinity);
      expect(top).toBeLessThan(viewport.height - 44);
    },
  );

  test('has nothing of the page that leads elsewhere', async () => {
    const page = await openSheet('/oci-2016/vi/');
    expect(await page.locator('.passport').innerText()).not.toContain('Les mots de l’édition');
    expect(await page.locator('.passport a[href]').count()).toBe(0);
  });

  test('is closed by its button, by the one that opened it or by Escape; the page prints as before, and the focus is where it was', async () => {
    const page = await openSheet('/dialogue-2024/4/66/');
    const isBack = () => page.evaluate(() => document.activeElement?.hasAttribute('data-passport'));
    await page.keyboard.press('Escape');
    expect([await page.locator('.passport').count(), await isBack()]).toEqual([0, true]);
    await page.keyboard.press('Enter');
    const opener = page.getByRole('button', { name: SHEET, exact: true });
    const sheet = page.locator('.passport');
    await sheet.waitFor();
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('button', { name: 'Fermer' }).click();
    expect([await page.locator('.passport').count(), await isBack()]).toEqual([0, true]);
    await opener.click();
    await sheet.waitFor();
    await opener.click();
    await sheet.waitFor({ state: 'detached' });
    expect([await page.locator('.passport').count(), await isBack()]).toEqual([0, true]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main').isVisible()).toBe(true);
  });
});

describe('from disk', () => {
  let edition: Unpacked;
  beforeAll(async () => {
    edition = await unpackedEdition(site);
  });

  test('it says the id, and has no code: no address leads others there', async () => {
    const page = await openSheet('', edition.at('dialogue-2024/4/66/index.html'));
    expect(await page.locator('.passport dl').innerText()).toMatch(/Identifiant\s+dialogue-2024\/4\/66/u);
    expect(await page.locator('.passport .code').count()).toBe(0);
  });
});
