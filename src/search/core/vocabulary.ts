/** The vocabulary of the texts: their words by form and lexeme, to tell slips and to complete what is typed. */
import { clauseWords } from './clause-words.ts';
import { stopWords } from './stop-words.ts';

export interface Form {
  /** As the texts print it, in small letters if it is printed so anywhere. */
  printed: string;
  /** None for a stop word, which records leave out. */
  lexemes: readonly string[];
  /** Number of its occurrences. */
  count: number;
}

export interface Vocabulary {
  /** By folded form. */
  forms: ReadonlyMap<string, Form>;
  /**
   * Of each lexeme that records have: its number from 0 in the order of the texts, its folded forms, the first printed
   * first, and the number of its occurrences.
   */
  lexemes: ReadonlyMap<string, { number: number; forms: readonly string[]; count: number }>;
  /** Parts of words printed with hyphens, by the parts run together: `autodefense` → `auto`, `defense`. */
  compounds: ReadonlyMap<string, readonly string[]>;
}

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const forms = new Map<string, { printed: string; lexemes: string[]; count: number }>();
  const lexemes = new Map<string, { number: number; forms: string[]; count: number }>();
  const compounds = new Map<string, string[]>();
  for (const text of texts) {
    const words = clauseWords(text);
    words.forEach(({ word, folded, lexeme, end }, at) => {
      const own = stopWords.has(folded) ? [] : [lexeme];
      const form = forms.get(folded);
      if (form === undefined) forms.set(folded, { printed: word, lexemes: own, count: 1 });
      else {
        form.count++;
        form.lexemes.push(...own.filter((key) => !form.lexemes.includes(key)));
        if (isSmall(word) && !isSmall(form.printed)) form.printed = word;
      }
      for (const key of own) {
        const same = lexemes.get(key) ?? { number: lexemes.size, forms: [], count: 0 };
        same.count++;
        if (!same.forms.includes(folded)) same.forms.push(folded);
        lexemes.set(key, same);
      }
      const next = words[at + 1];
      if (next !== undefined && /^\s*[-\u2010\u2011]\s*$/.test(text.slice(end, next.start)))
        compounds.set(folded + next.folded, [folded, next.folded]);
    });
  }
  return { forms, lexemes, compounds };
}

function isSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
