/** The page of a clause: what it says of itself, and the ways from it to what ties it. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { clauseName } from '../../src/edition/names.ts';
import { concordanceOf, themeOf } from '../concordance/ties.ts';
import { oci } from '../convert/project.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf, type Element } from '../site/markup.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { folded } from './witness.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
const corpus = readCorpus(site);
const { correspondences: ties, silences } = concordanceOf(site);
const clauses = provisionsOf(corpus).filter(({ kind }) => kind === 'clause');
const tied = clauses.filter(({ eId }) => ties.some(({ from, to }) => from === eId || to === eId));
const tiesOf = (eId: string) => ties.filter(({ from, to }) => from === eId || to === eId);
const elementsOn = (path: string): Element[] => elementsOf(readMarkup(readSite(site, path)));
const shown = (text: string) => folded(text).replaceAll(' ', ' ');

describe('every clause says', () => {
  const heads = clauses.map(({ eId, path }) => {
    const elements = elementsOn(path);
    const headings = elements.filter(({ tagName }) => tagName === 'h1').map((one) => shown(textOf(one)));
    const imprint = elements.filter((one) => hasClass(one, 'imprint')).map((one) => shown(textOf(one)));
    return { eId, headings, imprint };
  });

  test('in one heading what it is', () => {
    const expected = clauses.map(({ eId, num }) => {
      const [text, ...rest] = eId.split('/');
      if (text === 'dialogue-2024') return { eId, headings: [`Recommandation ${rest.join('.')}`] };
      const provision = oci.provisions.find((one) => one.eId === eId) ?? expect.fail(eId);
      return { eId, headings: [shown(`Engagement ${num} ${clauseName(oci, provision)}`)] };
    });
    expect(heads.map(({ eId, headings }) => ({ eId, headings }))).toEqual(expected);
  });

  test('who speaks, spelled out, where and when', () => {
    const said: Record<string, string> = {
      'oci-2016':
        '2016 Communiqué du Groupe de contact de l’Organisation de la coopération islamique sur le Mali, New York, 20 septembre 2016',
      'dialogue-2024':
        '2024 Recommandations du Dialogue inter-Maliens pour la paix et la réconciliation nationale, Bamako, 10 mai 2024',
    };
    expect(heads.map(({ imprint }) => imprint)).toEqual(
      clauses.map(({ eId }) => [said[eId.split('/')[0] ?? '']]),
    );
  });

  test('if it goes on with a sentence, its subject, as the edition’s own words', () => {
    const subjects = clauses.map(({ path }) => {
      const elements = elementsOn(path);
      const printed = elements.filter((one) => hasClass(one, 'said'));
      return printed
        .flatMap(elementsOf)
        .filter((one) => hasClass(one, 'by-edition'))
        .map((one) => textOf(one));
    });
    expect(subjects).toEqual(
      clauses.map(({ eId }) => (eId.startsWith('oci-2016/') ? ['[Le Groupe de contact]'] : [])),
    );
  });
});

test('the subject stands on the line of the words, and a reader who copies these copies them alone', async () => {
  const page = await freshPage({ viewport: widths.desk });
  await open(page, addressOf(site, '/oci-2016/iii/'));
  const added = await page.locator('.said > [data-edition]').boundingBox();
  const first = await page
    .locator('.said .words')
    .evaluate(
      (words) => words.getClientRects()[0]?.top ?? words.querySelector('p')?.getClientRects()[0]?.top,
    );
  expect(Math.abs((added?.y ?? 0) - (first ?? Number.NaN))).toBeLessThan(8);
  const selected = await page.evaluate(() => {
    const said = document.querySelector('.said');
    if (said !== null) getSelection()?.selectAllChildren(said);
    return getSelection()?.toString() ?? '';
  });
  const clause = clauses.find(({ eId }) => eId === 'oci-2016/iii');
  expect(shown(selected).replace(/^iii\.\s*/, '')).toBe(shown(clause?.text ?? ''));
});

