/** Guesses the footnotes of a text: lines that look like one, each called by words before it. */
import type { NumberingName } from '../../model/description-body.ts';
import type { Line } from '../emend/emend.ts';
import { endsSentence } from '../parse/ends.ts';
import { looksLikeNote } from '../parse/looks.ts';
import { isBlank } from '../parse/passage.ts';
import type { Draft } from './draft.ts';

export interface GuessedNotes {
  kinds: Exclude<NonNullable<Draft['notes']>, readonly unknown[]>[];
  /** Numbers of the lines that are taken for notes. */
  lines: ReadonlySet<number>;
}

/** A line that looks like a note, at an index of its lines. */
interface Begun {
  index: number;
  call: string;
  template: string;
  numbering: NumberingName;
}

/** The kinds of notes of which every one is called. A figure alone before words is too little of a sign. */
export function guessNotes(lines: readonly Line[]): GuessedNotes {
  const begun = lines.flatMap((line, index): Begun[] => {
    const looks = looksLikeNote(line.text);
    if (looks === null || (looks.template === '{num}' && looks.numbering === 'decimal')) return [];
    const call = looks.template.replace('{num}', () => looks.num);
    return isCalled(call, lines.slice(0, index)) ? [{ index, call, ...looks }] : [];
  });
  const taken = new Set<number>();
  const kinds = [...Map.groupBy(begun, ({ template, numbering }) => `${template} ${numbering}`).values()];
  return {
    kinds: kinds.flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const { template, numbering } = first;
      const ends = endOf(own, lines);
      for (const { index } of own)
        for (const line of linesOf(lines.slice(index), ends)) taken.add(line.number);
      return [
        {
          ...{ marker: template, call: template },
          ...(numbering === 'decimal' ? {} : { numbering }),
          ...(ends === 'line' ? {} : { ends }),
          count: own.length,
        },
      ];
    }),
    lines: taken,
  };
}

/** Whether a call stands behind a word, and is not a part of a longer one. */
function isCalled(call: string, lines: readonly Line[]): boolean {
  const sign = /[^\p{L}\s]/u;
  return lines.some(({ text }) =>
    Array.from(text.matchAll(new RegExp(RegExp.escape(call), 'gu'))).some(({ index }) => {
      const [before, behind] = [text.charAt(index - 1), text.charAt(index + call.length)];
      const isWhole = call.startsWith('[') || (before !== call.charAt(0) && behind !== call.charAt(0));
      return (
        index > 0 &&
        isWhole &&
        (/[\p{L}\p{N}»”)]/u.test(before) || (sign.test(call) && /\p{L}\s$/u.test(text.slice(0, index))))
      );
    }),
  );
}

/** Where notes end: with their line, unless words go on below one; then before a blank line, or with a sentence. */
function endOf(notes: readonly Begun[], lines: readonly Line[]): 'line' | 'blank-line' | 'full-stop' {
  const goOn = notes.filter(({ index }) => {
    const [own, next] = [lines[index], lines[index + 1]];
    return own !== undefined && next !== undefined && !endsSentence(own.text) && !isBlank(next);
  });
  if (goOn.length === 0) return 'line';
  const isApart = goOn.every(({ index }) => {
    const end = lines.findIndex((line, at) => at > index && isBlank(line));
    const sentence = lines.findIndex((line, at) => at >= index && endsSentence(line.text));
    return end !== -1 && sentence === end - 1;
  });
  return isApart ? 'blank-line' : 'full-stop';
}

/** The lines of the note that the first of some lines begins. */
function linesOf(lines: readonly Line[], ends: ReturnType<typeof endOf>): readonly Line[] {
  if (ends === 'line') return lines.slice(0, 1);
  const end = lines.findIndex((line) => (ends === 'blank-line' ? isBlank(line) : endsSentence(line.text)));
  return end === -1 ? lines : lines.slice(0, ends === 'blank-line' ? end : end + 1);
}
