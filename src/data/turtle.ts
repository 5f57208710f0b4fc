/** Linked data in Turtle, a statement a line, in the order of their letters: lines that differ are statements that differ. */
import jsonld from 'jsonld';

/** @param document in JSON-LD, with its context and whole addresses in it */
export async function toTurtle(document: object): Promise<string> {
  // Statements of N-Quads without a graph are N-Triples, and these are Turtle.
  const quads: unknown = await jsonld.toRDF({ ...document }, { format: 'application/n-quads' });
  if (typeof quads !== 'string') throw new Error('the statements were not written out');
  return quads.split('\n').filter(Boolean).sort().join('\n').concat('\n');
}
