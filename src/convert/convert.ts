/**
 * The conversion, stage by stage: read, emend, parse and check each text, then
 * the concordance and the search words over all of them. Pure: from the
 * contents of files to the edition, or to all faults in them.
 */
import { createHash } from 'node:crypto';
import { ApparatusFile } from '../model/apparatus.ts';
import { InstrumentDescription } from '../model/description.ts';
import { addAll, compareDiagnostics, hasError, type Diagnostic } from '../model/diagnostic.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { Release } from '../model/release.ts';
import { pathOf } from '../model/site-paths.ts';
import { readAcronyms } from './acronyms/acronyms.ts';
import { account } from './check/account.ts';
import { checkCounts } from './check/counts.ts';
import { checkDigest } from './check/digest.ts';
import { checkApparatusFiles, checkDescriptions } from './check/files.ts';
import { checkFileNames } from './check/file-names.ts';
import { checkEffect } from './check/effect.ts';
import { checkNames } from './check/names.ts';
import { markSic } from './check/sic.ts';
import { readRevisions } from './concord/revisions.ts';
import { concord, type ConcordanceSources } from './concord/concord.ts';
import { checkDoubts } from './doubts/doubts.ts';
import { emend } from './emend/emend.ts';
import { readLessons, type LessonSources } from './lessons/lessons.ts';
import { keptText, type ConvertedText, type KeptTexts } from './kept-texts.ts';
import { parse } from './parse/parse.ts';
import { readAll, type Source } from './read/sources.ts';
import { readTextFile } from './read/text-file.ts';
import type { YamlFile } from './read/yaml.ts';
import { checkNovelties } from './subjects/novelties.ts';
import { readSubjects } from './subjects/subjects.ts';
import { readSearchWords, type SearchWordsSources } from './search-words/search-words.ts';

/** Contents of all files a conversion reads. */
export interface Sources {
  /** Text files by their name in the seeds folder. */
  seeds: Map<string, Source>;
  instruments: Source[];
  apparatus: Source[];
  concordance: ConcordanceSources;
  searchWords: SearchWordsSources;
  /** What changed since the first state; none or one file. */
  revisions: Source[];
  /** The index of subjects; none or one file. */
  subjects: Source[];
  /** The acronyms of the texts; none or one file. */
  acronyms: Source[];
  /** The state of the data; none or one file. */
  release: Source[];
  /** The lessons and the exercise, which are held to the edition and are no part of it. */
  teaching: LessonSources;
  /** The seeds folder as shown in diagnostics. */
  seedsFolder: string;
  /** The folder of descriptions as shown in diagnostics. */
  instrumentsFolder: string;
  /** What is to be told of the folders they are read from. */
  found?: readonly Diagnostic[];
}

/** The edition, null where there is an error; warnings do not prevent it. */
export interface Conversion {
  edition: Edition | null;
  diagnostics: Diagnostic[];
  /** Texts that are not those that their descriptions record, as far as they convert. */
  unrecorded: Instrument[];
}

/**
 * Converts all instruments, or reports all faults, in the order of files and lines.
 *
 * @param kept texts of earlier conversions; those whose files did not change are taken from it
 */
