/** The stage that reads the revisions and checks what they say of ties against those that are there. */
import { clausesOfTie } from '../../edition/revisions.ts';
import { errorAt, warningAt, type Diagnostic } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { RevisionsFile, type Revision } from '../../model/revisions.ts';
import { readAll, type Source } from '../read/sources.ts';

/**
 * @param ties ids of the ties of the concordance
 * @returns the revisions; faults in reading the file (`unreadable`); and disagreements with the concordance
 *   (`diagnostics`), only true where it was read whole
 */
export function readRevisions(
  sources: readonly Source[],
  instruments: readonly Instrument[],
  ties: ReadonlySet<string>,
): { revisions: Revision[]; unreadable: Diagnostic[]; diagnostics: Diagnostic[] } {
  const unreadable: Diagnostic[] = [];
  const [yaml] = readAll(sources, RevisionsFile, unreadable);
  if (yaml === undefined) return { revisions: [], unreadable, diagnostics: [] };
  const { revisions } = yaml.value;
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const [index, { date, changes }] of revisions.entries()) {
    const later = revisions[index - 1];
    if (later !== undefined && later.date < date)
      diagnostics.push(
        errorAt(
          yaml.placeOf(['revisions', index, 'date']),
          'wrong-order',
          `the revision of ${date} stands below that of ${later.date}`,
          'list the newest first',
        ),
      );
    for (const [position, { id, was, now }] of changes.entries()) {
      if (was !== null && was === now)
        diagnostics.push(
          warningAt(
            yaml.placeOf(['revisions', index, 'changes', position, 'now']),
            'no-effect',
            `what is now of ${id} is what was`,
            'correct one of the two, or remove the change',
          ),
        );
      // The newest revision that names a tie says whether it is there.
      if (seen.has(id) || clausesOfTie(instruments, id) === null) continue;
      seen.add(id);
      const isGone = changes.some((change) => change.id === id && change.what === 'retrait');
      if (isGone !== ties.has(id)) continue;
      diagnostics.push(
        errorAt(
          yaml.placeOf(['revisions', index, 'changes', position, 'id']),
          'wrong-state',
          `${id} is ${isGone ? 'there, though it is said to be withdrawn' : 'not there, and nothing says why'}`,
          isGone ? 'remove the `retrait`, or the tie' : 'add a `retrait` with its reason',
        ),
      );
    }
  }
  return { revisions, unreadable, diagnostics };
}
