/** The heading of a division: its title over one or several lines, its label, its introduction. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { DivisionRules } from '../../model/description-body.ts';
import type { Division } from '../../model/edition.ts';
import { pathOf } from '../../model/site-paths.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsWithMark } from './ends.ts';
import type { Marker } from './marker.ts';
import { isBlank, passageOf } from './passage.ts';

/** Most printed lines of a title; if there are more, its label is taken to be missing. */
const LONGEST_TITLE = 6;

/** What a marker ends with behind its number: a division without a title is called by the rest. */
const AT_END = /[\s.:–—-]+$/u;

/**
 * Parses the heading of a division from its marker and the lines up to its first clause.
 *
 * @param eId its id, which begins with that of the instrument
 * @returns the division, its `lines` those of the heading alone, with a diagnostic where the title
 *   is missing or has no end
 */
export function parseHeading(
  file: string,
  eId: string,
  rules: DivisionRules,
  marker: Marker,
  following: readonly Line[],
): { division: Division; diagnostics: Diagnostic[] } {
  const lines: Line[] = [{ number: marker.line.number, text: marker.rest }, ...following];
  const { end, labelled, diagnostics } = titleEnd(file, rules, marker, lines);
  const first = passageOf(lines.slice(0, end));
  const isText = rules.titled === 'some' && first !== null && endsWithMark(first.text);
  const title = isText ? null : first;
  if (title === null && rules.titled === 'all' && rules.titleEnds !== 'none') {
    const place = { file, line: marker.line.number, column: marker.offset + 1 };
    diagnostics.push(
      errorAt(
        place,
        'title-missing',
        `${marker.printed} has no title`,
        'compare this place with the source; where divisions of its kind have none, `titleEnds: none`, and where only some have one, `titled: some`',
      ),
    );
  }
  const label = labelled && !isText ? passageOf(lines.slice(end, end + 1)) : null;
  const introduction = passageOf(isText ? lines : lines.slice(labelled ? end + 1 : end));
  const address = eId.slice(eId.indexOf('/') + 1);
  const called = (names: Record<string, string>) => names[address] ?? names[marker.num];
  const own = marker.line.number;
  const printed = title ?? { text: '', lines: [own, own], sic: [] };
  const name = called(rules.names) ?? (title === null ? marker.printed.replace(AT_END, '') : printed.text);
  const last = (introduction ?? label ?? printed).lines[1];
  const division: Division = {
    eId,
    num: marker.num,
    marker: marker.printed,
    name,
    shortName: called(rules.shortNames) ?? name,
    title: { ...printed, lines: [own, printed.lines[1]] },
    label,
    introduction,
    divisions: [],
    lines: [own, last],
    path: pathOf(eId),
  };
  return { division, diagnostics };
}

/** 0-based index of the first line after the title, and whether it is a label. */
function titleEnd(
  file: string,
  rules: DivisionRules,
  marker: Marker,
  lines: readonly Line[],
): { end: number; labelled: boolean; diagnostics: Diagnostic[] } {
  const labels = new Set(rules.labels.map(foldWhiteSpace));
  const labelAt = lines.findIndex((line) => labels.has(foldWhiteSpace(line.text)));
  const firstText = lines.findIndex((line) => !isBlank(line));
  if (rules.titleEnds !== 'label') {
    const end = endOfTitle(rules.titleEnds, lines, firstText);
    const behind = lines.findIndex((line, index) => index >= end && !isBlank(line));
    return {
      end: behind === -1 ? end : behind,
      labelled: behind !== -1 && labelAt === behind,
      diagnostics: [],
    };
  }
  const printed = lines.slice(0, Math.max(labelAt, 0)).filter((line) => !isBlank(line)).length;
  if (labelAt !== -1 && printed <= LONGEST_TITLE) return { end: labelAt, labelled: true, diagnostics: [] };
  const place = { file, line: marker.line.number, column: marker.offset + 1 };
  const expected = rules.labels.map((label) => `“${label}”`).join(' or ');
  return {
    end: lines.length,
    labelled: false,
    diagnostics: [
      errorAt(
        place,
        'label-missing',
        `the title of ${marker.printed} ends at no line ${expected}`,
        'restore that line, or correct `labels` in the description',
      ),
    ],
  };
}

/** 0-based index of a line after the title, with nothing but blank lines between. */
function endOfTitle(
  rule: Exclude<DivisionRules['titleEnds'], 'label'>,
  lines: readonly Line[],
  firstText: number,
): number {
  const orEnd = (index: number) => (index === -1 ? lines.length : index);
  if (rule === 'none') return 0;
  if (rule === 'line') return firstText + 1;
  if (rule === 'next-marker') return lines.length;
  if (rule === 'capitals') return orEnd(lines.findIndex(({ text }) => /\p{Ll}/u.test(text)));
  return orEnd(lines.findIndex((line, index) => index > firstText && isBlank(line)));
}
