/** The page of one clause: its place in the text, its links, its buttons to copy. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { concordanceOf } from '../concordance/ties.ts';
import { open, openBrowser, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf, withAncestors } from '../site/markup.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { folded } from './witness.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const corpus = readCorpus(site);

function linksOn(
  path: string,
  isWanted: (names: string[]) => boolean,
): { href: string; text: string; rel: string | null }[] {
  return elementsOf(readMarkup(readSite(site, path)))
    .filter((element) => element.tagName === 'a')
    .filter((link) =>
      isWanted(withAncestors(link).flatMap((one) => (attribute(one, 'class') ?? '').split(' '))),
    )
    .map((link) => ({
      href: attribute(link, 'href') ?? '',
      text: folded(textOf(link)),
      rel: attribute(link, 'rel'),
    }));
}

describe.each(corpus.instruments)('$id', ({ provisions, divisions, id }) => {
  test('is walked through from its first provision to its last by “next”, and back', () => {
    const step = (path: string, rel: string) =>
      linksOn(path, (names) => names.includes('neighbours')).find((link) => link.rel === rel)?.href;
    const walk = (from: string | undefined, rel: string) => {
      const walked: string[] = [];
      for (let at = from; at !== undefined && walked.length <= provisions.length; at = step(at, rel))
        walked.push(at);
      return walked;
    };
    const paths = provisions.map(({ path }) => path);
    expect(walk(paths[0], 'next')).toEqual(paths);
    expect(walk(paths.at(-1), 'prev')).toEqual(paths.toReversed());
  });

  test('shows on each page its place in the text', () => {
    const trails = provisions.map(({ path }) =>
      linksOn(path, (names) => names.includes('breadcrumb')).map(({ href }) => href),
    );
    expect(trails).toEqual(
      provisions.map(({ division }) => ['/', `/${id}/`, ...(division === null ? [] : [`/${division}/`])]),
    );
  });

  test('shows all numbers of the clause’s division, its own marked', () => {
    const clauses = provisions.filter(({ kind }) => kind === 'clause');
    const shown = clauses.map(({ path }) =>
      linksOn(path, (names) => names.includes('numbers')).map(({ href }) => href),
    );
    expect(shown).toEqual(
      clauses.map(({ division }) =>
        clauses.filter((one) => one.division === division).map(({ path }) => path),
      ),
    );
    const current = clauses.map(({ path }) => {
      const links = elementsOf(readMarkup(readSite(site, path))).filter(
        (link) => attribute(link, 'aria-current') === 'page',
      );
      return links
        .filter((link) => withAncestors(link).some((one) => hasClass(one, 'numbers')))
        .map((link) => attribute(link, 'href'));
    });
    expect(current).toEqual(clauses.map(({ path }) => [path]));
    expect(divisions.length === 0 || divisions.length === 5).toBe(true);
  });

  test('links the lines each provision came from', () => {
    const linked = provisions.map(({ path }) =>
      linksOn(path, (names) => names.includes('aside')).filter(({ href }) => href.startsWith('/sources/')),
    );
    const expected = provisions.map(({ lines: [first, last] }) => [
      {
        href: `/sources/${id}/#L${first}`,
        text: first === last ? `Ligne ${first}` : `Lignes ${first} à ${last}`,
        rel: null,
      },
    ]);
    expect(linked).toEqual(expected);
  });
});

describe('what is copied', () => {
  async function clauseWithClipboard(path: string): Promise<Page> {
    const context = await browser.newContext({
      viewport: widths.desk,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await open(page, addressOf(site, path));
    return page;
  }
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('by the first button, with the keyboard, is the public address', async () => {
    const page = await clauseWithClipboard('/dialogue-2024/4/77/');
    await page.getByRole('button', { name: 'Partager', exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'Adresse copiée' }).waitFor();
    expect(await copied(page)).toBe('https://concordance.example/dialogue-2024/4/77/');
    await page.context().close();
  });

  test.each(['dialogue-2024/4/77', 'dialogue-2024/4/80', 'oci-2016/ii'])(
    'under “Citer” is the text as printed, with the signs of its slips alone, and the reference: %s',
    async (eId) => {
      const page = await clauseWithClipboard(`/${eId}/`);
      await page.getByRole('button', { name: 'Citer', exact: true }).press('Enter');
      await page.getByRole('button', { name: 'Copier le texte et la référence' }).press('Space');
      await page.getByRole('status').filter({ hasText: 'Copié' }).waitFor();
      const text = await copied(page);
      const clause = provisionsOf(corpus).find((one) => one.eId === eId);
      const [quoted = ''] = /«[^]*»/u.exec(text) ?? [];
      const items = (clause?.items ?? []).map((item) => `➢ ${item}`);
      const slips = quoted.match(/\[sic\]/g) ?? [];
      expect(folded(quoted.replace(/\s\[sic\]/gu, ''))).toBe(
        folded(`« ${[clause?.text ?? '', ...items].join(' ')} »`),
      );
      expect(slips).toHaveLength(await page.locator('.words .call').count());
      const reference = folded(text.slice(quoted.length));
      expect(reference).toMatch(
        /^(GROUPE DE CONTACT|DIALOGUE INTER-MALIENS) .+, \d+ (septembre 2016|mai 2024)\. /,
      );
      expect(reference).toContain(
        eId === 'oci-2016/ii' ? 'Engagement ii. ' : `Recommandation ${eId.slice(14).replace('/', '.')}. `,
      );
      expect(reference.endsWith(` https://concordance.example/${eId}/`)).toBe(true);
      await page.context().close();
    },
  );

  test.each([
    ['refuses', true],
    ['has no clipboard, as over plain HTTP', false],
  ])('stands chosen in a field, to be copied by hand, where the browser %s', async (_, hasClipboard) => {
    const page = await browser.newPage({ viewport: widths.phone });
    await page.addInitScript((isThere) => {
      const value = isThere ? { writeText: () => Promise.reject(new Error('refused')) } : undefined;
      Object.defineProperty(navigator, 'clipboard', { value });
    }, hasClipboard);
    await open(page, addressOf(site, '/oci-2016/ii/'));
    const chosen = () =>
      page.evaluate(() => {
        const field = document.activeElement;
        if (!(field instanceof HTMLTextAreaElement)) return null;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    await page.getByRole('button', { name: 'Partager', exact: true }).click();
    const field = page.getByLabel(/à copier à la main/i);
    await field.waitFor();
    expect(await chosen()).toBe('https://concordance.example/oci-2016/ii/');
    await page.getByRole('button', { name: 'Citer', exact: true }).click();
    await page.getByRole('button', { name: 'Copier le texte et la référence' }).click();
    await expect
      .poll(chosen)
      .toMatch(/^«\u202Fa réitéré [^]+ https:\/\/concordance\.example\/oci-2016\/ii\/$/u);
    expect(await field.count()).toBe(2);
    await page.close();
  });
});

test('the link to its lines comes to the first of them, set off from the others', async () => {
  const page = await browser.newPage({ viewport: widths.desk });
  await open(page, addressOf(site, '/dialogue-2024/4/77/'));
  await page.getByRole('link', { name: 'Lignes 863 à 869' }).click();
  await page.waitForLoadState();
  const line = page.locator('#L863');
  expect(await line.locator('.line').innerText()).toContain('77.');
  const paper = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await paper('#L863')).not.toBe(await paper('#L864'));
  const box = await line.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(widths.desk.height);
  await page.close();
});

test('how many of the ties of a clause are weak is said beside their counts, which leads to them', () => {
  const { correspondences } = concordanceOf(site);
  const clauses = provisionsOf(corpus).filter(({ kind }) => kind === 'clause');
  const tied = clauses.flatMap(({ eId, path }) => {
    const ties = correspondences.filter(({ from, to }) => from === eId || to === eId);
    return ties.length === 0 ? [] : [{ path, ties }];
  });
  for (const { path, ties } of tied) {
    const weak = ties.filter(({ strength }) => strength === 1).length;
    const said = linksOn(path, (names) => names.includes('count')).filter(({ text }) =>
      text.includes('discutable'),
    );
    if (weak === 0) expect(said, path).toEqual([]);
    else if (weak === ties.length) expect(said[0]?.text, path).toMatch(/^(toutes discutables|discutable)$/);
    else expect(said[0]?.text, path).toMatch(new RegExp(`^dont ${weak} discutables?$`));
    const ids = elementsOf(readMarkup(readSite(site, path))).map((one) => attribute(one, 'id'));
    for (const { href } of said) expect(ids, path).toContain(href.slice(1));
  }
  expect(tied.length).toBeGreaterThan(70);
});