describe('the ties of every clause', () => {
  test('are all there, each with its reason and its caution, each under a heading of its own', () => {
    const wrong = tied.filter(({ eId, path }) => {
      const elements = elementsOn(path);
      return tiesOf(eId).some(({ id, rationale, caution }) => {
        const entry = elements.find((one) => attribute(one, 'id') === id);
        if (entry === undefined) return true;
        const text = shown(textOf(entry));
        const heading = elementsOf(entry).some(({ tagName }) => /^h[234]$/.test(tagName));
        return !heading || !text.includes(shown(rationale)) || !text.includes(shown(caution ?? ''));
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
        !shown(textOf(readMarkup(readSite(site, `/${provision}/`)))).includes(shown(explanation)),
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
        : [{ relation: tie.relation, figure: Number.parseInt(shown(textOf(link)), 10) }];
    });
    const expected = ['prolonge', 'precise', 'reformule', 'ecarte']
      .map((relation) => ({
        relation,
        figure: tiesOf(eId).filter((tie) => tie.relation === relation).length,
      }))
      .filter(({ figure }) => figure > 0);
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

/** Distance of an element from the top of the window, in CSS pixels. */
function topOf(page: Page, id: string): Promise<number> {
  return page.evaluate(
    (name) => Math.abs(document.getElementById(name)?.getBoundingClientRect().top ?? 1e6),
    id,
  );
}

describe('one step leads to the clause beside what it is tied to', () => {
  /** The first recommendation whose number of ties fits. */
  const having = (fits: (ties: number) => boolean) =>
    clauses.find(({ eId }) => eId.startsWith('dialogue-2024/') && fits(tiesOf(eId).length))?.eId ?? '';
  const [none, one, several] = [
    having((count) => count === 0),
    having((count) => count === 1),
    having((count) => count > 1),
  ];
  const ways: [from: string, to: string, link: string][] = [
    ['/oci-2016/iii/', '/concordance/oci-2016/iii/', 'Lire en regard'],
    [`/${one}/`, `/concordance/${tiesOf(one)[0]?.from ?? ''}/${one}/`, 'Lire en regard'],
    [`/${several}/`, `/concordance/${themeOf(several)}/`, 'Lire en regard'],
    ...[none, one, several, 'oci-2016/iii'].map((eId): [string, string, string] => [
      `/${eId}/`,
      `/concordance/regard/?a=${eId}`,
      'Comparer',
    ]),
  ];

  test.each(ways)('by touch, from %s to %s', async (from, to, link) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const page = await context.newPage();
    await open(page, addressOf(site, from));
    await page.locator('article').getByRole('link', { name: link, exact: true }).tap();
    await page.waitForURL((url) => url.href.startsWith(addressOf(site, to)));
    const { hash } = new URL(page.url());
    if (hash !== '') expect(await page.locator(hash.replaceAll('/', '\\/')).count()).toBe(1);
    await context.close();
  });

  test.each(ways)('without scripts, by keyboard, from %s to %s', async (from, to, link) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, from));
    await page.locator('article').getByRole('link', { name: link, exact: true }).press('Enter');
    await page.waitForURL((url) => url.href.startsWith(addressOf(site, to)));
    await context.close();
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

describe('“Comparer” leads to a choice of another clause, this one chosen already', () => {
  test('by the script', async () => {
    const page = await freshPage({ viewport: widths.phone });
    await open(page, addressOf(site, '/oci-2016/iii/'));
    await page.locator('.acts').getByRole('link', { name: 'Comparer', exact: true }).click();
    const first = page.getByLabel('Première clause');
    await first.waitFor();
    expect(await first.inputValue()).toBe('oci-2016/iii');
    const second = page.getByLabel('Seconde clause');
    expect(await second.inputValue()).toBe('');
    await second.selectOption('dialogue-2024/4/66');
    await page.waitForURL(/\/concordance\/regard\/\?a=oci-2016\/iii&b=dialogue-2024\/4\/66$/u);
  });

  test('without scripts, among those that are tied to it', async () => {
    const context = await browser.newContext({ viewport: widths.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(site, '/oci-2016/iii/'));
    await page.locator('.acts').getByRole('link', { name: 'Comparer', exact: true }).click();
    const choices = page.locator('.unscripted li a').filter({ visible: true });
    const addresses = await choices.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(addresses).toEqual(tiesOf('oci-2016/iii').map(({ to }) => `/concordance/oci-2016/iii/${to}/`));
    await context.close();
  });
});

test.each([widths.phone, { width: 390, height: 844 }])(
  'what one can do with a clause takes two lines at most, each a finger high: %o',
  async (viewport) => {
    const page = await freshPage({ viewport });
    for (const path of ['/oci-2016/ii/', '/dialogue-2024/4/66/', '/dialogue-2024/preambule/']) {
      await open(page, addressOf(site, path));
      const boxes = await page
        .locator('.acts > :is(a, button), .acts > .share > button')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
      expect(boxes.length).toBeGreaterThan(4);
      expect(new Set(boxes.map(({ y }) => Math.round(y))).size, path).toBeLessThanOrEqual(2);
      expect(Math.min(...boxes.map(({ height }) => height))).toBeGreaterThanOrEqual(44);
    }
  },
);

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
  expect(await first.innerText()).toBe(`${tiesOf('oci-2016/vi').length} correspondances`);
});

test('how many ties a clause has is said once: in all where they are of several relations, else by the one', async () => {
  for (const [path, said] of [
    ['/oci-2016/vi/', [`${tiesOf('oci-2016/vi').length} correspondances`]],
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
