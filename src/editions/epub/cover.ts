/** The cover, an SVG picture of the title and the texts, for the shelves of reading systems. */
import { words } from '../../strings/words.ts';
import type { Edition } from '../../model/edition.ts';
import type { Book } from '../book/chapter.ts';
import { HUES } from '../book/hues.ts';
import { element, type Element } from '../../components/tree.ts';

const siteWords = words('site');

const WIDTH = 1200;
const HEIGHT = 1800;

export function cover({ title }: Book, { instruments }: Edition): Element {
  const text = (y: number, size: number, fill: string, words: string): Element =>
    element(
      'text',
      {
        x: '120',
        y: String(y),
        'font-size': String(size),
        fill,
        'font-family': 'Palatino, P052, Georgia, serif',
      },
      words,
    );
  const step = Math.min(220, 900 / instruments.length);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-labelledby': 't',
    },
    element('title', { id: 't' }, title),
    element('rect', { width: String(WIDTH), height: String(HEIGHT), fill: '#fbf8f1' }),
    text(420, 150, '#1d1a16', title),
    instruments.map(({ description }, index) => {
      const y = 700 + index * step;
      return element(
        'g',
        {},
        element('rect', {
          x: '120',
          y: String(y - 70),
          width: '96',
          height: '12',
          fill: HUES[description.hue],
        }),
        text(y + 10, 56, HUES[description.hue], description.shortTitle),
        text(y + 70, 40, '#544d43', `${description.place}, ${siteWords.year(description.date)}`),
      );
    }),
  );
}
