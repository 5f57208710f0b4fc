/** Settles a draft by trying it: ends of titles, lines that only look like a marker, and all figures. */
import { ownClausesOf } from '../../model/description-body.ts';
import { InstrumentDescription } from '../../model/description.ts';
import type { Division } from '../../model/edition.ts';
import { allDivisions } from '../../edition/divisions.ts';
import { emend } from '../emend/emend.ts';
import { textAfterLast } from '../doubts/text-after-last.ts';
import { parse, type Parsed } from '../parse/parse.ts';
import type { TextFile } from '../read/text-file.ts';
import { oneOrAll, type Draft } from './draft.ts';
import { beginningOf } from './guess-frame.ts';

/** Most lines that are taken for such as only look like a marker. */
const MOST_PROSE = 20;

/** Ends of titles, the likeliest first. */
const ENDS = ['line', 'capitals', 'blank-line', 'next-marker'] as const;

interface Trial {
  draft: Draft;
  faults: number;
  /** How unlike titles the titles are that it gives. */
  doubt: number;
}

/** The draft that fits a text best, with its figures. */
export function settle(text: TextFile, draft: Draft): Draft {
  const levels = [draft.divisions ?? []].flat();
  const isOpen = levels.some(({ titleEnds }) => titleEnds !== 'label');
  const trials = (isOpen ? ENDS : [null]).flatMap((titleEnds) => {
    const tried = levels.map((level) => ({
      ...level,
      titleEnds: level.titleEnds === 'label' || titleEnds === null ? level.titleEnds : titleEnds,
    }));
    const divisions = Array.isArray(draft.divisions) ? tried : tried[0];
    const whole = divisions === undefined ? draft : { ...draft, divisions };
    if (draft.items === undefined) return [trial(text, whole)];
    const { items: _, ...others } = whole;
    const listEnds = 'blank-line' as const;
    return [whole, { ...whole, clauses: { ...whole.clauses, listEnds } }, others].map((one) =>
      trial(text, one),
    );
  });
  const [best] = trials.toSorted((a, b) => a.faults - b.faults || a.doubt - b.doubt);
  return best?.draft ?? draft;
}

function trial(text: TextFile, draft: Draft): Trial {
  let now = draft;
  for (let round = 0; ; round++) {
    const description = InstrumentDescription.parse(now);
    const { lines } = emend(text, description);
    const parsed = parse(text.file, description, lines);
    const stray = parsed.diagnostics.find(
      ({ rule }) => rule === 'marker-order' || rule === 'marker-repeated',
    );
    const line = lines.find(({ number }) => number === stray?.line);
    const [behind] =
      parsed.diagnostics.length === 0 ? textAfterLast(text.file, description, lines, parsed.tree) : [];
    if (behind !== undefined) {
      const begins = beginningOf(behind.line, lines);
      now = { ...now, closing: { begins, paragraphs: 'blank-line' } };
    } else if (line === undefined || round === MOST_PROSE)
      return {
        draft: withFigures(now, description, parsed),
        faults: parsed.diagnostics.length,
        doubt: doubtOf(parsed.tree.divisions) + (now.prose?.length ?? 0) + (now.items === undefined ? 1 : 0),
      };
    else now = { ...now, prose: [...(now.prose ?? []), beginningOf(line, lines)] };
  }
}

function doubtOf(divisions: readonly Division[]): number {
  return divisions.reduce((sum, { title, introduction, divisions: inside }) => {
    const isLong = title.text.length > 160;
    const hasSentence = /\.\s/u.test(title.text);
    const isCut = introduction !== null && /^(?:\p{Ll}|[\p{Lu}’'-]{2,}(?:\s|$))/u.test(introduction.text);
    return sum + [isLong, hasSentence, isCut].filter(Boolean).length + doubtOf(inside);
  }, 0);
}

/** A draft with the figures of what it finds. */
function withFigures(
  draft: Draft,
  description: InstrumentDescription,
  { tree, found, items, owners }: Parsed,
): Draft {
  const all = tree.provisions.filter(({ kind }) => kind === 'clause');
  const clauses = all.filter(({ eId }) => !owners.has(eId));
  const own = ownClausesOf(description).map(({ level }, owner) => ({
    level,
    count: all.filter(({ eId }) => owners.get(eId) === owner).length,
  }));
  const levels = [draft.divisions ?? []].flat().map((level, index) => ({
    ...level,
    count: found[index] ?? 0,
    ...(level.clauses === undefined
      ? {}
      : {
          clauses: withCounts(
            level.clauses,
            own.filter(({ level: at }) => at === index),
          ),
        }),
  }));
  const outside = levels.length === 0 ? 0 : clauses.filter(({ division }) => division === null).length;
  const rules = { ...draft.clauses, count: undefined };
  const groups = levels.length === 0 ? [null] : allDivisions(tree).map(({ eId }) => eId);
  const counts = groups.map((eId) => clauses.filter(({ division }) => division === eId).length);
  const isCounted = levels.length < 2 && own.length === 0 && counts.length > 0;
  const used = usedItems(draft, description.id, items);
  return {
    ...draft,
    ...(levels.length === 0 ? {} : { divisions: oneOrAll(levels) }),
    clauses: {
      ...rules,
      ...(outside === 0 ? {} : { outside }),
      ...(isCounted ? { counts } : { count: clauses.length }),
    },
    items: used.length === 0 ? undefined : oneOrAll(used),
  };
}

type OwnClauses = NonNullable<Exclude<NonNullable<Draft['divisions']>, readonly unknown[]>['clauses']>;

/** Clauses that divisions of one kind have of their own, with their figures in the order of the description. */
function withCounts(clauses: OwnClauses, figures: readonly { count: number }[]): OwnClauses {
  if (!Array.isArray(clauses)) return { ...clauses, count: figures[0]?.count ?? 0 };
  return clauses.map((kind, index) => ({ ...kind, count: figures[index]?.count ?? 0 }));
}

/** The kinds of items of which there are some, with their figures. */
function usedItems(draft: Draft, id: string, items: Parsed['items']) {
  return [draft.items ?? []].flat().flatMap((kind, index) => {
    const own = [...items].filter(([, numbers]) => (numbers[index] ?? 0) > 0);
    const counts = own.map(([eId, numbers]) => [eId.slice(id.length + 1), numbers[index] ?? 0] as const);
    const count = counts.reduce((sum, [, number]) => sum + number, 0);
    const figures = counts.length > 6 ? { count } : { count: undefined, counts: Object.fromEntries(counts) };
    return count === 0 ? [] : [{ ...kind, ...figures }];
  });
}
