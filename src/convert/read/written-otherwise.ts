/** Signs of a witness that stand for another: accents and apostrophes as typed without their keys, letters of fonts. */
import type { Kind } from './signs.ts';

const SOURCE = 'take the text again from its source, or write what is printed there';

export const WRITTEN_OTHERWISE: readonly Kind[] = [
  {
    rule: 'spoiled-letter',
    severity: 'warning',
    signs: /(?<=\p{L})[\u2018\u201B\u2032\u02BC`](?=\p{L})/gu,
    says: (name) => `${name} stands where an apostrophe was probably meant`,
    hint: "write ’ or ', as the rest of the text does: searches and quotations know no other",
  },
  {
    rule: 'lone-accent',
    severity: 'warning',
    // A grave accent before a word may be its quotation mark.
    signs:
      /(?<=\p{L})[`"~](?=\p{L})|(?<!\S)`(?=[aeu](?!\p{L}))|[\^\u00B8\u02D8-\u02DD](?=\p{L})|(?<=\p{L})[\^\u00B8\u02D8-\u02DD]/giu,
    says: (name) => `${name} stands beside a letter, as an accent that was parted from it`,
    hint: SOURCE,
  },
  {
    rule: 'spoiled-letter',
    severity: 'warning',
    signs: /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]|[\u{1D400}-\u{1D7FF}]/gu,
    says: (name) => `${name} is a letter or figure of a special font: searches miss the word around it`,
    hint: SOURCE,
  },
  {
    rule: 'spoiled-letter',
    severity: 'warning',
    // Not in an address.
    signs: /(?<!\S*[/.?&:]\S*)(?<=\p{L})[=\u2212](?=\p{L})/gu,
    says: (name) => `${name} stands in a word, where a hyphen was probably meant`,
    hint: SOURCE,
  },
  {
    rule: 'no-letter',
    severity: 'warning',
    signs: /(?<=\p{L})\p{Extended_Pictographic}(?=\p{L})/gu,
    says: (name) => `${name} stands in a word, and is no letter`,
    hint: SOURCE,
  },
];
