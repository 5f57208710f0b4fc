/**
 * The search text: the words of all clauses and all else that search needs in
 * the browser, as one file. Made once for each build, in `src/search/index/`.
 */
import type { relations } from '../../model/relation.ts';
import { withoutSlipSigns, withSlipSigns } from './slip-signs.ts';

export type Relation = (typeof relations)[number];

/** Number of correspondences of a clause, by relation; relations without one are absent. */
export type Ties = Partial<Record<Relation, number>>;

export interface SearchDivision {
  eId: string;
  /** Null where the instrument has no divisions. */
  num: string | null;
  name: string;
  /** Numbers of its clauses as printed, separated by spaces. */
  nums: string;
  /** The last parts of their eIds, where these are not the numbers in small letters; separated by spaces too. */
  ids?: string;
  /** References to them, where the text has a template for these. */
  references?: string[];
  /** Texts of its clauses, in the same order; empty in a large edition. */
  texts: string[];
  /** Ties by 0-based place of the clause in this order; clauses without ties are absent. */
  ties: Record<number, Ties>;
  /** Where the words of each slip of the print end, by place of the clause too: UTF-16 code units from its start. */
  slips: Record<number, number[]>;
  /** Number of items by place of the clause too; clauses without are absent, as it is where none has any. */
  items?: Record<number, number>;
  /** Name of a preamble or a closing, which alone stands here: `Préambule`. Absent where clauses do. */
  other?: string;
}

export interface SearchInstrument {
  id: string;
  siglum: string;
  name: string;
  /** Its title and who issued it, as citations have them in full. */
  titles: string[];
  /** `2016-09-20` */
  date: string;
  hue: string;
  /** Its nouns for a clause, one and many, to read `recommandation 66`. */
  clauseNouns: string[];
  divisionNouns: string[];
  divisions: SearchDivision[];
}

/** Words readers type, and the words of the texts that answer them, the closest first. */
export type Equivalent = [typed: string[], finds: string[]];

/** A subject of the index, with words that do not lead to its clauses by themselves. */
export interface SubjectWords {
  id: string;
  label: string;
  typed: string[];
  /** Numbers of the clauses about it, and of those that name it in passing, from 0 in the order of the texts. */
  principal: number[];
  passing: number[];
}

/** What words lead to besides themselves. */
export interface Leads {
  equivalents: Equivalent[];
  subjects: SubjectWords[];
}

export interface SearchText {
  instruments: SearchInstrument[];
  /** Numbers of clauses that say the same, from 0 in the order of the texts. */
  repetitions: number[][];
  /** Of words that the texts have. */
  equivalents: Equivalent[];
  /** Words that the texts have, or begin with, and that lead elsewhere all the same: see the rare words. */
  elsewhere: string[];
  /** The vocabulary of a large edition, which has no texts here: see `large/words-file.ts`. */
  words?: string;
}

/** What is known of words that the texts do not have. */
export interface RareWords extends Leads {
  /** Folded words never to be corrected, separated by spaces. */
  notSlips: string;
}

/** What stands in the file between equivalents, between what is typed and what it finds, and between words. */
const [BETWEEN, LEADS_TO, OR] = [';', '>', '|'] as const;

/** The file of a search text. @throws Error where words have a sign that parts them there */
export function searchTextFile({ instruments, equivalents, elsewhere, ...text }: SearchText): string {
  for (const words of [...equivalents.flat(2), ...elsewhere])
    if (/[;>|]/.test(words)) throw new Error(`« ${words} » may not have ${BETWEEN}, ${LEADS_TO} or ${OR}`);
  return JSON.stringify({
    instruments: withDivisions(instruments, (division) =>
      withSlipSigns({ ...division, nums: shortened(division.nums) }),
    ),
    ...text,
    equivalents: equivalents
      .map((sides) => sides.map((words) => words.join(OR)).join(LEADS_TO))
      .join(BETWEEN),
    elsewhere: elsewhere.join(OR),
  });
}

/**
 * Reads the file as it came over the network.
 *
 * @throws Error where it is empty, cut off, or another file in its place
 */
export function readSearchText(file: string): SearchText {
  // A byte that is no UTF-8 becomes this character, which no text has.
  if (file.includes('\uFFFD')) throw new Error('the file is damaged');
  const text = Object(JSON.parse(file)) as Record<keyof SearchText, unknown>;
  const { instruments, equivalents, elsewhere } = text;
  if (!Array.isArray(instruments) || typeof equivalents !== 'string' || typeof elsewhere !== 'string')
    throw new Error('the file is not the search text');
  return {
    ...(text as unknown as SearchText),
    instruments: withDivisions(instruments as SearchInstrument[], (division) =>
      withoutSlipSigns({ ...division, nums: inFull(division.nums) }),
    ),
    equivalents: parted(equivalents, BETWEEN).map((one) => {
      const [typed = [], finds = []] = one.split(LEADS_TO).map((words) => words.split(OR));
      return [typed, finds];
    }),
    elsewhere: parted(elsewhere, OR),
  };
}

function parted(text: string, sign: string): string[] {
  return text === '' ? [] : text.split(sign);
}

/** Texts with their divisions written otherwise. */
function withDivisions<Division, Written>(
  instruments: readonly (Omit<SearchInstrument, 'divisions'> & { divisions: readonly Division[] })[],
  write: (division: Division) => Written,
): (Omit<SearchInstrument, 'divisions'> & { divisions: Written[] })[] {
  return instruments.map((instrument) => ({ ...instrument, divisions: instrument.divisions.map(write) }));
}

/** Numbers that follow each other, in short: `1 2 3` → `1..3`. */
function shortened(nums: string): string {
  const short = nums.replace(/^(\d+) .*?(\d+)$/, '$1..$2');
  return inFull(short) === nums ? short : nums;
}

function inFull(nums: string): string {
  const [, first, last] = /^(\d+)\.\.(\d+)$/.exec(nums) ?? [];
  if (first === undefined || last === undefined) return nums;
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => Number(first) + at).join(' ');
}
