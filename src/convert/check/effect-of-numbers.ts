/** Keys without effect among those that say how numbers are printed: spelled ones, forms, gaps, versions. */
import type { DivisionRules } from '../../model/description-body.ts';
import type { Hint } from '../../model/diagnostic.ts';
import { foldWhiteSpace, withoutWhiteSpace } from '../../model/white-space.ts';
import { readNumber } from '../parse/marker.ts';
import { numberingOf } from '../parse/numbering.ts';
import type { Tree } from '../parse/parse.ts';

/** A key that changes nothing: where it stands in the description, and why. */
export interface Idle {
  path: PropertyKey[];
  message: string;
  /** The way out, where it is not to remove it or to correct it after the text. */
  hint?: Hint;
}

/** Spelled numbers and forms of a marker that none of the printed ones has. */
export function idleMarkers(
  path: PropertyKey[],
  rules: { marker: string | string[]; spelled: Record<string, string> },
  printed: readonly string[],
): Idle[] {
  const forms = [rules.marker].flat();
  return [
    ...Object.keys(rules.spelled).flatMap((word) =>
      printed.some((marker) => marker.includes(foldWhiteSpace(word)))
        ? []
        : { path: [...path, 'spelled', word], message: `no marker is printed with “${word}”` },
    ),
    ...(forms.length > 1 ? forms : []).flatMap((form, index) =>
      printed.some((marker) => hasForm(marker, form))
        ? []
        : { path: [...path, 'marker', index], message: `no marker is printed as “${form}”` },
    ),
  ];
}

/** Versions of clauses that stand nowhere. */
export function idleVersions(
  path: PropertyKey[],
  versions: Record<string, readonly string[]>,
  { provisions }: Tree,
): Idle[] {
  const nums = new Set(provisions.flatMap(({ num }) => (num === null ? [] : withoutWhiteSpace(num))));
  return Object.entries(versions).flatMap(([num, labels]) =>
    labels.flatMap((label, index) =>
      nums.has(withoutWhiteSpace(`${num} ${label}`))
        ? []
        : { path: [...path, 'versions', num, index], message: `no number ${num} is printed with “${label}”` },
    ),
  );
}

/** Numbers said to be left out that stand in the text, or beyond its last. @param leftOut those that the text leaves out */
export function idleGaps(
  path: PropertyKey[],
  { gaps, numbering }: Pick<DivisionRules, 'gaps' | 'numbering'>,
  leftOut: readonly string[] = [],
): Idle[] {
  const form = numberingOf(numbering);
  return gaps.flatMap((gap, index) => {
    const value = readNumber(form, gap);
    return value !== null && leftOut.includes(form.print(value))
      ? []
      : { path: [...path, 'gaps', index], message: `no number ${gap} is left out` };
  });
}

/** Whether a printed marker may be of a form: `{num}.` in `2.`. */
function hasForm(printed: string, form: string): boolean {
  const parts = foldWhiteSpace(form).split('{num}');
  const [before = ''] = parts;
  const after = parts.at(-1) ?? '';
  const isWhole = parts.slice(1, -1).every((part) => printed.includes(part.trim()));
  return isWhole && printed.startsWith(before.trim()) && printed.endsWith(after.trim());
}
