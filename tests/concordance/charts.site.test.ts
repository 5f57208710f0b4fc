/** The figures of the charts agree with the data, in both states of the box that adds the weak correspondences. */
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed, type Site } from '../site/site.ts';
import { elementsHaving } from './chart-elements.ts';
import { concordanceOf, themeOf, type PublicTie } from './ties.ts';

const browser = await openBrowser();

interface Shown {
  key: string;
  pair: string;
  /** The figure in words; empty where nothing is printed. */
  figure: string;
  /** How many signs of each relation. */
  signs: Record<string, number>;
}

/** What a reader sees in the elements with an attribute. */
function shown(page: Page, attribute: string): Promise<Shown[]> {
  return page.evaluate((name) => {
    const seen = (element: Element) => element.getClientRects().length > 0;
    return [...document.querySelectorAll(`[${name}]`)]
      .filter((element) => element.closest('svg') === null || seen(element))
      .map((element) => {
        const signs: Record<string, number> = {};
        for (const sign of element.querySelectorAll('.mark-of')) {
          const [relation = ''] = [...sign.classList].filter(
            (one) => one !== 'mark-of' && one !== 'with-weak',
          );
          if (seen(sign)) signs[relation] = (signs[relation] ?? 0) + 1;
        }
        const figures = [...element.querySelectorAll('.clear-only, .with-weak, .flow-figure')].filter(
          (part) =>
            !['A', 'I'].includes(part.tagName) && seen(part) && part.querySelector('.clear-only') === null,
        );
        return {
          key: element.getAttribute(name) ?? '',
          pair: element.closest('[data-pair]')?.getAttribute('data-pair') ?? '',
          figure:
            /^[\d–]*/.exec(
              figures
                .map((part) => part.textContent.trim())
                .join(' ')
                .trim(),
            )?.[0] ?? '',
          signs,
        };
      });
  }, attribute);
}

async function openAt(site: Site, path: string, viewport = { width: 1400, height: 900 }): Promise<Page> {
  const page = await browser.newPage({ viewport });
  await page.goto(addressOf(site, path));
  return page;
}

const pairOf = ({ from, to }: PublicTie) => `${from.split('/')[0]} ${to.split('/')[0]}`;
const fits = (key: string, { from, to, relation }: PublicTie) =>
  key.split(' ').every((part) => part === '' || [from, themeOf(to), relation].includes(part));
const written = (figure: number) => (figure === 0 ? '–' : String(figure));

const states = [
  { state: 'strong and clear ones', search: '', least: 2 },
  { state: 'weak ones too', search: '?force=1', least: 1 },
];

/** Where the charts of the project's two texts stand: alone, and as one comparison of several. */
const charts = [
  { name: 'plain', at: '/concordance/' },
  { name: 'large', at: '/concordance/oci-2016--dialogue-2024/' },
] as const;

