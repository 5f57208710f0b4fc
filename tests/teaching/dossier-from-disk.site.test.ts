/** A dossier in the edition from disk, in two browsers: from search to its page, kept and carried. */
import { afterAll, describe, expect, test } from 'vitest';
import { dossierFromAddress } from '../../src/teaching/dossier-address.ts';
import { browserNames, launchBrowser, openTab } from '../editions/disk-browser.ts';
import { unpackedEdition } from '../editions/disk-edition.ts';
import { siteNamed } from '../site/site.ts';

const edition = await unpackedEdition(siteNamed('plain'));

describe.each(browserNames)('in %s', async (name) => {
  const browser = await launchBrowser(name);
  afterAll(() => browser.close());
  const { page, faults } = await openTab(browser, edition.at(''));
  const shows = (text: string) =>
    page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

  test('texts are put in from search and a clause, kept over pages and a reload, and carried by the address', async () => {
    await page.goto(edition.at('recherche/index.html?q=DIM+4.66'), { waitUntil: 'load' });
    await page.waitForSelector('[data-results] [data-dossier]');
    await page.click('[data-results] [data-dossier]');
    await shows('Ajouté au dossier : 1 texte.'.replace(' :', '\u202F:'));
    await page.goto(edition.at('oci-2016/vi/index.html'), { waitUntil: 'load' });
    await page.click('[data-dossier]');
    await shows('2 textes');
    await page.click('[data-collected] a');
    await page.waitForSelector('[data-index="1"] blockquote');
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('[data-index="1"] blockquote');
    await shows('Restaurer l’autorité de l’Etat');
    expect(dossierFromAddress(new URL(page.url()).hash).dossier?.entries).toMatchObject([
      { eId: 'dialogue-2024/4/66' },
      { eId: 'oci-2016/vi' },
    ]);
    expect(await faults()).toEqual([]);
  });
});
