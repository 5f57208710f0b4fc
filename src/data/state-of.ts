/** The state of an edition's data. */
import type { Edition } from '../model/edition.ts';
import type { Release } from '../model/release.ts';

/** What the content tells of it; where it tells none, the first, of the day of its newest text. */
export function stateOf({ release, instruments }: Edition): Release {
  const days = instruments.map(({ description }) => description.date).sort();
  return release ?? { version: 1, date: days.at(-1) ?? '' };
}
