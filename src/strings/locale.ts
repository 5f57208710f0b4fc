/** The shape of a locale: facts of a language, and any number of the interface's words. */
import type * as french from './fr/index.ts';

/** Facts of a locale, which hold also for words that fall back on French. */
export interface Facts {
  /** BCP 47 tag: the `lang` of pages, and the language of figures, dates and lists. */
  lang: string;
  /** Marks before and after quoted words, spaces included. */
  quotes: readonly [open: string, close: string];
  /** Changes a date made by `Intl` where the language's use differs. */
  finishDate?: ((date: string) => string) | undefined;
}

/** A group of words that are loaded together: `site`, `search`. */
export type Part = keyof typeof french;

/** The words of each part, with the types that French gives them. */
export type Words = { [Name in Part]: ReturnType<(typeof french)[Name]> };

/** Words of a locale: any number of any part, made from its facts. */
export type OwnWords = { [Name in Part]?: ((facts: Facts) => Partial<Words[Name]>) | undefined };

/** A module that exports the facts of a locale and the parts it has words for. */
export type Locale = Facts & OwnWords;
