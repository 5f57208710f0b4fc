/**
 * Writes content of ten times the size: the project's two texts and a third
 * one, with thousands of meaningless correspondences, from a fixed seed.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { congruential, pick } from '../../../scripts/bench/random.ts';
import { provisionsOf } from '../../../src/edition/subjects.ts';
import { passagesOf } from '../../../src/edition/text.ts';
import { degrees, relations, strengths } from '../../../src/model/concordance.ts';
import type { ComparisonsFile } from '../../../src/model/comparisons.ts';
import type { CommitmentFile, NoveltiesFile } from '../../../src/model/concordance-files.ts';
import type { Instrument, Provision } from '../../../src/model/edition.ts';
import { SubjectsFile } from '../../../src/model/subjects.ts';
import { editionOf, instrumentOf, root, sourcesOf } from '../sources.ts';

/** Figures of the content written, to check a conversion by. */
export interface LargeFigures {
  commitments: number;
  correspondences: number;
  silences: number;
  /** Clauses listed as novelties. */
  alone: number;
  repetitions: number;
}

/** Ten times as many as the editors expect at most. */
const LARGE_TIES = 3000;

/** Clauses of the 2024 text left untied, for novelties. */
const UNTIED = 20;

const third = 'tests/fixtures/third-texts/decimals-under-chapters';

/**
 * Writes `seeds` and `content`, pages included, with the project's file names,
 * so that the folder can be copied over a copy of the project.
 *
 * @param folder empty or new
 * @param ties number of correspondences with the 2024 text; those with the third text are added
 */
export function writeLargeContent(folder: string, ties = LARGE_TIES): LargeFigures {
  for (const part of ['seeds', 'content/instruments', 'content/pages', 'content/apparatus'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const part of ['seeds', 'content'])
    cpSync(join(root, third, part), join(folder, part), { recursive: true });
  const edition = editionOf({ ...sourcesOf(), apparatus: [] });
  const [older, newer] = [
    clausesOf(instrumentOf(edition, 'oci-2016')),
    clausesOf(instrumentOf(edition, 'dialogue-2024')),
  ];
  const [library] = editionOf(sourcesOf(`${third}/`)).instruments;
  const latest = clausesOf(library);

  const random = congruential(2016);
  const [tied, alone] = [newer.slice(0, -UNTIED), newer.slice(-UNTIED)];
  const pairs = shuffle(
    older.flatMap((from) => tied.map((to): [Provision, Provision] => [from, to])),
    random,
  ).slice(0, ties);
  pairs.push(...older.flatMap((from) => latest.slice(0, -1).map((to): [Provision, Provision] => [from, to])));
  const missed = tied.filter((to) => !pairs.some((pair) => pair[1] === to));
  const untied = [...alone, ...missed, ...latest.slice(-1)];

  // Each text is compared with the first alone: a file for each clause, and each comparison.
  const compared = ['dialogue-2024', library?.id ?? ''];
  const files = older.flatMap((from) =>
    compared.map((text) =>
      commitmentFile(
        from,
        text,
        pairs.filter((pair) => pair[0] === from && pair[1].eId.startsWith(`${text}/`)).map((pair) => pair[1]),
        random,
      ),
    ),
  );
  const comparisons: ComparisonsFile['comparisons'] = compared.map((text) => ({
    ...{ older: 'oci-2016', newer: text },
    ...{ parts: [], by: 'personne', date: '2033-01-01' },
  }));
  const index = SubjectsFile.parse(parse(readFileSync(join(root, 'content/subjects.yaml'), 'utf8'))).subjects;
  const novelties: NoveltiesFile['novelties'] = untied.map(({ eId }) => ({
    with: null,
    subject: `Sujet de ${eId}`,
    subjects: index
      .filter((subject) => provisionsOf(subject).includes(eId))
      .map(({ id }) => id)
      .slice(0, 1),
    provisions: [eId],
    explanation: 'Sans antécédent dans le texte plus ancien.',
  }));
  const repetitions = newer.flatMap(({ eId }, at) => {
    const next = newer[at + 1];
    return next === undefined
      ? []
      : [
          {
            provisions: [eId, next.eId],
            degree: pick(degrees, random),
            note: 'Deux clauses qui se suivent.',
            states: 'Inventées, elles n’ont pas le même état.',
          },
        ];
  });
  const place = join(folder, 'content/correspondences');
  // Those of the project's two texts take the place of its own.
  const folderOf = (text: string) => (text === 'dialogue-2024' ? 'oci-2016' : `oci-2016--${text}`);
  for (const text of compared) mkdirSync(join(place, folderOf(text)), { recursive: true });
  for (const file of files) {
    const name = file.provision.replace('oci-2016', folderOf(file.with ?? ''));
    writeFileSync(join(place, `${name}.yaml`), yamlOf(file));
  }
  writeFileSync(join(folder, 'content/comparisons.yaml'), yamlOf({ comparisons }));
  // What became of the real ties is not told of these.
  writeFileSync(join(folder, 'content/revisions.yaml'), yamlOf({ revisions: [] }));
  writeFileSync(join(place, 'novelties.yaml'), yamlOf({ novelties }));
  writeFileSync(join(place, 'repetitions.yaml'), yamlOf({ repetitions }));
  return {
    commitments: older.length,
    correspondences: pairs.length,
    silences: files.reduce((sum, { silences }) => sum + silences.length, 0),
    alone: untied.length,
    repetitions: repetitions.length,
  };
}

/** Two undertakings: one with all the ties, one silent. */
function commitmentFile(
  from: Provision,
  text: string,
  to: readonly Provision[],
  random: () => number,
): CommitmentFile {
  return {
    provision: from.eId,
    with: text,
    undertakings: [
      { id: 'tied', words: wordsOf(from, 0, random), summary: 'ce qui a des échos', sameAs: null },
      { id: 'silent', words: wordsOf(from, 1, random), summary: 'ce qui n’en a pas', sameAs: null },
    ],
    correspondences: to.map((newer, at) => {
      const [relation, other] = [pick(relations, random), pick(relations, random)];
      const [quoteFrom, quoteTo] = [wordsOf(from, at, random), wordsOf(newer, at, random)];
      return {
        to: newer.eId,
        undertaking: 'tied',
        relation,
        strength: pick(strengths, random),
        quoteFrom,
        quoteTo,
        ...(relation === 'ecarte' ? { opposed: { from: quoteFrom, to: quoteTo } } : {}),
        rationale: `Motif inventé, ${'bis '.repeat(at % 3)}de cet engagement.`,
        caution:
          at % 3 === 0
            ? {
                relation: other === relation ? ('aucune' as const) : other,
                why: 'Autre lecture, inventée aussi.',
              }
            : null,
        elsewhere: [],
        readings: pick(['both', 'first', 'second', 'revision'], random),
      };
    }),
    silences: [{ undertaking: 'silent', explanation: 'Sans écho dans le texte plus récent.' }],
  };
}

/** One to eight words of a passage; one time in five its first words. */
function wordsOf({ body }: Provision, at: number, random: () => number): string {
  const words = pick(passagesOf(body), random).passage.text.split(' ');
  const start = at % 5 === 0 ? 0 : Math.floor(random() * words.length);
  return words.slice(start, start + 1 + Math.floor(random() * 8)).join(' ');
}

/** Writes YAML as JSON, which is YAML too and quick to print. */
function yamlOf(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function clausesOf(instrument: Instrument | undefined): Provision[] {
  return (instrument?.provisions ?? []).filter(({ kind }) => kind === 'clause');
}

/** The values in random order. */
function shuffle<T>(values: readonly T[], random: () => number): T[] {
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
