/**
 * The index of subjects: what the clauses of all texts are about, in readers' words, chosen by reading. Written by
 * people in `content/subjects.yaml`; places, institutions, persons and texts cited are kinds of subjects.
 */
import { z } from 'zod';

const text = z.string().trim().min(1);
const eId = text;

export const subjectKinds = ['sujet', 'lieu', 'institution', 'personne', 'texte'] as const;
export const SubjectKind = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** Where a place is. */
const SubjectPlace = z.strictObject({
  /** What it is: `ville`, `région`, `pays`. */
  kind: text,
  /** Latitude and longitude in degrees, north and east positive; left out where a place has no one point. */
  at: z
    .tuple([z.number().min(-90).max(90), z.number().min(-180).max(180)])
    .nullable()
    .default(null),
});
export type SubjectPlace = z.infer<typeof SubjectPlace>;

export const Subject = z.strictObject({
  /** Stands in the address of its page: `femmes`. It never changes. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'should be of a–z, 0–9 and single hyphens'),
  kind: SubjectKind,
  label: text,
  /** What is filed here, in a sentence without judgement. */
  definition: text,
  /** Words that lead to it in searches; they are not printed. */
  words: z.array(text).min(1),
  /** eIds of the provisions that are about it, and of those that name or touch it in passing, in the order of the texts. */
  principal: z.array(eId).default([]),
  passing: z.array(eId).default([]),
  /** What a text does not say of it, in a sentence. */
  unsaid: text.nullable().default(null),
  place: SubjectPlace.nullable().default(null),
});
export type Subject = z.infer<typeof Subject>;

/** `content/subjects.yaml`. */
export const SubjectsFile = z.strictObject({
  /** Where the coordinates are from; only where some place has some. */
  coordinates: text.nullable().default(null),
  subjects: z.array(Subject),
});
export type SubjectsFile = z.infer<typeof SubjectsFile>;
