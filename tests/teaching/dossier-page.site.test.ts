/** The page of a dossier: its order, what is written in it, removals undone, links and files. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { dossierFromFile, dossierToFile } from '../../src/teaching/dossier-file.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { damagedAddresses } from './damaged-addresses.ts';
import { lesson, twenty } from './dossiers.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
const address = (fragment = '') => addressOf(site, `/dossier/${fragment}`);
const asked = { question: 'Quels mots de 2016 ne sont pas en 2024 ?', note: 'Attendu : « signataires ».' };

/** The dossier that the address of a page carries now. */
function carried(page: Page) {
  const { dossier } = dossierFromAddress(new URL(page.url()).hash);
  if (dossier === null) throw new Error(`no dossier in ${page.url()}`);
  return dossier;
}
const ids = (page: Page) =>
  carried(page).entries.map((entry) => (entry.kind === 'provision' ? entry.eId : entry.kind));
const named = (page: Page, name: string) => page.getByRole('button', { name });

test('shows each kind of entry in the words of the edition, and tells what it does not know', async () => {
  const page = await fresh();
  await open(page, address(dossierToAddress(lesson)));
  const text = await page.locator('main').innerText();
  for (const words of [
    '[Le Groupe de contact] a rappelé la signature',
    'Engager le dialogue avec tous les mouvements armés maliens',
    'Relevez les deux verbes.',
    'Attendu : « mouvements ».',
    'Sujet : Femmes',
    'Réhabiliter les routes :',
    'élément 3 de la liste',
    'n’a pas de texte « oci-2016/xx »',
  ])
    expect(text.replaceAll(/[\u202F\u00A0]/g, ' ')).toContain(words);
  expect(await page.getByLabel('Titre du dossier').inputValue()).toBe(lesson.title);
  expect(await page.locator('[data-entries] mark').count()).toBeGreaterThan(1);
});

test('prints its title, its texts and what is written beside them, and no button', async () => {
  const page = await fresh();
  await open(page, address(dossierToAddress(lesson)));
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('main').innerText();
  for (const words of ['[Le Groupe de contact] a rappelé la signature', 'Relevez les deux verbes.'])
    expect(text.replaceAll(/[\u202F\u00A0]/g, ' ')).toContain(words);
  expect(await page.getByLabel('Titre du dossier').isVisible()).toBe(true);
  expect(await page.locator('main :is(button, select)').filter({ visible: true }).count()).toBe(0);
});

describe('the order', () => {
  const three = { ...twenty(), withTies: false, entries: twenty().entries.slice(0, 3) };
  const [one, two, last] = ['oci-2016/i', 'oci-2016/ii', 'oci-2016/iii'];

  test('is changed by buttons, which keep the focus', async () => {
    const page = await fresh();
    await open(page, address(dossierToAddress(three)));
    await named(page, 'Descendre : Engagement i').first().press('Enter');
    expect(ids(page)).toEqual([two, one, last]);
    await page.keyboard.press('Enter');
    expect(ids(page)).toEqual([two, last, one]);
    expect(await page.locator(':focus').innerText()).toBe('Monter');
    expect(await page.locator('[data-told]').innerText()).toMatch(/Engagement i\s: place 3 sur 3/);
  });

  test('by the arrows on the handle', async () => {
    const page = await fresh();
    await open(page, address(dossierToAddress(three)));
    await named(page, 'Déplacer : Engagement iii').press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(ids(page)).toEqual([last, one, two]);
  });

  test('by dragging the handle with a mouse; Escape leaves it', async () => {
    const page = await fresh();
    await open(page, address(dossierToAddress(three)));
    const drag = async () => {
      const from = await page.locator('[data-index="0"] .handle').boundingBox();
      if (from === null) throw new Error('nothing to drag');
      await page.mouse.move(from.x + 5, from.y + 5);
      await page.mouse.down();
      await page.mouse.move(from.x + 5, from.y + 12);
      const to = await page.locator('.ordering [data-index="2"]').boundingBox();
      if (to === null) throw new Error('no place to drag to');
      await page.mouse.move(from.x + 5, to.y + to.height - 2, { steps: 3 });
    };
    await drag();
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(ids(page)).toEqual([one, two, last]);
    await drag();
    await page.mouse.up();
    expect(ids(page)).toEqual([two, last, one]);
  });

  test('by dragging it with a finger', async () => {
    const context = await browser.newContext({ viewport: widths.phone, hasTouch: true });
    const page = await context.newPage();
    await open(page, address(dossierToAddress(three)));
    await page.locator('[data-index="1"] .handle').scrollIntoViewIfNeeded();
    const from = await page.locator('[data-index="1"] .handle').boundingBox();
    if (from === null) throw new Error('nothing to drag');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x: from.x + 5, y }],
      });
    await touch('touchStart', from.y + 5);
    await touch('touchMove', from.y + 12);
    // The texts are folded now, and the first one is near.
    await page.locator('.ordering').waitFor();
    const to = await page.locator('[data-index="0"]').boundingBox();
    if (to === null) throw new Error('no place to drag to');
    await touch('touchMove', Math.max(to.y, 1) + 2);
    await touch('touchEnd', 0);
    await session.detach();
    expect(ids(page)).toEqual([two, one, last]);
    await context.close();
  });
});

