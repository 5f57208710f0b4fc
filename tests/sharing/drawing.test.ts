/** All of a card stands inside its picture, at any length of the text. */
import { expect, test } from 'vitest';
import { SHARE_PICTURE } from '../../src/model/share-picture.ts';
import type { Word } from '../../src/sharing/card.ts';
import { draw, MARGIN, type Shape } from '../../src/sharing/drawing.ts';
import { shape } from '../../src/components/faces.ts';
import { fit } from '../../src/sharing/setting.ts';
import { cardAt, cards, strings } from './own-cards.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a shape stands, words as they measure and from their highest accents to their lowest tails. */
function boxOf(one: Shape): Box {
  if (one.kind !== 'piece') {
    const { width, height } = one.kind === 'mark' ? { width: one.size, height: one.size } : one;
    return { left: one.x, right: one.x + width, top: one.y, bottom: one.y + height };
  }
  const { piece, style, size, start } = one.set;
  const left = one.x + start;
  const right = left + shape(piece.text, style).width * size;
  return { left, right, top: one.y - size * 0.78, bottom: one.y + size * 0.28 };
}

const { width, height } = SHARE_PICTURE;

test('nothing stands in the margins, on any card', () => {
  const wrong = [...cards].filter(([, card]) =>
    draw(card, strings)
      .map(boxOf)
      .some(
        ({ left, right, top, bottom }) =>
          left < MARGIN - 5 ||
          right > width - MARGIN + 1 ||
          top < MARGIN - 1 ||
          bottom > height - MARGIN + 10,
      ),
  );
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('no line of a text reaches the line above the name of the site, or the other column', () => {
  const wrong = [...cards].filter(([, card]) => {
    if (card.kind === 'site') return false;
    const shapes = draw(card, strings);
    const foot = shapes.findIndex((one) => one.kind === 'rule' && one.height === 2 && one.width > width / 2);
    const [line, ...boxes] = [...shapes.slice(foot, foot + 1), ...shapes.slice(0, foot)].map(boxOf);
    if (line === undefined) return true;
    const middle = card.kind === 'pair' ? width / 2 : 0;
    return boxes.some(
      ({ left, right, top, bottom }) =>
        bottom > line.top || (middle > 0 && top > 180 && left < middle - 1 && right > middle),
    );
  });
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test('what is too long ends between words, in an ellipsis', () => {
  const shapes = draw(cardAt('oci-2016/vi'), strings);
  const words = shapes.flatMap((one) => (one.kind === 'piece' ? [one.set.piece.text] : [])).join(' ');
  expect(words).toMatch(/ \p{L}+ … Concordance /u);
});

test('a word wider than a line is broken', () => {
  const word = (text: string): Word => [{ text, added: null, underlined: false }];
  const long = 'Anticonstitutionnellement'.repeat(3);
  const { lines, isCut } = fit([word(long), word('soit')], { width: 300, height: 200 }, [60, 30]);
  expect(isCut).toBe(false);
  expect(Math.max(...lines.flat().map(({ end }) => end))).toBeLessThanOrEqual(300);
  const set = lines.flat().map(({ piece }) => piece.text);
  expect(set.join('')).toBe(`${long}soit`);
});
