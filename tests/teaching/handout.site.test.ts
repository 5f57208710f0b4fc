/** The sheets of a dossier, as a teacher meets them: counted as they print, whole, and nothing else on the paper. */
import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { dossierFromAddress } from '../../src/teaching/dossier-address.ts';
import type { Dossier } from '../../src/teaching/dossier.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { layoutFaults } from '../site/layout-faults.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { twenty } from './dossiers.ts';
import { all, clause, dossierOf } from './handout/made.ts';
import { leaves, openedIn, queries } from './handout-page.ts';
import { printedWords } from './printed-words.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const fresh = sharedPage(browser);
const opened = (dossier: Dossier, query?: string, viewport?: typeof widths.desk) =>
  openedIn(fresh, dossier, query, viewport);

const dossiers: [string, Dossier][] = [
  ['all that one can hold', all],
  ['one clause', dossierOf([clause('oci-2016/iii', 'Qui parle ?')])],
  [
    'twenty clauses with questions, notes and ties',
    twenty({ question: 'Qui parle ?\nÀ qui ?', note: 'Une note.' }),
  ],
];
describe.each(dossiers)('a dossier of %s', (_, dossier) => {
  test.each(queries)('prints as many pages as are shown and said: %s', async (query) => {
    const page = await opened(dossier, query);
    const shown = await page.locator(leaves).evaluateAll((all) =>
      all.map((leaf) => ({
        isWithin: leaf.scrollHeight <= leaf.clientHeight + 1 && leaf.scrollWidth <= leaf.clientWidth + 1,
        lines: leaf.querySelectorAll('.l, .blank').length,
        overlaps: [...leaf.children].some((part, index, parts) => {
          const next = parts[index + 1];
          return (
            next !== undefined && part.getBoundingClientRect().bottom > next.getBoundingClientRect().top + 1
          );
        }),
      })),
    );
    expect(shown.filter(({ isWithin, lines, overlaps }) => !isWithin || overlaps || lines < 2)).toEqual([]);
    const pages = await printedWords(page);
    expect(pages.length).toBe(shown.length);
    const said = shown.length === 1 ? 'Imprimer 1\u00A0page' : `Imprimer ${shown.length}\u00A0pages`;
    expect(await page.locator('[data-print-sheets]').textContent()).toBe(said);
    pages.forEach((words, index) => {
      expect(words).toContain(`Page ${index + 1} sur ${pages.length}`);
      expect(words).toContain('Concordance ·');
      expect(words).not.toMatch(/Accueil|Mise en page|telle qu’elle s’imprime/u);
    });
  });
});

test('the number of a question stands clear of its words, from the first to the fortieth', async () => {
  const page = await opened(twenty({ question: 'Qui parle ?\nÀ qui ?', note: '' }));
  const gaps = await page.locator('.question').evaluateAll((questions) =>
    questions.map((question) => {
      const number = question.querySelector('.question-number');
      const words = document.createRange();
      words.selectNodeContents(question);
      if (number === null) return -1;
      words.setStartAfter(number);
      return words.getBoundingClientRect().left - number.getBoundingClientRect().right;
    }),
  );
  expect(gaps).toHaveLength(40);
  expect(Math.min(...gaps)).toBeGreaterThan(3);
});

test('lines of the texts are numbered by five across clauses, the same for pupils and teachers', async () => {
  const numbered = async (query: string) =>
    (await opened(all, query))
      .locator('.line-number')
      .evaluateAll((numbers) =>
        numbers.map((number) => [Number(number.textContent), number.parentElement?.textContent]),
      );
  const pupil = await numbered('');
  expect(pupil.map(([count]) => count)).toEqual(pupil.map((_, index) => (index + 1) * 5));
  expect(pupil.length).toBeGreaterThan(5);
  expect(await numbered('?exemplaire=enseignant')).toEqual(pupil);
});

test('the foot is set closer than the text, as its smaller letters ask', async () => {
  const page = await opened(all);
  const heights = async (place: string) =>
    page
      .locator(`.sheets ${place} .l`)
      .evaluateAll((lines) => [...new Set(lines.map((line) => line.getBoundingClientRect().height))]);
  const [text = 0] = await heights('.words');
  for (const height of [...(await heights('.foot-note')), ...(await heights('.sheet-foot'))])
    expect(height / text).toBeCloseTo(13.5 / 17.4, 1);
});

