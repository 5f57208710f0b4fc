/** Astro's content collections. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { Lines } from './model/edition.ts';

const unit = { eId: z.string(), path: z.string() };
const printed = { ...unit, instrument: z.string(), num: z.string().nullable(), lines: Lines };

/** Generated pages, one for each instrument, division and provision. */
const edition = defineCollection({
  loader: glob({
    base: 'content/generated/pages',
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('instrument'), ...unit, title: z.string() }),
    z.strictObject({ kind: z.literal('division'), ...printed }),
    z.strictObject({
      kind: z.enum(['preamble', 'clause', 'closing']),
      ...printed,
      division: z.string().nullable(),
      marker: z.string().nullable(),
    }),
  ]),
});

/** Pages in the edition's own words, written by people. */
const pages = defineCollection({
  loader: glob({ base: 'content/pages', pattern: '*.mdx' }),
  schema: z.strictObject({ title: z.string(), description: z.string() }),
});

export const collections = { edition, pages };
