/** Listening to a dossier: each text is named, then said, in the order of the list. */
import { expect, test } from 'vitest';
import { open, openBrowser } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { installVoices } from './voice.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const address = dossierToAddress({
  title: 'À écouter',
  introduction: '',
  withTies: false,
  entries: [
    { kind: 'provision', eId: 'dialogue-2024/4/66', question: 'Pourquoi ?', note: 'Rien.' },
    { kind: 'pair', a: 'oci-2016/iii', b: 'dialogue-2024/1/12', question: '', note: '' },
  ],
});

test('says the name and the words of each text, and neither questions nor notes', async () => {
  const page = await browser.newPage();
  await installVoices(page, [{ lang: 'fr-FR' }]);
  await open(page, addressOf(site, `/dossier/${address}`));
  await page.locator('[data-spoken]').first().waitFor();
  await page.locator('main').getByRole('button', { name: 'Écouter', exact: true }).click();
  await page.locator('main').getByRole('button', { name: 'Pause', exact: true }).waitFor();
  for (let count = 0; count < 60 && (await page.evaluate(() => window.voice.isSpeaking())); count += 1)
    await page.evaluate(() => {
      window.voice.finish();
    });
  const said = (await page.evaluate(() => window.voice.said)).map(({ text }) => text).join(' ');
  expect(said).toMatch(
    /^2024 Recommandation 4\.66.* Restaurer l’autorité de l’Etat .* ; 2016 Engagement iii.* Le Groupe de contact a rappelé .* ; 2024 Recommandation 1\.12.* Engager le dialogue .* ;$/,
  );
  expect(said).not.toMatch(/Pourquoi|Rien|sic/);
  await page.close();
});
