/** A clause: its title, its paragraphs, its lists and the text after them, from its marker to the next. */
import { addAll, errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { ItemRules } from '../../model/description-body.ts';
import type { Heading, Provision } from '../../model/edition.ts';
import { segmentOf } from '../../model/identity.ts';
import { pathOf } from '../../model/site-paths.ts';
import type { Line } from '../emend/emend.ts';
import { ClauseBody } from './clause-body.ts';
import { endsWithMark } from './ends.ts';
import { partedLines } from './inline-items.ts';
import { itemKinds, ListReader } from './lists.ts';
import type { Marker } from './marker.ts';
import { speakerOf, tableOf } from './other-parts.ts';
import { isBlank, passageOf } from './passage.ts';
import type { BodyRules, Parent } from './rules.ts';

export interface ParsedClause {
  clause: Provision;
  /** How many items it has of each kind, in the order of the description. */
  items: number[];
  /** One for each item out of order and each marker without text. */
  diagnostics: Diagnostic[];
}

/** Makes a parser of clauses by some rules. @param file name of the witness, for diagnostics */
export function clauseParser(
  file: string,
  rules: BodyRules,
): (parent: Parent, marker: Marker, following: readonly Line[]) => ParsedClause {
  const kinds = itemKinds(rules.items, rules.prose);
  const inline = rules.items.filter((item) => item.inline);
  return (parent, marker, following) => {
    const all: Line[] = [{ number: marker.line.number, text: marker.rest }, ...following];
    const { title, rest } = titleOf(all, rules.clauses);
    const lines = partedLines(rest, inline);
    const body = new ClauseBody(rules.clauses.paragraphs);
    const lists = new ListReader(file, kinds, lines);
    const faults: Diagnostic[] = [];
    let passed = 0;
    for (const [index, whole] of lines.entries()) {
      if (index < passed) continue;
      const table = rules.tables.length === 0 ? null : tableOf(file, lines.slice(index), rules.tables);
      if (table !== null) {
        lists.end();
        body.addPart(table.table);
        addAll(faults, table.diagnostics);
        passed = index + table.length;
        continue;
      }
      const said = speakerOf(whole, rules.speakers);
      if (said !== null) {
        lists.end();
        body.addPart(said.speaker);
      }
      const line = said?.rest ?? whole;
      const next = lines.slice(index + 1, index + 1 + LOOK_AHEAD);
      // Only a numbered list begins on the line of the marker: a dash there is a mark.
      const isRest = index === 0 && line.number === marker.line.number;
      const starts = isRest ? lists.takeRest(line) : lists.take(line, next);
      for (const start of starts) body.addItem(start);
      if (starts.length > 0) continue;
      const isText = body.endsLists(line, rules.clauses.listEnds);
      if (isText) lists.end();
      body.addText(line, isText);
    }
    const parts = [...title, ...body.parts()];
    const eId = `${parent.eId}/${segmentOf(marker.num)}`;
    const diagnostics = [
      ...faults,
      ...lists.diagnostics,
      ...body.empty().map((item) => missing(file, item.line, `the item ${item.printed}`)),
    ];
    if (parts.every(({ type }) => type === 'heading'))
      diagnostics.push(missing(file, marker.line, `the clause ${marker.printed}`));
    const clause: Provision = {
      eId,
      kind: 'clause',
      division: parent.isDivision ? parent.eId : null,
      marker: marker.printed,
      num: marker.num,
      body: parts,
      lines: [marker.line.number, parts.at(-1)?.lines[1] ?? marker.line.number],
      path: pathOf(eId),
    };
    return { clause, items: counted(rules.items, body.kinds), diagnostics };
  };
}

/** Most lines after an item that are read to tell what it is. */
const LOOK_AHEAD = 60;

function counted(items: readonly ItemRules[], kinds: readonly number[]): number[] {
  return items.map((_, kind) => kinds.filter((one) => one === kind).length);
}

/** Cuts the title of a clause from its lines; none where clauses have no titles, or this one has not. */
function titleOf(
  lines: readonly Line[],
  { titleEnds, titled }: BodyRules['clauses'],
): { title: Heading[]; rest: readonly Line[] } {
  const untitled = { title: [], rest: lines };
  if (titleEnds === undefined) return untitled;
  const first = lines.findIndex((line) => !isBlank(line));
  const begun = lines[first];
  if (begun === undefined) return untitled;
  const { end, rest } = endOfTitle(lines, first, titleEnds);
  const title = passageOf(rest === null ? lines.slice(0, end) : [...lines.slice(0, end), rest.before]);
  const behind = rest === null ? lines.slice(end) : [rest.behind, ...lines.slice(end + 1)];
  if (title === null) return untitled;
  // A clause without a title begins with its text, which goes to the end of a sentence or of the clause.
  if (titled === 'some' && rest === null && (endsWithMark(title.text) || behind.every(isBlank)))
    return untitled;
  return { title: [{ type: 'heading', ...title }], rest: behind };
}

/** Index of the first line after a title; where it ends within a line, what stands there before and behind. */
function endOfTitle(
  lines: readonly Line[],
  first: number,
  rule: NonNullable<BodyRules['clauses']['titleEnds']>,
): { end: number; rest: { before: Line; behind: Line } | null } {
  const orEnd = (index: number) => (index === -1 ? lines.length : index);
  if (rule === 'line') return { end: first + 1, rest: null };
  if (rule === 'blank-line')
    return { end: orEnd(lines.findIndex((line, index) => index > first && isBlank(line))), rest: null };
  if (rule === 'capitals') {
    const end = lines.findIndex(({ text }) => /\p{Ll}/u.test(text));
    return { end: orEnd(end), rest: null };
  }
  const at = lines.findIndex(({ text }, index) => index >= first && text.includes(rule));
  const line = lines[at];
  if (line === undefined) return { end: 0, rest: null };
  const cut = line.text.indexOf(rule) + rule.length;
  return {
    end: at,
    rest: {
      before: { number: line.number, text: line.text.slice(0, cut) },
      behind: { number: line.number, text: line.text.slice(cut) },
    },
  };
}

function missing(file: string, line: Line, what: string): Diagnostic {
  return errorAt(
    { file, line: line.number, column: 1 },
    'text-missing',
    `${what} has no text`,
    'compare this place with the source',
  );
}
