/** The ties on the page of a clause: all there, counted once, in order, in view on wide screens, folded where many. */
import { describe, expect, test } from 'vitest';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from '../site/markup.ts';
import { addressOf, readSite } from '../site/site.ts';
import { clauses, elementsOn, silences, site, ties, tiesOf, topOf } from './clauses.ts';
import { folded } from './witness.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);

/** What is said of one tie of a relation, and of several. */
const verbs = {
  prolonge: ['prolonge', 'prolongent'],
  precise: ['précise', 'précisent'],
  reformule: ['reformule', 'reformulent'],
  ecarte: ['diverge', 'divergent'],
};
const tied = clauses.filter(({ eId }) => tiesOf(eId).length > 0);

describe('the ties of every clause', () => {
  test('are all there, each with its reason and its caution, each under a heading of its own', () => {
    const wrong = tied.filter(({ eId, path }) => {
      const elements = elementsOn(path);
      return tiesOf(eId).some(({ id, rationale, caution }) => {
        const entry = elements.find((one) => attribute(one, 'id') === id);
        if (entry === undefined) return true;
        const text = folded(textOf(entry));
        const heading = elementsOf(entry).some(({ tagName }) => /^h[234]$/.test(tagName));
        return !heading || !text.includes(folded(rationale)) || !text.includes(folded(caution ?? ''));
      });
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('stand strongest first, the weak ones last', () => {
    const strengths = tied.map(({ eId, path }) => {
      const own = tiesOf(eId);
      const order = elementsOn(path).flatMap((one) => {
        const id = attribute(one, 'id');
        return own.filter((tie) => tie.id === id).map(({ strength }) => (strength === 1 ? 'weak' : 'clear'));
      });
      return { path, order };
    });
    expect(
      strengths.filter(
        ({ order }) => order.lastIndexOf('clear') > order.indexOf('weak') && order.includes('weak'),
      ),
    ).toEqual([]);
  });

  test('leave nothing out: silences stand on the page of their clause', () => {
    const lost = silences.filter(
      ({ provision, explanation }) =>
        !folded(textOf(readMarkup(readSite(site, `/${provision}/`)))).includes(folded(explanation)),
    );
    expect(lost).toEqual([]);
  });
});

test('counts say how many ties there are by relation, never none, and lead to the first of them', () => {
  for (const { eId, path } of tied) {
    const elements = elementsOn(path);
    const nav = elements.find((one) => hasClass(one, 'count')) ?? expect.fail(path);
    const links = elementsOf(nav).filter(({ tagName }) => tagName === 'a');
    const byRelation = links.filter((link) => elementsOf(link).some((one) => hasClass(one, 'mark-of')));
    const counted = byRelation.flatMap((link) => {
      const target = attribute(link, 'href')?.slice(1);
      const signs = elementsOf(link).flatMap((one) => attribute(one, 'class')?.split(' ') ?? []);
      // Those that are folded have their head for a place.
      const tie = ties.find(({ id, relation, strength }) =>
        target === 'discutables' ? strength === 1 && signs.includes(relation) : id === target,
      );
      return tie === undefined || !signs.includes(tie.relation)
        ? []
        : [{ relation: tie.relation, said: folded(textOf(link)) }];
    });
    const expected = Object.entries(verbs).flatMap(([relation, [one, many]]) => {
      const figure = tiesOf(eId).filter((tie) => tie.relation === relation).length;
      return figure === 0 ? [] : [{ relation, said: `${figure} ${figure === 1 ? one : many}` }];
    });
    expect(counted, path).toEqual(expected);
    const ids = new Set(elements.flatMap((one) => attribute(one, 'id') ?? []));
    const dead = links
      .flatMap((link) => attribute(link, 'href') ?? [])
      .filter((address) => address.startsWith('#') && !ids.has(address.slice(1)));
    expect(dead, path).toEqual([]);
  }
});

describe('on a wide screen', () => {
  test('counts and places stay in view, and lead to their group', async () => {
    const page = await freshPage({ viewport: { width: 1280, height: 800 } });
    await open(page, addressOf(site, '/oci-2016/vi/'));
    const counts = page.getByRole('navigation', { name: 'Correspondances' });
    await counts.getByRole('link', { name: 'Point 4' }).click();
    expect(await topOf(page, 'point-4')).toBeLessThan(120);
    expect(await counts.getByRole('link', { name: 'Discutables' }).isVisible()).toBe(true);
    const box = await counts.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(100);
    const rephrased = tiesOf('oci-2016/vi').filter(({ relation }) => relation === 'reformule');
    expect(rephrased.length).toBeGreaterThan(1);
    await counts.getByRole('link', { name: `${rephrased.length} reformule` }).click();
    const [first] = rephrased.map(({ id }) => id).filter((id) => page.url().endsWith(`#${id}`));
    expect(first).toBeDefined();
    expect(await topOf(page, first ?? '')).toBeLessThan(120);
  });
});

describe('weak ties that are many', () => {
  const [weak] = tiesOf('oci-2016/vi').filter(({ strength }) => strength === 1);
  const place = `/oci-2016/vi/#${weak?.id ?? ''}`;

  test('are folded under their number, and one that an address names is in sight', async () => {
    const page = await freshPage({ viewport: widths.phone });
    await open(page, addressOf(site, '/oci-2016/vi/'));
    const entries = page.locator('.tie.weak');
    expect(await entries.count()).toBeGreaterThan(5);
    expect(await entries.filter({ visible: true }).count()).toBe(0);
    await page.getByText(`${await entries.count()} liens discutables`).click();
    await entries.first().waitFor();
    const other = await freshPage({ viewport: widths.phone });
    await open(other, addressOf(site, place));
    await other.locator(`[id="${weak?.id ?? ''}"]`).waitFor();
    expect(await topOf(other, weak?.id ?? '')).toBeLessThan(200);
  });

  test('without scripts too', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, place));
    await page.locator(`[id="${weak?.id ?? ''}"]`).waitFor();
    await context.close();
  });
});

test('OCI vi is at most 17,000 px long on a phone, and says on its first screen who speaks and how many ties follow', async () => {
  const page = await freshPage({ viewport: { width: 390, height: 844 } });
  await open(page, addressOf(site, '/oci-2016/vi/'));
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(17_000);
  const bottom = async (selector: string) => {
    const box = await page.locator(selector).first().boundingBox();
    return (box?.y ?? 1e6) + (box?.height ?? 0);
  };
  for (const selector of ['h1', '.imprint', '.clause .tally', '.said .number', '.said [data-edition]'])
    expect(await bottom(selector), selector).toBeLessThan(844);
  const first = page.locator('.clause .tally a');
  expect(await first.innerText()).toBe(`${tiesOf('oci-2016/vi').length}\u00A0correspondances`);
});

test('how many ties a clause has is said once: in all where they are of several relations, else by the one', async () => {
  for (const [path, said] of [
    ['/oci-2016/vi/', [`${tiesOf('oci-2016/vi').length}\u00A0correspondances`]],
    ['/dialogue-2024/4/66/', []],
    ['/oci-2016/iii/', []],
  ] as const) {
    const page = await freshPage();
    await open(page, addressOf(site, path));
    const eId = path.slice(1, -1);
    expect(await page.locator('.clause .tally').allInnerTexts(), path).toEqual(said);
    const relations = new Set(tiesOf(eId).map(({ relation }) => relation)).size;
    expect(await page.locator('.count .mark-of').count(), path).toBe(relations);
  }
  const page = await freshPage();
  await open(page, addressOf(site, '/dialogue-2024/4/66/'));
  expect(tiesOf('dialogue-2024/4/66').length).toBe(1);
  expect(await page.getByRole('heading', { level: 2, name: 'Ce qu’en disait 2016' }).count()).toBe(1);
  expect(await page.locator('.tie h3').count()).toBe(1);
  expect(await page.locator('.above').innerText()).not.toContain('lien');
  expect(await page.locator('.tie-more').innerText()).toContain('Lien fort');
});
