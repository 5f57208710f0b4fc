/** Guesses the annexes behind the body of a text, and how what stands in each is numbered. */
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import type { Marker } from '../parse/marker.ts';
import { isAnnexWord, isClauseWord } from '../parse/unit-words.ts';
import { oneOrAll, type Draft } from './draft.ts';
import { BULLET, firstLine } from './guess-body.ts';
import { beginningOf } from './guess-frame.ts';
import { plainSeries, wordSeries, type Series } from './series.ts';

type Level = Exclude<NonNullable<Draft['divisions']>, readonly unknown[]>;

export interface GuessedAnnexes {
  /** Their kind of divisions, without its figures. */
  level: Level;
  /** Number of the first line of the first annex, and its beginning. */
  from: number;
  begins: string;
  /** Signs that begin several lines in them. */
  bullets: string[];
}

/** The guess; null where no line below some numbers is headed as an annex. */
export function guessAnnexes(lines: readonly Line[]): GuessedAnnexes | null {
  const numbered = wordSeries(lines).find(({ word }) => isAnnexWord(word));
  const series = numbered ?? lone(lines);
  const [first] = series?.markers ?? [];
  if (series === null || first === undefined) return null;
  const before = lines.filter(({ number }) => number < first.line.number);
  // An annex that stands before all numbers is a division as others are.
  if (![...wordSeries(before), ...plainSeries(before)].some(({ markers }) => markers.length > 1)) return null;
  const parts = series.markers.map((marker, index) => {
    const end = series.markers[index + 1]?.line.number ?? Number.POSITIVE_INFINITY;
    return {
      marker,
      lines: lines.filter(({ number }) => number > marker.line.number && number < end),
    };
  });
  const clauses = clausesOf(parts);
  const { forms, numbering, spelled } = series;
  const own = lines.filter(({ number }) => number > first.line.number);
  return {
    level: {
      marker: oneOrAll(forms),
      numbering,
      ...(Object.keys(spelled).length === 0 ? {} : { spelled }),
      count: 0,
      titleEnds: 'line',
      ...(numbered === undefined ? { titled: 'some' as const } : {}),
      address: 'annexe-{num}',
      ...(clauses === null ? {} : { clauses }),
    },
    from: first.line.number,
    begins: beginningOf(first.line, lines),
    bullets: bulletsIn(own),
  };
}

/** `ANNEXE` alone on its line, once. */
function lone(lines: readonly Line[]): Series | null {
  const found = lines.filter(
    ({ text }) => /^\s*\p{Lu}/u.test(text) && isAnnexWord(foldWhiteSpace(text).toLowerCase()),
  );
  const [line] = found;
  if (line === undefined || found.length > 1) return null;
  const word = foldWhiteSpace(line.text);
  const marker: Marker = { line, printed: word, num: '1', value: [1], rest: '', offset: 0 };
  return { forms: ['{num}'], numbering: 'words', spelled: { [word]: '1' }, markers: [marker], word };
}

interface Part {
  marker: Marker;
  lines: readonly Line[];
}

/** How the clauses of annexes are numbered: all alike, or running on through them, or each in its own way; null where none has numbers. */
function clausesOf(parts: readonly Part[]): NonNullable<Level['clauses']> | null {
  const own = parts.map(({ marker, lines }) => ({ num: marker.num, series: seriesIn(lines) }));
  const found = own.flatMap(({ num, series }) => (series === null ? [] : { num, series }));
  const forms = new Set(found.map(({ series }) => keyOf(series)));
  const [first] = found;
  if (first !== undefined && found.length === parts.length && forms.size === 1)
    return { ...rulesOf(first.series), count: 0 };
  const through = seriesIn(parts.flatMap(({ lines }) => lines));
  const holds = ({ lines: [from, ...rest] }: Part) =>
    through?.markers.some(
      ({ line }) => line.number >= (from?.number ?? 0) && line.number <= (rest.at(-1)?.number ?? 0),
    );
  if (through !== null && parts.every(holds)) return { ...rulesOf(through), order: 'rising', count: 0 };
  const groups = [...Map.groupBy(found, ({ series }) => keyOf(series)).values()];
  const kinds = groups.flatMap((group) => {
    const [one] = group;
    return one === undefined ? [] : { in: group.map(({ num }) => num), ...rulesOf(one.series), count: 0 };
  });
  return kinds.length === 0 ? null : kinds;
}

/** The clauses among some lines: behind a word, or the first numbers alone of which there are several. */
function seriesIn(lines: readonly Line[]): Series | null {
  const named = wordSeries(lines).find(({ word }) => isClauseWord(word));
  if (named !== undefined) return named;
  const [plain] = plainSeries(lines).toSorted(
    (a, b) => firstLine(a) - firstLine(b) || b.markers.length - a.markers.length,
  );
  return plain ?? null;
}

function keyOf({ forms, numbering }: Series): string {
  return `${forms[0]} ${numbering}`;
}

function rulesOf({ forms, numbering, spelled }: Series) {
  const words = Object.keys(spelled).length === 0 ? {} : { spelled };
  return { marker: oneOrAll(forms), numbering, ...words };
}

function bulletsIn(lines: readonly Line[]): string[] {
  const signs = lines.flatMap(({ text }) => BULLET.exec(text)?.[1] ?? []);
  return [...Map.groupBy(signs, (sign) => sign)].flatMap(([sign, own]) => (own.length > 1 ? sign : []));
}
