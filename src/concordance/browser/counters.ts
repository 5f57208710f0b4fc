/** Counts under many keys at once: looked up once, then only added to. */
import type { Tie } from './ties.ts';

export interface Counter {
  value: number;
}

export class Counters {
  readonly #byKey = new Map<string, Counter>();
  readonly #ofTie = new Map<Tie, Counter[]>();

  /** @param keys the keys that a correspondence counts under, apart for each pair of texts */
  constructor(ties: readonly Tie[], keys: (tie: Tie) => string[]) {
    for (const tie of ties)
      this.#ofTie.set(
        tie,
        keys(tie).map((key) => this.of(tie.pair, key)),
      );
  }

  /** The counter of a key; 0 for ever where nothing counts under it. */
  of(pair: string, key: string): Counter {
    const name = `${pair}|${key}`;
    const known = this.#byKey.get(name);
    if (known !== undefined) return known;
    const counter = { value: 0 };
    this.#byKey.set(name, counter);
    return counter;
  }

  /** Counts anew. */
  count(shown: Iterable<Tie>): void {
    for (const counter of this.#byKey.values()) counter.value = 0;
    for (const tie of shown) for (const counter of this.#ofTie.get(tie) ?? []) counter.value++;
  }
}
