import type { Instrument, Lines } from '../model/edition.ts';
import { itemAnchor } from '../model/identity.ts';
import { allDivisions } from '../edition/divisions.ts';
import { provisionName } from '../edition/names.ts';

/** Where a line of a witness is read, or that it was dropped. */
export type LinePlace = { kind: 'read'; path: string; name: string } | { kind: 'dropped' };

/**
 * The first line of each unit of an instrument, and each line that was dropped.
 *
 * @returns places by 1-based line number
 */
export function linePlaces(instrument: Instrument): Map<number, LinePlace> {
  const places = new Map<number, LinePlace>();
  const read = (lines: Lines, path: string, name: string) =>
    places.set(lines[0], { kind: 'read', path, name });
  for (const division of allDivisions(instrument)) read(division.lines, division.path, division.name);
  for (const provision of instrument.provisions) {
    const [first, ...others] = provision.blocks;
    read(first?.lines ?? provision.lines, provision.path, provisionName(instrument, provision));
    for (const block of others) {
      if (block.type === 'item')
        read(
          block.lines,
          `${provision.path}#${itemAnchor(block.position)}`,
          `${provisionName(instrument, provision)}, ${block.position}`,
        );
    }
  }
  for (const emendation of instrument.emendations) {
    if (emendation.rule === 'running-head') places.set(emendation.lines[0], { kind: 'dropped' });
  }
  return places;
}
