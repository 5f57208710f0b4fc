/** A page is sent on in one tap: by the device's own sheet, else by its address, copied and said beside the finger. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { unpackedEdition } from '../editions/disk-edition.ts';
import { open, openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const site = siteNamed('plain');

const pages: [kind: string, path: string, title: RegExp][] = [
  ['a clause', '/dialogue-2024/4/66/', /^DIM 4\.66/],
  ['a correspondence', '/concordance/oci-2016/vi/dialogue-2024/4/66/', /^Autorité de l’État \(2016\)/],
  ['a theme', '/dialogue-2024/4/', /Sécurité et défense/u],
  ['a subject', '/sujets/femmes/', /Femmes/u],
  ['the correspondences of a commitment', '/concordance/oci-2016/vi/', /l’autorité de l’État/u],
  [
    'two clauses at choice',
    '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66',
    /^Autorité de l’État \(2016\) et Sécurité et défense \(2024\)/,
  ],
];
const button = (page: Page) => page.getByRole('button', { name: 'Partager', exact: true });

/** A phone whose sheet to share is held by the test: what it is given, and how it ends. */
async function withSheet(address: string, ending: 'sent' | 'AbortError' | 'NotAllowedError'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.addInitScript((how) => {
    navigator.share = (given) => {
      document.documentElement.dataset['shared'] = JSON.stringify(given);
      return how === 'sent' ? Promise.resolve() : Promise.reject(new DOMException('', how));
    };
  }, ending);
  await open(page, address);
  return page;
}

const given = async (page: Page) =>
  JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as Record<string, string>;

describe.each(pages)('%s', (_, path, title) => {
  test('is given to the device’s sheet with its title and public address', async () => {
    const page = await withSheet(addressOf(site, path), 'sent');
    await button(page).tap();
    await page.locator('html[data-shared]').waitFor();
    const shared = await given(page);
    expect(shared['url']).toBe(`https://concordance.example${path}`);
    expect(shared['title']).toMatch(title);
    expect(await page.locator('.share').innerText()).not.toContain('copiée');
    await page.context().close();
  });

  test('without one is copied, said right above the button, and nothing moves, on the smallest phone', async () => {
    const context = await browser.newContext({
      viewport: widths.phone,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.clock.install();
    await open(page, addressOf(site, path));
    const acts = page.locator('.acts', { has: button(page) });
    await acts.scrollIntoViewIfNeeded();
    const places = () =>
      acts.evaluate((row) =>
        [row, ...row.children].map((one) => JSON.stringify(one.getBoundingClientRect())),
      );
    const before = await places();
    const pressed = await button(page).boundingBox();
    await button(page).click();
    const answer = acts.getByRole('status').filter({ hasText: 'Adresse copiée' });
    await answer.waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `https://concordance.example${path}`,
    );
    expect(await places()).toEqual(before);
    const said = await answer.boundingBox();
    expect(said?.x).toBeCloseTo(pressed?.x ?? -1, 0);
    const [top, bottom] = [said?.y ?? NaN, (said?.y ?? NaN) + (said?.height ?? NaN)];
    // The middle of the button, where its name is, is 1 rem below.
    expect((pressed?.y ?? NaN) + (pressed?.height ?? NaN) / 2 - bottom).toBeGreaterThan(8);
    expect((pressed?.y ?? NaN) + (pressed?.height ?? NaN) / 2 - bottom).toBeLessThan(24);
    const above = await acts.evaluate((row) => row.previousElementSibling?.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(above ?? Infinity);
    await page.clock.runFor(10_000);
    expect(await acts.locator('.share').innerText()).toMatch(/^\s*Partager\s*$/u);
    expect(await places()).toEqual(before);
    await context.close();
  });
});

test('what was copied is said until the next act, and again when it is copied again', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.clock.install();
  await open(page, addressOf(site, '/oci-2016/ii/'));
  const answer = page.locator('.share').getByRole('status').filter({ hasText: 'Adresse copiée' });
  for (const next of ['Citer', 'Ajouter au dossier']) {
    await button(page).click();
    await answer.waitFor();
    await page.clock.runFor(3_000);
    await page.getByRole('button', { name: next, exact: true }).click();
    await answer.waitFor({ state: 'detached' });
  }
  await button(page).click();
  await answer.waitFor();
  // The end of the first answer is not that of the last.
  await page.clock.runFor(2_000);
  expect(await answer.count()).toBe(1);
  await context.close();
});

test('a sheet closed without sending says nothing; one that the device refuses, the address is copied', async () => {
  const closed = await withSheet(addressOf(site, '/oci-2016/ii/'), 'AbortError');
  await button(closed).tap();
  await closed.locator('html[data-shared]').waitFor();
  await closed.evaluate(() => new Promise(requestAnimationFrame));
  expect(await closed.locator('.share [role=status]').textContent()).toBe('');
  await closed.context().close();
  const refused = await withSheet(addressOf(site, '/oci-2016/ii/'), 'NotAllowedError');
  await button(refused).tap();
  await refused.getByRole('status').filter({ hasText: 'Adresse copiée' }).waitFor();
  await refused.context().close();
});

test('from disk the public address is given, not the place of the file', async () => {
  const edition = await unpackedEdition(site);
  const page = await withSheet(edition.at('dialogue-2024/4/66/index.html'), 'sent');
  await button(page).tap();
  await page.locator('html[data-shared]').waitFor();
  expect((await given(page))['url']).toBe('https://concordance.example/dialogue-2024/4/66/');
  await page.context().close();
});
