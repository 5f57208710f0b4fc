/** Folding repetitions: clauses that say the same stand together in an answer. */

interface Foldable {
  entry: { eId: string };
  repeated: this[];
}

/** For each eId in a repetition, all the eIds there, its own among them. */
export function partners(repetitions: readonly (readonly string[])[]): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const group of repetitions)
    for (const eId of group) map.set(eId, new Set([...(map.get(eId) ?? []), ...group]));
  return map;
}

/** Puts each result into the `repeated` of an earlier one that says the same, which it changes. */
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
