/** French as a locale: it has no words of its own here, since all that a locale does not say is French. */
export const lang = 'fr';

export const quotes = ['«\u202F', '\u202F»'] as const;

/** `1er mai 2024`, the day bound to its month. */
export function finishDate(date: string): string {
  return date.replace(/^1 /, '1er ').replace(' ', '\u00A0');
}
