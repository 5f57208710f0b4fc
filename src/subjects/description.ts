/** The description of the page of a subject: what is filed there, and how many clauses of which text. */
import { countIn, coveredTexts } from '../edition/subjects.ts';
import { DESCRIPTION, fitting } from '../metadata/description.ts';
import type { Edition } from '../model/edition.ts';
import type { Subject } from '../model/subjects.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');
const metadataWords = words('metadata');

/** `Femmes : … 1 clause de 2016 (Groupe de contact de l’OCI).`, the definition cut so that the line fits. */
export function subjectDescription(edition: Edition, subject: Subject): string {
  const counts = metadataWords.subjectCounts(
    coveredTexts(edition).map(({ id, description }) => ({
      year: siteWords.year(description.date),
      who: description.shortTitle,
      figure: countIn(subject, id),
    })),
  );
  const said = metadataWords.subject(subject.label, subject.definition);
  return fitting(`${fitting(said, DESCRIPTION - counts.length - 1)} ${counts}`);
}
