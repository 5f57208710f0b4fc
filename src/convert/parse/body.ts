/** The body of a text: divisions in divisions, and in them the clauses, cut from the outermost to the innermost. */
import { addAll, type Diagnostic } from '../../model/diagnostic.ts';
import type { ClauseRules, DivisionRules, OwnClauses } from '../../model/description-body.ts';
import type { Division, Lines, Provision } from '../../model/edition.ts';
import { segmentOf } from '../../model/identity.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { clauseParser } from './clause.ts';
import { parseHeading } from './heading.ts';
import { lastValue, markerForm, readNumber, type Marker, type MarkerForm } from './marker.ts';
import { isOfOtherLetter, successor, type Value } from './numbering.ts';
import { clauseRules, type BodyRules, type Parent } from './rules.ts';
import { checkSeries } from './sequence.ts';

/** A kind of divisions: its rules, the form of its markers, the value of the last one so far, how many there are. */
interface Level {
  rules: DivisionRules;
  form: MarkerForm;
  last: Value | null;
  found: number;
}

/** How clauses are found and parsed, by the rules of the text or of a kind of divisions. */
interface Clauses {
  rules: ClauseRules;
  form: MarkerForm;
  parse: ReturnType<typeof clauseParser>;
}

/** What was found in a stretch of lines: where its first unit begins, and the divisions directly in it. */
interface Stretch {
  /** Index of the first line with a marker; the number of lines where there is none. */
  start: number;
  divisions: Division[];
}

export class BodyParser {
  readonly provisions: Provision[] = [];
  /** How many items each clause has of each kind, by the eId of the clause. */
  readonly items = new Map<string, number[]>();
  /** By whose rules clauses are numbered, where not by those of the text: an index of `ownClausesOf`, by eId. */
  readonly owners = new Map<string, number>();
  /** Numbers left out, as the description says: of each kind of divisions, of their own clauses, of the text's. */
  readonly leftOut: string[][];
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #levels: Level[];
  readonly #ownClauses: readonly OwnClauses[];
  /** By owner: the clauses that divisions have of their own, and those of the text last. */
  readonly #kinds: Clauses[];
  readonly #labels: ReadonlySet<string>;
  /** The lines of the whole text, in which missing numbers are looked for; kept by the first call of `parse`, which calls itself for parts of them. */
  #lines: readonly Line[] | null = null;
  /** The values of the last clauses so far, where numbers run through all divisions, the last of each letter in a code. */
  #last: Value[] = [];
  /** The line of the last clause. */
  #lastLine = 0;

