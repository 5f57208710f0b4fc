/** A dossier in the edition from disk, in two browsers: from search to its page, kept and carried. */
import { afterAll, describe, expect, test } from 'vitest';
import { dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { browserNames, launchBrowser, openTab } from '../editions/disk-browser.ts';
import { unpackedEdition } from '../editions/disk-edition.ts';
import { siteNamed } from '../site/site.ts';
import { twenty } from './dossiers.ts';

declare global {
  interface Window {
    /** What a page made to be saved. */
    filesMade?: Blob[];
  }
}

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
    await shows('Ajouté au dossier : 1\u00A0texte.'.replace(' :', '\u202F:'));
    await page.goto(edition.at('oci-2016/vi/index.html'), { waitUntil: 'load' });
    await page.click('[data-dossier]');
    await shows('2\u00A0textes');
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

  test('twenty clauses with notes are kept over a reload, set on sheets, and saved in Word and Markdown', async () => {
    const dossier = { ...twenty({ question: 'Qui parle ?', note: 'Une note.' }), withTies: false };
    await page.goto(edition.at(`dossier/index.html${dossierToAddress(dossier)}`), { waitUntil: 'load' });
    await page.waitForSelector('[data-index="19"] blockquote');
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('[data-index="19"] blockquote');
    expect(dossierFromAddress(new URL(page.url()).hash).dossier).toEqual(dossier);
    await page.goto(edition.at('dossier/fiche/index.html'), { waitUntil: 'load' });
    await page.waitForSelector('.sheets .leaf');
    await shows('Identifiants des clauses dans l’édition');
    for (const kind of ['word', 'markdown']) {
      await page.evaluate(() => {
        const files: Blob[] = (window.filesMade = []);
        const address = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (file: Blob) => {
          files.push(file);
          return address(file);
        };
      });
      await page.click(`[data-document="${kind}"]`);
      await shows('Le document est dans les téléchargements.');
      const beginning = await page.evaluate(
        async () => (await window.filesMade?.[0]?.slice(0, 4).text()) ?? '',
      );
      expect(beginning).toMatch(kind === 'word' ? /^PK/u : /^# /u);
    }
    expect(await faults()).toEqual([]);
  });

  test('a part of a clause, and two clauses side by side, are cited at their public addresses', async () => {
    await page.goto(edition.at('dialogue-2024/4/80/index.html#p3'), { waitUntil: 'load' });
    await page.click('[data-cite]');
    await page.waitForSelector('[data-reference]');
    await shows('https://concordance.example/dialogue-2024/4/80/#p3');
    await page.goto(edition.at('concordance/regard/index.html?a=oci-2016/i&b=dialogue-2024/4/4'), {
      waitUntil: 'load',
    });
    await page.waitForSelector('button[data-cite]');
    await page.click('button[data-cite]');
    await shows('https://concordance.example/concordance/regard/?a=oci-2016/i&b=dialogue-2024/4/4');
    expect(await faults()).toEqual([]);
  });
});
