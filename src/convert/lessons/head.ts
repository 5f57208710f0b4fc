/** Checks the head of a lesson: every id and tie of its dossier, and every quotation in it. */
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { LessonEntry, LessonHead } from '../../model/lessons.ts';
import type { YamlFile } from '../read/yaml.ts';
import {
  provisionFault,
  quoteFault,
  quotesIn,
  subjectFault,
  tieFault,
  type Fault,
  type Held,
} from './held.ts';

export function checkHead(yaml: YamlFile<LessonHead>, held: Held): Diagnostic[] {
  const { dossier, ...head } = yaml.value;
  const at = (path: PropertyKey[], faults: readonly (Fault | null)[]) =>
    faults
      .filter((fault) => fault !== null)
      .map(({ rule, message, hint }) => errorAt(yaml.placeOf(path), rule, message, hint));
  const anywhere = held.instruments.flatMap(({ provisions }) => provisions.map(({ eId }) => eId));
  const general = [head.title, head.description, ...head.aims, dossier.title, dossier.introduction];
  return [
    ...at(
      ['dossier'],
      general.flatMap(quotesIn).map((words) => quoteFault(held, words, anywhere)),
    ),
    ...dossier.entries.flatMap((entry, index) => at(['dossier', 'entries', index], entryFaults(entry, held))),
  ];
}

function entryFaults(entry: LessonEntry, held: Held): (Fault | null)[] {
  if ('heading' in entry) return [];
  const ids = provisionsOf(entry, held);
  const quotes = [entry.question, entry.note].flatMap(quotesIn);
  return [
    ...('subject' in entry ? [subjectFault(held, entry.subject)] : ids.map((id) => provisionFault(held, id))),
    ...('pair' in entry ? [tieFault(held, entry.pair, entry.tie)] : []),
    ...quotes.map((words) => quoteFault(held, words, ids)),
  ];
}

/** The provisions that an entry of a lesson shows: one, a pair, or those of a subject. */
function provisionsOf(entry: Exclude<LessonEntry, { heading: string }>, held: Held): readonly string[] {
  if ('provision' in entry) return [entry.provision];
  if ('pair' in entry) return entry.pair;
  return held.subjects
    .filter(({ id }) => id === entry.subject)
    .flatMap(({ principal, passing }) => [...principal, ...passing]);
}
