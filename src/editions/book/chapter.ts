/** The shape of a book: its chapters, and their entries in the table of contents. */
import type { Element } from '../../components/tree.ts';

/** An entry of the table of contents. */
export interface Entry {
  /** Id of the element it leads to. */
  id: string;
  title: string;
  /** Clauses are left out where a table of contents has room for the main parts only. */
  unit: 'chapter' | 'section' | 'clause';
  entries: readonly Entry[];
}

export interface Chapter {
  entry: Entry;
  /** 1 for a main chapter; 2 for a part of the last chapter of level 1. */
  level: 1 | 2;
  /** Its kind in EPUB's vocabulary: `frontmatter`, `bodymatter` or `backmatter`, and more. */
  type: string;
  /** Whether it begins where the chapter before it ends, rather than on a new page. */
  continues: boolean;
  /** A `section` with the entry's id, on itself or within. Links within the book are `#id`. */
  body: Element;
}

export interface Book {
  title: string;
  subtitle: string;
  /** Public address of the site; null where it has none. */
  site: string | null;
  /** Date of the book, that of its latest text, so that the same texts make the same book: `2024-05-10`. */
  date: string;
  /** Day of the last change of what it says: that of a revision, of the state of the data, of a text. */
  modified: string;
  /** Who issued the texts, in the order of the texts. */
  issuers: readonly string[];
  /** That it speaks for nobody, in a sentence. */
  unofficial: string;
  /** Languages of the texts, the edition's own first. */
  languages: readonly string[];
  chapters: readonly Chapter[];
}

/** Headings that chapters use. */
export type HeadingName = 'h1' | 'h2' | 'h3';
