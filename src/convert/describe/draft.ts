/** A draft: the description of a text in the shape of its file, by the guesses about its parts. */
import type { z } from 'zod';
import type { InstrumentDescription } from '../../model/description.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence, endsWithMark } from '../parse/ends.ts';
import { isBlank } from '../parse/passage.ts';
import { guessAbout } from './guess-about.ts';
import { firstLine, guessLabels, type GuessedBody } from './guess-body.ts';
import {
  guessClosing,
  guessContents,
  guessHeading,
  guessParagraphs,
  guessRunningHeads,
} from './guess-frame.ts';
import type { GuessedAnnexes } from './guess-annexes.ts';
import type { GuessedNotes } from './guess-notes.ts';
import { guessVersions } from './guess-versions.ts';
import type { Series } from './series.ts';

export type Draft = z.input<typeof InstrumentDescription>;

/** What an editor has to write. */
const TO_WRITE = 'À compléter';

/** What was guessed of a text. */
export interface Guesses {
  /** Its lines without those of the table of contents and of notes. */
  lines: readonly Line[];
  contents: ReturnType<typeof guessContents>;
  notes: GuessedNotes['kinds'];
  annexes: GuessedAnnexes | null;
  /** Of what stands before the annexes. */
  body: GuessedBody;
}

/** Makes a draft without its figures. */
export function draftOf(name: string, order: number, guesses: Guesses): Draft {
  const { lines, contents, notes, body } = guesses;
  const { language, title, date, place } = guessAbout(lines);
  const { id, siglum } = namesOf(name);
  const { preamble, ...around } = frameOf(guesses);
  return {
    ...{ id, order, file: name, siglum, title, shortTitle: shortened(title), date: date ?? dateOf(name) },
    ...{ place: place ?? TO_WRITE, issuer: TO_WRITE, language, hue: order % 2 === 0 ? 'plum' : 'blue' },
    ...{ about: TO_WRITE, provenance: TO_WRITE, nouns: nounsOf(lines, body) },
    ...(preamble === undefined ? {} : { preamble }),
    ...(contents === null ? {} : { contents: { begins: contents.begins, ends: contents.ends } }),
    ...rulesOf(guesses),
    ...(notes.length === 0 ? {} : { notes: oneOrAll(notes) }),
    ...around,
  };
}

/** Kinds as a description has them: a single one stands by itself. */
export function oneOrAll<Kind>(kinds: Kind[]): Kind | Kind[] {
  const [only] = kinds;
  return only !== undefined && kinds.length === 1 ? only : kinds;
}

/** Id and siglum from the name of the file. */
function namesOf(name: string): { id: string; siglum: string } {
  const bare = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '');
  const id = bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'texte';
  return { id, siglum: (id.replace(/[^a-z]/g, '').slice(0, 3) || 'txt').toUpperCase() };
}

/** The first day of the year in a name, or a day that is plainly none. */
function dateOf(name: string): string {
  return `${/(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/.exec(name)?.[1] ?? '1900'}-01-01`;
}

function shortened(title: string): string {
  const words = title.split(' ');
  return words.length <= 5 ? title : words.slice(0, 5).join(' ');
}

/** What clauses are called: the word before their numbers, or the label above them. */
function nounsOf(lines: readonly Line[], { clauses, divisions }: GuessedBody): Draft['nouns'] {
  const noun = (word: string) => ({ one: word, many: `${word}s` });
  const [outermost] = divisions;
  const label = outermost === undefined ? undefined : guessLabels(lines, outermost, clauses)[0];
  const printed = clauses.word === '' ? label?.toLowerCase().replace(/s$/u, '') : clauses.word;
  return {
    clause: noun(
      printed === undefined || printed.includes(' ') ? 'clause' : printed.replace(/^art$/u, 'article'),
    ),
    ...(outermost === undefined ? {} : { division: noun(outermost.word) }),
  };
}

function frameOf({ lines, body, annexes }: Guesses): Partial<Draft> {
  const first = Math.min(firstLine(body.clauses), ...body.divisions.map(firstLine));
  const labels = new Set(body.divisions.flatMap((one) => guessLabels(lines, one, body.clauses)));
  const own = new Set(
    [body.clauses, ...body.divisions].flatMap(({ markers }) => markers.map(({ line }) => line.number)),
  );
  const heads = guessRunningHeads(
    lines.filter(({ text }) => !labels.has(foldWhiteSpace(text))),
    own,
  );
  const dropped = new Set(heads.flatMap(({ lines: own }) => own));
  const kept = lines.filter(({ text }) => !dropped.has(foldWhiteSpace(text)));
  const opening = kept.filter(({ number }) => number < first);
  const heading = guessHeading(opening);
  const closing = guessClosing(kept.filter(({ number }) => annexes === null || number < annexes.from));
  return {
    ...(opening.every(isBlank)
      ? {}
      : { preamble: { ...(heading === null ? {} : { heading }), paragraphs: guessParagraphs(opening) } }),
    ...(closing === null ? {} : { closing: closingOf(closing, annexes) }),
    ...(heads.length === 0 ? {} : { runningHeads: heads.map(({ head, times }) => ({ ...head, times })) }),
  };
}

