/**
 * Lines inside a text that look like something else: a heading, a number or an item of a form that the description
 * does not know, a page number. Each is told with the line of the description that would say what it is, since words
 * under a wrong heading are worse than a refusal.
 */
import { allDivisions } from '../../edition/divisions.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import { warningAt } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsPart, endsWithMark } from '../parse/ends.ts';
import {
  divisionWord,
  looksBulleted,
  looksLikeNote,
  looksLikeSpeaker,
  looksLikeHeading,
  looksNumbered,
} from '../parse/looks.ts';
import { isNumberAlone, looksLikePageNumber } from '../parse/page-numbers.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, shortened, wordsPlace, type Doubt } from './doubt.ts';
import { knownLines, titlePage } from './known-lines.ts';
import { proposals, type Proposals } from './proposals.ts';

/** A line with those beside it that are not blank. */
interface Placed {
  line: Line;
  text: string;
  before: string;
  /** Whether it stands farther from the line before it than lines of this text do. */
  isApart: boolean;
  after: string;
  /** Whether the next line begins a unit, or there is none. */
  isLast: boolean;
}

/** What a line looks like: the rule it breaks, in words, and how the description could say so. */
interface Look {
  rule:
    | 'looks-like-heading'
    | 'looks-like-marker'
    | 'looks-like-page-number'
    | 'looks-like-note'
    | 'looks-like-speaker';
  message: string;
  /** Made where it is printed: it counts through the text. */
  proposal: () => string;
}

/** A line inside a text with what it looks like. */
export interface GluedLine extends Look {
  line: Line;
}

/** Longest heading in small letters, in UTF-16 code units. */
const SHORT = 70;

/** Each line inside a text that looks like something else. @param lines the kept lines of the witness */
export function gluedLines(
  description: InstrumentDescription,
  lines: readonly Line[],
  tree: Tree,
  known = knownLines(lines, tree),
): GluedLine[] {
  const titles = titlePage(lines, tree);
  const prose = description.prose.map(foldWhiteSpace);
  const propose = proposals(description, lines);
  // A number of a clause may be alone on its line.
  const begun = new Set(
    [...allDivisions(tree), ...tree.provisions].flatMap(({ marker, lines: [from] }) =>
      marker === null ? [] : from,
    ),
  );
  const [first] = tree.provisions;
  const lastOfPreamble = first?.kind === 'preamble' ? first.lines[1] : 0;
  return placedLines(lines, known).flatMap((placed) => {
    const { line, text } = placed;
    const isKnown = known.has(line.number) || prose.some((beginning) => text.startsWith(beginning));
    const isBegun = begun.has(line.number) && looksLikePageNumber(text) === text;
    const page = isBegun ? null : pageLook(text, propose);
    const isTitle = titles.has(line.number);
    const look =
      page ?? (isKnown ? null : wordsLook(placed, isTitle, propose, line.number <= lastOfPreamble));
    return look === null ? [] : [{ line, ...look }];
  });
}

/** A doubt about each such line. */
export function gluedDoubts(file: string, glued: readonly GluedLine[]): Doubt[] {
  return glued.map(({ line, rule, message, proposal }) => ({
    line,
    diagnostic: warningAt(wordsPlace(file, line), rule, message, () => `${proposal()}; ${AS_PRINTED}`),
  }));
}

/** What a line looks like of which nothing is known: a number alone, or something with words. */
function wordsLook(placed: Placed, isTitle: boolean, propose: Proposals, isPreamble: boolean): Look | null {
  const alone = () => (isTitle ? null : numberLook(placed, propose));
  const other = () => lookOf(placed, isTitle, propose, isPreamble);
  return looksNumbered(placed.text) === null ? (alone() ?? other()) : (other() ?? alone());
}

