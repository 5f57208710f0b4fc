/** Diagnostics: faults of the input, each with its place and a way out. */

/** A place in a file: `line` and `column` are 1-based; columns count UTF-16 code units. */
export interface FilePlace {
  file: string;
  line: number;
  column: number;
}

/** One fault of the input. */
export interface Diagnostic extends FilePlace {
  /** Name of the broken rule: `marker-gap`. */
  rule: string;
  severity: 'error' | 'warning';
  /** What was found and what was expected, without a final mark. */
  message: string;
  /** The way out, without a final mark. */
  hint: string;
}

/** Makes an error at a place. */
export function errorAt(place: FilePlace, rule: string, message: string, hint: string): Diagnostic {
  return { ...place, rule, severity: 'error', message, hint };
}

/** Makes a warning at a place. */
export function warningAt(place: FilePlace, rule: string, message: string, hint: string): Diagnostic {
  return { ...errorAt(place, rule, message, hint), severity: 'warning' };
}

/**
 * Prints a diagnostic on one line:
 * `seeds/a.txt:412:3 error[marker-gap] expected 7 after 6, found 8. Hint: …`.
 * Line breaks and control characters in quoted input become spaces.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, message, hint } = diagnostic;
  return `${file}:${line}:${column} ${severity}[${rule}] ${message}. Hint: ${hint}.`.replace(
    /[\p{Cc}\u2028\u2029]+/gu,
    ' ',
  );
}

/** Orders diagnostics by file, line, column and rule; independent of the machine's language. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
