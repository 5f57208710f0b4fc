/** Checks of one file of correspondences: ids, quotes, direction, one state for each undertaking. */
import type { Place } from '../../edition/lookups.ts';
import type { CommitmentFile } from '../../model/concordance-files.ts';
import { errorAt, warningAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import { holds, nearestQuote } from './quotes.ts';

type Entry = CommitmentFile['correspondences'][number];

/** A fault, with the path of the value in the file. */
type Fail = (path: PropertyKey[], rule: string, message: string, hint: Hint) => void;

/** @param clauses all clauses by eId */
export function checkTies(yaml: YamlFile<CommitmentFile>, clauses: ReadonlyMap<string, Place>): Diagnostic[] {
  const checks = new TieChecks(yaml, clauses);
  checks.undertakings();
  for (const [index, entry] of yaml.value.correspondences.entries()) checks.correspondence(entry, index);
  checks.silences();
  return checks.diagnostics;
}

class TieChecks {
  readonly diagnostics: Diagnostic[] = [];
  readonly #yaml: YamlFile<CommitmentFile>;
  readonly #clauses: ReadonlyMap<string, Place>;
  /** Ids of the undertakings. */
  readonly #names: readonly string[];
  readonly #older: Place | undefined;

  constructor(yaml: YamlFile<CommitmentFile>, clauses: ReadonlyMap<string, Place>) {
    this.#yaml = yaml;
    this.#clauses = clauses;
    this.#names = yaml.value.undertakings.map(({ id }) => id);
    this.#older = this.#known(yaml.value.provision, ['provision']);
  }

  /** Words of each stand in the clause, and each has one id and one state. */
  undertakings(): void {
    const { provision, undertakings, correspondences, silences } = this.#yaml.value;
    for (const [index, { id, words }] of undertakings.entries()) {
      const path = ['undertakings', index];
      this.#quoted(this.#older, words, [...path, 'words']);
      if (this.#names.indexOf(id) !== index)
        this.#fail(
          [...path, 'id'],
          'duplicate-id',
          `${provision} has two undertakings ${id}`,
          'give each an id of its own',
        );
      const isTied = correspondences.some((entry) => entry.undertaking === id);
      const isSilent = silences.some((entry) => entry.undertaking === id);
      if (isTied && isSilent)
        this.#fail(
          path,
          'two-states',
          `the undertaking ${id} has correspondences and a silence`,
          'remove one or the other',
        );
      if (!isTied && !isSilent)
        this.#fail(
          path,
          'no-state',
          `the undertaking ${id} has neither a correspondence nor a silence`,
          'examine it and add one or the other',
        );
    }
  }

  correspondence(entry: Entry, index: number): void {
    const path = (key: string) => ['correspondences', index, key];
    const newer = this.#known(entry.to, path('to'));
    this.#undertakingKnown(entry.undertaking, path('undertaking'));
    this.#quoted(this.#older, entry.quoteFrom, path('quoteFrom'));
    this.#quoted(newer, entry.quoteTo, path('quoteTo'));
    this.#direction(entry, newer, path('to'));
    this.#opposition(entry, path);
    this.#caution(entry, path('caution'));
    this.#once(entry, index, path('to'));
  }

  silences(): void {
    const { silences } = this.#yaml.value;
    for (const [index, { undertaking }] of silences.entries()) {
      const path = ['silences', index, 'undertaking'];
      this.#undertakingKnown(undertaking, path);
      const first = silences.findIndex((other) => other.undertaking === undertaking);
      if (first === index) continue;
      const said = this.#yaml.placeOf(['silences', first, 'undertaking']);
      this.#fail(
        path,
        'duplicate-silence',
        `the undertaking ${undertaking} is silent already on line ${said.line}`,
        'join the two entries to one',
      );
    }
  }

  #direction({ to }: Entry, newer: Place | undefined, path: PropertyKey[]): void {
    if (this.#older === undefined || newer === undefined) return;
    if (this.#older.instrument.description.date < newer.instrument.description.date) return;
    this.#fail(
      path,
      'wrong-direction',
      `${this.#yaml.value.provision} is not older than ${to}`,
      'a correspondence goes from the older text to the newer: write it in the file of the older clause',
    );
  }

  /** A divergence names the words of both quotes that oppose each other; no other relation does. */
  #opposition(entry: Entry, path: (key: string) => PropertyKey[]): void {
    const { to, relation, opposed } = entry;
    if (relation !== 'ecarte') {
      if (opposed === undefined) return;
      const message = `words that oppose each other are named, but the relation is ${relation}`;
      const hint = 'remove `opposed`, or set the relation to `ecarte`';
      this.diagnostics.push(warningAt(this.#yaml.placeOf(path('opposed')), 'no-effect', message, hint));
      return;
    }
    const hint =
      'give under `opposed` the words of both quotes that oppose each other; an absence is no divergence';
    if (opposed === undefined) {
      const message = `no words are named that make ${to} diverge from ${this.#yaml.value.provision}`;
      this.#fail(path('relation'), 'no-opposition', message, hint);
      return;
    }
    const sides = [
      { side: 'from', quote: entry.quoteFrom },
      { side: 'to', quote: entry.quoteTo },
    ] as const;
    for (const { side, quote } of sides)
      if (!foldWhiteSpace(quote).includes(foldWhiteSpace(opposed[side])))
        this.#fail(
          [...path('opposed'), side],
          'no-opposition',
          `“${opposed[side]}” does not stand in the quote`,
          hint,
        );
  }

  #caution({ to, relation, caution }: Entry, path: PropertyKey[]): void {
    if (caution?.relation !== relation) return;
    this.#fail(
      [...path, 'relation'],
      'same-relation',
      `the caution of ${this.#yaml.value.provision} and ${to} names the relation they have`,
      'name the other one that can be defended, or “aucune”, or leave the caution out',
    );
  }

  /** Two clauses are tied once. */
  #once({ to }: Entry, index: number, path: PropertyKey[]): void {
    const { provision, correspondences } = this.#yaml.value;
    const first = correspondences.findIndex((other) => other.to === to);
    if (first === index) return;
    const said = this.#yaml.placeOf(['correspondences', first, 'to']);
    this.#fail(
      path,
      'duplicate-pair',
      `${provision} and ${to} are tied already on line ${said.line}`,
      'join the two entries to one',
    );
  }

  #known(id: string, path: PropertyKey[]): Place | undefined {
    const place = this.#clauses.get(id);
    if (place === undefined)
      this.#fail(path, 'unknown-id', `no clause has the id ${id}`, didYouMean(id, this.#clauses.keys()));
    return place;
  }

  #undertakingKnown(id: string, path: PropertyKey[]): void {
    if (this.#names.includes(id)) return;
    const message = `${this.#yaml.value.provision} has no undertaking ${id}`;
    this.#fail(path, 'unknown-undertaking', message, didYouMean(id, this.#names));
  }

  #quoted(place: Place | undefined, words: string, path: PropertyKey[]): void {
    if (place === undefined || holds(place.provision, words)) return;
    const hint = () => `the nearest words are “${nearestQuote(place.provision, words)}”`;
    this.#fail(path, 'quote-missing', `“${words}” does not stand in ${place.provision.eId}`, hint);
  }

  readonly #fail: Fail = (path, rule, message, hint) => {
    this.diagnostics.push(errorAt(this.#yaml.placeOf(path), rule, message, hint));
  };
}