function closingOf(begins: string, annexes: GuessedAnnexes | null): NonNullable<Draft['closing']> {
  return { begins, ...(annexes === null ? {} : { until: annexes.begins }), paragraphs: 'blank-line' };
}

function rulesOf({ lines, body, annexes }: Guesses): Pick<Draft, 'divisions' | 'clauses' | 'items'> {
  const { clauses, divisions, items } = body;
  const main = lines.filter(({ number }) => annexes === null || number < annexes.from);
  const levels = divisions.map((one) => {
    const labels = guessLabels(main, one, clauses);
    const ends = labels.length > 0 ? ('label' as const) : ('line' as const);
    return { ...markersOf(one), count: 0, titleEnds: ends, ...(labels.length === 0 ? {} : { labels }) };
  });
  const outside = clauses.markers.filter(({ line }) => line.number < Math.min(...divisions.map(firstLine)));
  const firsts = clauses.markers.filter(({ value }) => value.at(-1) === 1).length;
  const kinds = items.map((item) =>
    'bullet' in item ? { marker: item.bullet, count: 0 } : { ...markersOf(item), count: 0 },
  );
  const more = (annexes?.bullets ?? []).filter((sign) => kinds.every(({ marker }) => marker !== sign));
  const allKinds = [...kinds, ...more.map((marker) => ({ marker, count: 0 }))];
  const allLevels = [...(annexes === null ? [] : [annexes.level]), ...levels];
  const versions = guessVersions(main);
  return {
    ...(allLevels.length === 0 ? {} : { divisions: oneOrAll(allLevels) }),
    clauses: {
      ...markersOf(clauses),
      ...(clauses.word !== '' && clauses.markers.every(({ rest }) => rest.trim() === '')
        ? { alone: true }
        : {}),
      ...(levels.length > 0 && firsts < 2 && clauses.numbering !== 'decimal-path' ? { restart: false } : {}),
      ...(allLevels.length > 0 && outside.length > 0 ? { outside: outside.length } : {}),
      ...(Object.keys(versions).length === 0 ? {} : { versions }),
      ...titlesOf(main, clauses),
      ...(isApart(main, clauses) ? { paragraphs: 'blank-line' as const } : {}),
      count: 0,
    },
    ...(allKinds.length === 0 ? {} : { items: oneOrAll(allKinds) }),
  };
}

function markersOf({ forms, numbering, spelled }: Series) {
  return {
    marker: oneOrAll(forms),
    numbering,
    ...(Object.keys(spelled).length === 0 ? {} : { spelled }),
  };
}

/** Where titles of clauses end, if most have one: words behind the marker without a final mark, then a blank line or a capital. */
function titlesOf(lines: readonly Line[], { markers, word }: Series): Partial<Draft['clauses']> {
  if (word === '') return {};
  const heads = markers.map(({ line, rest }) => {
    const own = lines.slice(lines.indexOf(line) + 1, lines.indexOf(line) + 4);
    const blank = own.findIndex(isBlank);
    const words = [rest, ...own.slice(0, Math.max(blank, 0)).map(({ text }) => text)].join(' ').trim();
    const isTitle = words !== '' && !endsWithMark(words) && words.length < 120;
    return {
      isTitle,
      isApart: blank !== -1 && blank < 2,
      isLine: rest.trim() !== '' && /^\s*\p{Lu}/u.test(own[0]?.text ?? '') && !endsWithMark(rest),
    };
  });
  const share = (kept: (head: (typeof heads)[number]) => boolean) => heads.filter(kept).length / heads.length;
  const isApart = share((head) => head.isTitle && head.isApart);
  const isLine = share(({ isLine: alone }) => alone);
  if (Math.max(isApart, isLine) < 0.6) return {};
  const titleEnds = isApart >= isLine ? ('blank-line' as const) : ('line' as const);
  return { titleEnds, ...(Math.max(isApart, isLine) < 1 ? { titled: 'some' as const } : {}) };
}

/** Whether clauses have several paragraphs with blank lines between: blank lines after sentences, but not after lines. */
function isApart(lines: readonly Line[], { markers }: Series): boolean {
  const starts = new Set(markers.map(({ line }) => line.number));
  const own = lines.filter(({ number }) => number >= (markers[0]?.line.number ?? 0));
  if (guessParagraphs(own) === 'full-stop') return false;
  const apart = own.filter((line, index) => {
    const [before, blank] = [own[index - 2], own[index - 1]];
    return (
      before !== undefined &&
      blank !== undefined &&
      !isBlank(before) &&
      isBlank(blank) &&
      endsSentence(before.text) &&
      /^\s*\p{Lu}/u.test(line.text) &&
      !starts.has(line.number) &&
      line.number < (markers.at(-1)?.line.number ?? 0)
    );
  });
  return apart.length > markers.length / 10;
}
