/** How a clause's page parts its ties: the points they answer, the anchors and names of these. */
import type { Pair } from '../edition/concordance.ts';
import type { Edition } from '../model/edition.ts';
import { readingOf, type Point, type Reading } from '../edition/reading.ts';
import { words } from '../strings/words.ts';
import { nounAndNumber, numberOf } from './spoken.ts';
import { yearOf } from '../model/years.ts';

const clauseWords = words('clause');

/** Fewer ties of a newer clause stand in no groups: each says what it is tied to. */
const LEAST_GROUPED = 3;

/** A point with its names on the page, and its anchors: of the point, and of its weak ties. */
export interface Group extends Point {
  anchor: string;
  weakAnchor: string;
  /** In the rail: `Point 2`, `vi, point 2`. */
  shortName: string;
  /** Over its words: `Point 2 sur 5`, `2016 engagement vi, point 2 sur 5`. */
  name: string;
}

/** Anchor of the weak ties, which come last. */
export const WEAK_ANCHOR = 'discutables';

/** Most weak ties that stand open. */
const MOST_OPEN = 5;

/** Whether so many weak ties, grouped by point, are folded: readers come for the others. */
export function isFolded(weak: number): boolean {
  return weak > MOST_OPEN;
}

/**
 * A clause read for its own page.
 *
 * @returns groups, none where a newer clause has only one or two ties
 * @throws Error where no provision has the eId
 */
export function groupedReading(edition: Edition, eId: string): Reading & { groups: Group[] } {
  const reading = readingOf(edition, eId);
  const { place, points, clear, weak } = reading;
  const hasOwn = points.some(({ older }) => older === place);
  /** Where a clause is parted for several comparisons, each point says for which. */
  const ofMany = new Set(points.filter(({ older }) => older === place).map(({ pair }) => pair)).size > 1;
  const forWhich = (name: string, { newer }: Pair) =>
    ofMany ? clauseWords.pointBeside(name, yearOf(newer.description)) : name;
  if (!hasOwn && clear.length + weak.length < LEAST_GROUPED) return { ...reading, groups: [] };
  const groups = points.map((point, index) => {
    const { older, pair, position, total } = point;
    const isOwn = older === place;
    return {
      ...point,
      anchor: `point-${index + 1}`,
      weakAnchor: `discutables-${index + 1}`,
      shortName: isOwn
        ? forWhich(clauseWords.place(position), pair)
        : clauseWords.placeOf(numberOf(older), position),
      name: isOwn
        ? forWhich(clauseWords.pointOf(position, total), pair)
        : clauseWords.pointOfOther(
            `${yearOf(older.instrument.description)} ${nounAndNumber(older)}`,
            position,
            total,
          ),
    };
  });
  return { ...reading, groups };
}

/** Whether the page of a clause has weak ties that are folded. */
export function hasFold(edition: Edition, eId: string): boolean {
  const { groups, weak } = groupedReading(edition, eId);
  return groups.length > 0 && isFolded(weak.length);
}
