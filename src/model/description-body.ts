/**
 * The part of a description that says how a text is divided and numbered: its divisions at each depth, its clauses,
 * its lists. `docs/parsing.md` shows every key by an example.
 */
import { z } from 'zod';

export const line = z.string().trim().min(1);

/**
 * Kinds of numbers, in this order: `7`, `vii`, `VII`, `g`, `G`, `1.7`, those of laws: `2 bis`, `1.a`, `L. 111-1`;
 * the raised figures and the signs of notes: `¹`, `**`; and none but the words of `spelled`, as for a lone `ANNEXE`.
 */
export const numbering = z.enum([
  'decimal',
  'roman',
  'roman-upper',
  'letters',
  'letters-upper',
  'decimal-path',
  'law',
  'raised',
  'signs',
  'words',
]);
export type NumberingName = z.infer<typeof numbering>;

/** A marker as printed, with `{num}` in place of its number: `{num}.`, `Article {num}`. */
const markerTemplate = line.regex(/\{num\}/, 'a marker holds {num} where its number stands');

/** One form of a marker, or several where they vary from one number to the next: `['{num}. –', '{num}:']`. */
const marker = z.union([markerTemplate, z.array(markerTemplate).min(1)]);

/**
 * Where a paragraph ends: nowhere (`one`), at a blank line, at a line ending in a full stop, or with its line, if the
 * next does not go on in small letters.
 */
export const paragraphs = z.enum(['one', 'blank-line', 'full-stop', 'line']);
export type ParagraphRule = z.infer<typeof paragraphs>;

export const count = z.number().int().nonnegative();

/** Numbers that a text leaves out, such as those of articles repealed: `['7', '12']`. */
const gaps = z.array(line).default([]);

/** Whether each number comes right after the one before, or only behind it. */
const order = z.enum(['next', 'rising']).default('next');

/** How clauses are numbered and printed: what those of the text have in common with those of its annexes. */
const numbered = {
  marker,
  numbering,
  spelled: z.record(z.string(), line).default({}),
  /** Whether a marker must be alone on its line. */
  alone: z.boolean().default(false),
  gaps,
  order,
  /**
   * What is printed behind a number that stands several times, once for each version of its clause, and is a part of the
   * number then: `{ '5': ['(version 2013)', '(version 2020)'] }`.
   */
  versions: z.record(z.string(), z.array(line).min(1)).default({}),
  /**
   * Where the title of a clause ends, if clauses have titles: with its line, before a blank line, with its last line in
   * capitals, or with a sign such as `. –`.
   */
  titleEnds: z.union([z.enum(['line', 'blank-line', 'capitals']), line]).optional(),
  /** Whether all clauses have a title, or some: then a first line that ends with a mark is text. */
  titled: z.enum(['all', 'some']).default('all'),
  paragraphs: paragraphs.default('one'),
  /** Where lists end and the text of the clause goes on: at the next marker, at a blank line, or after a full stop. */
  listEnds: z.enum(['next-marker', 'blank-line', 'full-stop']).default('next-marker'),
};

/** Clauses that divisions of one kind have of their own; `count` of all in them. */
const ownClauses = z.strictObject({ ...numbered, count });

/** The same for some of the divisions, by their numbers as printed: `[I, III]`. */
const ownClausesIn = ownClauses.extend({ in: z.array(line).min(1) });

const division = z.strictObject({
  marker,
  numbering,
  /** Numbers printed as words: `premier: "1"`. */
  spelled: z.record(z.string(), line).default({}),
  /** How many there are in the whole text. */
  count,
  /**
   * Where the title ends: before a label, before a blank line, with its first line, with its last line in capitals, or
   * before the next marker; `none` where divisions of this kind have a number alone.
   */
  titleEnds: z.enum(['label', 'blank-line', 'line', 'capitals', 'next-marker', 'none']),
  /** Whether all divisions of this kind have a title, or some: then a first line that ends with a mark is text. */
  titled: z.enum(['all', 'some']).default('all'),
  /** Lines that may be printed between the title and the introduction: `RECOMMANDATIONS`. */
  labels: z.array(line).default([]),
  /** Whether numbers begin again in each division around it. */
  restart: z.boolean().default(true),
  gaps,
  order,
  /** What stands for it in addresses: `chapitre-{num}` where the number alone would be that of a clause beside it. */
  address: line
    .regex(/^[a-z0-9-]*\{num\}$/, 'an address is a–z, 0–9 and hyphens, then {num}')
    .default('{num}'),
  /** Short names for menus, by number of the division, or by its address (`i/ii`); the edition's words, not the text's. */
  names: z.record(z.string(), line).default({}),
  /** Shorter names yet, for narrow columns; the edition's words too. */
  shortNames: z.record(z.string(), line).default({}),
  /**
   * Clauses of their own, numbered from 1 in each, as annexes have them; several where annexes are numbered in different
   * ways. Divisions that none of several names have no numbered clauses.
   */
  clauses: z.union([ownClauses, z.array(ownClausesIn).min(1)]).optional(),
});
export type DivisionRules = z.infer<typeof division>;

/** One kind of divisions, or several from the outermost to the innermost. */
export const divisions = z.union([division, z.array(division).min(1)]);