describe.each(charts)('the charts have the figures of the data: $name', ({ name, at }) => {
  const site = siteNamed(name);
  const all = concordanceOf(site).correspondences.filter((tie) => pairOf(tie) === 'oci-2016 dialogue-2024');

  describe.each(states)('$state', ({ search, least }) => {
    const ties = all.filter(({ strength }) => strength >= least);
    const own = (pair: string, key: string) => ties.filter((tie) => pairOf(tie) === pair && fits(key, tie));

    test.each([widths.phone, { width: 1400, height: 900 }])(
      'in each cell of the matrix: number, signs, rows; at $width px',
      async (viewport) => {
        const page = await openAt(site, `${at}${search}`, viewport);
        const cells = await shown(page, 'data-cell');
        expect(new Set(cells.map(({ pair }) => pair))).toEqual(new Set(['oci-2016 dialogue-2024']));
        for (const { key, pair, figure, signs } of cells) {
          const expected = own(pair, key);
          expect(figure, key).toBe(expected.length === 0 ? '' : String(expected.length));
          expect(signs, key).toEqual(Object.fromEntries(countBy(expected)));
        }
        expect(cells.reduce((sum, { figure }) => sum + Number(figure), 0)).toBe(ties.length);
        const totals = await shown(page, 'data-figure');
        const inView = totals.filter(({ key }) => key.startsWith('oci-') || viewport.width > 1000);
        for (const { key, pair, figure } of inView) expect(figure, key).toBe(written(own(pair, key).length));
        await page.close();
      },
    );

    test('in the nodes and bands of the flow, in its table and in the ranked bars', async () => {
      const page = await openAt(site, `${at}flux/${search}`);
      for (const element of await page.locator('details').all())
        await element.evaluate((details) => ((details as HTMLDetailsElement).open = true));
      const nodes = await shown(page, 'data-node');
      for (const { key, pair, figure } of nodes) expect(figure, key).toBe(String(own(pair, key).length));
      const [pair = ''] = nodes.map((node) => node.pair);
      const named = new Set(nodes.filter((node) => node.pair === pair).map(({ key }) => key));
      for (const tie of own(pair, ''))
        for (const key of [tie.from, tie.relation, themeOf(tie.to)]) expect(named).toContain(key);
      for (const { key, pair: of, figure } of await shown(page, 'data-figure'))
        expect(figure, key).toBe(written(own(of, key).length));
      const bands = await page.evaluate(() =>
        [...document.querySelectorAll('[data-band]')]
          .filter((band) => band.getClientRects().length > 0)
          .map((band) => ({
            key: band.getAttribute('data-band') ?? '',
            pair: band.closest('[data-pair]')?.getAttribute('data-pair') ?? '',
            figure: /(\d+)\sliens?\s*$/.exec(band.querySelector('title')?.textContent ?? '')?.[1],
          })),
      );
      expect(bands.length).toBeGreaterThan(20);
      for (const { key, pair: of, figure } of bands) expect(figure, key).toBe(String(own(of, key).length));

      await page.setViewportSize(widths.phone);
      const bars = await page.evaluate(() =>
        [...document.querySelectorAll('[data-ranked]')]
          .filter((bar) => bar.getClientRects().length > 0)
          .map((bar) => ({
            key: bar.getAttribute('data-ranked') ?? '',
            pair: bar.closest('[data-pair]')?.getAttribute('data-pair') ?? '',
            figure: Number(bar.querySelector('b')?.textContent),
          })),
      );
      for (const { key, pair: of, figure } of bars) expect(figure, key).toBe(own(of, key).length);
      const ofFirst = bars.filter((bar) => bar.pair === pair && bar.key.startsWith('oci-'));
      expect(ofFirst.map(({ figure }) => figure)).toEqual(
        ofFirst.map(({ figure }) => figure).sort((a, b) => b - a),
      );
      await page.close();
    });

    test('once in the strips and once in their lists', async () => {
      const page = await openAt(site, `${at}clauses/${search}`);
      const ids = await page.evaluate(() => {
        const idsOf = (selector: string) =>
          [...document.querySelectorAll(selector)]
            .filter((element) => {
              const holder = element.closest('svg a, li') ?? element;
              return getComputedStyle(holder).display !== 'none';
            })
            .map((element) => element.getAttribute('data-tie'))
            .sort();
        return { ticks: idsOf('path[data-tie]'), entries: idsOf('li[data-tie]') };
      });
      const expected = ties.map(({ id }) => id).sort();
      // A row with weak ones alone lists these: its list would open on nothing.
      const listed = all.filter((tie) => ties.includes(tie) || !ties.some(({ from }) => from === tie.from));
      expect(ids).toEqual({ ticks: expected, entries: listed.map(({ id }) => id).sort() });
      await page.close();
    });
  });

  test('each tick stands at the place of its clause among all of its text', () => {
    const places = new Map(
      (JSON.parse(readSite(site, '/donnees/corpus.json')) as Corpus).instruments.flatMap(({ provisions }) =>
        provisions
          .filter(({ kind }) => kind === 'clause')
          .map(({ eId }, index): [string, number] => [eId, index]),
      ),
    );
    const ticks = elementsHaving(readSite(site, `${at}clauses/`), 'data-tie').filter(
      ({ attributes }) => 'd' in attributes,
    );
    const byId = new Map(all.map((tie) => [tie.id, tie]));
    for (const { attributes } of ticks)
      expect(attributes['d']).toMatch(
        new RegExp(`^M${(places.get(byId.get(attributes['data-tie'] ?? '')?.to ?? '') ?? -1) + 0.5} `),
      );
  });
});

interface Corpus {
  instruments: { provisions: { eId: string; kind: string }[] }[];
}

function countBy(ties: readonly PublicTie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { relation } of ties) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  return counts;
}
