/** A site that was not told its address says the one at which it is read, and its books and the edition from disk give ids. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { archiveOf, unpackedEdition } from '../editions/disk-edition.ts';
import { openBrowser, sharedPage } from './browser.ts';
import { addressOf, filesOf, pagesOf, siteNamed } from './site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('spoken');
const clause = '/dialogue-2024/4/66/';
const epub = readFileSync(join(site.root, 'telecharger/concordance-mali.epub'));

/** An address that leads nowhere but on the machine of the build. */
const OWN = /\/\/localhost|127\.0\.0\.1|concordance\.example/;

describe('no made-up address stands', () => {
  test('in a file of the site', () => {
    const texts = filesOf(site).filter((file) =>
      /\.(html|js|css|json|jsonld|csv|tsv|xml|txt|webmanifest)$/.test(file),
    );
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((file) => OWN.test(readFileSync(join(site.root, file), 'utf8')))).toEqual([]);
  });

  test.each([
    ['the book', epub],
    ['the edition from disk', archiveOf(site)],
  ])('in %s', async (_, file) => {
    const entries = [...(await unpack(file))];
    expect(entries.filter(([, content]) => OWN.test(content.toString('utf8'))).map(([name]) => name)).toEqual(
      [],
    );
  });

  test('as that of a page, for search engines', () => {
    expect(pagesOf(site).filter(({ html }) => html.includes('rel="canonical"'))).toEqual([]);
  });
});

describe('a page says', () => {
  test('the address at which it is read, in its reference, in what is copied and in print', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const address = addressOf(site, clause);
    await page.goto(`${address}?mots=paix#texte`);
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Adresse copiée' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.getByRole('button', { name: 'Citer', exact: true }).click();
    expect(await page.locator('[data-reference]').innerText()).toContain(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-head').innerText()).toContain(address);
    await context.close();
  });

  test('its path without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, clause));
    await page.locator('main').getByRole('link', { name: 'Citer', exact: true }).click();
    expect(await page.locator(':target + dl dd').first().innerText()).toMatch(/\s\/dialogue-2024\/4\/66\/$/);
    await context.close();
  });

  test('its id and the name of the site from disk', async () => {
    const disk = await unpackedEdition(site);
    const page = await freshPage();
    await page.goto(disk.at('dialogue-2024/4/66/index.html'));
    await page.getByRole('button', { name: 'Citer', exact: true }).click();
    expect(await page.locator('[data-reference]').innerText()).toMatch(
      /\sdialogue-2024\/4\/66 \(Concordance\)$/,
    );
  });
});

test('the book gives the ids of what it prints', async () => {
  const chapters = [...(await unpack(epub))].filter(([name]) => name.endsWith('.xhtml'));
  const text = chapters.map(([, content]) => content.toString('utf8')).join('\n');
  for (const id of ['oci-2016', 'dialogue-2024/4', 'dialogue-2024/4/66', 'oci-2016/iii'])
    expect(text).toContain(`${id} (Concordance)`);
});
