/** The last of some things; undefined of none. `Array.prototype.at` is younger than phones in use. */
export function last<Item>(all: readonly Item[]): Item | undefined {
  return all[all.length - 1];
}
