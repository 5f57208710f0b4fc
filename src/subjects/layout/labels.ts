/** Labels beside points, none over another; units are those of the view box. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Label {
  /** Where the text is anchored, and the middle of its height. */
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

export interface LabelOrder {
  frame: Box;
  /** Size of the type, and room between a point and its label. */
  font: number;
  gap: number;
}

/** Widest that a letter is on average in the faces of common machines, in ems. */
const LETTER = 0.63;

export function textWidth(text: string, font: number): number {
  return text.length * LETTER * font;
}

/** The box of a text around its middle. */
export function textBox(text: string, font: number, { x, y, anchor }: Label): Box {
  const width = textWidth(text, font);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x: left, y: y - font * 0.55, width, height: font * 1.1 };
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Places for a label around a point, the most legible first; a little farther off where all near ones are taken. */
function placesAround(x: number, y: number, { font, gap }: LabelOrder): Label[] {
  return [gap, gap * 1.6].flatMap((off): Label[] => {
    const near = off * 0.7;
    const line = font * 0.5 + off * 0.4;
    return [
      { x: x + off, y, anchor: 'start' },
      { x: x - off, y, anchor: 'end' },
      { x: x + near, y: y - line, anchor: 'start' },
      { x: x + near, y: y + line, anchor: 'start' },
      { x: x - near, y: y - line, anchor: 'end' },
      { x: x - near, y: y + line, anchor: 'end' },
      { x, y: y - off - font * 0.5, anchor: 'middle' },
      { x, y: y + off + font * 0.5, anchor: 'middle' },
    ];
  });
}

/** A point to be labelled; of those without room for all, the weightier keep their labels. */
export interface Labelled {
  text: string;
  x: number;
  y: number;
  weight: number;
}

/** How often those left without a label are tried first. */
const TRIES = 40;

/**
 * Labels of points: each takes the first place that is free. Those that find none go first in another try, and the try
 * that labels the most weight counts.
 *
 * @param taken boxes that no label may cover
 * @returns in the order of the points; null where there is no room
 */
export function placeLabels<P extends Labelled>(
  points: readonly P[],
  taken: readonly Box[],
  order: LabelOrder,
): (Label | null)[] {
  let turn = [...points];
  let best = new Map<P, Label>();
  for (let tried = 0; tried < TRIES; tried += 1) {
    const labels = inTurn(turn, taken, order);
    if (weightOf(labels) > weightOf(best)) best = labels;
    if (labels.size === points.length) break;
    turn = [...turn.filter((point) => !labels.has(point)), ...turn.filter((point) => labels.has(point))];
  }
  return points.map((point) => best.get(point) ?? null);
}

function inTurn<P extends Labelled>(
  points: readonly P[],
  taken: readonly Box[],
  order: LabelOrder,
): Map<P, Label> {
  const boxes = [...taken];
  const labels = new Map<P, Label>();
  for (const point of points) {
    const label = placesAround(point.x, point.y, order).find((place) => {
      const box = textBox(point.text, order.font, place);
      return isWithin(box, order.frame) && !boxes.some((other) => overlap(box, other));
    });
    if (label === undefined) continue;
    boxes.push(textBox(point.text, order.font, label));
    labels.set(point, label);
  }
  return labels;
}

function weightOf(labels: ReadonlyMap<Labelled, Label>): number {
  return [...labels.keys()].reduce((sum, { weight }) => sum + weight, 0);
}

/** A place for a label that is shown alone, over all others: the first within the frame. */
export function placeAlone(text: string, x: number, y: number, order: LabelOrder): Label {
  const inside = placesAround(x, y, order).find((place) =>
    isWithin(textBox(text, order.font, place), order.frame),
  );
  return inside ?? { x, y: y - order.gap - order.font * 0.5, anchor: 'middle' };
}
