/** The page of downloads: its figures are those of the files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/strings/words.ts';
import { openBrowser, widths } from '../site/browser.ts';
import { attribute, elementsOf, readMarkup, textOf, type Element } from '../site/markup.ts';
import { addressOf, filesOf, readSite, siteNamed, type SiteName } from '../site/site.ts';

const siteWords = words('site');

const browser = await openBrowser();
const names: SiteName[] = ['plain', 'under'];

function having(parent: Parameters<typeof elementsOf>[0], name: string): Element[] {
  return elementsOf(parent).filter((element) => attribute(element, name) !== null);
}

describe.each(names)('on the site "%s"', (name) => {
  const site = siteNamed(name);
  const page = readMarkup(readSite(site, '/telecharger/'));
  const rows = having(page, 'data-format');

  test('each file has a row with its link, size and digest, and each row a file', () => {
    const files = filesOf(site).filter((file) => /^\/telecharger\/.*(?<!\.html)$/.test(file));
    const told = rows.map((row) => {
      const link = elementsOf(row).find((element) => attribute(element, 'download') !== null);
      return {
        address: link === undefined ? null : attribute(link, 'href'),
        size: having(row, 'data-size').map((element) => textOf(element)),
        digest: having(row, 'data-digest').map((element) => textOf(element)),
        isShown: having(row, 'hidden').length === 0,
      };
    });
    const expected = files.map((file) => {
      const content = readFileSync(join(site.root, file));
      return {
        address: `${site.basePath}${file.slice(1)}`,
        size: [siteWords.size(content.length)],
        digest: [createHash('sha256').update(content).digest('hex')],
        isShown: true,
      };
    });
    expect(told.sort((a, b) => String(a.address).localeCompare(String(b.address)))).toEqual(expected);
    expect(files.map((file) => file.replace(/.*\./, ''))).toEqual(['epub', 'zip']);
  });

  test('nothing is left of what stands on a page that is not filled', () => {
    expect(having(page, 'data-unfilled')).toEqual([]);
  });
});

test('a digest is copied whole', async () => {
  const site = siteNamed('plain');
  const context = await browser.newContext({
    viewport: widths.desk,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(addressOf(site, '/telecharger/'), { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Copier l’empreinte (EPUB)' }).click();
  await page.getByText('Copiée').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await page.locator('[data-format=epub] [data-digest]').innerText());
  expect(copied).toMatch(/^[\da-f]{64}$/);
  await context.close();
});

describe('installing', () => {
  test.each(names)(
    'the manifest of the site "%s" names its scope and icons, which are there',
    async (name) => {
      const site = siteNamed(name);
      const answer = await fetch(addressOf(site, '/manifest.webmanifest'));
      expect(answer.headers.get('content-type')).toContain('application/manifest+json');
      const manifest = (await answer.json()) as {
        scope: string;
        start_url: string;
        icons: { src: string; sizes: string; purpose: string; type: string }[];
      };
      expect([manifest.scope, manifest.start_url]).toEqual([site.basePath, site.basePath]);
      const kinds = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
      expect(kinds).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable']);
      for (const { src, type, sizes } of manifest.icons) {
        const icon = await fetch(new URL(src, site.url));
        expect([icon.status, icon.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
        if (type !== 'image/png') continue;
        const bytes = Buffer.from(await icon.arrayBuffer());
        // Width and height are at fixed places in a PNG.
        expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
      }
    },
  );

  test('is offered by the browser: nothing is missing for it', async () => {
    const page = await browser.newPage();
    await page.goto(addressOf(siteNamed('plain'), '/'), { waitUntil: 'load' });
    const session = await page.context().newCDPSession(page);
    const { errors } = await session.send('Page.getAppManifest');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    await page.close();
    const isFault = ({ errorId }: { errorId: string }) => errorId !== 'in-incognito';
    expect([errors, installabilityErrors.filter(isFault)]).toEqual([[], []]);
  });

  test('the worker and the list of files are requested anew each time', async () => {
    const site = siteNamed('plain');
    for (const path of ['/service-worker.js', '/hors-ligne.json']) {
      const { headers } = await fetch(addressOf(site, path));
      expect(headers.get('cache-control')).toBe('no-cache');
      expect(headers.get('content-type')).toMatch(/^(text\/javascript|application\/json)/);
    }
  });
});
