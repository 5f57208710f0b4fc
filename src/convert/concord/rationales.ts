/** What the edition says of its ties: it quotes and counts from their clauses alone, and says no sentence twice. */
import type { Place } from '../../edition/lookups.ts';
import { wholeText } from '../../edition/text.ts';
import type { CommitmentFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import { standsWhole } from './quotes.ts';

/** Words in a row that two rationales may not share. */
const SHARED = 8;

type Files = readonly YamlFile<CommitmentFile>[];

/**
 * Checks every rationale and caution: words in guillemets and figures stand in one of the two clauses, or in the
 * provisions that the tie names under `elsewhere`; years of the texts and numbers of clauses are no figures.
 *
 * @param files files of correspondences, one for each clause of the older text
 */
export function checkRationales(
  files: Files,
  clauses: ReadonlyMap<string, Place>,
  instruments: readonly Instrument[],
): Diagnostic[] {
  if (files.length === 0) return [];
  const texts = new Map(
    instruments.flatMap(({ provisions }) =>
      provisions.map((provision) => [provision.eId, plain(wholeText(provision))] as const),
    ),
  );
  const years = new Set(instruments.map(({ description }) => description.date.slice(0, 4)));
  const numbers = new Set([...clauses.values()].map(({ provision }) => numberOf(provision.eId)));
  const diagnostics: Diagnostic[] = [];
  for (const yaml of files) {
    const { provision: from, correspondences } = yaml.value;
    for (const [index, { to, rationale, caution, elsewhere }] of correspondences.entries()) {
      const path = ['correspondences', index];
      elsewhere.forEach((eId, at) => {
        if (!texts.has(eId))
          diagnostics.push(
            errorAt(
              yaml.placeOf([...path, 'elsewhere', at]),
              'unknown-id',
              `no provision has the id ${eId}`,
              didYouMean(eId, texts.keys()),
            ),
          );
      });
      // An unknown clause is reported with the tie.
      if (!texts.has(from) || !texts.has(to)) continue;
      const sources = [from, to, ...elsewhere].flatMap((eId) => texts.get(eId) ?? []);
      const said = [
        { words: rationale, key: ['rationale'] },
        ...(caution === null ? [] : [{ words: caution.why, key: ['caution', 'why'] }]),
      ];
      for (const { words, key } of said) {
        for (const claim of claimsIn(words)) {
          const isKnown = claim.isFigure && (years.has(claim.words) || numbers.has(claim.words));
          if (isKnown || sources.some((source) => stands(claim, source))) continue;
          diagnostics.push(
            errorAt(
              yaml.placeOf([...path, ...key]),
              claim.isFigure ? 'figure-elsewhere' : 'quote-elsewhere',
              `“${claim.words}” stands neither in ${from} nor in ${to}`,
              'say what stands there, or name under `elsewhere` the provision that has it',
            ),
          );
        }
      }
    }
  }
  return [...diagnostics, ...sharedWords(files)];
}

interface Claim {
  words: string;
  isFigure: boolean;
}

/** What a sentence claims to take from the clauses: words in guillemets, cut at each `[…]`, and figures elsewhere. */
function claimsIn(said: string): Claim[] {
  const quoted = [...said.matchAll(/«([^»]*)»/g)].flatMap(([, words = '']) =>
    words.split(/\[?…\]?/).map((part) => foldWhiteSpace(part)),
  );
  return [
    ...quoted.filter(Boolean).map((words) => ({ words, isFigure: false })),
    ...figuresIn(said.replace(/«[^»]*»/g, ' ')).map((words) => ({ words, isFigure: true })),
  ];
}

/** Whether a text has the words of a claim: a figure as a whole number, since 13 says nothing of 3. */
function stands({ words, isFigure }: Claim, text: string): boolean {
  return isFigure ? figuresIn(text).includes(words) : standsWhole(text, plain(words));
}

/** Numbers in figures: `300`, `12,5`, and with the blanks between its thousands `10 000`. */
function figuresIn(text: string): string[] {
  return Array.from(text.matchAll(/\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/g), ([figure]) =>
    foldWhiteSpace(figure),
  );
}

/** Words as they are compared: in small letters, and with one of the two apostrophes for both. */
function plain(words: string): string {
  return foldWhiteSpace(words).toLowerCase().replaceAll('’', "'");
}

/** `dialogue-2024/4/66` → `4.66`. */
function numberOf(eId: string): string {
  return eId.split('/').slice(1).join('.');
}

/** Reports each rationale that has as many words in a row as another. */
function sharedWords(files: Files): Diagnostic[] {
  const first = new Map<string, { tie: string; place: FilePlace }>();
  return files.flatMap((yaml) =>
    yaml.value.correspondences.flatMap(({ to, rationale }, index) => {
      const tie = `${yaml.value.provision} and ${to}`;
      const place = yaml.placeOf(['correspondences', index, 'rationale']);
      const words = plain(rationale).match(/[\p{L}\p{N}]+/gu) ?? [];
      const rows = words.slice(SHARED - 1).map((_, at) => words.slice(at, at + SHARED).join(' '));
      const shared = rows.find((row) => (first.get(row)?.tie ?? tie) !== tie);
      for (const row of rows) if (!first.has(row)) first.set(row, { tie, place });
      const other = shared === undefined ? undefined : first.get(shared);
      if (shared === undefined || other === undefined) return [];
      return [
        errorAt(
          place,
          'shared-words',
          `the rationale says “${shared}”, as that of ${other.tie} on ${other.place.file}:${other.place.line}`,
          'say what is particular to this pair',
        ),
      ];
    }),
  );
}
