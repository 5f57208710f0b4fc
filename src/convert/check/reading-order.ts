import type { Division, Lines, Passage, Provision } from '../../model/edition.ts';
import type { Tree } from '../parse/parse.ts';

/** A printed marker or passage. */
export interface Print {
  text: string;
  lines: Lines;
}

/** All that is printed in an instrument, markers included, in the order of the text. */
export function readingOrder(tree: Tree): Print[] {
  const printed = (provision: Provision): Print[] => [
    ...(provision.marker === null ? [] : [{ text: provision.marker, lines: provision.lines }]),
    ...provision.blocks.flatMap((block) =>
      block.type === 'item' ? [{ text: block.marker, lines: block.lines }, block] : [block],
    ),
  ];
  const heading = (division: Division): Print[] => [
    { text: division.marker, lines: division.lines },
    ...[division.title, division.label, division.introduction].filter(
      (part): part is Passage => part !== null,
    ),
  ];
  const outside = tree.provisions.filter((provision) => provision.division === null);
  const before =
    tree.divisions.length === 0 ? outside : outside.filter((provision) => provision.kind !== 'closing');
  const after = outside.filter((provision) => !before.includes(provision));
  return [
    ...before.flatMap(printed),
    ...tree.divisions.flatMap((division) => [
      ...heading(division),
      ...tree.provisions.filter((provision) => provision.division === division.eId).flatMap(printed),
    ]),
    ...after.flatMap(printed),
  ];
}
