/** What a locale is: a few facts of a language, and as many of the interface's words as it has. */
import type * as french from './fr/index.ts';

/** Facts that hold for all words of a locale, also for those said in French because it has none of its own. */
export interface Facts {
  /** BCP 47 tag: the `lang` of pages, and the language of figures, dates and lists. */
  lang: string;
  /** What stands before and after quoted words, spaces included. */
  quotes: readonly [open: string, close: string];
  /** Last touch to a date in words, where the language has a use that `Intl` lacks. */
  finishDate?: ((date: string) => string) | undefined;
}

/** A group of words that are loaded together: `site`, `search`. */
export type Part = keyof typeof french;

/** The words of each part, with the types that French gives them. */
export type Words = { [Name in Part]: ReturnType<(typeof french)[Name]> };

/** Words of a locale: of any part any number, made from the facts of the locale. */
export type OwnWords = { [Name in Part]?: ((facts: Facts) => Partial<Words[Name]>) | undefined };

/** A locale is a module: its facts and the parts of which it has words are its exports. */
export type Locale = Facts & OwnWords;
