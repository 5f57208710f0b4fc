/** The stage that parses lines into the tree of an instrument, by its description alone. */
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { InstrumentDescription } from '../../model/description.ts';
import type { Division, Provision } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import { parseClause } from './clause.ts';
import { closingStart, parseClosing, parsePreamble } from './frame.ts';
import { parseHeading } from './heading.ts';
import { markerForm, type Marker, type MarkerForm } from './marker.ts';
import { successor, type Value } from './numbering.ts';
import { span } from './passage.ts';
import { checkSeries } from './sequence.ts';

/** The tree of one instrument; both lists are in the order of the text. */
export interface Tree {
  divisions: Division[];
  provisions: Provision[];
}

/**
 * Parses the lines of an instrument.
 *
 * @param file name of the witness, for diagnostics
 * @param lines the kept lines, in order
 * @returns the tree and all faults; with a fault the tree must not be used
 */
export function parse(
  file: string,
  description: InstrumentDescription,
  lines: readonly Line[],
): { tree: Tree; diagnostics: Diagnostic[] } {
  const parser = new InstrumentParser(file, description);
  parser.run(lines);
  return {
    tree: { divisions: parser.divisions, provisions: parser.provisions },
    diagnostics: parser.diagnostics,
  };
}

class InstrumentParser {
  readonly divisions: Division[] = [];
  readonly provisions: Provision[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #file: string;
  readonly #description: InstrumentDescription;
  readonly #clauseForm: MarkerForm;
  /** The value after the last clause so far, where numbers run through all divisions. */
  #first: Value | null = null;

  constructor(file: string, description: InstrumentDescription) {
    this.#file = file;
    this.#description = description;
    this.#clauseForm = markerForm({
      template: description.clauses.marker,
      prose: description.prose,
      ...numberingRules(description.clauses),
      alone: description.clauses.alone,
    });
  }

  run(lines: readonly Line[]): void {
    const { start, diagnostics } = closingStart(this.#file, this.#description, lines);
    this.diagnostics.push(...diagnostics);
    const body = lines.slice(0, start);
    const preambleEnd =
      this.#description.divisions === undefined ? this.#undivided(body) : this.#divided(body);
    const preamble = parsePreamble(this.#file, this.#description, body.slice(0, preambleEnd));
    const closing = parseClosing(this.#file, this.#description, lines.slice(start));
    this.diagnostics.push(...preamble.diagnostics, ...closing.diagnostics);
    if (preamble.provision !== null) this.provisions.unshift(preamble.provision);
    if (closing.provision !== null) this.provisions.push(closing.provision);
  }

  /** Parses a body without divisions; returns the index of its first line with a clause. */
  #undivided(body: readonly Line[]): number {
    const parent = { eId: this.#description.id, isDivision: false };
    return this.#clauses(body, parent, null);
  }

  /** Parses a body with divisions; returns the index of the first line of a division. */
  #divided(body: readonly Line[]): number {
    const rules = this.#description.divisions;
    if (rules === undefined) return 0;
    const form = markerForm({
      template: rules.marker,
      prose: this.#description.prose,
      ...numberingRules(rules),
      alone: false,
    });
    const candidates = body.map((line) => form.match(line)).filter((marker) => marker !== null);
    const { markers, diagnostics } = checkSeries(this.#file, candidates, form, [1]);
    this.diagnostics.push(...diagnostics);
    const starts = markers.map((marker) => body.indexOf(marker.line));
    for (const [index, marker] of markers.entries()) {
      const part = body.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? body.length);
      const eId = `${this.#description.id}/${marker.num.toLowerCase()}`;
      const from = this.provisions.length;
      const headEnd = this.#clauses(part, { eId, isDivision: true }, marker);
      const heading = parseHeading(this.#file, this.#description.id, rules, marker, part.slice(0, headEnd));
      this.diagnostics.push(...heading.diagnostics);
      this.divisions.push({
        ...heading.division,
        lines: span([heading.division, ...this.provisions.slice(from)]),
      });
    }
    return starts[0] ?? body.length;
  }

  /** Parses one series of clauses; returns the index of its first line. */
  #clauses(
    lines: readonly Line[],
    parent: { eId: string; isDivision: boolean },
    division: Marker | null,
  ): number {
    const labels = new Set((this.#description.divisions?.labels ?? []).map(foldWhiteSpace));
    const candidates = lines
      .filter((line) => !labels.has(foldWhiteSpace(line.text)))
      .map((line) => this.#clauseForm.match(line))
      .filter((marker) => marker !== null);
    const { markers, diagnostics } = checkSeries(
      this.#file,
      candidates,
      this.#clauseForm,
      this.#firstOf(division),
    );
    this.diagnostics.push(...diagnostics);
    const starts = markers.map((marker) => lines.indexOf(marker.line));
    for (const [index, marker] of markers.entries()) {
      const following = lines.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? lines.length);
      const { clause, diagnostics: found } = parseClause(
        this.#file,
        this.#description,
        parent,
        marker,
        following,
      );
      this.diagnostics.push(...found);
      this.provisions.push(clause);
    }
    const last = markers.at(-1)?.value;
    if (last !== undefined) this.#first = successor(last);
    return starts[0] ?? lines.length;
  }

  /** The first value of a series: 1, the number after the last clause, or 3.1 in division 3. */
  #firstOf(division: Marker | null): Value {
    const { numbering, restart } = this.#description.clauses;
    if (numbering === 'decimal-path') return [...(division?.value ?? [1]), 1];
    return restart ? [1] : (this.#first ?? [1]);
  }
}

function numberingRules(rules: {
  numbering: InstrumentDescription['clauses']['numbering'];
  spelled: Record<string, string>;
}) {
  return { numbering: rules.numbering, spelled: rules.spelled };
}
