/** The archive of the data on the built site: the files beside it, byte for byte, and known by the digest on its page. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { filesOf, readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const archive = readFileSync(join(site.root, 'donnees/donnees.zip'));

test('it has every data file of the site, as it is, in a folder of its version', async () => {
  const beside = filesOf(site)
    .filter((file) => /^\/donnees\/(?!donnees\.zip$).*(?<!\.html|\.br|\.gz)$/.test(file))
    .map((file) => file.slice('/donnees/'.length));
  const held = await unpack(archive);
  const top = 'concordance-donnees-2/';
  expect([...held.keys()].toSorted()).toEqual(
    ['LISEZMOI.txt', 'SHA256SUMS', ...beside].map((path) => top + path).toSorted(),
  );
  for (const path of beside)
    expect(held.get(top + path)?.equals(readFileSync(join(site.root, 'donnees', path))), path).toBe(true);
});

test('its page has its digest, and the size of every file that it lists', () => {
  const page = readSite(site, '/donnees/');
  expect(page).toContain(createHash('sha256').update(archive).digest('hex'));
  expect(page).toMatch(/donnees\.zip<\/code><\/a> <span class="size">\(\d+\sko, version\s2 des données\)/);
});
