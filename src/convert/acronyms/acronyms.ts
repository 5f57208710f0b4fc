/** The stage that reads the acronyms and checks that they are those of the texts, no more and no fewer. */
import { acronymShapes, acronymsIn } from '../../edition/acronyms.ts';
import { allDivisions } from '../../edition/divisions.ts';
import { allPlaces } from '../../edition/lookups.ts';
import { passagesOf, textsOf } from '../../edition/text.ts';
import { AcronymsFile, type Acronym } from '../../model/acronyms.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument, Passage } from '../../model/edition.ts';
import { didYouMean } from '../nearest.ts';
import { readAll, type Source } from '../read/sources.ts';
import type { YamlFile } from '../read/yaml.ts';

/**
 * @returns the acronyms; faults in reading the file (`unreadable`); and disagreements with the texts
 *   (`diagnostics`), only true where all texts converted
 */
export function readAcronyms(
  sources: readonly Source[],
  instruments: readonly Instrument[],
): { acronyms: Acronym[]; unreadable: Diagnostic[]; diagnostics: Diagnostic[] } {
  const unreadable: Diagnostic[] = [];
  const [yaml] = readAll(sources, AcronymsFile, unreadable);
  if (yaml === undefined) return { acronyms: [], unreadable, diagnostics: [] };
  const passages = new Map(instruments.map((instrument) => [instrument, passagesIn(instrument)]));
  return {
    acronyms: yaml.value.acronyms,
    unreadable,
    diagnostics: [
      ...checkTexts(yaml, instruments),
      ...checkOnce(yaml),
      ...checkListed(yaml, [...passages.values()].flat()),
      ...checkQuoted(yaml, instruments),
      ...instruments
        .filter(({ id }) => yaml.value.texts.includes(id))
        .flatMap((instrument) => missing(yaml, instrument, passages.get(instrument) ?? [])),
    ],
  };
}

/** A passage with the words near it that are printed in capitals for another reason. */
interface Read extends Pick<Passage, 'text' | 'lines'> {
  capitals: string[];
}

/** All that is printed in a text, headings included; the introduction of a division may give its title again. */
function passagesIn(instrument: Instrument): Read[] {
  const headings = allDivisions(instrument).flatMap(({ title, label, introduction }) => {
    const capitals = /\p{Ll}/u.test(title.text) ? [] : title.text.split(/[^\p{L}\p{N}]+/u);
    return [title, label, introduction].flatMap((passage) => (passage ? [{ ...passage, capitals }] : []));
  });
  const bodies = instrument.provisions.flatMap(({ body }) =>
    passagesOf(body).map(({ passage }) => ({ ...passage, capitals: [] })),
  );
  return [...headings, ...bodies];
}

function checkTexts(yaml: YamlFile<AcronymsFile>, instruments: readonly Instrument[]): Diagnostic[] {
  const known = instruments.map(({ id }) => id);
  return yaml.value.texts.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          errorAt(
            yaml.placeOf(['texts', index]),
            'unknown-id',
            `no text has the id ${id}`,
            didYouMean(id, known),
          ),
        ],
  );
}

/** What is listed: each acronym with its path in the file, and each word that is none. */
function listed({ acronyms, others }: AcronymsFile): { words: string; path: PropertyKey[] }[] {
  return [
    ...acronyms.map(({ acronym }, index) => ({ words: acronym, path: ['acronyms', index, 'acronym'] })),
    ...others.flatMap(({ words }, index) =>
      words.map((word, position) => ({ words: word, path: ['others', index, 'words', position] })),
    ),
  ];
}

function checkOnce(yaml: YamlFile<AcronymsFile>): Diagnostic[] {
  const seen = new Map<string, number>();
  return listed(yaml.value).flatMap(({ words, path }) => {
    const place = yaml.placeOf(path);
    const before = seen.get(words);
    if (before !== undefined)
      return [
        errorAt(place, 'duplicate-acronym', `« ${words} » is listed twice`, `remove it, or line ${before}`),
      ];
    seen.set(words, place.line);
    return [];
  });
}

/** Each listed word stands in a text. */
function checkListed(yaml: YamlFile<AcronymsFile>, passages: readonly Read[]): Diagnostic[] {
  const found = new Set(
    passages.flatMap(({ text }) =>
      acronymsIn(
        text,
        listed(yaml.value).map(({ words }) => words),
      ).map(({ acronym }) => acronym),
    ),
  );
  const shapes = new Set(passages.flatMap(({ text }) => acronymShapes(text).map(({ words }) => words)));
  return listed(yaml.value)
    .filter(({ words }) => !found.has(words))
    .map(({ words, path }) =>
      errorAt(
        yaml.placeOf(path),
        'unknown-acronym',
        `« ${words} » stands in no text`,
        () => `remove it; or ${didYouMean(words, shapes)()}`,
      ),
    );
}

/** The words that explain an acronym are those of the text they are said to be from. */
function checkQuoted(yaml: YamlFile<AcronymsFile>, instruments: readonly Instrument[]): Diagnostic[] {
  const places = new Map(allPlaces({ instruments }).map(({ provision }) => [provision.eId, provision]));
  return yaml.value.acronyms.flatMap(({ text }, index) => {
    if (text === undefined) return [];
    const provision = places.get(text.in);
    if (provision === undefined)
      return [
        errorAt(
          yaml.placeOf(['acronyms', index, 'text', 'in']),
          'unknown-id',
          `no provision has the id ${text.in}`,
          didYouMean(text.in, places.keys()),
        ),
      ];
    if (textsOf(provision).some((words) => words.includes(text.words))) return [];
    return [
      errorAt(
        yaml.placeOf(['acronyms', index, 'text', 'words']),
        'quote-missing',
        `« ${text.words} » does not stand in ${text.in}`,
        'copy the words exactly as they are printed there',
      ),
    ];
  });
}

/** Words of a text that look like acronyms and are not listed. */
function missing(
  yaml: YamlFile<AcronymsFile>,
  { witness }: Instrument,
  passages: readonly Read[],
): Diagnostic[] {
  const known = listed(yaml.value).map(({ words }) => words);
  return passages.flatMap(({ text, lines, capitals }) => {
    const found = acronymsIn(text, known);
    return acronymShapes(text)
      .filter(({ words }) => !capitals.includes(words))
      .filter((shape) => !found.some(({ start, end }) => start <= shape.start && shape.end <= end))
      .map(({ words }) =>
        errorAt(
          placeIn(witness, lines, words),
          'acronym-missing',
          `« ${words} » is not among the acronyms`,
          `say in ${yaml.file} what it stands for, or list it there under \`others\``,
        ),
      );
  });
}

/** The place of words in a witness; where a line break parts them, the beginning of their passage. */
function placeIn({ file, lines }: Instrument['witness'], [first, last]: Passage['lines'], words: string) {
  for (let line = first; line <= last; line += 1) {
    const at = (lines[line - 1] ?? '').indexOf(words);
    if (at !== -1) return { file, line, column: at + 1 };
  }
  return { file, line: first, column: 1 };
}
