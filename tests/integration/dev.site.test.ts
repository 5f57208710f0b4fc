/** `astro dev` shows edits to every kind of content, and has search. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { withoutDigest } from '../convert/sources.ts';
import { openBrowser } from '../site/browser.ts';
import { copyProject, start, type Started } from '../site/setup/workshop.ts';

const browser = await openBrowser();
const patiently = { timeout: 50_000 };

let page: Page;
let folder: string;
let site: string;
let server: Started;
beforeAll(async () => {
  folder = copyProject('dev');
  // Of a text still being prepared no digest is recorded.
  const described = join(folder, 'content/instruments/dialogue-2024.yaml');
  writeFileSync(described, withoutDigest(readFileSync(described, 'utf8')));
  const port = await freePort();
  site = `http://localhost:${port}`;
  const astro = join(process.cwd(), 'node_modules/astro/bin/astro.mjs');
  server = start([astro, 'dev', '--port', String(port)], folder, { SITE_URL: site, BASE_PATH: '/' });
  await server.printed('watching for file changes');
});
// A new page for each test: the earlier one may still get a reload.
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());
afterAll(async () => {
  server.child.kill();
  await server.ended;
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

function replace(file: string, words: string, by: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(words).length !== 2) throw new Error(`“${words}” does not stand once in ${file}`);
  writeFileSync(path, text.replace(words, by));
}

const shows = (words: string) => page.getByText(words).first().waitFor(patiently);

test.each([
  {
    kind: 'a text',
    path: '/dialogue-2024/5/7/',
    file: 'seeds/dialogue-2024.txt',
    words: 'Adapter notre diplomatie',
    by: 'Accorder notre diplomatie',
    shown: 'Accorder notre diplomatie',
  },
  {
    kind: 'the description of a text',
    path: '/oci-2016/',
    file: 'content/instruments/oci-2016.yaml',
    words: 'clauses, que l’édition appelle engagements.',
    by: 'clauses numérotées, que l’édition appelle engagements.',
    shown: 'clauses numérotées',
  },
  {
    kind: 'the apparatus',
    path: '/methode/apparat/',
    file: 'content/apparatus/dialogue-2024.yaml',
    words: 'L’incise est ouverte par une virgule et n’est pas fermée.',
    by: 'L’incise reste ouverte.',
    shown: 'L’incise reste ouverte.',
  },
  {
    kind: 'the correspondences',
    path: '/concordance/silences/',
    file: 'content/correspondences/novelties.yaml',
    words: 'subject: Enseignement de l’histoire et des valeurs',
    by: 'subject: Enseignement de l’histoire et des usages',
    shown: 'Enseignement de l’histoire et des usages',
  },
  {
    kind: 'a page of the edition’s own',
    path: '/methode/',
    file: 'content/pages/methode-detail.mdx',
    words: '### Les textes\n',
    by: '### Les deux documents\n',
    shown: 'Les deux documents',
  },
])('shows a change of $kind without being asked', async ({ path, file, words, by, shown }) => {
  await page.goto(site + path, { waitUntil: 'networkidle' });
  expect(await page.getByText(shown).count()).toBe(0);
  replace(file, words, by);
  await shows(shown);
});

test('finds words, among them those that an editor adds', async () => {
  const ask = async (words: string) => {
    await page.goto(`${site}/recherche/?q=${words}`, { waitUntil: 'load' });
    await page
      .locator(`[data-results][data-answered="${words}"][aria-busy=false]`)
      .waitFor({ ...patiently, state: 'attached' });
    return page.locator('[data-results] a').count();
  };
  expect(await ask('femmes')).toBeGreaterThan(0);
  expect(await ask('zzgendre')).toBe(0);
  replace(
    'content/search/equivalents.yaml',
    'equivalents:\n',
    'equivalents:\n  - kind: abbreviation\n    typed: [zzgendre]\n    finds: [femmes]\n',
  );
  await server.printed('Converted');
  await expect.poll(() => ask('zzgendre'), patiently).toBeGreaterThan(0);
}, 90_000);

test('keeps the pages while a text has a fault, and shows what changed once it is mended', async () => {
  await page.goto(`${site}/dialogue-2024/5/7/`, { waitUntil: 'networkidle' });
  replace('seeds/dialogue-2024.txt', '9. Réviser la Charte', 'Réviser la Charte');
  replace('seeds/dialogue-2024.txt', 'Accorder notre diplomatie', 'Conformer notre diplomatie');
  await server.printed('Nothing converted');
  expect((await page.reload())?.status()).toBe(200);
  await shows('Accorder notre diplomatie');
  replace('seeds/dialogue-2024.txt', 'Réviser la Charte', '9. Réviser la Charte');
  await shows('Conformer notre diplomatie');
});
