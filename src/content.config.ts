/** Astro's content collections. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { provisionKinds } from './model/edition.ts';
import { ExerciseFile, LessonHead } from './model/lessons.ts';

/** Generated pages, one for each instrument, division and provision: their text; all else is the edition's. */
const edition = defineCollection({
  loader: glob({
    base: 'content/generated/pages',
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.strictObject({ kind: z.enum(['instrument', 'division', ...provisionKinds]), eId: z.string() }),
});

/** Pages in the edition's own words, written by people. */
const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

/** Lessons for teachers. What they say of the edition was checked by the conversion. */
const lessons = defineCollection({
  loader: glob({ base: 'content/lessons', pattern: '*.mdx' }),
  schema: LessonHead,
});

/** The exercise: one file. */
const exercise = defineCollection({
  loader: glob({ base: 'content', pattern: 'exercise.yaml' }),
  schema: ExerciseFile,
});

export const collections = { edition, pages, lessons, exercise };
