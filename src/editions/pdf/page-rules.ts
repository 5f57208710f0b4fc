/** Style rules made from the book: running heads, one named page a chapter, and colours of the texts. */
import type { Book, Chapter } from '../book/chapter.ts';
import { HUES } from '../book/hues.ts';

/** Name of the pages without running head and number. */
export const TITLE_PAGES = 'titre';

/**
 * The page name of each chapter, in order: that of the chapter before where one continues it, and a
 * name of its own for the title page.
 */
export function pageNames(chapters: readonly Chapter[]): string[] {
  const names: string[] = [];
  for (const [index, { continues, type }] of chapters.entries()) {
    const before = names.at(-1);
    if (type.split(' ').includes('titlepage')) names.push(TITLE_PAGES);
    else names.push(continues && before !== undefined ? before : `chapitre-${index}`);
  }
  return names;
}

export function pageRules({ title, chapters }: Book, contentsTitle: string): string {
  const names = pageNames(chapters);
  const heads = chapters.flatMap(({ entry, continues }, index) => {
    const name = names[index] ?? TITLE_PAGES;
    return continues || name === TITLE_PAGES ? [] : [runningHead(name, title, entry.title)];
  });
  const hues = Object.entries(HUES).map(([hue, colour]) => `[data-hue='${hue}'] { --hue: ${colour}; }`);
  return [...heads, runningHead(CONTENTS_PAGES, title, contentsTitle), ...hues].join('\n');
}

/** Name of the pages of the table of contents. */
export const CONTENTS_PAGES = 'sommaire';

function runningHead(name: string, left: string, right: string): string {
  return `@page ${name} { @top-left { content: ${cssString(left)}; } @top-right { content: ${cssString(right)}; } }`;
}

/** A CSS string, with all but letters, figures and blanks escaped, so that no text can end it. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{N} ]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
