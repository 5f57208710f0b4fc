/** Places in the edition of the lines of a witness, for the page that shows it. */
import type { Instrument, Lines } from '../model/edition.ts';
import { itemAnchor } from '../model/anchors.ts';
import { allDivisions } from '../edition/divisions.ts';
import { provisionName } from '../edition/names.ts';
import { itemsOf } from '../edition/text.ts';

/** Page on which a line of a witness is read, or the fact that it was dropped. */
export type LinePlace = { kind: 'read'; path: string; name: string } | { kind: 'dropped' };

/**
 * Places of the first line of each unit of an instrument, and of each dropped line.
 *
 * @returns places by 1-based line number
 */
export function linePlaces(instrument: Instrument): Map<number, LinePlace> {
  const places = new Map<number, LinePlace>();
  const read = (lines: Lines, path: string, name: string) =>
    places.set(lines[0], { kind: 'read', path, name });
  for (const division of allDivisions(instrument)) read(division.lines, division.path, division.name);
  for (const provision of instrument.provisions) {
    const name = provisionName(instrument, provision);
    for (const { lines, position } of itemsOf(provision))
      read(lines, `${provision.path}#${itemAnchor(position)}`, `${name}, ${position}`);
    // A list has no lines of its own: take those of a provision that begins with one.
    read(provision.body[0]?.lines ?? provision.lines, provision.path, name);
  }
  for (const { rule, after, lines } of instrument.emendations) {
    // What stood within a line leaves the others of its words where they are.
    if (after !== '' || rule === 'running-head-inside') continue;
    for (let line = lines[0]; line <= lines[1]; line++) places.set(line, { kind: 'dropped' });
  }
  return places;
}
