/** The lists of a clause: lines that begin an item, each at its depth, by the order of its numbers. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ItemRules } from '../../model/description-body.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { markerForm, type Marker, type MarkerForm } from './marker.ts';
import { compareValues, follows, successor, type Value } from './numbering.ts';
import { seriesFault } from './sequence.ts';

/** A kind of items, with the form of its markers; null for bullets, which have no order. */
interface Kind {
  form: MarkerForm | null;
  match(line: Line): Marker | null;
}

/** The beginning of an item: its marker, the kind of list it is in, and the number of lists around it. */
export interface ItemStart {
  marker: Marker;
  /** 0-based place of its kind in the description. */
  kind: number;
  /** 0 for a list that stands in no other. */
  depth: number;
  /** Whether it begins a list. */
  isFirst: boolean;
}

const FIRST: Value = [1];

/** Makes the kinds of items of a description. */
export function itemKinds(rules: readonly ItemRules[], prose: readonly string[]): Kind[] {
  return rules.map(({ marker, numbering, spelled }): Kind => {
    if (numbering === undefined) return { form: null, match: bulletMatcher([marker].flat(), prose) };
    const form = markerForm({ marker, numbering, spelled }, prose);
    return { form, match: (line) => form.match(line) };
  });
}

function bulletMatcher(bullets: readonly string[], prose: readonly string[]): (line: Line) => Marker | null {
  const signs = bullets.map(foldWhiteSpace);
  const beginnings = prose.map(foldWhiteSpace);
  return (line) => {
    const text = line.text.trimStart();
    const printed = signs.find((sign) => text.startsWith(sign));
    if (printed === undefined) return null;
    const folded = foldWhiteSpace(line.text);
    if (beginnings.some((beginning) => folded.startsWith(beginning))) return null;
    const offset = line.text.length - text.length;
    return { line, printed, num: '', value: [], rest: text.slice(printed.length), offset };
  };
}

/** Follows the lists of one clause, line by line. */
export class ListReader {
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #kinds: readonly Kind[];
  readonly #lines: readonly Line[];
  /** The lists open at a line, the outermost first, each with its last marker. */
  #open: { kind: number; last: Marker }[] = [];
  /** A number out of order, with the kind it has: numbers that go on from it are the same fault. */
  #refused: { kind: number; marker: Marker } | null = null;

  /** @param lines those of the clause */
  constructor(file: string, kinds: readonly Kind[], lines: readonly Line[]) {
    this.#file = file;
    this.#lines = lines;
    this.#kinds = kinds;
  }

  /** Ends all lists: what follows is text of the clause, and a list after it begins anew. */
  end(): void {
    this.#open = [];
  }

  /**
   * The items that a line begins: none, one, or several such as `1. a) …`.
   *
   * @param next the lines after it, by which a letter `i` is told from a Roman 1
   */
  take(line: Line, next: readonly Line[]): ItemStart[] {
    return this.#withInside(this.#start(line, next));
  }

  /** The items that the rest of a marker's line begins, as `Article 5. 1. …` does: only the first of a numbered list. */
  takeRest(line: Line): ItemStart[] {
    const found = this.#beginning(line);
    return this.#withInside(found === null ? null : this.#add(found.kind, found.marker));
  }

  #withInside(start: ItemStart | null): ItemStart[] {
    if (start === null) return [];
    const { line, rest } = start.marker;
    const inside = this.takeRest({ number: line.number, text: rest });
    return inside.length === 0 ? [start] : [{ ...start, marker: { ...start.marker, rest: '' } }, ...inside];
  }

  /** A list that begins at once after a marker: its first number, of a kind that is not open. */
  #beginning(line: Line): { kind: number; marker: Marker } | null {
    for (const [kind, { form, match }] of this.#kinds.entries()) {
      if (form === null || this.#isOpen(kind)) continue;
      const marker = match(line);
      if (marker !== null && compareValues(marker.value, FIRST) === 0) return { kind, marker };
    }
    return null;
  }

  #start(line: Line, next: readonly Line[]): ItemStart | null {
    const found = this.#kinds.flatMap(({ match }, kind) => {
      const marker = match(line);
      return marker === null ? [] : [{ kind, marker }];
    });
    const [only] = found;
    if (only === undefined) return null;
    const going = this.#goingOn(found);
    const begun = found.find(
      ({ kind, marker }) =>
        !this.#isOpen(kind) && (this.#isBullet(kind) || compareValues(marker.value, FIRST) === 0),
    );
    const chosen =
      going !== null && begun !== undefined && this.#goesOnWith(begun.kind, next, going.kind)
        ? begun
        : (going ?? begun);
    if (chosen === undefined) return this.#outOfOrder(only);
    this.#refused = null;
    return this.#add(chosen.kind, chosen.marker);
  }

  /** The open list that a marker goes on with, the innermost first. */
  #goingOn(found: readonly { kind: number; marker: Marker }[]): { kind: number; marker: Marker } | null {
    for (const { kind, last } of this.#open.toReversed()) {
      const one = found.find((each) => each.kind === kind);
      if (one !== undefined && (this.#isBullet(kind) || follows(one.marker.value, last.value))) return one;
    }
    return null;
  }

  /** Whether the next marker among lines is the second of a list, and not the next of another: `ii)` after `i)`. */
  #goesOnWith(kind: number, lines: readonly Line[], other: number): boolean {
    for (const line of lines) {
      const second = this.#kinds[kind]?.match(line);
      if (second != null) return compareValues(second.value, successor(FIRST)) === 0;
      if (this.#kinds[other]?.match(line) != null) return false;
    }
    return false;
  }

  /** A number that no open list goes on with: a fault, of which the place in the text is taken all the same. */
  #outOfOrder({ kind, marker }: { kind: number; marker: Marker }): ItemStart | null {
    const form = this.#kinds[kind]?.form;
    if (form == null) return null;
    if (this.#refused?.kind === kind && follows(marker.value, this.#refused.marker.value)) {
      this.#refused = { kind, marker };
      return null;
    }
    const before = this.#open.find((list) => list.kind === kind)?.last;
    const ahead = before === undefined || compareValues(marker.value, before.value) > 0;
    this.diagnostics.push(
      seriesFault(this.#file, marker, before, { form, firsts: [FIRST] }, ahead, {
        lines: this.#lines,
        since: 0,
        hasGaps: false,
      }),
    );
    if (ahead) return this.#add(kind, marker);
    this.#refused = { kind, marker };
    return null;
  }

  #add(kind: number, marker: Marker): ItemStart {
    const at = this.#open.findIndex((list) => list.kind === kind);
    const isFirst = at === -1;
    const depth = isFirst ? this.#open.length : at;
    this.#open = [...this.#open.slice(0, depth), { kind, last: marker }];
    return { marker, kind, depth, isFirst };
  }

  #isOpen(kind: number): boolean {
    return this.#open.some((list) => list.kind === kind);
  }

  #isBullet(kind: number): boolean {
    return this.#kinds[kind]?.form === null;
  }
}
