// Random numbers that are the same in each run.

/** Random numbers from 0 up to 1 by a seed: a linear congruential generator with the constants of Numerical Recipes. */
export function congruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of some values. @throws Error where there are none */
export function pick<T>(from: readonly T[], random: () => number): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}
