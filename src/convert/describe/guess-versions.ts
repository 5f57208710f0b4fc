/** Guesses which clauses stand in several versions: lines with one number, told apart by what is printed behind it. */
import type { Line } from '../emend/emend.ts';
import { looksNumbered } from '../parse/looks.ts';

/** The labels of each number that stands several times, in the order of the text. */
export function guessVersions(lines: readonly Line[]): Record<string, string[]> {
  const called = lines.flatMap(({ text }) => {
    const looks = looksNumbered(text);
    return looks?.isCalled === true ? looks : [];
  });
  const versions = [...Map.groupBy(called, ({ num }) => num)].flatMap(([num, own]) => {
    const labels = own.flatMap(({ label }) => label ?? []);
    // One of them may stand without a label; two alike are told apart by nothing.
    const isPlain =
      own.length > 1 && labels.length >= own.length - 1 && new Set(labels).size === labels.length;
    return isPlain ? [[num, labels] as const] : [];
  });
  return Object.fromEntries(versions);
}
