/** A dossier of twenty clauses with notes where the network is gone, and where the site has a newer version. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { openReader, type Reader } from '../offline/reader.ts';
import { CLAUSE, openSites } from '../offline/sites.ts';
import { openBrowser } from '../site/browser.ts';
import { twenty } from './dossiers.ts';

const browser = await openBrowser();
const sites = await openSites('dossier');
const dossier = {
  ...twenty({ question: 'Qui parle ?', note: 'Attendu : « signataires ».' }),
  withTies: false,
};

let reader: Reader;
beforeEach(async () => (reader = await openReader(browser, sites.small)));
afterEach(() => reader.close());

/** The dossier that the page shows, as its address carries it. */
async function shown() {
  await reader.page.locator('[data-entries][aria-busy=false]').waitFor();
  expect(await reader.page.locator('.written.note').count()).toBe(20);
  return dossierFromAddress(new URL(reader.page.url()).hash).dossier;
}

const changeTitle = async (title: string) => {
  await reader.page.getByLabel('Titre du dossier').fill(title);
  return { ...dossier, title };
};

test('without network it is opened, changed, kept, added to, set on sheets and saved in Word', async () => {
  await reader.keep();
  await reader.gate.close();
  await reader.visit(`dossier/${dossierToAddress(dossier)}`);
  expect(await shown()).toEqual(dossier);
  const changed = await changeTitle('Sans réseau');
  await reader.page.reload();
  expect(await shown()).toEqual(changed);
  await reader.visit('oci-2016/xi/');
  await reader.button('Ajouter au dossier').click();
  await reader.page.getByText('Ajouté au dossier : 21 textes').waitFor();
  await reader.page.getByRole('link', { name: 'Sa fiche à imprimer' }).click();
  await reader.page.locator('.sheets .leaf').first().waitFor();
  expect(await reader.page.locator('.sheets .question').count()).toBe(20);
  const saving = reader.page.waitForEvent('download');
  await reader.button('Word').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('fiche-sans-reseau.docx');
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await reader.page.getByRole('link', { name: 'Dossier', exact: true }).first().click();
  await reader.page.locator('[data-index="20"]').waitFor();
});

test('a newer version of the site, kept or only visited, has it as it was left', async () => {
  await reader.visit(`dossier/${dossierToAddress(dossier)}`);
  const changed = await changeTitle('Avant');
  await reader.keep();
  reader.gate.site = sites.changed.url;
  await reader.visit('telecharger/');
  await reader.button(/^Mettre à jour/).click();
  await reader.page.getByText('C’est la version la plus récente.').waitFor();
  await reader.visit(CLAUSE);
  expect(await reader.page.locator('main').innerText()).toContain('Une phrase nouvelle.');
  await reader.visit('dossier/');
  expect(await shown()).toEqual(changed);
  // Kept no more, it is what the network has.
  await reader.visit('telecharger/');
  await reader.button('Retirer').click();
  await reader.page.getByRole('status').filter({ hasText: 'n’est plus gardé' }).waitFor();
  reader.gate.site = sites.small.url;
  await reader.visit('dossier/');
  expect(await shown()).toEqual(changed);
});
