/** A handout as Markdown: a tree that the serialiser writes, so that no sign of a text is ever read as markup. */
import type { BlockContent, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { Handout, Part, PrintedClause, Question, SaidTie, TextsPart } from './handout.ts';
import type { Piece } from './pieces.ts';
import {
  idsOf,
  linksOf,
  meaningOf,
  nameOf,
  pairName,
  placesOf,
  referenceLine,
  sentenceOf,
  signsOf,
  titleOf,
  versionLine,
  type Imprint,
} from './said.ts';

export function markdownOf(handout: Handout, imprint: Imprint): string {
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [text(titleOf(handout))] },
      ...handout.introduction.map((line) => paragraph(text(line))),
      ...handout.parts.flatMap(partOf),
      { type: 'thematicBreak' },
      ...handout.notes.map((note, index) =>
        paragraph(text(`${raised(index + 1)} ${meaningOf(note, handout.copy)}`)),
      ),
      ...handout.references.map((reference) => {
        const { year, text: said } = referenceLine(reference);
        return paragraph(strong(year), text(` ${said}`));
      }),
      ...signsOf(handout).map((said) => paragraph(text(said))),
      paragraph(text(idsOf(handout))),
      paragraph(text(`${versionLine(imprint)} ${imprint.unofficial}`)),
    ],
  };
  return toMarkdown(root, { bullet: '-', rule: '-', emphasis: '_', unsafe });
}

/** Signs that are markup to programs that know more than CommonMark: struck out, formulas, raised, columns. */
const unsafe = [...'~$^|'].map((character) => ({ character, inConstruct: 'phrasing' as const }));

function partOf(part: Part): RootContent[] {
  switch (part.kind) {
    case 'heading':
      return [{ type: 'heading', depth: 2, children: [text(part.text)] }];
    case 'unknown':
      return [paragraph(text(handoutWords.missing(part.ids.join(', '))))];
    case 'subject':
      return [
        paragraph(strong(handoutWords.subject(part.label))),
        paragraph(text(part.definition)),
        paragraph(text(`${placesOf(part.references)}.`)),
        ...askedOf(part),
      ];
    case 'texts':
      return [...pairOf(part), ...part.clauses.flatMap(clauseOf), ...tieOf(part.tie), ...askedOf(part)];
  }
}

function pairOf(part: TextsPart): RootContent[] {
  const name = pairName(part);
  return name === null ? [] : [paragraph(strong(name))];
}

function clauseOf({ provision, lines, ties }: PrintedClause): RootContent[] {
  const said = lines
    .filter(({ item }) => item === null)
    .map(({ isHeading, pieces }) => {
      const words = pieces.map(pieceOf);
      return paragraph(...(isHeading ? [{ type: 'strong' as const, children: words }] : words));
    });
  const items = lines
    .filter(({ item }) => item !== null)
    .map(({ pieces }): ListItem => ({ type: 'listItem', children: [paragraph(...pieces.map(pieceOf))] }));
  const list: BlockContent[] = items.length === 0 ? [] : [{ type: 'list', spread: false, children: items }];
  return [
    paragraph(strong(`${provision.source.year} ${nameOf(provision)}`)),
    { type: 'blockquote', children: [...said, ...list] },
    ...(ties.length === 0 ? [] : [paragraph(text(`${linksOf(ties)}.`))]),
  ];
}

function pieceOf(piece: Piece): PhrasingContent {
  return text(piece.kind === 'call' ? raised(piece.number) : piece.text);
}

function tieOf(tie: SaidTie | null): RootContent[] {
  if (tie === null) return [];
  const { reason } = tie;
  if (reason === null) return [paragraph(text(sentenceOf(tie)))];
  return [
    paragraph(text(sentenceOf(tie))),
    paragraph(strong(handoutWords.reason), text(` ${reason.rationale}`)),
    ...(reason.caution === null
      ? []
      : [paragraph(strong(handoutWords.otherReading(reason.otherReading)), text(` ${reason.caution}`))]),
  ];
}

function askedOf({ questions, note }: { questions: Question[]; note: string[] }): RootContent[] {
  const [first] = questions;
  const items = questions.map(({ text: asked }): ListItem => ({
    type: 'listItem',
    children: [paragraph(text(asked))],
  }));
  return [
    ...(first === undefined
      ? []
      : [{ type: 'list', ordered: true, start: first.number, spread: false, children: items } as const]),
    ...note.map((said) => paragraph(strong(handoutWords.note), text(` ${said}`))),
  ];
}

/** Small raised figures, which every program shows, notes or none. */
function raised(number: number): string {
  return String(number).replace(/\d/gu, (figure) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(figure)] ?? figure);
}

function paragraph(...children: PhrasingContent[]): BlockContent {
  return { type: 'paragraph', children };
}

function strong(said: string): PhrasingContent {
  return { type: 'strong', children: [text(said)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
