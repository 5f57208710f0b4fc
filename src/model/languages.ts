/** Codes of languages of three letters (ISO 639-3), which names of laws and files of Kiwix have. */

const CODES: Readonly<Record<string, string>> = { fr: 'fra', en: 'eng', ar: 'ara', es: 'spa', pt: 'por' };

/**
 * The code of the language of a tag, `fra` for `fr` and `fr-CA`; `und`, which means that it is not told, for others.
 *
 * @param tag as BCP 47 writes it
 */
export function threeLettersOf(tag: string): string {
  return CODES[tag.split('-')[0]?.toLowerCase() ?? ''] ?? 'und';
}
