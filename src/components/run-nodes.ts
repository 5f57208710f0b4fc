/** Runs as nodes, for scripts of a page. Text is only ever set as text. */
import { endInLongWord, type Run } from '../edition/runs.ts';

/** @param signOf makes the sign that follows a slip, a link to its note; none is printed where it is left out */
export function nodesOf(runs: readonly Run[], signOf?: (note: string) => Node): Node[] {
  return runs.flatMap((run): Node[] => {
    if (run.kind === 'words') return [document.createTextNode(run.text)];
    const around = document.createElement(run.kind === 'sic' ? 'span' : 'mark');
    around.append(...nodesOf(run.runs, signOf));
    if (run.kind !== 'sic') return [around];
    around.className = 'sic';
    if (signOf === undefined) return [around];
    const parting = endInLongWord(around.textContent) ? [document.createElement('wbr')] : [];
    return [around, ...parting, signOf(run.note)];
  });
}
