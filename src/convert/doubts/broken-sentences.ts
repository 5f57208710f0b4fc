/** Sentences that a missing or moved line breaks off. */
import { wholeText } from '../../edition/text.ts';
import { warningAt } from '../../model/diagnostic.ts';
import type { Provision } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence, endsWithMark } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import type { Tree } from '../parse/parse.ts';
import { AS_PRINTED, byNumber, firstWords, shortened, wordsPlace, type Doubt } from './doubt.ts';

/** Fewest clauses by which one can tell how clauses of a text end, and the share of those that end with a mark. */
const FEWEST = 4;
const CUSTOM = 3 / 4;

/** Other ends of a clause: a closing mark, or the conjunction before the last of a list. */
const CLOSED = /(?:[”")\]]|(?:^|\s)(?:et|ou|puis|and|or))$/u;

/** Words whose stop ends no sentence. */
const SHORTENED = /(?<!\p{L})(?:art|al|cf|ch|éd|ed|etc|ex|M|MM|n|no|op|p|pp|par|sect|St|vol|vs|\p{Lu})\.$/u;

/**
 * Sentences that break off at the end of a clause, and lines that go on in small letters behind the end of a sentence: a
 * line is missing there, or stands elsewhere.
 *
 * @param known those that begin a unit
 * @param told those of which something is told: behind one of them nothing more is said
 */
export function brokenSentences(
  file: string,
  lines: readonly Line[],
  tree: Tree,
  known: ReadonlySet<number>,
  told: ReadonlySet<number>,
): Doubt[] {
  return [...unendedClauses(file, lines, tree), ...strayLines(file, lines, known, told)];
}

function unendedClauses(file: string, lines: readonly Line[], { provisions }: Tree): Doubt[] {
  const clauses = provisions.filter(({ kind }) => kind === 'clause');
  const unended = clauses.filter((clause) => !isEnded(clause));
  if (clauses.length < FEWEST || unended.length > clauses.length * (1 - CUSTOM)) return [];
  const printed = byNumber(lines);
  return unended.flatMap((clause) => {
    const line = printed.get(clause.lines[1]);
    if (line === undefined) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'clause-unended',
      `${clause.eId} ends without a mark (“… ${wholeText(clause).split(' ').slice(-3).join(' ')}”), as no other clause does`,
      `compare this place with the source: a line may be missing; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}

/** Whether a clause ends with a mark, a table or a note. */
function isEnded(clause: Provision): boolean {
  const last = clause.body.at(-1);
  if (last?.type === 'table' || last?.type === 'note') return true;
  const text = wholeText(clause);
  return endsWithMark(text) || CLOSED.test(text);
}

function strayLines(
  file: string,
  lines: readonly Line[],
  known: ReadonlySet<number>,
  told: ReadonlySet<number>,
): Doubt[] {
  const printed = lines.filter((line) => !isBlank(line));
  return printed.flatMap((line, index) => {
    const above = printed[index - 1];
    const before = above?.text.trimEnd() ?? '';
    const isEnd = endsSentence(before) && !SHORTENED.test(before);
    const isStray = isEnd && /^\s*\p{Ll}{2}/u.test(line.text);
    if (!isStray || known.has(line.number) || told.has(above?.number ?? 0)) return [];
    const diagnostic = warningAt(
      wordsPlace(file, line),
      'line-stray',
      `“${firstWords(line, 4)} …” begins in small letters behind the end of a sentence (“… ${shortened(before.split(' ').slice(-3).join(' '))}”)`,
      `compare this place with the source: a line may be missing, or stand elsewhere; ${AS_PRINTED}`,
    );
    return [{ line, diagnostic }];
  });
}
