/** The words of a page as they are read, whatever its elements and blanks. */

export const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/[\s\u00A0\u202F]+/g, ' ');

export const folded = (words: string) => words.replace(/[\s\u00A0\u202F]+/g, ' ');
