/** Places that the extraction of a text seems to have damaged: all its words are there, perhaps not where they belong. */
import type { InstrumentDescription } from '../../model/description.ts';
import { warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Parsed } from '../parse/parse.ts';
import type { YamlFile } from '../read/yaml.ts';
import { brokenSentences } from './broken-sentences.ts';
import { cutTitles } from './cut-titles.ts';
import { byNumber, type Doubt } from './doubt.ts';
import { emptyDivisions } from './empty-divisions.ts';
import { gluedDoubts, gluedLines } from './glued.ts';
import { knownLines, titlePage } from './known-lines.ts';
import { insideLines } from './inside-lines.ts';
import { lineNumbers } from './line-numbers.ts';
import { listEnds } from './list-ends.ts';
import { noteCalls } from './note-calls.ts';
import { noteEnds } from './note-ends.ts';
import { pageTraces, repeatedHeads } from './page-traces.ts';
import { partedWords } from './parted-words.ts';
import { repeatedLines } from './repeated-lines.ts';
import { repeatedSentences } from './repeated-sentences.ts';
import { risenNumbers } from './risen-numbers.ts';
import { signLines, strayMarks } from './sign-lines.ts';
import { textAfterLast } from './text-after-last.ts';
import { unseenContents } from './unseen-contents.ts';
import { unseenTables } from './unseen-tables.ts';
import { wedgedLines } from './wedged-lines.ts';

/**
 * Reports the doubts about a text; and each `asPrinted` of its description that settles none.
 *
 * @param signs what reading told of its signs
 */
export function checkDoubts(
  file: string,
  yaml: YamlFile<InstrumentDescription>,
  parsed: Parsed,
  signs: readonly Diagnostic[],
): Diagnostic[] {
  const kept = byNumber(parsed.lines);
  const unkept = signs.filter(({ line }) => !kept.has(line));
  const ofSigns = signs.flatMap((diagnostic): Doubt[] => {
    const line = kept.get(diagnostic.line);
    return line === undefined ? [] : [{ line, diagnostic }];
  });
  const contents = unseenContents(file, parsed.lines);
  const inContents = new Set(contents.flatMap(({ rows }) => rows.map(({ number }) => number)));
  const damage = damageIn(file, yaml.value, parsed).filter(({ line }) => !inContents.has(line.number));
  const doubts = [...ofSigns, ...damage];
  addLooks(doubts, file, yaml.value, parsed, contents);
  return [...unkept, ...unsettled(yaml, doubts)];
}

/** Doubts about what extraction has damaged. */
function damageIn(file: string, description: InstrumentDescription, { lines, tree, notes }: Parsed): Doubt[] {
  return [
    ...emptyDivisions(file, lines, tree),
    ...partedWords(file, lines),
    ...repeatedLines(file, lines),
    ...repeatedSentences(file, lines, tree),
    ...lineNumbers(file, lines),
    ...strayMarks(file, lines),
    ...risenNumbers(file, lines, tree),
    ...textAfterLast(file, description, lines, tree),
    ...listEnds(file, lines, tree),
    ...noteEnds(file, notes, lines),
    ...insideLines(file, description, lines),
    ...noteCalls(file, lines, tree),
    ...cutTitles(file, lines, tree),
  ];
}

/** Adds doubts about lines that look like something else, one a line: what is told of a line already says more. */
function addLooks(
  doubts: Doubt[],
  file: string,
  description: InstrumentDescription,
  { lines, tree }: Parsed,
  contents: ReturnType<typeof unseenContents>,
): void {
  const known = knownLines(lines, tree);
  const told = new Set(doubts.map(({ line }) => line.number));
  const addUntold = (found: readonly Doubt[]) => {
    for (const doubt of found) if (!told.has(doubt.line.number)) doubts.push(doubt);
    for (const { line } of found) told.add(line.number);
  };
  const tables = [...contents, ...unseenTables(file, lines, known, tree)];
  addUntold(tables.map(({ doubt }) => doubt));
  for (const { rows } of tables) for (const { number } of rows) told.add(number);
  addUntold(pageTraces(file, lines, known, titlePage(lines, tree)));
  addUntold(repeatedHeads(file, lines, known));
  addUntold(gluedDoubts(file, gluedLines(description, lines, tree, known)));
  addUntold(signLines(file, lines, known));
  addUntold(wedgedLines(file, lines, known));
  addUntold(brokenSentences(file, lines, tree, known, told));
}

/** The doubts that no `asPrinted` settles, and a warning for each of these that settles none. */
function unsettled(
  { value, placeOf }: YamlFile<InstrumentDescription>,
  doubts: readonly Doubt[],
): Diagnostic[] {
  const beginnings = value.asPrinted.map(foldWhiteSpace);
  const settled = new Set<number>();
  const left = doubts.filter(({ line }) => {
    const text = foldWhiteSpace(line.text);
    const by = beginnings.findIndex((beginning) => text.startsWith(beginning));
    if (by !== -1) settled.add(by);
    return by === -1;
  });
  const idle = beginnings.flatMap((beginning, index) =>
    settled.has(index)
      ? []
      : warningAt(
          placeOf(['asPrinted', index]),
          'no-effect',
          `nothing is told of a line that begins with “${beginning}”`,
          'remove it, or correct it after the line in the text',
        ),
  );
  return [...left.map(({ diagnostic }) => diagnostic), ...idle];
}
