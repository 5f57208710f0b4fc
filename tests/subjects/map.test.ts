/** The layout of the map of places: where points stand, and that names keep clear of each other. */
import { describe, expect, test } from 'vitest';
import { crowdsOf } from '../../src/subjects/layout/crowds.ts';
import { overlap, placeLabels, textBox } from '../../src/subjects/layout/labels.ts';
import { layoutMap, type PlaceOnMap, type Window } from '../../src/subjects/layout/map.ts';

const town = (id: string, lat: number, lon: number, weight = 1): PlaceOnMap => ({
  id,
  label: id,
  point: [lon, lat],
  isCountry: false,
  weight,
});
const towns = [
  town('Nord', 20, 1),
  town('Sud', 11, -6),
  town('Ouest', 14, -10),
  town('Est', 16, 3),
  town('Ailleurs', 41, -74),
];
const countries = [
  { ...town('pays', 17, -4), isCountry: true },
  { ...town('voisin', 20, -10), isCountry: true },
];
const names: Record<string, string> = { '466': 'Pays', '478': 'Voisin', '012': 'Autre' };
const size = { width: 600, font: 15, gap: 8 };
const lay = (places: readonly PlaceOnMap[]) => layoutMap(places, (code) => names[code], size);

describe('the map', () => {
  const map = lay([...towns, ...countries]);
  const at = (id: string) => map?.points.find((point) => point.id === id);

  test('shows the country with most points, the north above and the east on the right', () => {
    expect(map?.points.map(({ id }) => id)).toEqual(['Nord', 'Sud', 'Ouest', 'Est']);
    expect(at('Nord')?.y).toBeLessThan(at('Sud')?.y ?? 0);
    expect(at('Ouest')?.x).toBeLessThan(at('Est')?.x ?? 0);
    for (const { x, y } of map?.points ?? []) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(600);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(map?.height ?? 0);
    }
  });

  test('says which places lie beyond it', () => {
    expect(map?.beyond).toEqual(['Ailleurs']);
  });

  test('names countries, with their place where the texts name them', () => {
    expect(map?.countries.map(({ text, id }) => [text, id]).toSorted()).toEqual([
      ['Autre', null],
      ['Pays', 'pays'],
      ['Voisin', 'voisin'],
    ]);
  });

  test('draws lines of at most two thousand characters', () => {
    for (const line of [map?.border ?? '', map?.between ?? '']) {
      expect(line).toMatch(/^M[\d.,ML-]+/);
      expect(line.length).toBeLessThan(2_500);
    }
  });

  test('is none where no place lies in a country', () => {
    expect(lay([])).toBeNull();
    expect(lay([town('Mer', -30, -20)])).toBeNull();
  });
});

describe('where there is no room for all names', () => {
  const crowd = Array.from({ length: 20 }, (_, index) =>
    town(
      `Village ${index + 1}`,
      14 + (index % 5) * 0.2,
      -6 + Math.floor(index / 5) * 0.2,
      index === 7 ? 50 : 1,
    ),
  );
  const map = lay(crowd);
  const named = map?.points.filter(({ isLabelled }) => isLabelled) ?? [];

  test('the heaviest keeps its own, and others have numbers from 1', () => {
    expect(named.map(({ id }) => id)).toContain('Village 8');
    expect(named.length).toBeLessThan(20);
    const figures = (map?.points ?? []).flatMap(({ number }) => (number === null ? [] : [number.figure]));
    expect(figures.toSorted((a, b) => a - b)).toEqual(figures.map((_, index) => index + 1));
  });

  test('no name lies over another', () => {
    const boxes = named.map(({ id, label }) => textBox(id, 15, label));
    const pairs = boxes.flatMap((box, index) => boxes.slice(index + 1).map((other) => [box, other] as const));
    expect(pairs.filter(([box, other]) => overlap(box, other))).toEqual([]);
  });
});

test('a point that finds no free place goes first in another try', () => {
  const frame = { x: 0, y: 0, width: 120, height: 12 };
  const points = [
    { text: 'abcdef', x: 60, y: 6, weight: 1 },
    { text: 'abcdef', x: 61, y: 6, weight: 1 },
    { text: 'abcdefghi', x: 62, y: 6, weight: 5 },
  ];
  const labels = placeLabels(points, [], { frame, font: 10, gap: 1 });
  expect(labels[2]).not.toBeNull();
  expect(labels.filter((label) => label === null)).toHaveLength(1);
});

describe('the crowded parts of a map', () => {
  const at = (lon: number, lat: number) => ({ point: [lon, lat] as [number, number] });
  const crowd = (lon: number, lat: number, count: number) =>
    Array.from({ length: count }, (_, index) => at(lon + index / 10, lat + (index % 3) / 10));

  test('are where most points are, the fullest first, with room around them, and two at most', () => {
    const windows = crowdsOf([...crowd(0, 10, 8), ...crowd(-8, 14, 12), ...crowd(5, 18, 9), at(-4, 12)]);
    expect(windows.map(([[west], [, north]]) => [Math.ceil(west), Math.floor(north)])).toEqual([
      [-8, 14],
      [5, 18],
    ]);
    for (const [[west, south], [east, north]] of windows) {
      expect(east).toBeGreaterThan(west);
      expect(north).toBeGreaterThan(south);
    }
  });

  test('are none where few points are together', () => {
    expect(crowdsOf([...crowd(0, 10, 7), at(9, 9)])).toEqual([]);
    expect(crowdsOf([])).toEqual([]);
  });

  test('are drawn as parts: only what lies in them, and where they lie on the map', () => {
    const window: Window = [
      [-7, 10],
      [-5, 12],
    ];
    const part = layoutMap(towns, () => undefined, size, window);
    expect(part?.points.map(({ id }) => id)).toEqual(['Sud']);
    const { x = 0, y = 0, width = 0, height = 0 } = lay(towns)?.boxOf(window) ?? {};
    const south = lay(towns)?.points.find(({ id }) => id === 'Sud');
    expect(south?.x).toBeGreaterThan(x);
    expect(south?.x).toBeLessThan(x + width);
    expect(south?.y).toBeGreaterThan(y);
    expect(south?.y).toBeLessThan(y + height);
  });
});
