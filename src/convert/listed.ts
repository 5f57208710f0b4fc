/** What is printed of many diagnostics: the first of each kind in each file, and how many more there are. */
import { formatDiagnostic, type Diagnostic } from '../model/diagnostic.ts';

/** Most lines of one rule in one file, and most lines in all. */
const MOST_ALIKE = 20;
const MOST = 300;

/** Longest line, in UTF-16 code units: a message may quote a text. */
const LONGEST = 1500;

/**
 * The lines to print of diagnostics in their order. What is left out is told: `seeds/a.txt: and 4,321 more of
 * error[count]`.
 */
export function listedDiagnostics(diagnostics: readonly Diagnostic[]): string[] {
  const lines: string[] = [];
  const left = new Map<string, { before: string; count: number }>();
  const alike = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const { file, severity, rule } = diagnostic;
    const key = `${file}: `;
    const kind = `${severity}[${rule}]`;
    const printed = alike.get(key + kind) ?? 0;
    if (printed < MOST_ALIKE && lines.length < MOST) {
      alike.set(key + kind, printed + 1);
      lines.push(cut(formatDiagnostic(diagnostic)));
    } else {
      const count = (left.get(key + kind)?.count ?? 0) + 1;
      left.set(key + kind, { before: key, count });
    }
  }
  const more = [...left].map(
    ([key, { before, count }]) =>
      `${before}and ${count.toLocaleString('en')} more of ${key.slice(before.length)}`,
  );
  return [...lines, ...more.slice(0, MOST)];
}

function cut(line: string): string {
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST)} … (${line.length} signs)`;
}
