/** The stage that reads the search words and checks that each stands once and equivalents find words of the texts. */
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { wholeText } from '../../edition/text.ts';
import { EquivalentsFile, NoSlipsFile, type SearchWords } from '../../model/search-words.ts';
import { clauseWords } from '../../search/core/clause-words.ts';
import { wordsOf } from '../../search/core/fold.ts';
import { lexemeOf } from '../../search/core/lexeme.ts';
import { didYouMean } from '../nearest.ts';
import { readAll, type Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';

export interface SearchWordsSources {
  equivalents: Source[];
  noSlips: Source[];
}

/**
 * @returns the words; faults in reading the files (`unreadable`); and disagreements with the
 *   texts (`diagnostics`), only true where all texts converted
 */
export function readSearchWords(
  sources: SearchWordsSources,
  instruments: readonly Instrument[],
): { searchWords: SearchWords; unreadable: Diagnostic[]; diagnostics: Diagnostic[] } {
  const unreadable: Diagnostic[] = [];
  const equivalents = readAll(sources.equivalents, EquivalentsFile, unreadable);
  const noSlips = readAll(sources.noSlips, NoSlipsFile, unreadable);
  const clauses = equivalents.length === 0 ? [] : lexemesOfTexts(instruments);
  return {
    searchWords: {
      equivalents: equivalents.flatMap(({ value }) => value.equivalents),
      noSlips: noSlips.flatMap(({ value }) => value.words),
    },
    unreadable,
    diagnostics: [
      ...equivalents.flatMap((yaml) => checkEquivalents(yaml, clauses)),
      ...noSlips.flatMap(checkNoSlips),
    ],
  };
}

/** Of each clause, preamble and closing: search finds them all. */
function lexemesOfTexts(instruments: readonly Instrument[]): string[][] {
  return instruments.flatMap(({ provisions }) =>
    provisions.map((provision) => clauseWords(wholeText(provision)).map(({ lexeme }) => lexeme)),
  );
}

function checkEquivalents(yaml: YamlFile<EquivalentsFile>, clauses: readonly string[][]): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const texts = clauses.map((lexemes) => ` ${lexemes.join(' ')} `);
  const known = new Set(clauses.flat());
  const seen = new Map<string, number>();
  yaml.value.equivalents.forEach(({ typed, finds }, index) => {
    typed.forEach((words, position) => {
      const place = yaml.placeOf(['equivalents', index, 'typed', position]);
      const key = keyOf(words);
      const before = seen.get(key);
      if (key === '') diagnostics.push(noWord(place, words));
      else if (before !== undefined)
        diagnostics.push(
          errorAt(
            place,
            'duplicate-equivalent',
            `« ${words} » is typed twice`,
            `join it with line ${before}`,
          ),
        );
      else seen.set(key, place.line);
    });
    const found = finds.map((words) => wordsOf(words).join(' '));
    finds.forEach((words, position) => {
      const place = yaml.placeOf(['equivalents', index, 'finds', position]);
      const key = keyOf(words);
      if (key !== '' && found.indexOf(found[position] ?? '') < position)
        diagnostics.push(
          warningAt(place, 'no-effect', `« ${words} » stands among these words already`, 'remove it'),
        );
      if (key === '') diagnostics.push(noWord(place, words));
      else if (
        !key.split(' ').every((word) => known.has(word)) ||
        !texts.some((text) => text.includes(` ${key} `))
      )
        diagnostics.push(
          errorAt(place, 'unknown-words', `« ${words} » stands in no text`, didYouMean(key, known)),
        );
    });
  });
  return diagnostics;
}

/** A word printed in a text is no fault here: search finds it anyway. */
function checkNoSlips(yaml: YamlFile<NoSlipsFile>): Diagnostic[] {
  return yaml.value.words.flatMap((word, index) => {
    const place = yaml.placeOf(['words', index]);
    if (wordsOf(word).length !== 1) return [noWord(place, word)];
    if (yaml.value.words.indexOf(word) === index) return [];
    return [errorAt(place, 'duplicate-word', `« ${word} » stands twice`, 'remove one')];
  });
}

function keyOf(words: string): string {
  return wordsOf(words).map(lexemeOf).join(' ');
}

function noWord(place: Parameters<typeof errorAt>[0], words: string): Diagnostic {
  return errorAt(place, 'no-word', `« ${words} » is no word or run of words`, 'write one, or remove it');
}
