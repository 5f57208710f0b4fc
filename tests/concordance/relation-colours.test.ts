/** The fills of the relations are told apart in light and dark, in grey print, and without red and green. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { difference, labOf, lightOf, toDeuteranope, toGrey, type Lab } from './colour-difference.ts';

const sheet = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of a block of the sheet by the names of their tokens. */
function tokensAfter(start: string): Record<string, string> {
  const block = sheet.slice(sheet.indexOf(start));
  return Object.fromEntries(
    [...block.slice(0, block.indexOf('}')).matchAll(/--(\w+): (#[\da-f]{6});/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
}

const light = tokensAfter('  :root {');
const themes = {
  light,
  dark: { ...light, ...tokensAfter(":root:not([data-theme='light'])") },
  'dark by the switch': { ...light, ...tokensAfter(":root[data-theme='dark']") },
};

describe('the measure is that of its source', () => {
  // Of the supplementary test data: blues, near greys, far colours, near black.
  test.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [50, 3.1736, 0.5854], 1],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as [Lab, Lab, number][])('%j to %j', (first, second, expected) => {
    expect(difference(first, second)).toBeCloseTo(expected, 4);
    expect(difference(second, first)).toBeCloseTo(expected, 4);
  });

  test('white is white, and grey stays grey', () => {
    const [lightness, a, b] = labOf(lightOf('#ffffff'));
    expect(lightness).toBeCloseTo(100, 2);
    expect(Math.max(Math.abs(a), Math.abs(b))).toBeLessThan(0.05);
    for (const seen of [toGrey, toDeuteranope])
      expect(difference(labOf(lightOf('#777777')), labOf(seen(lightOf('#777777'))))).toBeLessThan(0.5);
  });
});

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  // The mark of the fourth relation is an outline: what fills it is the paper.
  const fills = ['prolonge', 'precise', 'reformule', 'paper'];
  const ways = {
    'as they are': (one: ReturnType<typeof lightOf>) => one,
    'in grey': toGrey,
    'without red and green': toDeuteranope,
  };

  test.each(Object.entries(ways))('any two fills are 20 apart: %s', (_name, seen) => {
    for (const [index, first] of fills.entries())
      for (const second of fills.slice(index + 1)) {
        const [one, other] = [first, second].map((name) => labOf(seen(lightOf(tokens[name] ?? ''))));
        expect(
          difference(one ?? [0, 0, 0], other ?? [0, 0, 0]),
          `${first}, ${second}`,
        ).toBeGreaterThanOrEqual(20);
      }
  });

  test.each(['paper', 'wash'])('each stands out by 3 : 1 from the ground: %s', (ground) => {
    const luminance = (name: string) => toGrey(lightOf(tokens[name] ?? ''))[0];
    for (const name of ['prolonge', 'precise', 'reformule', 'ink']) {
      const [darker = 0, lighter = 0] = [luminance(name), luminance(ground)].sort((a, b) => a - b);
      expect((lighter + 0.05) / (darker + 0.05), name).toBeGreaterThanOrEqual(3);
    }
  });
});
