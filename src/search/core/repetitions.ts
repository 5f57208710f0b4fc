/** Clauses that say the same stand together in an answer. */

interface Foldable {
  entry: { eId: string };
  repeated: this[];
}

/** The clauses that say the same as each, by eId. */
export function partners(repetitions: readonly (readonly string[])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of repetitions) {
    for (const eId of group) {
      const others = map.get(eId) ?? new Set<string>();
      for (const other of group) if (other !== eId) others.add(other);
      map.set(eId, others);
    }
  }
  return map;
}

/** Folds each result under the first before it that says the same. */
export function foldRepeated<Result extends Foldable>(
  results: readonly Result[],
  repeated: ReadonlyMap<string, ReadonlySet<string>>,
): Result[] {
  const heads: Result[] = [];
  for (const result of results) {
    const same = repeated.get(result.entry.eId);
    const head = heads.find(({ entry }) => same?.has(entry.eId) === true);
    if (head === undefined) heads.push(result);
    else head.repeated.push(result);
  }
  return heads;
}
