/** Why numbers of a series are missing, and the line of the description that would mend it. */
import type { NumberingName } from '../../model/description-body.ts';
import type { Line } from '../emend/emend.ts';
import { FIRST_IN_WORDS, looksNumbered, type LooksNumbered } from './looks.ts';
import type { Marker, MarkerForm } from './marker.ts';
import { proposedVersions } from './versions.ts';
import { compareValues, missingBefore, numberingOf, type Value } from './numbering.ts';

/** Where a number is missing. */
export interface Around {
  lines: readonly Line[];
  /** Number of the line behind which the series begins. */
  since: number;
  /** Whether the description can say that numbers are left out, and that a number has several versions. */
  hasGaps: boolean;
  hasVersions?: boolean;
}

/** Most numbers that are named. */
const NAMED = 5;

/**
 * Whether the first missing number stands between two markers in a form that the description does not know, or nowhere.
 *
 * @param expected the first that is missing
 */
export function missingHint(
  form: MarkerForm,
  expected: Value,
  marker: Marker,
  before: Marker | undefined,
  { lines, since, hasGaps, hasVersions }: Around,
): string {
  const from = before?.line.number ?? since;
  const wanted = form.numbering.print(expected);
  for (const line of lines) {
    if (line.number <= from || line.number >= marker.line.number) continue;
    const looks = looksNumbered(line.text);
    if (looks === null) continue;
    if (FIRST_IN_WORDS.test(looks.num) && ['1', 'i', 'a'].includes(wanted.toLowerCase()))
      return `line ${line.number} has it in words: add \`spelled: { ${looks.num}: '${wanted}' }\``;
    if (form.match(line) !== null || !isSame(looks, expected) || isCalledElse(looks, form)) continue;
    const versions = hasVersions === true ? proposedVersions(lines, looks.num) : null;
    if (versions !== null) return `line ${line.number} has it in one of several versions: ${versions}`;
    if (looks.numbering !== form.kind && looks.template === form.templates[0])
      return `line ${line.number} has it as ${looks.num}, a number of another kind: \`numbering: ${looks.numbering}\``;
    const forms = [...form.templates, looks.template].map((one) => `'${one}'`).join(', ');
    return `line ${line.number} has it in a form that the description does not know: \`marker: [${forms}]\``;
  }
  const missing = missingBefore(expected, marker.value, NAMED).map((value) => form.numbering.print(value));
  const where = before === undefined ? '' : ` between line ${before.line.number} and here`;
  const none = `look for the missing marker${where}: no line begins with ${missing.join(', ')}`;
  if (!hasGaps) return none;
  const rising = form.kind === 'law' ? ', or where they leave out many, `order: rising`' : '';
  const gaps = missing.map((one) => `'${one}'`).join(', ');
  return `${none}; numbers that the text leaves out go into \`gaps: [${gaps}]\`${rising}`;
}

/** Whether a number has another word before it than those of a form: `Section 1` is no `Article {num}`. */
function isCalledElse({ template, isCalled }: LooksNumbered, { templates }: MarkerForm): boolean {
  const wordOf = (text: string) => /^\p{L}{2,3}/u.exec(text)?.[0].toLowerCase();
  const own = templates.map(wordOf);
  return isCalled && own.every((word) => word !== undefined && word !== wordOf(template));
}

/** Whether a number has a value, in whatever kind of numbers it is printed. */
function isSame({ num, numbering }: { num: string; numbering: NumberingName }, expected: Value): boolean {
  const kinds: readonly NumberingName[] = [
    numbering,
    'letters',
    'letters-upper',
    'roman',
    'roman-upper',
    'law',
  ];
  return kinds.some((kind) => {
    if (!new RegExp(`^(?:${numberingOf(kind).pattern})$`, 'u').test(num)) return false;
    const value = numberingOf(kind).read(num);
    return value !== null && value.length === expected.length && compareValues(value, expected) === 0;
  });
}
