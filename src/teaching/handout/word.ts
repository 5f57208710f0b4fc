/** A handout as a Word document: real styles, notes, line numbers and language, to be edited further. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  ImageRun,
  Packer,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
  type ISectionOptions,
  type ISectionPropertiesOptions,
  type ParagraphChild,
} from 'docx';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { Arrangement } from './arrangement.ts';
import type { Handout, Part, PrintedClause, Question, SaidTie, TextsPart } from './handout.ts';
import type { Piece } from './pieces.ts';
import { pngOf } from './png.ts';
import { MODULE } from './qr.ts';
import {
  depthsOf,
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
import type { Way } from './way.ts';
import { headerOf, MM, page, unnumbered } from './word-page.ts';
import { wordStyles } from './word-styles.ts';

const PIXELS_OF_MM = 96 / 25.4;
/** Height of a line to write on. */
const ANSWER = Math.round(8 * MM);
/** What parts the last of them from the text below, which would stand on its rule. */
const AFTER_ANSWERS = Math.round(3 * MM);

/** The file of a document. */
export function wordFileOf(...made: Parameters<typeof wordOf>): Promise<Blob> {
  return Packer.toBlob(wordOf(...made));
}

export function wordOf(handout: Handout, arrangement: Arrangement, imprint: Imprint, way: Way): Document {
  const notes = handout.notes.map((note, index) => [
    String(index + 1),
    {
      children: [unnumbered({ style: 'FootnoteText', text: ` ${meaningOf(note, handout.copy)}` })],
    },
  ]);
  const head = [
    unnumbered({ heading: 'Title', text: titleOf(handout) }),
    ...handout.introduction.map((text) => unnumbered({ text })),
  ];
  const depths = depthsOf(handout.parts);
  const body = handout.parts.flatMap((part, index) => partOf(part, depths[index] ?? 0, arrangement));
  const foot = footOf(handout, imprint, way);
  const header = headerOf(handout, imprint);
  const section = (children: Paragraph[], properties: ISectionPropertiesOptions = {}): ISectionOptions => ({
    headers: { default: header },
    properties: { ...page, ...properties },
    children,
  });
  const continued = { type: SectionType.CONTINUOUS };
  return new Document({
    title: titleOf(handout),
    creator: imprint.siteName,
    styles: wordStyles,
    footnotes: Object.fromEntries(notes) as Record<string, { children: Paragraph[] }>,
    sections:
      arrangement.columns === 1
        ? [section([...head, ...body, ...foot])]
        : [
            section(head),
            section(body, { ...continued, column: { count: 2, space: Math.round(14 * MM) } }),
            section(foot, continued),
          ],
  });
}

function partOf(part: Part, depth: number, arrangement: Arrangement): Paragraph[] {
  switch (part.kind) {
    case 'heading':
      return [unnumbered({ heading: 'Heading1', text: part.text })];
    case 'unknown':
      return [unnumbered({ text: handoutWords.missing(part.ids.join(', ')) })];
    case 'subject':
      return [
        labelOf(depth, handoutWords.subject(part.label)),
        unnumbered({ text: part.definition }),
        unnumbered({ text: `${placesOf(part.references)}.`, keepNext: asks(part) }),
        ...askedOf(part, arrangement),
      ];
    case 'texts':
      return [...textsOf(part, depth), ...tieOf(part.tie, asks(part)), ...askedOf(part, arrangement)];
  }
}

/** What is asked stays on the page of what it is asked of. */
function asks({ questions }: { questions: Question[] }): boolean {
  return questions.length > 0;
}

/** One clause; or a pair under its name, of which the first stays on the page of the second. */
function textsOf(part: TextsPart, depth: number): Paragraph[] {
  const name = pairName(part);
  const last = part.clauses.length - 1;
  const label = (text: string) =>
    name === null ? labelOf(depth, text) : labelOf(depth + 1, text, 'Heading3');
  return [
    ...(name === null ? [] : [labelOf(depth, name)]),
    ...part.clauses.flatMap((clause, index) => clauseOf(clause, label, index < last || asks(part))),
  ];
}

/** The label of a part or of a clause in it, as deep in the outline as it stands: a dossier may have no headings. */
function labelOf(depth: number, text: string, heading: 'Heading2' | 'Heading3' = 'Heading2'): Paragraph {
  return unnumbered({ heading, outlineLevel: depth, text });
}

