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
  { lines, tree, notes }: Parsed,
  signs: readonly Diagnostic[],
): Diagnostic[] {
  const kept = byNumber(lines);
  const unkept = signs.filter(({ line }) => !kept.has(line));
  const contents = unseenContents(file, lines);
  const inContents = new Set(contents.flatMap(({ rows }) => rows.map(({ number }) => number)));
  const damage: Doubt[] = [
    ...emptyDivisions(file, lines, tree),
    ...partedWords(file, lines),
    ...repeatedLines(file, lines),
    ...repeatedSentences(file, lines, tree),
    ...lineNumbers(file, lines),
    ...strayMarks(file, lines),
    ...risenNumbers(file, lines, tree),
    ...textAfterLast(file, yaml.value, lines, tree),
    ...listEnds(file, lines, tree),
    ...noteEnds(file, notes, lines),
    ...insideLines(file, yaml.value, lines),
    ...noteCalls(file, lines, tree),
    ...cutTitles(file, lines, tree),
  ];
  const doubts: Doubt[] = [
    ...signs.flatMap((diagnostic) => {
      const line = kept.get(diagnostic.line);
      return line === undefined ? [] : [{ line, diagnostic }];
    }),
    ...damage.filter(({ line }) => !inContents.has(line.number)),
  ];
  const known = knownLines(lines, tree);
  const tables = [...contents, ...unseenTables(file, lines, known)];
  // What has been told of a line says more than what it looks like.
  const told = new Set(doubts.map(({ line }) => line.number));
  const addUntold = (found: readonly Doubt[]) => {
    for (const doubt of found) if (!told.has(doubt.line.number)) doubts.push(doubt);
    for (const { line } of found) told.add(line.number);
  };
  addUntold(tables.map(({ doubt }) => doubt));
  for (const { rows } of tables) for (const { number } of rows) told.add(number);
  addUntold(pageTraces(file, lines, known, titlePage(lines, tree)));
  addUntold(repeatedHeads(file, lines, known));
  addUntold(gluedDoubts(file, gluedLines(yaml.value, lines, tree, known)));
  addUntold(signLines(file, lines, known));
  addUntold(wedgedLines(file, lines, known));
  addUntold(brokenSentences(file, lines, tree, known, told));
  const settled = new Set<number>();
  const unsettled = doubts.filter(({ line }) => {
    const text = foldWhiteSpace(line.text);
    const by = yaml.value.asPrinted.findIndex((beginning) => text.startsWith(foldWhiteSpace(beginning)));
    if (by !== -1) settled.add(by);
    return by === -1;
  });
  const idle = yaml.value.asPrinted.flatMap((beginning, index) =>
    settled.has(index)
      ? []
      : warningAt(
          yaml.placeOf(['asPrinted', index]),
          'no-effect',
          `nothing is told of a line that begins with “${beginning}”`,
          'remove it, or correct it after the line in the text',
        ),
  );
  return [...unkept, ...unsettled.map(({ diagnostic }) => diagnostic), ...idle];
}
