/** The page of places: the map has the places of its list, counts are those of the data, and names can be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PublicSubjects } from '../../src/data/public-subjects.ts';
import { weighPage } from '../../scripts/bench/page-weight.ts';
import { open, openBrowser, sharedPage, widths } from '../site/browser.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';

const browser = await openBrowser();
const freshPage = sharedPage(browser);
const site = siteNamed('plain');
const places = (JSON.parse(readSite(site, '/donnees/sujets.json')) as PublicSubjects).subjects.filter(
  ({ kind }) => kind === 'lieu',
);
const located = places.filter(({ place }) => place?.lat != null).map(({ path }) => path);
const address = addressOf(site, '/lieux/');

const sizes = [
  ['small phone', { width: 320, height: 640 }],
  ['phone', { width: 390, height: 844 }],
  ['desk', widths.desk],
] as const;

describe.each(sizes)('on a %s', (_, viewport) => {
  const openPlaces = async () => {
    const page = await freshPage({ viewport });
    await open(page, address);
    return page;
  };
  const linksIn = async (selector: string) =>
    (await openPlaces())
      .locator(`${selector} a`)
      .filter({ visible: true })
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

  test('the map has the places that the list says it has, each once', async () => {
    const dots = await (
      await openPlaces()
    )
      .locator('.places-map [data-place]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((one) => `/sujets/${one.getAttribute('data-place') ?? ''}/`));
    const onMap = [...(await linksIn('.places-map')), ...dots];
    const listed = await linksIn('section[aria-labelledby=carte]');
    expect(onMap.toSorted()).toEqual(listed.toSorted());
    expect(new Set(onMap).size).toBe(onMap.length);
    const beyond = await linksIn('section[aria-labelledby=hors-carte]');
    expect([...listed, ...beyond].toSorted()).toEqual(located.toSorted());
  });

  test('no target lies over another', async () => {
    const over = await (
      await openPlaces()
    )
      .locator('.charted circle.target')
      .filter({ visible: true })
      .evaluateAll((all) => {
        const circles = all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const name = one.parentElement?.textContent.trim() ?? '';
          return { x: (left + right) / 2, y: (top + bottom) / 2, r: (right - left) / 2, name };
        });
        return circles.flatMap((a, at) =>
          circles
            .slice(at + 1)
            .filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.r + b.r - 0.2)
            .map((b) => `${a.name} over ${b.name}`),
        );
      });
    expect(over).toEqual([]);
  });

  test('the list has every place of the data once', async () => {
    expect((await linksIn('.places')).toSorted()).toEqual(places.map(({ path }) => path).toSorted());
  });

  test('no name on the map lies over another, and each is within it', async () => {
    const page = await openPlaces();
    const faults = await page
      .locator('.charted')
      .filter({ visible: true })
      .evaluateAll((maps) =>
        maps.flatMap((svg) => {
          const frame = svg.getBoundingClientRect();
          const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
          const boxes = texts.map((text) => {
            const { left, right, top, bottom } = text.getBoundingClientRect();
            // The height of a line is more than that of its letters.
            const spare = (bottom - top) * 0.2;
            return { name: text.textContent.trim(), left, right, top: top + spare, bottom: bottom - spare };
          });
          const over = boxes.flatMap((a, index) =>
            boxes
              .slice(index + 1)
              .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
              .map((b) => `${a.name} over ${b.name}`),
          );
          const out = boxes.filter(
            ({ left, right, top, bottom }) =>
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1,
          );
          return [...over, ...out.map(({ name }) => `${name} out of the map`)];
        }),
      );
    expect(faults).toEqual([]);
  });

  test('the crowded parts are drawn larger, and framed on the map, so that few points have no name or number', async () => {
    const page = await openPlaces();
    const shown = (selector: string) => page.locator(selector).filter({ visible: true });
    expect(await shown('.places-inset').count()).toBe(2);
    expect(await shown('.places-map .frame').count()).toBe(2);
    const told = await shown('.charted a').evaluateAll((links) =>
      links
        .filter((link) => [...link.querySelectorAll('text')].some((text) => text.checkVisibility()))
        .map((link) => link.getAttribute('href') ?? ''),
    );
    const figures = await shown('.place-number').allTextContents();
    expect(figures.map((figure) => figure.trim())).toEqual([
      ...new Set(figures.map((figure) => figure.trim())),
    ]);
    expect(figures.length).toBeGreaterThan(1);
    const names = await shown('.places-inset a').allTextContents();
    expect(names.map((name) => name.trim())).toEqual(expect.arrayContaining(['Mopti', 'Sikasso']));
    const onMap = await linksIn('section[aria-labelledby=carte]');
    const untold = onMap.filter((path) => !told.includes(path));
    expect(untold.length, untold.join(' ')).toBeLessThanOrEqual(16);
  });

  test('a point without a name shows it on focus, and each link has a name for ears', async () => {
    const page = await openPlaces();
    const map = page.locator('.places-map').filter({ visible: true });
    expect(await map.locator('a:not([aria-label])').count()).toBe(0);
    const hidden = map.locator('a:has(.alone)').first();
    if ((await map.locator('a:has(.alone)').count()) === 0) return;
    const name = hidden.locator('.alone');
    expect(await name.isVisible()).toBe(false);
    await page.locator('.breadcrumb a').focus();
    for (let press = 0; press < 60 && !(await name.isVisible()); press += 1) await page.keyboard.press('Tab');
    expect(await name.isVisible()).toBe(true);
  });
});

test('the list says how many clauses of each text name a place', async () => {
  const page = await freshPage();
  await open(page, address);
  const count = ({ principal, passing }: (typeof places)[number], id: string) =>
    [...principal, ...passing].filter((eId) => eId.startsWith(`${id}/`)).length;
  const said = await page
    .locator('.places li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('a')?.getAttribute('href') ?? '',
        ...[...item.querySelectorAll('.place-counts > span')].map((one) =>
          one.textContent.replace(/\s+/g, ' ').replace('aucune clause', '').trim(),
        ),
      ]),
    );
  const expected = places.map((place) => [
    place.path,
    ...(['oci-2016', 'dialogue-2024'] as const).map((id) => `${id.slice(-4)} ${count(place, id) || '–'}`),
  ]);
  expect(said.toSorted()).toEqual(expected.toSorted());
});

test('the page names the source and weighs at most 25 kB', async () => {
  const html = readFileSync(join(site.root, 'lieux/index.html'));
  expect(html.toString()).toMatch(/Natural Earth.*GeoNames/s);
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(15_300);
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  const { bytes, requests } = await weighPage(page, address);
  await page.close();
  expect(requests.length, JSON.stringify(requests)).toBeLessThanOrEqual(4);
  expect(bytes, JSON.stringify(requests)).toBeLessThanOrEqual(25_000);
});
