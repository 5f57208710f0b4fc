/** The parts of a handout as paragraphs, in the order of the sheet, before they are set on pages. */
import { made } from '../../components/made.ts';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { Arrangement } from '../handout/arrangement.ts';
import type { Handout, Part, PrintedClause, SaidTie, TextsPart } from '../handout/handout.ts';
import type { Line } from '../handout/pieces.ts';
import { depthsOf, linksOf, nameOf, pairName, placesOf, sentenceOf } from '../handout/said.ts';

/** A paragraph of the sheet. */
export interface Paragraph {
  element: HTMLElement;
  /** Whether it is set in lines; else it stays whole. */
  isSet: boolean;
  /** Whether its lines are counted: those of the printed texts are. */
  isCounted: boolean;
  /** Whether it stays with the paragraph after it. */
  isGlued: boolean;
}

/** A part of the sheet, with the headings above it. */
export interface Section {
  paragraphs: Paragraph[];
  /** How many of its first paragraphs stay on one page where it can hold them, the most first. */
  wholes: number[];
}

/** Labels below the title of the sheet, by their depth in its outline. */
const LABELS = ['h3', 'h4', 'h5'] as const;

/** The sections of a handout; a heading belongs to what it stands above. */
export function sectionsOf({ parts }: Handout, arrangement: Arrangement): Section[] {
  const sections: Section[] = [];
  const depths = depthsOf(parts);
  let headings: Paragraph[] = [];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'heading') {
      headings.push(kept(made('h3', 'part-heading', part.text)));
      continue;
    }
    const { paragraphs, wholes } = sectionOf(part, depths[index] ?? 0, arrangement);
    const before = headings.length;
    sections.push({
      paragraphs: [...headings, ...paragraphs],
      wholes: wholes.map((count) => before + count),
    });
    headings = [];
  }
  return headings.length === 0 ? sections : [...sections, { paragraphs: headings, wholes: [] }];
}

function sectionOf(
  part: Exclude<Part, { kind: 'heading' }>,
  depth: number,
  arrangement: Arrangement,
): Section {
  if (part.kind === 'unknown') {
    const missing = made('p', 'unknown', handoutWords.missing(part.ids.join(', ')));
    return { paragraphs: [flowing(missing)], wholes: [] };
  }
  const texts = part.kind === 'subject' ? subjectParagraphs(part, depth) : textParagraphs(part, depth);
  const said = part.kind === 'subject' ? [] : tieParagraphs(part.tie);
  const paragraphs = [...texts, ...said, ...askedParagraphs(part, arrangement)];
  const isPair = part.kind === 'texts' && part.clauses.length > 1;
  return {
    paragraphs,
    wholes: [...(part.questions.length > 0 ? [paragraphs.length] : []), ...(isPair ? [texts.length] : [])],
  };
}

function subjectParagraphs(
  { label, definition, references }: Extract<Part, { kind: 'subject' }>,
  depth: number,
): Paragraph[] {
  return [
    kept(labelOf(depth, 'label', handoutWords.subject(label))),
    flowing(made('p', 'definition', definition)),
    flowing(made('p', 'ties', placesOf(references), '.')),
  ];
}

/** One clause; or a pair under its name, between two rules. */
function textParagraphs(part: TextsPart, depth: number): Paragraph[] {
  const name = pairName(part);
  if (name === null) return part.clauses.flatMap((clause) => clauseParagraphs(clause, depth));
  return [
    kept(labelOf(depth, 'label pair-label', name)),
    ...part.clauses.flatMap((clause) => clauseParagraphs(clause, depth + 1)),
    kept(made('div', 'pair-end'), false),
  ];
}

function labelOf(depth: number, className: string, ...content: (string | Node)[]): HTMLElement {
  return made(LABELS[depth] ?? 'h5', className, ...content);
}

function clauseParagraphs({ provision, lines, ties }: PrintedClause, depth: number): Paragraph[] {
  const year = made('span', 'year', provision.source.year);
  year.dataset['hue'] = provision.source.hue;
  const said = lines.map((line) => ({
    ...flowing(wordsOf(line, provision.source.language)),
    isCounted: true,
    isGlued: line.isHeading,
  }));
  const linked = ties.length === 0 ? [] : [flowing(made('p', 'ties', linksOf(ties), '.'))];
  return [kept(labelOf(depth, 'label', year, ` ${nameOf(provision)}`)), ...said, ...linked];
}

function wordsOf({ item, isHeading, pieces }: Line, language: string): HTMLElement {
  const paragraph = made('p', 'words');
  paragraph.classList.toggle('heading', isHeading);
  paragraph.classList.toggle('item', !isHeading && item !== null);
  paragraph.lang = language;
  for (const piece of pieces) {
    if (piece.kind === 'words') paragraph.append(piece.text);
    else if (piece.kind === 'edition') paragraph.append(made('span', 'by-edition', piece.text));
    // Unlike what the edition adds, the sign is copied with the words.
    else if (piece.kind === 'sic') paragraph.append(made('span', 'sic-sign', piece.text));
    else paragraph.append(calledAfter(paragraph, piece.number));
  }
  return paragraph;
}

/** The call of a note, kept on the line of the word before it. */
function calledAfter(paragraph: HTMLElement, number: number): Node {
  const call = made('sup', 'note-call call', String(number));
  call.dataset['note'] = String(number);
  const last = paragraph.lastChild;
  if (!(last instanceof Text)) return call;
  const word = /\S*$/u.exec(last.data)?.[0] ?? '';
  last.data = last.data.slice(0, last.data.length - word.length);
  return made('span', 'kept', word, call);
}

function tieParagraphs(tie: SaidTie | null): Paragraph[] {
  if (tie === null) return [];
  const mark = made('i', `mark-of ${tie.relation}`);
  mark.setAttribute('aria-hidden', 'true');
  const sentence = flowing(made('p', 'relation', made('span', 'kept', mark, ' '), sentenceOf(tie)));
  if (tie.reason === null) return [sentence];
  const { rationale, caution, otherReading } = tie.reason;
  return [
    { ...sentence, isGlued: true },
    flowing(labelled('reason', handoutWords.reason, rationale)),
    ...(caution === null
      ? []
      : [flowing(labelled('reason', handoutWords.otherReading(otherReading), caution))]),
  ];
}

function askedParagraphs(
  { questions, note }: Pick<TextsPart, 'questions' | 'note'>,
  { copy, room, lines }: Arrangement,
): Paragraph[] {
  const hasRoom = room !== 'none' && copy === 'pupil';
  return [
    ...questions.flatMap(({ number, text }) => {
      const counted = made('span', 'question-number', `${String(number)}.`);
      const question = flowing(made('p', 'question', counted, ' ', text));
      if (!hasRoom) return [question];
      const blanks = Array.from({ length: lines }, () => kept(made('p', `blank ${room}`), false));
      return [{ ...question, isGlued: true }, ...blanks];
    }),
    ...note.map((text) => flowing(labelled('teacher-note', handoutWords.note, text))),
  ];
}

function labelled(className: string, label: string, text: string): HTMLElement {
  return made('p', className, made('span', 'said-label', label), ` ${text}`);
}

function flowing(element: HTMLElement): Paragraph {
  return { element, isSet: true, isCounted: false, isGlued: false };
}

function kept(element: HTMLElement, isGlued = true): Paragraph {
  return { element, isSet: false, isCounted: false, isGlued };
}
