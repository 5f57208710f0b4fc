/** Loading texts as they are needed, in an edition too large for the search text to hold them all. */
import type { Engine } from './engine.ts';

export interface TextLoader {
  /** Sees to it that some clauses, by number, have their texts. @throws Error where one does not load */
  load(clauses: Iterable<number>, engine: Engine): Promise<void>;
  /** Sees to it that all have. @throws Error where the texts do not load */
  loadAll(): Promise<void>;
}
