/** Addresses within an instrument, which no two of its divisions and provisions may share. */
import { allDivisions } from '../../edition/divisions.ts';
import { errorAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Tree } from './parse.ts';

/** An error for each address that a second unit would have. */
export function checkAddresses(file: string, tree: Tree): Diagnostic[] {
  const owners = new Map<string, number>();
  return [...allDivisions(tree), ...tree.provisions].flatMap(({ eId, lines }) => {
    const owner = owners.get(eId);
    owners.set(eId, owner ?? lines[0]);
    if (owner === undefined) return [];
    return [
      errorAt(
        { file, line: lines[0], column: 1 },
        'duplicate-address',
        `the address ${eId} is that of line ${owner} already`,
        "give the divisions an address of their own in the description, such as `address: 'chapitre-{num}'`",
      ),
    ];
  });
}
