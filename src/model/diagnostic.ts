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

/** A way out; where finding it takes time, how to find it, which is asked for only where it is printed. */
export type Hint = string | (() => string);

/** Makes an error at a place. */
export function errorAt(place: FilePlace, rule: string, message: string, hint: Hint): Diagnostic {
  return made(place, 'error', rule, message, hint);
}

/** Makes a warning at a place. */
export function warningAt(place: FilePlace, rule: string, message: string, hint: Hint): Diagnostic {
  return made(place, 'warning', rule, message, hint);
}

function made(
  { file, line, column }: FilePlace,
  severity: Diagnostic['severity'],
  rule: string,
  message: string,
  hint: Hint,
): Diagnostic {
  let found = typeof hint === 'string' ? hint : null;
  return {
    ...{ file, line, column, rule, severity, message },
    get hint() {
      found ??= typeof hint === 'string' ? hint : hint();
      return found;
    },
  };
}

/** Adds diagnostics to a list, of which there may be more than a call can have arguments. */
export function addAll(list: Diagnostic[], more: Iterable<Diagnostic>): void {
  for (const diagnostic of more) list.push(diagnostic);
}

/** Whether there is an error among diagnostics; warnings stop nothing. */
export function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
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
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
