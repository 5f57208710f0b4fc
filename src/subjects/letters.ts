/** The index in the order of the alphabet, parted by first letter; accents do not matter. */
import type { Subject } from '../model/subjects.ts';
import { locale } from '../strings/words.ts';

/** The subjects whose labels begin with a letter; a capital without accent, which is also the anchor. */
export interface Letter {
  letter: string;
  subjects: Subject[];
}

export function byLabel(subjects: readonly Subject[]): Subject[] {
  const { compare } = new Intl.Collator(locale.lang);
  return subjects.toSorted((a, b) => compare(a.label, b.label));
}

export function lettersOf(subjects: readonly Subject[]): Letter[] {
  const letters = new Map<string, Subject[]>();
  for (const subject of byLabel(subjects)) {
    const letter = subject.label.normalize('NFKD').charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), subject]);
  }
  return [...letters].map(([letter, own]) => ({ letter, subjects: own }));
}
