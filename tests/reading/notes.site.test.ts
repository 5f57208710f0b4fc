/** Footnotes on the pages of a text that has some: from the words that call one to it, and back. */
import { expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';

const site = siteNamed('thirds');
const freshPage = sharedPage(await openBrowser());

test.each([
  ['of its clause', '/seance-2042/titre-i/chapitre-1/3/', '[1]'],
  ['of a division with other clauses', '/seance-2042/titre-i/chapitre-1/', '[1]'],
])('on the page %s a note is reached from its call, and the call from the note', async (_, path, call) => {
  const page = await freshPage({ viewport: widths.phone });
  await open(page, addressOf(site, path));
  const [called, number] = ['.note-call', '.note-marker'].map((name) => page.locator(name).first());
  if (called === undefined || number === undefined) throw new Error('no call, no note');
  expect(await called.innerText()).toBe(call);
  await called.click();
  const note = page.locator('.footnote:target');
  await expect.poll(() => note.innerText()).toContain('Voir l’annexe');
  expect(await number.getAttribute('aria-label')).toContain(call);
  await number.click();
  await expect.poll(() => page.locator('.note-call:target').innerText()).toBe(call);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
