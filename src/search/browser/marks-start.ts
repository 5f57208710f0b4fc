/** Loads the script that marks found words, only on pages whose address may have words to mark. */
import { frameWords } from 'concordance:frame-words';
import { loaded, tellLoss } from '../../components/loss.ts';

export function startMarks(): void {
  if (location.search === '') return;
  loaded(() => import('./marks.ts')).then(
    ({ markFoundWords }) => markFoundWords(),
    // Only the page of a clause has words to mark.
    () => {
      const words = document.querySelector('[data-clause-words]');
      if (words !== null) void tellLoss(frameWords.marksLost);
    },
  );
}