export const clauses = z
  .strictObject({
    ...numbered,
    /** Whether numbers begin again in each division. */
    restart: z.boolean().default(true),
    /** Number of clauses that stand before the first division, outside all. */
    outside: count.default(0),
    /** Number of clauses directly in each division, in the order of the text; one figure where there are no divisions. */
    counts: z.array(count).min(1).optional(),
    /** Number of all clauses, where they are not counted by division; without those of annexes. */
    count: count.optional(),
    /** Subject of the sentences that clauses go on with, where it stands before the list: `Le Groupe de contact`. */
    subject: line.optional(),
    /**
     * What clauses are called, by division and number (`iii`, `'4/66'`): two to five words of the edition,
     * neutral and from the text, for rows, choices and titles: `Accord d’Alger : application`.
     */
    names: z.record(z.string(), line).default({}),
    /** The same for sentences, with its article, so that « Que dit le texte de 2024 sur … ? » can be asked. */
    phrases: z.record(z.string(), line).default({}),
  })
  .refine(({ counts, count }) => counts !== undefined || count !== undefined, {
    error: 'say how many clauses there are, with `count` or `counts`',
  });
export type ClauseRules = z.infer<typeof clauses>;

const item = z
  .strictObject({
    /** A bullet as printed (`➢`) or, with a numbering, the marker of a numbered item (`{num})`); or several of them. */
    marker: z.union([line, z.array(line).min(1)]),
    numbering: numbering.optional(),
    spelled: z.record(z.string(), line).default({}),
    /** Whether items also begin within a line, behind a mark: `a) les anciens ; b) les voisins`. */
    inline: z.boolean().default(false),
    /** Number of items of each clause with items, by division and number: `'4/80': 23`. */
    counts: z.record(z.string(), count).optional(),
    /** Number of all items of this kind, where they are not counted by clause. */
    count: count.optional(),
  })
  .refine(({ counts, count }) => counts !== undefined || count !== undefined, {
    error: 'say how many items there are, with `count` or `counts`',
  })
  .refine(
    ({ marker, numbering }) =>
      numbering === undefined || [marker].flat().every((one) => one.includes('{num}')),
    {
      error: 'a numbered marker holds {num} where its number stands',
    },
  );
export type ItemRules = z.infer<typeof item>;

/** One kind of items, or several; a list in a list is of another kind than the one around it. */
export const items = z.union([item, z.array(item).min(1)]);

/** Footnotes of one kind: how one is called in the text and how it begins where it is given. */
const note = z.strictObject({
  marker,
  /** How it is called in the text: `({num})`. */
  call: markerTemplate,
  numbering: numbering.default('decimal'),
  /** Whether a note ends with its line, before a blank line, or with the first line that ends in a full stop. */
  ends: z.enum(['line', 'blank-line', 'full-stop']).default('line'),
  count,
});
export type NoteRules = z.infer<typeof note>;

/** One kind of notes, or several, as where some are called by figures and some by signs. */
export const notes = z.union([note, z.array(note).min(1)]);

/** A table: the beginning of its first line, and how many lines it has; blanks part its columns, two at least. */
const table = z.strictObject({ begins: line, rows: count, head: z.boolean().default(true) });
export type TableRules = z.infer<typeof table>;
export const tables = z.array(table).default([]);

/** Who speaks in a minute, as the lines of their speeches begin: `Mme Keïta :`. */
export const speakers = z.array(line).default([]);

/** The kinds of divisions, from the outermost to the innermost; none where the text has no divisions. */
export function levelsOf(described: {
  divisions?: DivisionRules | DivisionRules[] | undefined;
}): DivisionRules[] {
  return [described.divisions ?? []].flat();
}

/** Clauses that divisions have of their own. */
export interface OwnClauses {
  rules: z.infer<typeof ownClauses>;
  /** 0-based place of their kind of divisions. */
  level: number;
  /** The numbers of the divisions that have them; null for all of the kind. */
  in: readonly string[] | null;
  /** Where they stand in the description. */
  path: PropertyKey[];
}

/** All clauses that kinds of divisions have of their own, in the order of the description. */
export function ownClausesOf(described: {
  divisions?: DivisionRules | DivisionRules[] | undefined;
}): OwnClauses[] {
  return levelsOf(described).flatMap(({ clauses }, level): OwnClauses[] => {
    const path = pathInLevel(described, level, 'clauses');
    if (!Array.isArray(clauses))
      return clauses === undefined ? [] : [{ rules: clauses, level, in: null, path }];
    return clauses.map(({ in: nums, ...rules }, index) => ({
      rules,
      level,
      in: nums,
      path: [...path, index],
    }));
  });
}

/** The kinds of notes; none where the text has no notes. */
export function noteKindsOf(described: { notes?: NoteRules | NoteRules[] | undefined }): NoteRules[] {
  return [described.notes ?? []].flat();
}

/** Where a key of a kind of divisions stands in the description. */
export function pathInLevel(
  described: { divisions?: DivisionRules | DivisionRules[] | undefined },
  level: number,
  ...keys: string[]
): PropertyKey[] {
  return ['divisions', ...(Array.isArray(described.divisions) ? [level] : []), ...keys];
}
