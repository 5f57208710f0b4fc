/** What a book is made of. */
import type { Element } from './tree.ts';

/** A place in the table of contents. */
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
  /** 1 for a part of its own; 2 for what belongs to the last chapter of level 1. */
  level: 1 | 2;
  /** What it is in the vocabulary of EPUB: `frontmatter`, `bodymatter` or `backmatter`, and more. */
  type: string;
  /** Whether it goes on where the chapter before it ends, rather than on a page of its own. */
  continues: boolean;
  /** A `section` that has, or holds, the id of the entry. Links within the book are `#id`. */
  body: Element;
}

export interface Book {
  title: string;
  subtitle: string;
  /** Public address of the site. */
  site: string;
  /** Latest date of the texts, `2024-05-10`: the book's own, as a book of the same texts is the same book. */
  date: string;
  /** Who issued the texts, in the order of the texts. */
  issuers: readonly string[];
  /** Languages of the texts, that of the edition first. */
  languages: readonly string[];
  chapters: readonly Chapter[];
}

/** Heading of a level from 1 to 6. */
export type HeadingName = 'h1' | 'h2' | 'h3';
