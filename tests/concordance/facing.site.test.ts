/** Any two clauses side by side, on a page of its own. */
import { expect, test } from 'vitest';
import { openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { concordanceOf, verbs } from './ties.ts';

const site = siteNamed('plain');
const browser = await openBrowser();
const fresh = sharedPage(browser);
const { correspondences } = concordanceOf(site);
const address = addressOf(site, '/concordance/regard/');
const [tie] = correspondences.filter(({ from, to }) => from === 'oci-2016/ii' && to === 'dialogue-2024/1/14');
const sides = '[data-sides] section';

test.each([
  ['as the tie goes', 'a=oci-2016/ii&b=dialogue-2024/1/14'],
  ['the other way round', 'a=dialogue-2024/1/14&b=oci-2016/ii'],
])(
  'by address, %s: both texts, their words marked, relation and reason, and the pair’s page',
  async (_, query) => {
    const page = await fresh({ viewport: widths.phone });
    await page.goto(`${address}?${query}`);
    await page.locator(sides).first().locator('mark').waitFor();
    const marks = await page.locator('[data-sides] mark').allTextContents();
    expect(marks.sort()).toEqual([tie?.quoteFrom, tie?.quoteTo].sort());
    expect(
      await page
        .getByRole('heading', { name: `2024 ${verbs[tie?.relation ?? '']?.forwards ?? ''} 2016` })
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('[data-facing-reasons]').textContent()).toContain(tie?.rationale);
    await page.getByRole('link', { name: 'Lire la paire' }).click();
    expect(new URL(page.url()).pathname).toBe('/concordance/oci-2016/ii/dialogue-2024/1/14/');
  },
);

test('two that are chosen are titled by what they are about, and one is not', async () => {
  const page = await fresh({ viewport: { width: 390, height: 844 } });
  const about = page.getByRole('heading', {
    name: 'Autorité de l’État (2016) et Sécurité et défense (2024)',
  });
  await page.goto(`${address}?a=oci-2016/vi`);
  await page.locator(`${sides} p`).first().waitFor();
  expect(await about.count()).toBe(0);
  expect(await page.title()).toMatch(/^Deux clauses en regard/u);
  await page.getByLabel('Seconde clause').selectOption('dialogue-2024/4/66');
  await about.waitFor();
  expect(await page.title()).toMatch(/^Autorité de l’État \(2016\) et Sécurité et défense \(2024\)/u);
  await page.goBack();
  await about.waitFor({ state: 'detached' });
  expect(await page.title()).toMatch(/^Deux clauses en regard/u);
});

test('who is sent two reads them first, and finds the choosers behind them', async () => {
  const page = await fresh({ viewport: { width: 390, height: 844 } });
  const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? NaN;
  await page.goto(`${address}?a=oci-2016/vi&b=dialogue-2024/4/66`);
  await page.getByLabel('Seconde clause').waitFor();
  expect(await top('[data-sides]')).toBeLessThan(600);
  expect(await top('.choosers')).toBeGreaterThan(await top('[data-facing-reasons]'));
  await page.goto(`${address}?a=oci-2016/vi`);
  await page.getByLabel('Seconde clause').waitFor();
  expect(await top('.choosers')).toBeLessThan(await top('[data-sides]'));
});

test('any two, tied or not, and other ones chosen; back returns', async () => {
  const page = await fresh({ viewport: widths.desk });
  await page.goto(`${address}?a=dialogue-2024/4/11&b=dialogue-2024/4/57`);
  await page.locator(`${sides} p`).first().waitFor();
  expect(await page.locator(sides).allTextContents()).toEqual([
    expect.stringContaining('Renforcer la surveillance des frontières'),
    expect.stringContaining('Renforcer la surveillance des frontières'),
  ]);
  expect(await page.getByText('Aucune correspondance ne lie directement').isVisible()).toBe(true);
  await page.getByLabel('Seconde clause').selectOption('dialogue-2024/5/22');
  await page.locator('[data-sides]').getByText('Créer une unité de garde-frontières').waitFor();
  expect(new URL(page.url()).searchParams.get('b')).toBe('dialogue-2024/5/22');
  await page.goBack();
  await page.waitForFunction(
    () => document.querySelector<HTMLSelectElement>('[data-side=b]')?.value === 'dialogue-2024/4/57',
  );
});

test('“Partager” copies the address of the two, which paper has too', async () => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(`${address}?a=oci-2016/vi&b=dialogue-2024/4/66`);
  await page.getByRole('button', { name: 'Partager', exact: true }).click();
  await page.getByText('Adresse copiée').waitFor();
  const wanted = 'https://concordance.example/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66';
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.print-head').innerText()).toContain(wanted);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Seconde clause').selectOption('dialogue-2024/5/22');
  await page.locator('[data-sides]').getByText('Créer une unité de garde-frontières').waitFor();
  expect(await page.getByText('Adresse copiée').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Partager', exact: true }).click();
  await page.getByText('Adresse copiée').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('b=dialogue-2024/5/22');
  await context.close();
});

