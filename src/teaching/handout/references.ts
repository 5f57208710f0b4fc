/** What a handout is taken from: each instrument once, with the numbers of its clauses. */
import type { PrintedProvision, Source } from '../material.ts';

export interface Reference {
  source: Source;
  /** In the order of the sheet, each once. */
  provisions: PrintedProvision[];
}

/** The oldest instrument first. */
export function referencesOf(provisions: readonly PrintedProvision[]): Reference[] {
  const bySource = new Map<string, Reference>();
  for (const provision of provisions) {
    const reference = bySource.get(provision.source.id) ?? { source: provision.source, provisions: [] };
    bySource.set(provision.source.id, reference);
    if (!reference.provisions.some(({ eId }) => eId === provision.eId)) reference.provisions.push(provision);
  }
  return [...bySource.values()].sort((a, b) => (a.source.date < b.source.date ? -1 : 1));
}
