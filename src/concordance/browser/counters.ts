/** Counters by key. The counters of each correspondence are looked up once, so that counting only adds. */
import type { Tie } from './ties.ts';

export interface Counter {
  value: number;
}

export class Counters {
  readonly #byKey = new Map<string, Counter>();
  readonly #ofTie = new Map<Tie, Counter[]>();

  /** @param keys the keys under which a correspondence counts, within its pair of texts */
  constructor(ties: readonly Tie[], keys: (tie: Tie) => string[]) {
    for (const tie of ties)
      this.#ofTie.set(
        tie,
        keys(tie).map((key) => this.of(tie.pair, key)),
      );
  }

  /** The counter of a key; it stays 0 where no correspondence has the key. */
  of(pair: string, key: string): Counter {
    const name = `${pair}|${key}`;
    const known = this.#byKey.get(name);
    if (known !== undefined) return known;
    const counter = { value: 0 };
    this.#byKey.set(name, counter);
    return counter;
  }

  /** Counts the shown correspondences, from 0. */
  count(shown: Iterable<Tie>): void {
    for (const counter of this.#byKey.values()) counter.value = 0;
    for (const tie of shown) for (const counter of this.#ofTie.get(tie) ?? []) counter.value++;
  }
}
