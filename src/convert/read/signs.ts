/** Signs that are no text: what no reader sees, what turns words around, and what stands for a lost letter. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import { signName } from './sign-names.ts';
import { spoiledIn } from './spoiled.ts';
import { WRITTEN_OTHERWISE } from './written-otherwise.ts';

/** A sign in a line; `offset` is 0-based. */
export interface FoundSign extends Pick<Diagnostic, 'rule' | 'severity' | 'message' | 'hint'> {
  offset: number;
}

export interface Kind extends Pick<Diagnostic, 'rule' | 'severity' | 'hint'> {
  signs: RegExp;
  /** What is said of a sign with this name. */
  says: (name: string) => string;
}

/**
 * The kinds, each sign in the first it belongs to. Errors are those by which words may be lost or stand elsewhere than
 * they seem to.
 */
const KINDS: readonly Kind[] = [
  {
    rule: 'nul',
    severity: 'error',
    signs: /\0/gu,
    says: (name) => `the sign ${name} stands in the text`,
    hint: 'the file may be damaged or binary: take it again from its source',
  },
  {
    rule: 'control-character',
    severity: 'error',
    signs: /[\u0001-\u0008\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF]|[\uFFFE\uFFFF]|\p{Cs}/gu,
    says: (name) => `the control character ${name} stands in the text`,
    hint: 'remove it, or replace it by what was meant',
  },
  {
    rule: 'line-end',
    severity: 'error',
    signs: /\r/gu,
    says: (name) => `the line end ${name} stands inside a line`,
    hint: 'save the file with the line ends LF or CRLF, the same throughout',
  },
  {
    rule: 'lost-letter',
    severity: 'error',
    signs: /\uFFFD/gu,
    says: (name) => `${name} stands for a letter that was lost`,
    hint: 'take the text again from its source, or write the letter that is printed there',
  },
  {
    rule: 'bidi-control',
    severity: 'error',
    signs: /[\u202A-\u202E\u2066-\u2069]/gu,
    says: (name) => `${name} makes words show in another order than they stand`,
    hint: 'remove it: the page sets the direction of a text by its language',
  },
  {
    rule: 'zero-width',
    severity: 'error',
    signs: /\uFEFF/gu,
    says: (name) => `${name} stands inside the text: some programs print it as a blank, others as nothing`,
    hint: 'remove it; at the head of a file alone it marks the encoding',
  },
  {
    rule: 'bidi-control',
    severity: 'warning',
    signs: /[\u061C\u200E\u200F]/gu,
    says: (name) => `${name}, which no reader sees, stands in the text`,
    hint: 'remove it where the language of the text does not need it',
  },
  {
    rule: 'line-end',
    severity: 'warning',
    // Extractors put a form feed at the head of each page, where it parts nothing.
    signs: /[\u000B\u2028\u2029]|(?<!^)\f(?!\s*$)/gu,
    says: (name) => `${name} stands inside a line, and is read as a blank`,
    hint: 'end the line here, or replace it by a blank',
  },
  {
    rule: 'zero-width',
    severity: 'warning',
    // Joiners between pictures, and what chooses their form, are parts of them.
    signs:
      /(?<!\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D|(?<!\p{Extended_Pictographic}|\p{S})[\uFE0E\uFE0F]|(?![\u200D\uFE0E\uFE0F\uFFF9-\uFFFB])(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|\u2800)/gu,
    says: (name) => `${name}, which no reader sees, stands in the text: searches miss the word around it`,
    hint: 'remove it',
  },
  {
    rule: 'no-letter',
    severity: 'warning',
    signs: /[\uFFF9-\uFFFC]/gu,
    says: (name) => `${name} stands for something that is not in the text`,
    hint: 'look in the source what stands there, and remove the sign',
  },
  {
    rule: 'lone-accent',
    severity: 'warning',
    signs:
      /(?:(?<=^|[\s\p{P}])\p{Mn}|[\u00B4\u02C6\u02DC\u00A8](?=\p{L})|(?<=\p{L})[\u00B4\u00A8](?=\p{L}))/gu,
    says: (name) => `the accent ${name} stands beside its letter`,
    hint: 'take the text again from its source, or write the letter with its accent',
  },
  {
    rule: 'lone-accent',
    severity: 'warning',
    // A letter of the languages of the family and its accent are one sign once composed: what is left is one too many.
    signs: /(?<=[A-Za-z\u00C0-\u017F])\p{Mn}+|(?<=\p{L})\u20DD/gu,
    says: (name) => `${name} stands on a letter that has no such accent, or one already`,
    hint: 'take the text again from its source, or write the letter with the accent that is printed',
  },
  {
    rule: 'no-letter',
    severity: 'warning',
    signs: /\p{Cn}/gu,
    says: (name) => `${name} is no sign of Unicode`,
    hint: 'look in the source what stands there, and write that sign',
  },
];

const PRIVATE: Kind = {
  rule: 'no-letter',
  severity: 'warning',
  signs: /\p{Co}/gu,
  says: (name) => `${name} shows only in the font of the source, often as a bullet`,
  hint: 'write the sign that is printed there, or name this one as the marker of items in the description',
};

const KINDS_OF_WITNESS = [...KINDS, ...WRITTEN_OTHERWISE, PRIVATE];

/** Signs that some kind may have: most lines have none, and need no look at each kind. */
const SUSPECT =
  /[^\p{L}\p{N}\p{P}\p{Zs}\p{Sm}\p{Sc}\p{So}\t ]|[\u0300-\u036F\u00B4\u02C6\u02DC\u00A8\u115F\u1160\u2800\u3164\uFFA0\uFFFC\uFFFD]|[\u2032"=~\u2018\u201B\u02BC\u2212\uFF10-\uFF5A]|[\u{1D400}-\u{1D7FF}\u{1F300}-\u{1FAFF}]/u;

/**
 * The first sign of each kind in a line, in the order of the kinds.
 *
 * @param own signs of private use that a description names, as any text with them; null to pass them all over
 */
export function signsIn(line: string, own: string | null): FoundSign[] {
  const found: FoundSign[] = spoiledIn(line);
  if (!SUSPECT.test(line)) return found;
  const taken = new Set<number>();
  for (const { rule, severity, signs, says, hint } of own === null ? KINDS : KINDS_OF_WITNESS) {
    const signsOfKind = [...line.matchAll(signs)].filter(
      ({ 0: sign, index }) => !taken.has(index) && (signs !== PRIVATE.signs || own?.includes(sign) !== true),
    );
    const [first] = signsOfKind;
    if (first !== undefined)
      found.push({ rule, severity, offset: first.index, message: says(signName(first[0])), hint });
    for (const { index } of signsOfKind) taken.add(index);
  }
  return found;
}
