/**
 * Lessons (`content/lessons/*.mdx`) and the exercise (`content/exercise.yaml`): the head of a lesson, with its dossier
 * as data, the elements its text may have, and the pairs of the exercise. What a lesson says of the edition stands in
 * such elements, so that the conversion can hold it to the edition.
 */
import { z } from 'zod';
import { OtherReading, Relation } from './concordance.ts';

const text = z.string().trim().min(1);

const asked = {
  /** For the pupils. */
  question: text.default(''),
  /** For the teacher alone. */
  note: text.default(''),
};

/** What a lesson says of a pair: the relation of its correspondence, or that there is none (`aucune`). */
const tie = OtherReading;

const LessonEntry = z.union([
  z.strictObject({ heading: text }),
  /** A provision, or an item of one: `dialogue-2024/4/80#p3`. */
  z.strictObject({ provision: text, ...asked }),
  z.strictObject({ pair: z.tuple([text, text]), tie, ...asked }),
  z.strictObject({ subject: text, ...asked }),
]);
export type LessonEntry = z.infer<typeof LessonEntry>;

/** The minutes of a lesson. */
export const LESSON_MINUTES = 50;

/** The head of a lesson. The name of its file is its address. */
export const LessonHead = z.strictObject({
  title: text,
  /** In a sentence, for the list of lessons and for search engines. */
  description: text,
  /** Place in the list of lessons. */
  order: z.number().int().positive(),
  level: text,
  /** What pupils can do at its end. */
  aims: z.array(text).min(1),
  dossier: z.strictObject({
    title: text,
    introduction: text,
    withTies: z.boolean(),
    entries: z.array(LessonEntry).min(1),
  }),
});
export type LessonHead = z.infer<typeof LessonHead>;

/** The elements of a lesson's text, with their attributes, all written as strings. */
export const lessonElements = {
  /** A step of the course of the lesson. */
  Step: z.strictObject({ minutes: z.string().regex(/^[1-9]\d?$/), title: text }),
  /** A question to the pupils; the answer expected stands in it. */
  Question: z.strictObject({}),
  Answer: z.strictObject({}),
  /** Words of a provision, as printed. */
  Words: z.strictObject({ of: text }),
  /** A link to a provision, named by its reference. */
  Ref: z.strictObject({ to: text }),
  /** A correspondence, as a sentence that leads to it. */
  Tie: z.strictObject({ from: text, to: text, relation: Relation, strength: z.enum(['1', '2', '3']) }),
  /** Two clauses that no correspondence ties. */
  Untied: z.strictObject({ from: text, to: text }),
  /** A point of a commitment that has no correspondence: its words and what the edition says of it. */
  Silence: z.strictObject({ of: text, point: text }),
  /** A note on a slip: the words, the reading, the reason. */
  Slip: z.strictObject({ in: text, words: text }),
  /** A link to a subject, by its label. */
  Subject: z.strictObject({ id: text }),
  /** The table of correspondences of a text, by clause or by division: the answers to what pupils count. */
  Tally: z.strictObject({ of: text }),
  /** What the index says that a text does not say of a subject. */
  Unsaid: z.strictObject({ subject: text }),
  /**
   * How many correspondences there are: all, of a relation, of some strengths, of a clause. Or how many clauses of a
   * text are about a subject.
   */
  Count: z.strictObject({
    relation: Relation.optional(),
    strength: z.enum(['clear', 'weak']).optional(),
    subject: text.optional(),
    of: text.optional(),
  }),
} as const;
export type LessonElement = keyof typeof lessonElements;

const ExercisePair = z.strictObject({
  a: text,
  b: text,
  /** The answer: the relation of the correspondence, or that there is none. */
  answer: OtherReading,
  /** Why there is none, and what could be said for a tie; those of a correspondence are its own. */
  reason: text.optional(),
  caution: text.optional(),
});
export type ExercisePair = z.infer<typeof ExercisePair>;

export const ExerciseFile = z.strictObject({ pairs: z.array(ExercisePair).min(1) });
export type ExerciseFile = z.infer<typeof ExerciseFile>;
