/** A place in a file: `line` and `column` are 1-based; columns count UTF-16 code units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One thing that is wrong with the input, where it stands, and the way out. */
export interface Diagnostic extends Place {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  hint: string;
}

/** Makes an error at a place. */
export function errorAt(place: Place, rule: string, message: string, hint: string): Diagnostic {
  return { ...place, rule, severity: 'error', message, hint };
}

/**
 * Prints a diagnostic on one line:
 * `seeds/a.txt:412:3 error[marker-gap] expected 7 after 6, found 8. Hint: …`.
 * Line breaks and control characters of quoted input are shown as spaces.
 */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, rule, message, hint } = diagnostic;
  return `${file}:${line}:${column} ${severity}[${rule}] ${message}. Hint: ${hint}.`.replace(
    /[\p{Cc}\u2028\u2029]+/gu,
    ' ',
  );
}

/** Orders diagnostics by file, then line, then column, then rule, the same on every machine. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
