/** How the words of a line end: with a sentence, a part of one, or no mark at all. White space behind does not matter. */

/** A closing mark that may stand behind the end of a sentence. */
const CLOSING = '[»”")\\]]?';
const SENTENCE = new RegExp(`[.!?…]${CLOSING}\\s*$`, 'u');
const PART = new RegExp(`(?:[.;:!?…]${CLOSING}|»)\\s*$`, 'u');
const MARK = /[.;:,!?…»]\s*$/u;
const FULL_STOP = /\.\s*$/u;

/** What stands before the first words of another sentence in a line. */
export const BEHIND_SENTENCE = '[.;!?…»”)]\\s+';

/** Whether a sentence ends: `… du puits.`, `… (le soir !)`. */
export function endsSentence(text: string): boolean {
  return SENTENCE.test(text);
}

/** Whether a sentence ends or a part of one, such as an item of a list: `… le matin ;`. */
export function endsPart(text: string): boolean {
  return PART.test(text);
}

/** Whether any mark stands at the end, a comma too: titles have none. */
export function endsWithMark(text: string): boolean {
  return MARK.test(text);
}

/** Whether a full stop stands at the end, by which descriptions may part paragraphs. */
export function endsInFullStop(text: string): boolean {
  return FULL_STOP.test(text);
}