test('choices are grouped by theme and name the commitments', async () => {
  const page = await fresh({ viewport: widths.phone });
  await page.goto(address);
  await page.locator('optgroup').first().waitFor({ state: 'attached' });
  const groups = await page
    .locator('[data-side=a] optgroup')
    .evaluateAll((all) => all.map((group) => group.getAttribute('label')));
  expect(groups).toContain('2024 · Sécurité et défense');
  const iii = page.locator('[data-side=a] option[value="oci-2016/iii"]');
  expect((await iii.textContent())?.replace(/\s/g, ' ')).toBe('iii · Accord d’Alger : application');
});

test('slips have their sign, which leads to their note', async () => {
  const page = await fresh({ viewport: widths.desk });
  await page.goto(`${address}?a=oci-2016/i&b=dialogue-2024/4/4`);
  const sign = page.locator(sides).nth(1).getByRole('link', { name: 'sic, voir la note' });
  expect(await sign.textContent()).toBe('\u202F[sic]');
  expect(await page.locator('[data-sides] .sic').allTextContents()).toEqual(['la carte militaire)']);
  await sign.click();
  await page.waitForURL(/\/dialogue-2024\/4\/4\/#sic-4-4-1$/);
  expect(await page.locator(':target').textContent()).toContain('la carte militaire)');
});

test('a preamble is a provision too', async () => {
  const page = await fresh();
  await page.goto(`${address}?a=oci-2016/preambule&b=dialogue-2024/preambule`);
  await page.locator(`${sides} p`).first().waitFor();
  const texts = await page.locator(sides).allTextContents();
  expect(texts[0]).toContain('Le Groupe de contact de l’OCI sur le Mali s’est réuni');
  expect(texts[1]).toContain('COMMISSION DE CENTRALISATION ET DE SYNTHESE');
});

test.each(['dialogue-2024/9/99', '<img src=x onerror=alert(1)>', 'oci-2016/ii%22'])(
  'an unknown clause is told, never interpreted: %s',
  async (unknown) => {
    const page = await fresh();
    await page.goto(`${address}?a=oci-2016/ii&b=${unknown}`);
    const state = page.locator('[data-facing-state]');
    await state.getByText('Aucune clause n’a cette adresse').waitFor();
    expect(await state.textContent()).toContain(`b=${decodeURIComponent(unknown)}`);
    expect(await page.locator('[data-sides]').textContent()).toContain('a réitéré sa ferme condamnation');
    expect(await page.locator('main img').count()).toBe(0);
  },
);

test.each(['corpus.json', 'correspondances.json'])(
  'where %s does not load, a plain message',
  async (file) => {
    const page = await fresh();
    await page.route(`**/${file}`, (route) => route.abort());
    await page.goto(`${address}?a=oci-2016/ii&b=dialogue-2024/1/14`);
    await page.getByText('Les textes n’ont pas pu être chargés').waitFor();
  },
);

test('without scripts it says what it needs, and leads to what is read without', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: widths.phone });
  const page = await context.newPage();
  await page.goto(address);
  expect(await page.locator('select').filter({ visible: true }).count()).toBe(0);
  expect(await page.getByText('que ce navigateur n’exécute pas').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'vi · Autorité de l’État' }).click();
  expect(new URL(page.url()).pathname).toBe('/concordance/oci-2016/vi/');
  await context.close();
});

test('the address it had before leads here', async () => {
  const page = await fresh();
  await page.goto(`${addressOf(site, '/concordance/')}?a=oci-2016/ii&b=dialogue-2024/1/14`);
  await page.waitForURL(/\/concordance\/regard\/\?a=oci-2016\/ii&b=dialogue-2024\/1\/14$/);
  await page.locator(sides).first().locator('mark').waitFor();
});
