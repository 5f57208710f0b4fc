/**
 * The conversion, stage by stage: read, emend, parse and check each text, then
 * the concordance and the search words over all of them. Pure: from the
 * contents of files to the edition, or to all faults in them.
 */
import { ApparatusFile } from '../model/apparatus.ts';
import { InstrumentDescription } from '../model/description.ts';
import { addAll, compareDiagnostics, hasError, type Diagnostic } from '../model/diagnostic.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { Release } from '../model/release.ts';
import { readAcronyms } from './acronyms/acronyms.ts';
import { checkFileNames } from './check/file-names.ts';
import { checkApparatusFiles, checkDescriptions } from './check/files.ts';
import { concord, type ConcordanceSources } from './concord/concord.ts';
import { readRevisions } from './concord/revisions.ts';
import { convertTexts, type TextSources } from './convert-texts.ts';
import type { KeptTexts } from './kept-texts.ts';
import { readLessons, type LessonSources } from './lessons/lessons.ts';
import { readAll, type Source } from './read/sources.ts';
import type { YamlFile } from './read/yaml.ts';
import { readSearchWords, type SearchWordsSources } from './search-words/search-words.ts';
import { checkNovelties } from './subjects/novelties.ts';
import { readSubjects } from './subjects/subjects.ts';

/** Contents of all files a conversion reads. */
export interface Sources extends TextSources {
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
  addAll(diagnostics, checkTextNames(descriptions, apparatus));
  const texts = convertTexts(sources, descriptions, apparatus, kept);
  for (const text of texts) addAll(diagnostics, text.diagnostics);
  const instruments = texts.map(({ instrument }) => instrument).filter((instrument) => instrument !== null);
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

/** Warns of descriptions and apparatus that are called as another text than theirs. */
function checkTextNames(
  descriptions: readonly YamlFile<InstrumentDescription>[],
  apparatus: readonly YamlFile<ApparatusFile>[],
): Diagnostic[] {
  const ids = new Set(descriptions.map(({ value }) => value.id));
  const files = [
    ...descriptions.map((yaml) => ({ yaml, key: 'id', name: yaml.value.id })),
    ...apparatus.map((yaml) => ({ yaml, key: 'instrument', name: yaml.value.instrument })),
  ];
  return checkFileNames(files, ids);
}
