/** Versions of one clause, told apart by what is printed behind its number: `Article 5 (version 2020)`. */
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { looksNumbered } from './looks.ts';

/** A version that a description has for a number, with the templates of a marker that prints both. */
export interface Version {
  /** The number as the description has it. */
  num: string;
  label: string;
  templates: string[];
}

/** The versions of a description: the label stands behind the number, or behind the whole marker. */
export function versionsOf(
  described: Record<string, readonly string[]>,
  templates: readonly string[],
): Version[] {
  // The longest first: of `Article {num}.` and `Article {num}` the second would leave a stop at the head of the text.
  const forms = templates.toSorted((a, b) => b.length - a.length);
  return Object.entries(described).flatMap(([num, labels]) =>
    labels.map(foldWhiteSpace).map((label) => {
      const behindNumber = forms.map((one) => one.replace(/\{num\}(?!.*\{num\})/u, () => `{num} ${label}`));
      const behindMarker = forms.map((one) => `${one} ${label}`);
      return { num, label, templates: [...behindNumber, ...behindMarker] };
    }),
  );
}

/** The line of a description for a number that several lines have with a label; null where none or one has one. */
export function proposedVersions(lines: readonly Line[], num: string): string | null {
  const labels = new Set(
    lines.flatMap(({ text }) => {
      const looks = looksNumbered(text);
      return looks?.num === num && looks.isCalled ? (looks.label ?? '') : [];
    }),
  );
  const known = [...labels].filter((label) => label !== '');
  return labels.size < 2 || known.length === 0 ? null : versionsLine(num, known);
}

/** `versions: { '5': ['(version 2013)', '(version 2020)'] }`. */
export function versionsLine(num: string, labels: readonly string[]): string {
  const own = labels.map((label) => `'${label.replaceAll("'", "''")}'`).join(', ');
  return `\`versions: { '${num}': [${own}] }\` under its \`clauses\``;
}
