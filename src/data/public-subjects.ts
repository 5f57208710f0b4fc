/**
 * The public form of the index of subjects, `/donnees/sujets.json`, versioned
 * by `version`. Its eIds are those of provisions in `corpus.json`.
 */
import { z } from 'zod';
import type { Edition } from '../model/edition.ts';
import { subjectPath } from '../model/site-paths.ts';
import { SubjectKind, type Subject } from '../model/subjects.ts';

const eId = z.string().min(1).meta({ description: 'eId of a provision of corpus.json' });
const words = z.string().min(1);

const PublicPlace = z.strictObject({
  kind: words.meta({ description: 'What it is: a town, a region, a country' }),
  lat: z
    .number()
    .min(-90)
    .max(90)
    .nullable()
    .meta({ description: 'Degrees north, null where no one point is known' }),
  lon: z
    .number()
    .min(-180)
    .max(180)
    .nullable()
    .meta({ description: 'Degrees east, null where no one point is known' }),
});

const PublicSubject = z.strictObject({
  id: words.meta({ description: 'Id of the subject; it never changes' }),
  kind: SubjectKind.meta({ description: 'Subject, place, institution, person or text cited' }),
  label: words.meta({ description: 'Its name, in the words of readers' }),
  definition: words.meta({ description: 'What is filed here, in a sentence of the edition' }),
  words: z.array(words).meta({ description: 'Words that lead to it; not all are synonyms' }),
  principal: z.array(eId).meta({ description: 'eIds of the provisions that are about it' }),
  passing: z.array(eId).meta({ description: 'eIds of the provisions that name or touch it in passing' }),
  unsaid: words
    .nullable()
    .meta({ description: 'What a text does not say of it, null where the edition notes nothing' }),
  path: words.meta({ description: 'Path of the page on the site' }),
  place: PublicPlace.nullable().meta({ description: 'Where it is, null for what is no place' }),
});
type PublicSubject = z.infer<typeof PublicSubject>;

export const PublicSubjects = z.strictObject({
  version: z.literal(1),
  coordinates: words
    .nullable()
    .meta({ description: 'Where the coordinates are from, null where none are given' }),
  subjects: z.array(PublicSubject),
});
export type PublicSubjects = z.infer<typeof PublicSubjects>;

/** The public form of the index of an edition, keys in the order documented. */
export function toPublicSubjects({
  subjects,
  coordinates,
}: Pick<Edition, 'subjects' | 'coordinates'>): PublicSubjects {
  return { version: 1, coordinates, subjects: subjects.map(toPublicSubject) };
}

function toPublicSubject(subject: Subject): PublicSubject {
  const { id, kind, label, definition, words: leading, principal, passing, unsaid, place } = subject;
  return {
    id,
    kind,
    label,
    definition,
    words: leading,
    principal,
    passing,
    unsaid,
    path: subjectPath(id),
    place:
      place === null ? null : { kind: place.kind, lat: place.at?.[0] ?? null, lon: place.at?.[1] ?? null },
  };
}

/** The JSON Schema (draft 2020-12) of the public form. */
export function publicSubjectsSchema(): object {
  return z.toJSONSchema(PublicSubjects, { target: 'draft-2020-12' });
}
