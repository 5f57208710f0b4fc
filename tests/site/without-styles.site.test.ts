/** Pages without styles read in order, as text or aloud. */
import { expect, test } from 'vitest';
import { openBrowser, sharedPage } from './browser.ts';
import { provisionsOf, readCorpus } from './corpus.ts';
import { addressOf, siteNamed } from './site.ts';
import { folded } from '../reading/witness.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');

async function textWithoutStyles(path: string): Promise<string> {
  const page = await freshPage();
  await page.goto(addressOf(site, path), { waitUntil: 'load' });
  await page.evaluate(() => document.querySelectorAll('style').forEach((style) => style.remove()));
  const text = folded(await page.locator('body').innerText());
  return text;
}

/** Expects words in a text, one after the other. */
function expectInOrder(text: string, words: readonly string[]): void {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    expect(at, `“${word}” after “${text.slice(Math.max(0, from - 60), from)}”`).toBeGreaterThanOrEqual(0);
    from = at + word.length;
  }
}

test('a clause: where one is, its heading, who speaks, number, words, reference, ties, notes, source, neighbours', async () => {
  expectInOrder(await textWithoutStyles('/dialogue-2024/4/77/'), [
    'Aller au texte',
    'Concordance',
    'DIM 4.77',
    'Recommandation 4.77',
    'Recommandations du Dialogue inter-Maliens',
    'Bamako, 10 mai 2024',
    '77.',
    'Installer des postes de sécurité',
    'GoundaKa [sic]',
    'Koro et Diankabou ;',
    'Citer',
    'Comparer',
    '1 précise',
    'Précise 2016 engagement vi',
    'GoundaKa [sic]',
    'Dans la source',
    'Recommandation 4.76',
    'Recommandation 4.78',
    'Édition non officielle',
  ]);
});

test('a theme: its title, then each clause after its number, its notes right after it', async () => {
  const text = await textWithoutStyles('/dialogue-2024/4/');
  const clauses = provisionsOf(readCorpus(site)).filter(({ division }) => division === 'dialogue-2024/4');
  const words = clauses.flatMap(({ marker, text: whole }) => [
    marker ?? '',
    whole.split(' ').slice(0, 2).join(' '),
  ]);
  expectInOrder(text, ['THEMATIQUE 4', 'RECOMMANDATIONS', ...words, 'Édition non officielle']);
  expectInOrder(text, ['77.', 'GoundaKa [sic]', '78.']);
  expect(clauses).toHaveLength(81);
});

test('a list: each item after the words that announce it', async () => {
  const { items } = provisionsOf(readCorpus(site)).find(({ eId }) => eId === 'dialogue-2024/4/80') ?? {
    items: [],
  };
  const text = (await textWithoutStyles('/dialogue-2024/4/80/')).replace(/\s?\[sic\]/gu, '');
  expectInOrder(text, [
    '80.',
    'Réhabiliter les routes :',
    ...items.map((item) => `➢ ${item.split(' ')[0] ?? ''}`),
  ]);
});

test('the home page: what this is, then the texts, then the themes', async () => {
  expectInOrder(await textWithoutStyles('/'), [
    'Concordance',
    '2016',
    '2024',
    'Paix, réconciliation nationale',
    'Géopolitique',
    'Édition non officielle',
  ]);
});
