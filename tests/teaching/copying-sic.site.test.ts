/** A slip that is copied keeps its sign, whatever kind of page it is copied from, so that nobody is quoted with it unmarked. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { open, openBrowser, sharedPage } from '../site/browser.ts';
import { addressOf, pagesOf, siteNamed } from '../site/site.ts';
import { clause, dossierOf } from './handout/made.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const fresh = sharedPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });

const folded = (text: string) => text.replace(/\s+/gu, ' ').trim();
const clipboard = async (page: Page) => folded(await page.evaluate(() => navigator.clipboard.readText()));

/** Slips as they are printed on a page, and the words that a reader copies who selects all of its main part. */
async function copiedWhole(page: Page): Promise<{ slips: string[]; copied: string }> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    document.getSelection()?.selectAllChildren(document.querySelector('main') ?? document.body);
  });
  await page.keyboard.press('Control+C');
  const slips = await page.locator('main .sic').filter({ visible: true }).allTextContents();
  return { slips: slips.map(folded), copied: await clipboard(page) };
}

const firstWithSlip = (pattern: RegExp): string => {
  const found = pagesOf(site).find(({ path, html }) => pattern.test(path) && html.includes('class="sic"'));
  if (found === undefined) throw new Error(`no page like ${String(pattern)} has a slip`);
  return found.path;
};

const slipped = dossierToAddress(dossierOf([clause('dialogue-2024/4/4'), clause('dialogue-2024/4/66')]));

const kinds: [kind: string, path: string][] = [
  ['a clause', '/dialogue-2024/4/4/'],
  ['a theme', firstWithSlip(/^\/dialogue-2024\/\d\/$/)],
  ['a text', firstWithSlip(/^\/(oci-2016|dialogue-2024)\/$/)],
  ['a preamble', firstWithSlip(/\/preambule\/$/)],
  ['the ties of a commitment', firstWithSlip(/^\/concordance\/oci-2016\/[^/]+\/$/)],
  ['the ties of a theme', firstWithSlip(/^\/concordance\/dialogue-2024\/\d\/$/)],
  ['a pair', firstWithSlip(/^\/concordance\/oci-2016\/.+\/dialogue-2024\//)],
  ['two clauses side by side', '/concordance/regard/?a=oci-2016/i&b=dialogue-2024/4/4'],
  ['repetitions', firstWithSlip(/^\/concordance\/repetitions\/$/)],
  ['a subject', firstWithSlip(/^\/sujets\/[^/]+\/$/)],
  ['a lesson', firstWithSlip(/^\/enseigner\/[^/]+\/$/)],
  ['the exercise', '/enseigner/exercice/'],
  ['a dossier', `/dossier/${slipped}`],
];

describe.each(kinds)('%s', (_, path) => {
  test('keeps the sign of each slip in what is copied', async () => {
    const page = await fresh();
    await open(page, addressOf(site, path));
    await page.locator('main .sic').filter({ visible: true }).first().waitFor();
    const { slips, copied } = await copiedWhole(page);
    expect(slips.length).toBeGreaterThan(0);
    for (const slip of new Set(slips)) expect(copied).toContain(`${slip} [sic]`);
  });
});

test('the sheets of a dossier have it among their words', async () => {
  const page = await fresh();
  await open(page, addressOf(site, `/dossier/fiche/${slipped}`));
  await page.locator('.sheets .leaf').first().waitFor();
  const { copied } = await copiedWhole(page);
  expect(copied).toMatch(/la carte (\d+ )?militaire\) \[sic\]/u);
});

test('the button that copies the text of a clause keeps it too', async () => {
  const page = await fresh();
  await open(page, addressOf(site, '/dialogue-2024/4/4/'));
  await page.getByRole('button', { name: 'Citer', exact: true }).click();
  await page.getByRole('button', { name: 'Copier le texte et la référence' }).click();
  await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
  expect(await clipboard(page)).toMatch(/^« .*la carte militaire\) \[sic\].* » .+Recommandation 4\.4\./u);
});
