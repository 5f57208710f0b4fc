/** Running heads and page numbers: lines of them, and those that extraction has put within a line of the text. */
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import { PAGE_NUMBER, VARYING_WORDS, type RunningHead } from '../../model/description-pages.ts';
import type { Emendation } from '../../model/edition.ts';
import { fromRoman } from '../../model/roman.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { exactPattern } from '../exact-pattern.ts';
import type { Line } from './emend.ts';

/** A running head of a description, as it is looked for. */
interface Head {
  described: RunningHead;
  /** The whole line, white space folded. */
  line: RegExp;
  /** The head within a line; null where it stands alone. */
  within: RegExp | null;
  found: { line: number; page: number | null }[];
}

/** Takes running heads out of lines, and counts them. */
export class RunningHeads {
  readonly emendations: Emendation[] = [];
  readonly #heads: Head[];

  constructor(described: readonly RunningHead[]) {
    this.#heads = described.map((head) => {
      const pattern = patternOf(head);
      const within = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
      return {
        described: head,
        line: new RegExp(`^${pattern}$`, 'u'),
        within: head.inside ? within : null,
        found: [],
      };
    });
  }

  /** The line without the heads in it, blanks in their place; null where it is one. */
  take(line: Line): Line | null {
    const folded = foldWhiteSpace(line.text);
    for (const head of this.#heads) {
      const whole = head.line.exec(folded);
      if (whole === null) continue;
      this.#record('running-head', head, line.number, folded, whole[1]);
      return null;
    }
    let { text } = line;
    for (const head of this.#heads) {
      if (head.within === null) continue;
      text = text.replace(head.within, (found: string, page?: string | number) => {
        const number = typeof page === 'string' ? page : undefined;
        this.#record('running-head-inside', head, line.number, foldWhiteSpace(found), number);
        return ' '.repeat(found.length);
      });
    }
    return text === line.text ? line : { ...line, text };
  }

  /** A fault for each head that stands more or less often than described, and for page numbers that do not rise. */
  check(file: string): Diagnostic[] {
    return this.#heads.flatMap(({ described: { text, pattern, times }, found }) => {
      const at = (line: number) => ({ file, line, column: 1 });
      const printed = text ?? pattern ?? '';
      const falling = found.find(
        ({ page }, index) => page !== null && page <= (found[index - 1]?.page ?? Number.NEGATIVE_INFINITY),
      );
      const hint = 'compare this place with the source: a number of the text may look like that of a page';
      return [
        ...(found.length === times
          ? []
          : [
              errorAt(
                at(found.at(-1)?.line ?? 1),
                'running-head-count',
                `the running head “${printed}” stands here ${found.length} times, expected ${times}`,
                'correct `times` in the description, or the line that differs from it',
              ),
            ]),
        ...(falling === undefined
          ? []
          : [
              warningAt(
                at(falling.line),
                'page-order',
                `the page number of “${printed}” does not rise here`,
                hint,
              ),
            ]),
      ];
    });
  }

  /** @param page the first number in it that the pattern has */
  #record(
    rule: Emendation['rule'],
    head: Head,
    line: number,
    before: string,
    page: string | undefined,
  ): void {
    const number = page === undefined ? null : (fromRoman(page.toLowerCase()) ?? Number(page));
    head.found.push({ line, page: number });
    this.emendations.push({ rule, lines: [line, line], before, after: '' });
  }
}

/** The pattern of a head, whose blanks match any run of blanks. */
function patternOf({ text, pattern = '' }: RunningHead): string {
  if (text !== undefined) return exactPattern(foldWhiteSpace(text));
  return foldWhiteSpace(pattern)
    .split(/(\{num\}|\{words\})/u)
    .map((part) => {
      if (part === PAGE_NUMBER) return '(\\d{1,4}|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})';
      return part === VARYING_WORDS ? '.+?' : exactPattern(part);
    })
    .join('');
}