function lookOf(
  { text, before, isApart, after, isLast }: Placed,
  isTitle: boolean,
  propose: Proposals,
  isPreamble: boolean,
): Look | null {
  const begins = isApart || before === '' || endsPart(before);
  const heading = looksLikeHeading(text);
  const isCalled = heading !== null && (heading.marker !== null || (!isTitle && divisionWord(text) !== null));
  if (heading !== null && (isCalled || (begins && !isTitle)))
    return headingLook(
      `“${text}” stands inside a text and looks like a heading`,
      text,
      heading.marker,
      propose,
    );
  // At the foot of a page a note may stand in the midst of a sentence.
  const note = begins || /^[^\p{L}\s]+\s?\p{Lu}/u.test(text) ? looksLikeNote(text) : null;
  if (note !== null)
    return {
      rule: 'looks-like-note',
      message: `“${shortened(text)}” stands inside a text and looks like a note`,
      proposal: () => propose.note(note),
    };
  const speaker = looksLikeSpeaker(text);
  if (speaker !== null)
    return {
      rule: 'looks-like-speaker',
      message: `“${shortened(text)}” stands inside a text and looks like the words of a speaker`,
      proposal: () => propose.speaker(speaker),
    };
  const numbered = looksNumbered(text);
  if (numbered !== null && (numbered.isPlain || begins))
    return {
      rule: 'looks-like-marker',
      message: `“${shortened(text)}” stands inside a text and begins like a number of its own`,
      proposal: () => (isPreamble ? propose.recital(numbered) : propose.marker(numbered)),
    };
  const bullet = begins ? looksBulleted(text) : null;
  if (bullet !== null)
    return {
      rule: 'looks-like-marker',
      message: `“${shortened(text)}” stands inside a text and begins like an item`,
      proposal: () => propose.bullet(bullet),
    };
  const isShort =
    text.length <= SHORT && /^\p{Lu}/u.test(text) && !endsWithMark(text) && !/[)\]]$/u.test(text);
  const isBetween = before !== '' && endsPart(before) && (isLast || (isApart && /^\p{Lu}/u.test(after)));
  const message = `“${text}” stands behind a sentence without a mark at its end, and looks like a heading`;
  return isShort && isBetween ? headingLook(message, text, null, propose) : null;
}

function headingLook(message: string, text: string, marker: string | null, propose: Proposals): Look {
  return { rule: 'looks-like-heading', message, proposal: () => propose.heading(text, marker) };
}

/** A page number that a line is, or has in it in so many words. */
function pageLook(text: string, propose: Proposals): Look | null {
  const page = looksLikePageNumber(text);
  if (page === null) return null;
  return {
    rule: 'looks-like-page-number',
    message: `“${page}” stands inside a text and looks like the number of a page`,
    proposal: () => propose.page(text, page),
  };
}

/** A number alone on its line, but for one with a mark behind it that ends the sentence above. */
function numberLook({ text, before, after }: Placed, propose: Proposals): Look | null {
  const isEnd =
    /[.;:,!?…)\]»]$/u.test(text) && !endsWithMark(before) && before !== '' && !/^\p{Ll}/u.test(after);
  if (isEnd || !isNumberAlone(text)) return null;
  const isNumeral = !/\p{N}/u.test(text);
  return {
    rule: 'looks-like-page-number',
    message: `“${text}” stands alone on a line inside a text and looks like the number of a page`,
    proposal: () =>
      `${propose.page(text, text)}${isNumeral ? '; if it is that of a division, describe its kind under `divisions`' : ''}`,
  };
}

/** The lines that are not blank, each with its neighbours. */
function placedLines(lines: readonly Line[], known: ReadonlySet<number>): Placed[] {
  const printed = lines.flatMap((line) => {
    const text = foldWhiteSpace(line.text);
    return text === '' ? [] : [{ line, text }];
  });
  const gaps = printed.map(({ line }, index) => line.number - (printed[index - 1]?.line.number ?? 0));
  // Extraction may leave a blank line behind every line: what is apart is farther than is usual.
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  return printed.map(({ line, text }, index) => {
    const after = printed[index + 1];
    return {
      line,
      text,
      before: printed[index - 1]?.text ?? '',
      isApart: (gaps[index] ?? 0) > usual,
      after: after?.text ?? '',
      isLast: after === undefined || known.has(after.line.number),
    };
  });
}