test('title, introduction, question, note and heading are written, and stay', async () => {
  const page = await fresh();
  await open(
    page,
    address(dossierToAddress({ ...twenty(), title: '', entries: twenty().entries.slice(0, 1) })),
  );
  await page.getByLabel('Titre du dossier').fill('Une leçon');
  await named(page, 'Ajouter une introduction').click();
  await page.getByLabel('Introduction').fill('Lisez.\nPuis comparez.');
  await named(page, 'Question : Engagement i').click();
  await page.getByLabel('Question', { exact: true }).fill(asked.question);
  await named(page, 'Note : Engagement i').click();
  await page.getByLabel('Note pour l’enseignant').fill(asked.note);
  await named(page, 'Ajouter un intertitre').click();
  await page.keyboard.type('Suite');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.locator('[data-entries][aria-busy=false]').waitFor();
  expect(carried(page)).toEqual({
    title: 'Une leçon',
    introduction: 'Lisez.\nPuis comparez.',
    withTies: true,
    entries: [
      { kind: 'provision', eId: 'oci-2016/i', ...asked },
      { kind: 'heading', text: 'Suite' },
    ],
  });
  // A mark never begins a line: the blank before it keeps it with its word.
  expect(await page.locator('[data-entries]').innerText()).toContain(asked.question.replace(' ?', '\u00A0?'));
});

test('each removal is undone where it was, in any order', async () => {
  const page = await fresh();
  await open(page, address(dossierToAddress(lesson)));
  await named(page, 'Retirer : Engagement iii').click();
  expect(await page.locator(':focus').innerText()).toBe('Annuler');
  await named(page, 'Retirer : Presque les mêmes mots').click();
  expect(carried(page).entries).toHaveLength(lesson.entries.length - 2);
  await named(page, 'Annuler').first().click();
  await named(page, 'Annuler').click();
  expect(carried(page)).toEqual(lesson);
});

test('its link is copied, its file saved and opened again as a dossier of its own', async () => {
  const page = await fresh();
  await open(page, address(dossierToAddress(lesson)));
  await named(page, 'Copier le lien du dossier').click();
  await page.getByText('Lien copié').waitFor();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(dossierFromAddress(copied.hash).dossier).toEqual(lesson);
  const saving = page.waitForEvent('download');
  await named(page, 'Enregistrer un fichier').click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('dossier-comparer-un-engagement-et-son-echo.json');
  expect(dossierFromFile(readFileSync(await file.path(), 'utf8')).dossier).toEqual(lesson);
  const other = { ...lesson, title: 'Un autre' };
  await page.locator('[data-file]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(dossierToFile(other)),
  });
  await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Un autre');
  expect(await page.locator('[data-others]').innerText()).toContain(lesson.title);
  await page.locator('[data-file]').setInputFiles({
    name: 'b.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"concordance-dossier":9}'),
  });
  await page.getByText('Ce fichier n’a pas pu être ouvert').waitFor();
  expect(carried(page)).toEqual(other);
});

test('what writes markup or scripts is text, and nothing in it runs', async () => {
  const page = await fresh();
  const attack = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>javascript:alert(1)';
  const hostile = {
    title: attack,
    introduction: attack,
    withTies: true,
    entries: [
      { kind: 'heading', text: attack },
      { kind: 'provision', eId: 'oci-2016/i', question: attack, note: attack },
    ],
  } as const;
  await open(page, address(dossierToAddress({ ...hostile, entries: [...hostile.entries] })));
  expect(await page.locator('main').innerText()).toContain(attack);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('damaged addresses are told, and never break the page or what is kept', async () => {
  const page = await fresh();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await open(page, address(dossierToAddress(lesson)));
  // As a browser writes them, which leaves out some signs; what begins otherwise is an anchor like any other.
  const damaged = damagedAddresses(60)
    .map((one) => new URL(one, address()).hash)
    .filter((one) => /^#d\d/.test(one) && dossierFromAddress(one).dossier === null);
  expect(damaged.length).toBeGreaterThan(25);
  for (const one of damaged) {
    await page.evaluate((hash) => {
      document.querySelector('[data-faults]')?.replaceChildren();
      location.hash = hash;
    }, one);
    await page.getByText('Ce dossier n’a pas pu être ouvert').waitFor();
    expect(await page.getByLabel('Titre du dossier').inputValue()).toBe(lesson.title);
    expect(carried(page)).toEqual(lesson);
  }
  expect(errors).toEqual([]);
});
