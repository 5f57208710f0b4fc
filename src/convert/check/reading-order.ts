/** All that is printed in an instrument, in the order of the text, by which it is accounted for. */
import { contentsOf } from '../../edition/divisions.ts';
import { passagesOf } from '../../edition/text.ts';
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
    // Notes are cut from the lines before these are parsed.
    ...passagesOf(provision.body)
      .filter(({ type }) => type !== 'note')
      .flatMap(({ passage, item }) =>
        item === null ? [passage] : [{ text: item.marker, lines: item.lines }, passage],
      ),
  ];
  const heading = (division: Division): Print[] => [
    { text: division.marker, lines: division.lines },
    ...[division.title, division.label, division.introduction].filter(
      (part): part is Passage => part !== null,
    ),
  ];
  const within = (division: Division | null): Print[] =>
    contentsOf(tree, division).flatMap((part) =>
      'kind' in part ? printed(part) : [...heading(part), ...within(part)],
    );
  return within(null);
}
