/**
 * Plain text: what people write in a field. It has no control characters but line breaks, none that turn the direction
 * of what follows, by which words could be made to look like others, no halves of characters, and none that XML lacks,
 * with which Word opens no file.
 */

const UNWRITTEN = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;
const EACH_UNWRITTEN = new RegExp(UNWRITTEN, 'gu');

/** Whether a text has nothing but what people write. */
export function isPlain(text: string): boolean {
  return !UNWRITTEN.test(text.replaceAll('\n', ''));
}

/** A text as it was typed or pasted, made plain: line breaks of one kind, tabs as spaces, all else of that sort taken out. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', ' ')
    .split('\n')
    .map((line) => line.replace(EACH_UNWRITTEN, ''))
    .join('\n');
}