  constructor(file: string, rules: BodyRules) {
    this.#file = file;
    this.#levels = rules.levels.map((level) => ({
      rules: level,
      form: markerForm(level, rules.prose),
      last: null,
      found: 0,
    }));
    this.#ownClauses = rules.ownClauses;
    this.leftOut = [...this.#levels, ...rules.ownClauses, null].map(() => []);
    this.#kinds = [...rules.ownClauses, null].map((_, owner) => {
      const clauses = clauseRules(rules, owner);
      return {
        rules: clauses,
        form: markerForm(clauses, rules.prose),
        parse: clauseParser(file, { ...rules, clauses }),
      };
    });
    this.#labels = new Set(rules.levels.flatMap(({ labels }) => labels).map(foldWhiteSpace));
  }

  /** How many divisions of each kind there are, from the outermost kind to the innermost. */
  get found(): number[] {
    return this.#levels.map(({ found }) => found);
  }

  /**
   * Parses lines as a stretch of a division, or of the whole text, by the kinds of divisions from a depth on.
   *
   * @param wanted whether units may stand before the first division: else those lines are left to the preamble
   */
  parse(lines: readonly Line[], parent: Parent, depth = 0, wanted = true): Stretch {
    this.#lines ??= lines;
    const level = this.#levels[depth];
    if (level === undefined) return { start: this.#clauses(lines, parent), divisions: [] };
    const { markers, starts } = this.#markers(lines, level.form, depth, level.rules, {
      values: [level.rules.restart || level.last === null ? [1] : successor(level.last)],
      since: beforeFirst(lines),
    });
    const end = markers.at(-1);
    level.last = end === undefined ? level.last : lastValue(end);
    const first = starts[0] ?? lines.length;
    // Before divisions with clauses of their own, such as annexes, stand those of the text.
    const isWhole = wanted || first === lines.length || level.rules.clauses !== undefined;
    const before = isWhole ? this.#before(lines.slice(0, first), parent, depth, wanted) : null;
    const divisions = markers.map((marker, index) => {
      const part = lines.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? lines.length);
      return this.#division(marker, part, parent, depth, level);
    });
    return {
      start: Math.min(before?.start ?? first, first),
      divisions: [...(before?.divisions ?? []), ...divisions],
    };
  }

  /** What stands in a division before the first of the kind looked for: smaller divisions, or clauses. */
  #before(lines: readonly Line[], parent: Parent, depth: number, wanted: boolean): Stretch | null {
    const innermost = depth === this.#levels.length - 1;
    return innermost && !wanted ? null : this.parse(lines, parent, depth + 1, wanted);
  }

  #division(marker: Marker, lines: readonly Line[], parent: Parent, depth: number, level: Level): Division {
    level.found += 1;
    const eId = `${parent.eId}/${level.rules.address.replace('{num}', () => segmentOf(marker.num))}`;
    const from = this.provisions.length;
    const inside = this.parse(
      lines,
      {
        eId,
        isDivision: true,
        values: [...parent.values, marker.value],
        owner: level.rules.clauses === undefined ? parent.owner : this.#ownerOf(depth, marker.num),
      },
      depth + 1,
    );
    const heading = parseHeading(this.#file, eId, level.rules, marker, lines.slice(0, inside.start));
    addAll(this.diagnostics, heading.diagnostics);
    return {
      ...heading.division,
      divisions: inside.divisions,
      lines: around([heading.division, ...this.provisions.slice(from), ...inside.divisions]),
    };
  }

  /** By whose rules the clauses of a division are numbered that has some of its own; null where it has none. */
  #ownerOf(depth: number, num: string): number | null {
    const owner = this.#ownClauses.findIndex(
      (own) => own.level === depth && (own.in === null || own.in.includes(num)),
    );
    return owner === -1 ? null : owner;
  }

  /** Parses one series of clauses; returns the index of its first line. */
  #clauses(lines: readonly Line[], parent: Parent): number {
    const { owner } = parent;
    const own = owner === null ? undefined : this.#kinds[owner];
    if (owner === null || own === undefined) return lines.length;
    const isOfText = owner === this.#ownClauses.length;
    const runsOn = !own.rules.restart;
    const { markers, starts } = this.#markers(lines, own.form, this.#levels.length + owner, own.rules, {
      values: this.#firstOf(parent, own.rules),
      goesOnFrom: runsOn ? this.#last : [],
      since: runsOn ? this.#lastLine : beforeFirst(lines),
    });
    for (const [index, marker] of markers.entries()) {
      const following = lines.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? lines.length);
      const { clause, items, diagnostics } = own.parse(parent, marker, following);
      addAll(this.diagnostics, diagnostics);
      this.items.set(clause.eId, items);
      if (!isOfText) this.owners.set(clause.eId, owner);
      this.provisions.push(clause);
    }
    if (!isOfText) return starts[0] ?? lines.length;
    for (const marker of markers) {
      const others = this.#last.filter((value) => isOfOtherLetter(value, marker.value));
      this.#last = [...others, lastValue(marker)];
      this.#lastLine = marker.line.number;
    }
    return starts[0] ?? lines.length;
  }

  /** The markers of a series among lines, each with the index of its line. */
  #markers(
    lines: readonly Line[],
    form: MarkerForm,
    kind: number,
    { gaps, order }: Pick<DivisionRules, 'gaps' | 'order'>,
    first: { values: readonly Value[]; goesOnFrom?: readonly Value[]; since: number },
  ): { markers: Marker[]; starts: number[] } {
    const candidates = lines
      .filter((line) => !this.#labels.has(foldWhiteSpace(line.text)))
      .flatMap((line) => form.match(line) ?? []);
    const { markers, leftOut, diagnostics } = checkSeries(
      this.#file,
      candidates,
      {
        form,
        firsts: first.values,
        goesOnFrom: first.goesOnFrom ?? [],
        gaps: gaps.flatMap((gap) => [readNumber(form.numbering, gap) ?? []]),
        order,
      },
      {
        lines: this.#lines ?? lines,
        since: first.since,
        hasGaps: true,
        hasVersions: kind >= this.#levels.length,
      },
    );
    addAll(this.diagnostics, diagnostics);
    for (const value of leftOut) this.leftOut[kind]?.push(form.numbering.print(value));
    const indexes = new Map(lines.map(({ number }, index) => [number, index]));
    return { markers, starts: markers.map(({ line }) => indexes.get(line.number) ?? 0) };
  }

  /** The values with which a series of clauses may begin: 1, the number after the last clause, or 3.1 in division 3. */
  #firstOf({ values }: Parent, { numbering, restart }: ClauseRules): Value[] {
    const last = this.#last.at(-1);
    const after = last === undefined ? null : successor(last);
    if (numbering !== 'decimal-path' && numbering !== 'law') return [restart || after === null ? [1] : after];
    const own = values.at(-1) ?? [1];
    return [
      ...(restart || after === null ? [] : [after]),
      ...(numbering === 'law' ? [[1]] : []),
      [...own, 1],
      [...values.flat(), 1],
    ];
  }
}

/** The number of the line before some lines. */
function beforeFirst(lines: readonly Line[]): number {
  return (lines[0]?.number ?? 1) - 1;
}

/** From the first line of some parts to the last. */
function around(parts: readonly { lines: Lines }[]): Lines {
  return [Math.min(...parts.map(({ lines }) => lines[0])), Math.max(...parts.map(({ lines }) => lines[1]))];
}
