/** The dossier of a lesson, as a reader's own would be. */
import type { LessonHead } from '../model/lessons.ts';
import type { Dossier, DossierEntry } from '../teaching/dossier.ts';

export function dossierOf({ dossier }: LessonHead): Dossier {
  return { ...dossier, entries: dossier.entries.map(entryOf) };
}

function entryOf(entry: LessonHead['dossier']['entries'][number]): DossierEntry {
  if ('heading' in entry) return { kind: 'heading', text: entry.heading };
  const { question, note } = entry;
  if ('provision' in entry) return { kind: 'provision', eId: entry.provision, question, note };
  if ('subject' in entry) return { kind: 'subject', id: entry.subject, question, note };
  const [a, b] = entry.pair;
  return { kind: 'pair', a, b, question, note };
}