/** The printed words alone have numbered lines. */
function clauseOf(
  { provision, lines, ties }: PrintedClause,
  label: (text: string) => Paragraph,
  keepNext: boolean,
): Paragraph[] {
  return [
    label(`${provision.source.year} ${nameOf(provision)}`),
    ...lines.map(
      ({ item, isHeading, pieces }) =>
        new Paragraph({
          style: styleOf(isHeading, item !== null),
          keepNext: keepNext || isHeading,
          children: [
            ...(item === null ? [] : [new TextRun({ children: ['–', new Tab()] })]),
            ...pieces.map(runOf),
          ],
        }),
    ),
    ...(ties.length === 0 ? [] : [unnumbered({ text: `${linksOf(ties)}.`, keepNext })]),
  ];
}

/** The style of a line of a clause. */
function styleOf(isHeading: boolean, isItem: boolean): string {
  if (isHeading) return 'QuotedHeading';
  return isItem ? 'QuotedItem' : 'Quote';
}

function runOf(piece: Piece): ParagraphChild {
  if (piece.kind === 'call') return new FootnoteReferenceRun(piece.number);
  return new TextRun(piece.kind === 'words' ? piece.text : { text: piece.text, color: '4a4339' });
}

function tieOf(tie: SaidTie | null, keepNext: boolean): Paragraph[] {
  if (tie === null) return [];
  const { reason } = tie;
  const sentence = (keep: boolean) => unnumbered({ text: sentenceOf(tie), keepNext: keep });
  if (reason === null) return [sentence(keepNext)];
  const { rationale, caution, otherReading } = reason;
  return [
    sentence(true),
    labelled(handoutWords.reason, rationale, keepNext),
    ...(caution === null ? [] : [labelled(handoutWords.otherReading(otherReading), caution, keepNext)]),
  ];
}

function askedOf(
  { questions, note }: { questions: Question[]; note: string[] },
  { copy, room, lines }: Arrangement,
): Paragraph[] {
  const answers = copy === 'teacher' || room === 'none' ? 0 : lines;
  const border = { bottom: { style: BorderStyle.SINGLE, size: 4, color: '999999', space: 1 } };
  return [
    ...questions.flatMap(({ number, text }) => [
      unnumbered({
        style: 'Question',
        keepNext: answers > 0 || note.length > 0,
        children: [new TextRun({ children: [`${String(number)}.`, new Tab(), text] })],
      }),
      ...Array.from({ length: answers }, (_, index) =>
        unnumbered({
          style: 'Answer',
          keepNext: index < answers - 1,
          spacing: { line: ANSWER, lineRule: 'exact', after: index < answers - 1 ? 0 : AFTER_ANSWERS },
          // Borders of neighbours that are alike would be one around all.
          ...(room === 'lines' ? { border: { ...border, between: border.bottom } } : {}),
        }),
      ),
    ]),
    ...note.map((text) => labelled(handoutWords.note, text)),
  ];
}

function footOf(handout: Handout, imprint: Imprint, way: Way): Paragraph[] {
  // A large code takes what it leads from along, and does not stand on a page by itself.
  const keepNext = way.kind === 'code';
  const references = handout.references.map((reference) => {
    const { year, text } = referenceLine(reference);
    return unnumbered({
      style: 'Source',
      keepNext,
      children: [new TextRun({ text: year, style: 'Strong' }), new TextRun(` ${text}`)],
    });
  });
  const said = [
    ...signsOf(handout),
    ...(way.kind === 'code' ? [] : [idsOf(handout)]),
    ...(way.kind === 'too-long' ? [handoutWords.tooLong] : []),
    versionLine(imprint),
    imprint.unofficial,
  ].map((text) => unnumbered({ style: 'Source', keepNext, text }));
  const heading = unnumbered({ heading: 'Heading2', text: handoutWords.references });
  if (way.kind !== 'code') return [heading, ...references, ...said];
  const side = Math.round(way.code.size * MODULE * PIXELS_OF_MM);
  const image = new ImageRun({
    type: 'png',
    data: pngOf(way.code),
    transformation: { width: side, height: side },
    altText: { name: 'code', title: handoutWords.code, description: handoutWords.code },
  });
  return [
    heading,
    ...references,
    ...said,
    unnumbered({ style: 'Code', alignment: AlignmentType.END, children: [image] }),
  ];
}

function labelled(label: string, text: string, keepNext = false): Paragraph {
  return unnumbered({
    style: 'TeacherNote',
    keepNext,
    children: [new TextRun({ text: label, style: 'Strong' }), new TextRun(` ${text}`)],
  });
}
