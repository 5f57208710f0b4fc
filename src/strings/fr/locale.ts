/** French as a locale: facts alone, since every locale falls back on the French words. */
export const lang = 'fr';

export const quotes = ['«\u202F', '\u202F»'] as const;

/** `1er mai 2024`, in one line. */
export function finishDate(date: string): string {
  return date.replace(/^1 /, '1er ').replaceAll(' ', '\u00A0');
}