test('a question stands on the page of its clause', async () => {
  const page = await opened(twenty({ question: 'Qui parle ?', note: '' }));
  const parted = await page
    .locator('.question')
    .evaluateAll(
      (all) => all.filter((question) => question.closest('.leaf')?.querySelector('.words') === null).length,
    );
  expect(parted).toBe(0);
  const first = await page
    .locator(leaves)
    .evaluateAll((all) =>
      all.filter((leaf) => leaf.querySelector('.column > :first-child')?.className.startsWith('question')),
    );
  expect(first).toEqual([]);
});

test('the words of a clause are those of the edition, with its signs, each acronym explained on the page of its call', async () => {
  const page = await opened(all);
  const said = await page.locator('.sheets').textContent();
  expect(said).toMatch(/\[Le Groupe de contact\] a pris note du (?:\d+)?Mécanisme/u);
  expect(said).toContain('coordination (MOC1) et de');
  expect(said).toMatch(/patrouilles (?:\d+)?mixes\u00A0\[sic\], (?:\d+)?précédant/u);
  const astray = await page
    .locator('.column .note-call')
    .evaluateAll((calls) =>
      calls.filter(
        (call) =>
          !call.closest('.leaf')?.querySelector('.foot-notes')?.textContent.includes(`${call.textContent} `),
      ),
    );
  expect(astray).toEqual([]);
  expect(await page.locator('.foot-note').first().textContent()).toBe(
    '1 MOC\u202F: Mécanisme opérationnel de coordination.',
  );
});

test('choices are kept in the address; the teacher’s copy has reasons, cautions and notes, the pupils’ has none', async () => {
  const page = await opened(all);
  expect(await page.locator('.sheets').textContent()).not.toMatch(/Motif|Attendu/u);
  await page.getByLabel('Pour l’enseignant').check();
  await page.locator('.reason').first().waitFor();
  expect(await page.locator('.sheets').textContent()).toMatch(/Motif.*Autre lecture.*Note Attendu/su);
  await page.getByText('Mise en page').click();
  await page.getByLabel('Colonnes').selectOption('deux');
  await page.locator('.two-columns').waitFor();
  await page.reload();
  await page.locator('.two-columns .reason').first().waitFor();
  expect(await page.getByLabel('Pour l’enseignant').isChecked()).toBe(true);
});

test('the code leads to the dossier at its public address, the pupils’ without the teacher’s notes', async () => {
  for (const [query, note] of [
    ['', ''],
    ['?exemplaire=enseignant', 'Attendu : la carte.'],
  ] as const) {
    const page = await opened(all, query);
    const drawing = await page.locator('.code').last().screenshot({ type: 'png' });
    const decoded = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      return { width: bitmap.width, height: bitmap.height, data: [...data] };
    }, drawing.toString('base64'));
    const read = jsqr(new Uint8ClampedArray(decoded.data), decoded.width, decoded.height)?.data ?? '';
    const [address = '', fragment = ''] = read.split('#');
    expect(address).toBe('https://concordance.example/dossier/');
    const { dossier } = dossierFromAddress(`#${fragment}`);
    expect(dossier?.title).toBe(all.title);
    expect(dossier?.entries[1]).toMatchObject({ kind: 'pair', note });
  }
});

test('words from the address are words alone', async () => {
  const hostile = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const page = await opened(
    dossierOf([{ kind: 'heading', text: hostile }, clause('oci-2016/i', hostile, hostile)], {
      title: hostile,
      introduction: hostile,
    }),
    '?exemplaire=enseignant',
  );
  expect(await page.locator('.sheets').textContent()).toContain(hostile);
  expect(await page.locator('.sheets :is(img, script)').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test.each([
  ['', 'ne contient encore aucun texte'],
  ['#d1=Titre~p0iii~0000', 'incomplète ou abîmée'],
  ['#d7=rien', 'incomplète ou abîmée'],
])('an address that carries no dossier is told: %s', async (fragment, said) => {
  const page = await fresh({ viewport: widths.desk });
  await open(page, addressOf(site, '/dossier/fiche/') + fragment);
  await page.getByText(said).waitFor();
  expect(await page.getByRole('button', { name: /Imprimer/u }).count()).toBe(0);
});

test('an unknown clause is told in its place, and the rest is there', async () => {
  const page = await opened(dossierOf([clause('dialogue-2024/9/99'), clause('oci-2016/i')]));
  expect(await page.locator('.unknown').textContent()).toBe(
    'Texte inconnu de cette édition\u202F: dialogue-2024/9/99.',
  );
  expect(await page.locator('.words').count()).toBe(1);
});

test('on screens of all widths nothing sticks out, and a phone has running text', async () => {
  const page = await opened(all, '', { width: 390, height: 844 });
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    await page.locator(width < 768 ? '.sheets.running-on' : '.sheets:not(.running-on)').waitFor();
    expect(await layoutFaults(page)).toEqual([]);
  }
});
