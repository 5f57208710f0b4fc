/** What a line looks like, by no description: a heading, a marker, a note, a speaker. For warnings and proposals. */
import type { NumberingName } from '../../model/description-body.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { BEHIND_SENTENCE } from './ends.ts';
import { numberingOf } from './numbering.ts';
import { CLAUSE_PATTERN, DIVISION_PATTERN } from './unit-words.ts';
import { versionLabel } from './version-label.ts';

/** A number at the beginning of a line, and what a description would say of it. */
export interface LooksNumbered {
  /** The marker with `{num}` in place of its number: `{num})`, `Art. {num}`. */
  template: string;
  /** The number as printed. */
  num: string;
  numbering: NumberingName;
  /** Whether it can hardly be anything else: `a)`, `(ii)`. */
  isPlain: boolean;
  /** Whether a word such as `Article` stands before it. */
  isCalled: boolean;
  /** What stands behind it and may tell a version from another: `(version 2020)`. */
  label: string | null;
}

/** A word that divisions are called by, with its number in words before it or not: `Première partie`. */
const DIVISION_WORD = new RegExp(
  `^(?:(?:premi[eè]re|deuxi[eè]me|seconde|troisi[eè]me|quatri[eè]me|cinqui[eè]me)\\s+)?(?:${DIVISION_PATTERN})(?![\\p{L}\\p{N}])`,
  'iu',
);
const DIVISION_NUMBER =
  /^\s*(?:[IVXLC]+(?:er|[eè]re)?|\d{1,3}(?:er|[eè]?re|st|nd|rd|th)?|[A-Z]|premi[eè]re?|unique|pr[eé]liminaire|one|two|three|four|five)(?![\p{L}\p{N}’'])/iu;

/** A number as laws have it; Roman ones and letters behind a blank alone. */
const CALLED_NUMBER = [
  '(?:[LRD]\\.?\\s?)?\\d{1,4}(?:[.-]\\d{1,3})*[A-Z]?(?:\\s(?:bis|ter|quater|quinquies|sexies))?(?:\\s[A-Z](?=\\s*(?:[.:)(–—-]|$)))?(?![\\p{L}\\d])',
  "(?<=\\s)(?:[IVXLC]+|[A-Z])(?![\\p{L}\\p{N}’'])",
  '(?:[Pp]remi[eè]re?|PREMI[EÈ]RE?|[Uu]nique|UNIQUE|1(?:er|re|ère))(?!\\p{L})',
].join('|');
const CALLED = new RegExp(
  `^((?:${CLAUSE_PATTERN}|§|[nN]°)\\s*)(${CALLED_NUMBER})((?:\\s*[.:)°–—-])*)(?=\\s|$)`,
  'u',
);
/** Several in one, as where articles are repealed: `Articles 8 à 10`. */
const RANGE = new RegExp(
  `^((?:Articles|ARTICLES|Arts?\\.|Sections|SECTIONS|Rules|Règles)\\s)(${CALLED_NUMBER})(\\s(?:à|et|to|and|[-–—])\\s)(?:${CALLED_NUMBER})((?:\\s*[.:)–—-])*)(?=\\s|$)`,
  'u',
);
const BRACKETED = /^(\(?)(\d{1,3}|[a-z]{1,2}|[A-Z]|[ivxl]+|[IVXL]+)\)(?=\s|\p{L}|$)/u;
const SIGNED =
  /^(\d{1,3}(?:\.\d{1,3})*[A-Z]?(?:\s(?:bis|ter|quater))?|[A-Z]|[ivxl]+|[IVXL]+|[a-z])(\s?(?:[.°:]\s?[–—-]?|[–—-]))(?=\s|\p{Lu})/u;

/** A number that is printed as a word, or with the ending of one. */
export const FIRST_IN_WORDS = /^(?:premi[eè]re?|unique|1(?:er|re|ère))$/iu;

/** Bullets that extraction leaves. */
const BULLET = /^([-–—•·▪◦●○➢➤►✓*])\s*(?=\p{L})/u;

/** Longest line that is taken for a heading, in UTF-16 code units. */
const LONGEST_HEADING = 110;

/** A line that stands as a heading does, with the marker of its kind where it has a number; null for others. */
export function looksLikeHeading(text: string): { marker: string | null } | null {
  const line = foldWhiteSpace(text);
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  if (line.length > LONGEST_HEADING || letters < 4) return null;
  const word = DIVISION_WORD.exec(line)?.[0];
  const isCapital = !/\p{Ll}/u.test(line);
  if (word !== undefined && /^\p{Lu}/u.test(line)) {
    const behind = line.slice(word.length);
    const number = DIVISION_NUMBER.exec(behind)?.[0];
    const rest = behind.slice(number?.length ?? 0).trimStart();
    const isHead = rest === '' || isCapital || (number !== undefined && /^[:.–—-]/u.test(rest));
    if (isHead) return { marker: number === undefined ? null : `${word} {num}` };
  }
  const isOwn = isCapital && !/[.;,:]$/u.test(line) && !/^[«"“(]/u.test(line) && letters > line.length / 2;
  return isOwn ? { marker: null } : null;
}

/** The word that a heading begins with by which divisions are called, `ANNEXE`; null for other lines. */
export function divisionWord(text: string): string | null {
  return looksLikeHeading(text) === null ? null : (DIVISION_WORD.exec(foldWhiteSpace(text))?.[0] ?? null);
}

/** A capital that begins another sentence within a line. */
const CAPITAL_WITHIN = new RegExp(`(?<=${BEHIND_SENTENCE})\\p{Lu}`, 'gu');

/** The offsets of headings with a number within a line, `… du puits. CHAPITRE II : DES SEAUX`. */
export function headingsWithin(text: string): number[] {
  return Array.from(text.matchAll(CAPITAL_WITHIN)).flatMap(({ index }) => {
    const rest = text.slice(index);
    const word = DIVISION_WORD.exec(rest)?.[0];
    const number = word === undefined ? undefined : DIVISION_NUMBER.exec(rest.slice(word.length))?.[0];
    if (word === undefined || number === undefined) return [];
    const behind = rest.slice(word.length + number.length);
    return !/\p{Ll}/u.test(word) || /^\s*[:–—-]/u.test(behind) || behind.trim() === '' ? [index] : [];
  });
}

/** The number that a line seems to begin with, or null. */
export function looksNumbered(text: string): LooksNumbered | null {
  const line = foldWhiteSpace(text);
  const range = RANGE.exec(line);
  if (range !== null) {
    const [, word = '', num = '', joint = '', behind = ''] = range;
    const template = `${word}{num}${joint}{num}${behind}`;
    return { template, num, numbering: kindOf(num), isPlain: true, isCalled: true, label: null };
  }
  const found = calledIn(line) ?? bracketedIn(line) ?? signedIn(line);
  if (found === null) return null;
  const { whole, before, num, behind, isCalled, isBracketed } = found;
  const label = versionLabel(line.slice(whole.length));
  return {
    template: `${before}{num}${behind}`,
    num,
    numbering: kindOf(num),
    isPlain: isBracketed || (isCalled && (behind.trim() !== '' || label !== null)),
    isCalled,
    label,
  };
}

/** A number at the beginning of a line, with what stands before and behind it in its marker. */
interface FoundNumber {
  whole: string;
  before: string;
  num: string;
  behind: string;
  isCalled: boolean;
  isBracketed: boolean;
}

/** A number behind a word: `Article 2.`. */
function calledIn(line: string): FoundNumber | null {
  const [whole, before = '', num = '', behind = ''] = CALLED.exec(line) ?? [];
  return whole === undefined ? null : { whole, before, num, behind, isCalled: true, isBracketed: false };
}

/** A number in brackets, or with the second of them: `(ii)`, `a)`. */
function bracketedIn(line: string): FoundNumber | null {
  const [whole, before = '', num = ''] = BRACKETED.exec(line) ?? [];
  return whole === undefined ? null : { whole, before, num, behind: ')', isCalled: false, isBracketed: true };
}

/** A number with a mark: `2.`, `3 –`. */
function signedIn(line: string): FoundNumber | null {
  const [whole, num = '', behind = ''] = SIGNED.exec(line) ?? [];
  if (whole === undefined) return null;
  return { whole, before: '', num, behind: behind.trimEnd(), isCalled: false, isBracketed: false };
}

/** The bullet that a line seems to begin with, or null. */
export function looksBulleted(text: string): string | null {
  return BULLET.exec(foldWhiteSpace(text))?.[1] ?? null;
}

/** The number of the note that a line seems to be, as a template and as it is printed: `[1]`, `¹`, `1Le …`, `1 Voir …`; or null. */
export function looksLikeNote(
  text: string,
): { template: string; num: string; numbering: NumberingName } | null {
  const line = foldWhiteSpace(text);
  const [, before = '', num, behind = ''] =
    /^(\[)(\d{1,3})(\])\s/u.exec(line) ??
    /^()([¹²³⁴-⁹]+)()\s?\p{L}/u.exec(line) ??
    /^()(\*{1,5}|[†‡])()\s?\p{L}/u.exec(line) ??
    /^()(\d{1,2})()(?=\p{Lu}\p{Ll})/u.exec(line) ??
    /^()(\d{1,3})()\s(?:Voir|Cf|Modifié|Ajouté|Abrogé|Remplacé|Inséré|See|Note|Amended|Inserted)(?!\p{L})/u.exec(
      line,
    ) ??
    [];
  return num === undefined
    ? null
    : { template: `${before}{num}${behind}`, num, numbering: noteNumbering(num) };
}

function noteNumbering(num: string): NumberingName {
  if (/\d/u.test(num)) return 'decimal';
  return /[*†‡]/u.test(num) ? 'signs' : 'raised';
}

/** How a line begins that seems to be what somebody says: `M. Traoré :`; null for others. */
export function looksLikeSpeaker(text: string): string | null {
  return (
    /^(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|L[ea] [Pp]résidente?|Le [Rr]apporteur|The (?:President|Chair(?:man|woman)?))(?:\s\p{Lu}[\p{L}’'.-]*){0,4}(?:\s\([^()]{1,60}\))?\s?[:.](?:\s[–—])?(?=\s)/u.exec(
      foldWhiteSpace(text),
    )?.[0] ?? null
  );
}

/** The kind of numbers that a number is of. */
export function kindOf(num: string): NumberingName {
  if (/^\d+$/u.test(num) || FIRST_IN_WORDS.test(num)) return 'decimal';
  if (/^\d+(?:\.\d+)+$/u.test(num)) return 'decimal-path';
  if (/\d/u.test(num)) return 'law';
  if (num.length > 1 || /^[ivx]$/iu.test(num)) {
    if (numberingOf('roman').read(num) !== null) return 'roman';
    if (numberingOf('roman-upper').read(num) !== null) return 'roman-upper';
  }
  return /^\p{Lu}/u.test(num) ? 'letters-upper' : 'letters';
}
