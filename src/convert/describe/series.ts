/** Series of numbers in a text of which nothing is known yet: forms of markers whose numbers go on from 1. */
import type { NumberingName } from '../../model/description-body.ts';
import type { Line } from '../emend/emend.ts';
import { markerForm, type Marker } from '../parse/marker.ts';
import { follows, numberingOf, type Value } from '../parse/numbering.ts';

/** A form of markers with those of the text that are in series. */
export interface Series {
  forms: string[];
  numbering: NumberingName;
  spelled: Record<string, string>;
  markers: Marker[];
  /** The word before the number, in small letters: `article`; empty for numbers alone. */
  word: string;
}

const NUMBERINGS: readonly NumberingName[] = [
  'decimal',
  'roman-upper',
  'roman',
  'letters-upper',
  'letters',
  'decimal-path',
  'law',
];

/** Forms of numbers without a word. */
const PLAIN = ['{num}.', '{num})', '({num})', '{num}°', '{num}. –', '{num} –', '{num} -', '{num} :'];

/** Words for a first number. */
const FIRST = /^(?:premier|première|ier|ière|1er|1re|1ère|unique|first)$/iu;

/** A word with a capital, then what may be a number, then a mark. */
const WORD_AND_NUMBER =
  /^\s*(\p{Lu}[\p{L}’'-]{2,})\s+(premier|première|1er|1re|1ère|[IVXLC]+ère|[IVXLC]+er|unique|first|[\d.]*\d|[IVXLC]+|[A-Z])(?![\p{L}\p{N}])(\s*(?:\.\s*[–—-]|[:.)]|[–—-]))?/iu;

/** All series of numbers alone, each of two markers at least. */
export function plainSeries(lines: readonly Line[]): Series[] {
  return NUMBERINGS.flatMap((numbering) =>
    (numbering === 'decimal-path' || numbering === 'law' ? [...PLAIN, '{num}'] : PLAIN).map((form) =>
      series(lines, { forms: [form], numbering, spelled: {}, word: '' }),
    ),
  ).filter(({ markers, numbering }) => markers.length > 1 && (numbering !== 'law' || isOfLaws(markers)));
}

/** Whether numbers are such as laws alone have: `2 bis`, `1.a`. */
function isOfLaws(markers: readonly Marker[]): boolean {
  return markers.some(({ num }) => /\p{L}/u.test(num));
}

/** The series of numbers behind a word that begins lines, `TITRE I :`, one for each word. */
export function wordSeries(lines: readonly Line[]): Series[] {
  const found = new Map<string, { number: string; mark: string }[]>();
  for (const { text } of lines) {
    const [, word = '', number = '', mark = ''] = WORD_AND_NUMBER.exec(text) ?? [];
    if (!/^\p{Lu}/u.test(word)) continue;
    found.set(word, [...(found.get(word) ?? []), { number, mark: mark.replace(/\s+/gu, ' ') }]);
  }
  return [...found].flatMap(([word, printed]) => {
    const firsts = printed.filter(({ number }) => FIRST.test(number));
    const forms = mostFrequent(printed.map(({ mark }) => `${word} {num}${mark}`));
    const tried = NUMBERINGS.map((numbering) => {
      const one = numberingOf(numbering).print([1]);
      const spelled = Object.fromEntries(firsts.map(({ number }) => [number, one]));
      return series(lines, { forms, numbering, spelled, word: word.toLowerCase() });
    });
    const best = tried.toSorted((a, b) => b.markers.length - a.markers.length)[0];
    return best === undefined || best.markers.length === 0 ? [] : [withFormsUsed(best)];
  });
}

/** The series without the forms that none of its markers has. */
function withFormsUsed(found: Series): Series {
  const forms = found.forms.filter((form) =>
    found.markers.some(({ line }) => isFirstForm(line, form, found)),
  );
  return { ...found, forms: forms.length === 0 ? found.forms.slice(0, 1) : forms };
}

/** Whether a line's marker is of a form, and of no longer one. */
function isFirstForm(line: Line, form: string, { forms, numbering, spelled }: Series): boolean {
  const matched = forms
    .toSorted((a, b) => b.length - a.length)
    .find((one) => markerForm({ marker: one, numbering, spelled }, []).match(line) !== null);
  return matched === form;
}

function series(lines: readonly Line[], rules: Omit<Series, 'markers'>): Series {
  const form = markerForm({ marker: rules.forms, numbering: rules.numbering, spelled: rules.spelled }, []);
  const candidates = lines.flatMap((line) => form.match(line) ?? []);
  return { ...rules, markers: inSeries(candidates) };
}

/** The markers that go on from one another, each series from its first number. */
function inSeries(candidates: readonly Marker[]): Marker[] {
  const kept: Marker[] = [];
  for (const [index, marker] of candidates.entries()) {
    const before = kept.at(-1);
    const next = candidates.slice(index + 1, index + 4);
    if (before !== undefined && follows(marker.value, before.value)) kept.push(marker);
    else if (
      isFirst(marker.value) &&
      (before === undefined || next.some(({ value }) => follows(value, marker.value)))
    )
      kept.push(marker);
  }
  return kept;
}

function isFirst(value: Value): boolean {
  return value.at(-1) === 1;
}

/** Values without repetition, the most frequent first. */
function mostFrequent(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
