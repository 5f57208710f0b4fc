// Editions of many times the clauses: the project's two texts, and made-up ones of their size and their words.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { congruential, pick } from './random.ts';

/** Clauses of each division of a made-up text: 313, as many as the project's two texts have. */
const CLAUSES = [63, 63, 63, 62, 62];
/** Fewest and most words of a piece of a clause, and pieces of a clause. */
const WORDS = [3, 9] as const;
const PIECES = [2, 4] as const;
/** Share of long words that are replaced: other texts have other words. */
const REPLACED = 0.3;
const LONG = 7;

/**
 * Writes further texts with their descriptions, as `seeds` and `content` to be copied over those of the project.
 * Each clause is put together of pieces of the project's texts and of words that sound like theirs: a text of ten
 * times the length has some three times the words.
 *
 * @param project folder of the project
 * @param folder empty or new
 * @param scale how many times the clauses the edition is to have
 */
export function writeLargerEdition(project: string, folder: string, scale: number): void {
  const words = wordsIn(
    ['oci-2016', 'dialogue-2024'].map((id) => readFileSync(join(project, 'seeds', `${id}.txt`), 'utf8')),
  );
  const random = congruential(scale);
  const madeUp = invent(words, Math.round(new Set(words).size * (Math.sqrt(scale) - 1)), random);
  for (const part of ['seeds', 'content/instruments']) mkdirSync(join(folder, part), { recursive: true });
  for (let number = 1; number < scale; number += 1) {
    const id = `essai-${2030 + number}`;
    const text = CLAUSES.map((count, division) => {
      const lines = Array.from(
        { length: count },
        (_, at) => `${at + 1}. ${clauseOf(words, madeUp, random)} ;`,
      );
      return [`PARTIE ${division + 1} : ${clauseOf(words, [], random)}`, '', ...lines].join('\n');
    });
    writeFileSync(join(folder, 'seeds', `${id}.txt`), `${text.join('\n\n')}\n`);
    writeFileSync(join(folder, 'content/instruments', `${id}.yaml`), descriptionOf(id, number));
  }
}

/** Words in running order. What has a digit or a sign could be taken for a marker. */
function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(/\s+/).filter((word) => /^[\p{L}’'-]+,?$/u.test(word)));
}

/** Words of a beginning and an ending of two others. */
function invent(words: readonly string[], count: number, random: () => number): string[] {
  const long = words.filter((word) => word.length >= LONG && /^\p{Ll}+$/u.test(word));
  return Array.from({ length: count }, () => {
    const [one, other] = [pick(long, random), pick(long, random)];
    return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2));
  });
}

function clauseOf(words: readonly string[], madeUp: readonly string[], random: () => number): string {
  const pieces = Array.from({ length: between(PIECES, random) }, () => {
    const start = Math.floor(random() * (words.length - WORDS[1]));
    return words.slice(start, start + between(WORDS, random));
  });
  const said = pieces
    .flat()
    // The first of the made-up words are the frequent ones.
    .map((word) =>
      madeUp.length > 0 && word.length >= LONG && random() < REPLACED
        ? (madeUp[Math.floor(madeUp.length * random() ** 2)] ?? word)
        : word,
    )
    .join(' ')
    .replace(/,$/, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function between([least, most]: readonly [number, number], random: () => number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** The description of a text, in JSON, which is YAML too. */
function descriptionOf(id: string, number: number): string {
  return JSON.stringify({
    id,
    order: 2 + number,
    file: `${id}.txt`,
    siglum: `ES${number}`,
    title: `Texte d’essai ${number}`,
    shortTitle: `Essai ${number}`,
    date: `${2030 + number}-01-01`,
    place: 'Bamako',
    issuer: 'Personne',
    language: 'fr',
    hue: pick(['blue', 'plum'], congruential(number)),
    about: 'Texte inventé, pour mesurer le site à plus grande échelle.',
    provenance: 'Texte inventé.',
    nouns: {
      clause: { one: 'mesure', many: 'mesures', the: 'la mesure' },
      division: { one: 'partie', many: 'parties', the: 'la partie' },
    },
    divisions: {
      marker: 'PARTIE {num} :',
      numbering: 'decimal',
      count: CLAUSES.length,
      titleEnds: 'line',
    },
    clauses: { marker: '{num}.', numbering: 'decimal', counts: CLAUSES },
  });
}
