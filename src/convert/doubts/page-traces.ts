/** What is printed at the head or foot of pages, told by how it stands in the text: again and again, with numbers that rise. */
import { warningAt } from '../../model/diagnostic.ts';
import { PAGE_NUMBER } from '../../model/description-pages.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsWithMark } from '../parse/ends.ts';
import { AS_PRINTED, quoted, wordsPlace, type Doubt } from './doubt.ts';

/** A number at one end of a line, as that of a page stands beside the words of a running head. */
const AT_END = /^(?<words>.*\p{L}.*?)\s(?<page>\d{1,4})$/u;
const AT_START = /^(?<page>\d{1,4})\s(?<words>\p{L}.*)$/u;

/** Two words in capitals, by which a title is set apart. */
const CAPITALS = /(?<!\p{L})\p{Lu}[\p{Lu}’'-]+\s(?:[\p{Lu}’'-]+\s)*\p{Lu}{2,}(?!\p{Ll})/u;

/** Blanks between the words and the number of a page, where these stand at the two margins. */
const MARGINS = /^\s*\d{1,4}(?:\s{3,}|\t)\S|\S(?:\s{3,}|\t)\d{1,4}\s*$/u;

/** Longest running head, in UTF-16 code units. */
const LONGEST = 110;

/** Fewest words of a head without a number, which stands again by chance where it is shorter. */
const WORDS = 3;

/** A line that may be a running head. */
interface Candidate {
  line: Line;
  text: string;
  pattern: string;
  page: number;
}

/** A year, which no page has for a number. */
const YEAR = /^(?:1[5-9]|2[01])\d\d$/u;

/**
 * Lines inside a text that seem to be running heads with a page number.
 *
 * @param known those that begin a unit
 * @param title those by which the text calls itself: a year at their end is no page
 */
export function pageTraces(
  file: string,
  lines: readonly Line[],
  known: ReadonlySet<number>,
  title: ReadonlySet<number>,
): Doubt[] {
  const candidates = lines.flatMap((line) => (known.has(line.number) ? [] : (candidateOf(line) ?? [])));
  const alike = Map.groupBy(candidates, ({ pattern }) => pattern);
  const rising = new Set([...alike].flatMap(([pattern, heads]) => (rises(heads) ? pattern : [])));
  return candidates
    .filter(
      ({ line, text, pattern }) =>
        rising.has(pattern) || ((CAPITALS.test(text) || MARGINS.test(line.text)) && !title.has(line.number)),
    )
    .map(({ line, text, pattern, page }) =>
      YEAR.test(String(page))
        ? doubt(file, line, text, { text, times: candidates.filter((one) => one.text === text).length })
        : doubt(file, line, text, { pattern, times: alike.get(pattern)?.length ?? 1 }),
    );
}

/** Short lines in the midst of sentences that stand again word for word: heads of pages without a number. */
export function repeatedHeads(file: string, lines: readonly Line[], known: ReadonlySet<number>): Doubt[] {
  const printed = lines.flatMap((line) => {
    const text = foldWhiteSpace(line.text);
    return text === '' ? [] : [{ line, text }];
  });
  const heads = printed.filter(({ line, text }, index) => {
    const isHead =
      /^\p{Lu}/u.test(text) && !endsWithMark(text) && !text.endsWith(')') && text.split(' ').length >= WORDS;
    const isShort =
      text.length * 2 < Math.max(...[index - 1, index + 1].map((at) => printed[at]?.text.length ?? 0));
    const goesOn = /^\p{Ll}/u.test(printed[index + 1]?.text ?? '');
    return isHead && (goesOn || isShort) && text.length <= LONGEST && !known.has(line.number);
  });
  const alike = Map.groupBy(heads, ({ text }) => text);
  return heads.flatMap(({ line, text }) => {
    const times = alike.get(text)?.length ?? 1;
    return times === 1 ? [] : [doubt(file, line, text, { text, times })];
  });
}

/** Whether there are several, and the page of each comes behind the one before. */
function rises(heads: readonly Candidate[]): boolean {
  return (
    heads.length > 1 && heads.every(({ page }, index) => index === 0 || page > (heads[index - 1]?.page ?? 0))
  );
}

function candidateOf(line: Line): Candidate | null {
  if (!/^\s*\d|\d\s*$/u.test(line.text)) return null;
  const text = foldWhiteSpace(line.text);
  if (text.length > LONGEST) return null;
  const [head] = [AT_START, AT_END].flatMap((end) => {
    const { words = '', page = '' } = end.exec(text)?.groups ?? {};
    const isHead = /^[\d\p{Lu}]/u.test(words) && !/[.;:,]$/u.test(words);
    return isHead
      ? { page, pattern: end === AT_START ? `${PAGE_NUMBER} ${words}` : `${words} ${PAGE_NUMBER}` }
      : [];
  });
  return head === undefined ? null : { line, text, pattern: head.pattern, page: Number(head.page) };
}

function doubt(
  file: string,
  line: Line,
  words: string,
  { times, ...head }: { text?: string; pattern?: string; times: number },
): Doubt {
  const [[key, value] = ['', '']] = Object.entries(head);
  const proposal = `{ ${key}: ${quoted(value)}, times: ${times} }`;
  return {
    line,
    diagnostic: warningAt(
      wordsPlace(file, line),
      'looks-like-page-number',
      `“${words}” stands inside a text and looks like a running head${key === 'text' ? '' : ' with the number of a page'}`,
      `describe it: \`runningHeads: [${proposal}]\`; ${AS_PRINTED}`,
    ),
  };
}