export function convert(sources: Sources, kept: KeptTexts = new Map()): Conversion {
  const diagnostics: Diagnostic[] = [...(sources.found ?? [])];
  const descriptions = readAll(sources.instruments, InstrumentDescription, diagnostics);
  const apparatus = readAll(sources.apparatus, ApparatusFile, diagnostics);
  const release = readAll(sources.release, Release, diagnostics)[0]?.value ?? null;
  addAll(diagnostics, checkDescriptions(sources, descriptions));
  addAll(diagnostics, checkApparatusFiles(sources, apparatus, descriptions));
  const ids = new Set(descriptions.map(({ value }) => value.id));
  addAll(diagnostics, [
    ...checkFileNames(
      descriptions.map((yaml) => ({ yaml, key: 'id', name: yaml.value.id })),
      ids,
    ),
    ...checkFileNames(
      apparatus.map((yaml) => ({ yaml, key: 'instrument', name: yaml.value.instrument })),
      ids,
    ),
  ]);
  const instruments = descriptions
    .toSorted((a, b) => a.value.order - b.value.order || (a.value.id < b.value.id ? -1 : 1))
    .map((description) => {
      const notes = apparatus.find((file) => file.value.instrument === description.value.id);
      const seed = seedOf(sources, description.value);
      const files = [...sources.instruments, ...sources.apparatus].filter(
        ({ file }) => file === description.file || file === notes?.file,
      );
      const madeOf = [seed, ...files].flatMap(({ file, bytes }) => [file, bytes ?? '']);
      const text = keptText(kept, description.file, madeOf, () =>
        convertInstrument(seed, description, notes),
      );
      addAll(diagnostics, text.diagnostics);
      return text.instrument;
    })
    .filter((instrument) => instrument !== null);
  const {
    comparisons,
    concordance,
    novelties,
    unreadable,
    diagnostics: found,
  } = concord(sources.concordance, instruments);
  // Where a text did not convert its clauses are unknown: report faults of ties and search words only for whole texts.
  const notes = new Set(sources.apparatus.map(({ file }) => file));
  const whole =
    instruments.length === sources.instruments.length &&
    !hasError(diagnostics.filter(({ file }) => !notes.has(file)));
  const search = readSearchWords(sources.searchWords, instruments);
  const ties = new Set(concordance.correspondences.map(({ id }) => id));
  const revised = readRevisions(sources.revisions, instruments, ties);
  const filed = readSubjects(sources.subjects, instruments);
  const explained = readAcronyms(sources.acronyms, instruments);
  const lessons = readLessons(sources.teaching);
  for (const part of [{ unreadable }, search, revised, filed, explained, lessons])
    addAll(diagnostics, part.unreadable);
  for (const part of whole ? [{ diagnostics: found }, search, filed, explained] : [])
    addAll(diagnostics, part.diagnostics);
  if (whole && !hasError(unreadable)) addAll(diagnostics, revised.diagnostics);
  if (whole && !hasError(filed.unreadable))
    addAll(diagnostics, checkNovelties(novelties, filed.index.subjects));
  // Without a concordance lessons have nothing to be held to.
  const isCompared = concordance.correspondences.length > 0;
  if (whole && isCompared && !hasError([...unreadable, ...filed.unreadable]))
    addAll(diagnostics, lessons.check({ instruments, concordance, subjects: filed.index.subjects }));
  const edition = hasError(diagnostics)
    ? null
    : {
        instruments,
        comparisons,
        concordance,
        searchWords: search.searchWords,
        ...filed.index,
        acronyms: explained.acronyms,
        revisions: revised.revisions,
        release,
      };
  const unrecorded = instruments.filter(
    ({ description: { sha256 }, witness }) => sha256 !== undefined && sha256 !== witness.sha256,
  );
  return { edition, diagnostics: diagnostics.toSorted(compareDiagnostics), unrecorded };
}

/** The text file of a description; null in place of its contents where it is missing. */
function seedOf(
  { seeds, seedsFolder }: Sources,
  { file }: InstrumentDescription,
): { file: string; bytes: Uint8Array | null } {
  const seed = seeds.get(file);
  return { file: seed?.file ?? `${seedsFolder}/${file}`, bytes: seed?.bytes ?? null };
}

function convertInstrument(
  { file, bytes }: ReturnType<typeof seedOf>,
  yaml: YamlFile<InstrumentDescription>,
  apparatus: YamlFile<ApparatusFile> | undefined,
): ConvertedText {
  const description = yaml.value;
  const read = readTextFile(file, bytes, JSON.stringify(description));
  const sha256 = createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
  const diagnostics: Diagnostic[] = bytes === null ? [] : [...checkDigest(file, sha256, yaml)];
  if (read.text === null) return { instrument: null, diagnostics: [...diagnostics, ...read.diagnostics] };

  const emended = emend(read.text, description);
  const parsed = parse(file, description, emended.lines);
  const found = [...emended.diagnostics, ...parsed.diagnostics];
  addAll(found, checkCounts(file, yaml, parsed, parsed.lines));
  // A marker fault also misplaces text: report only the cause.
  if (hasError(found)) addAll(found, read.diagnostics);
  else {
    addAll(found, account(file, parsed.lines, parsed.tree));
    addAll(found, checkNames(yaml, parsed.tree));
    addAll(found, checkEffect(yaml, parsed.lines, parsed));
    addAll(found, checkDoubts(file, yaml, parsed, read.diagnostics));
  }
  const marked = apparatus === undefined ? null : markSic(apparatus, parsed.tree, emended.lines);
  addAll(diagnostics, found);
  addAll(diagnostics, marked?.diagnostics ?? []);

  const instrument = {
    description,
    id: description.id,
    path: pathOf(description.id),
    witness: {
      file: `seeds/${description.file}`,
      sha256,
      lines: read.text.lines,
    },
    ...(marked?.tree ?? parsed.tree),
    emendations: emended.emendations,
    sic: marked?.notes ?? [],
  };
  return { instrument, diagnostics };
}
