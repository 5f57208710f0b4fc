/** The vocabulary of the texts: their words by form and lexeme, to tell slips and to complete what is typed. */
import { clauseWords } from './clause-words.ts';

export interface Form {
  /** As the texts print it, in small letters if it is printed so anywhere. */
  printed: string;
  lexemes: readonly string[];
  /** Number of its occurrences. */
  count: number;
}

export interface Vocabulary {
  /** By folded form. */
  forms: ReadonlyMap<string, Form>;
  /** Folded forms of each lexeme. */
  lexemes: ReadonlyMap<string, readonly string[]>;
  /** Parts of words printed with hyphens, by the parts run together: `autodefense` → `auto`, `defense`. */
  compounds: ReadonlyMap<string, readonly string[]>;
}

export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const forms = new Map<string, { printed: string; lexemes: string[]; count: number }>();
  const lexemes = new Map<string, string[]>();
  const compounds = new Map<string, string[]>();
  for (const text of texts) {
    const words = clauseWords(text);
    words.forEach(({ word, folded, lexeme, end }, at) => {
      const form = forms.get(folded);
      if (form === undefined) forms.set(folded, { printed: word, lexemes: [lexeme], count: 1 });
      else {
        form.count++;
        if (!form.lexemes.includes(lexeme)) form.lexemes.push(lexeme);
        if (isSmall(word) && !isSmall(form.printed)) form.printed = word;
      }
      const same = lexemes.get(lexeme);
      if (same === undefined) lexemes.set(lexeme, [folded]);
      else if (!same.includes(folded)) same.push(folded);
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
