/** The themes along the strips: told apart by shade and edge, under ticks that stay clear of both. */
import { expect, test } from 'vitest';
import { openBrowser, widths } from '../site/browser.ts';
import { addressOf, siteNamed } from '../site/site.ts';
import { contrast } from './colour-difference.ts';

const site = siteNamed('plain');
const browser = await openBrowser();

test('the themes are told apart along the strips, and the palest tick stays clear of the shade', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ viewport: widths.desk, colorScheme });
    await page.goto(addressOf(site, '/concordance/clauses/'));
    const colours = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
      const drawn = (colour: string) => {
        if (pen === null) throw new Error('no canvas');
        pen.fillStyle = colour;
        pen.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
      };
      const styleOf = (selector: string) =>
        getComputedStyle(document.querySelector(selector) ?? document.body);
      return {
        paper: drawn(styleOf('html').backgroundColor),
        shade: drawn(styleOf('.strip .band').fill),
        edge: drawn(styleOf('.strip .band-edges').stroke),
        palest: drawn(styleOf('.strip path.reformule').stroke),
      };
    });
    expect(contrast(colours.edge, colours.paper)).toBeGreaterThan(1.4);
    expect(contrast(colours.shade, colours.paper)).toBeGreaterThan(1.04);
    expect(contrast(colours.palest, colours.shade)).toBeGreaterThanOrEqual(3);
    await page.close();
  }
});
