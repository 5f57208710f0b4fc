/** The list of results: the first at once, the others a few at a time, so that typing is not held up. */
import type { Result } from '../core/answer.ts';
import type { Searcher } from '../core/search.ts';
import { clauseNames } from '../clause-names.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { made } from '../../components/made.ts';
import { reportLoss } from '../../components/report-loss.ts';
import { lacksText } from './passage.ts';
import { resultItem } from './result.ts';

/** Results shown at once, whose texts are to be read before. */
export const AT_ONCE = 12;
const THEN = 40;

interface ResultsList {
  /** Shows results in place of others. @param done called when all are there that come by themselves */
  show(results: readonly Result[], read: Searcher['read'], done: () => void): void;
  clear(): void;
}

export function openList(list: HTMLElement): ResultsList {
  const names = clauseNames.of(list) ?? {};
  const more = made('button');
  more.type = 'button';
  more.hidden = true;
  list.after(more);
  let turn = 0;
  return {
    show(results, read, done) {
      const mine = ++turn;
      more.hidden = true;
      list.replaceChildren();
      append(results.slice(0, AT_ONCE));
      addRest(results.slice(AT_ONCE), read, mine, done);
    },
    clear() {
      turn++;
      more.hidden = true;
      list.replaceChildren();
    },
  };

  function append(results: readonly Result[]): void {
    if (results.some(lacksText)) reportLoss();
    list.append(...results.map((result) => resultItem(result, names)));
  }

  function addRest(rest: readonly Result[], read: Searcher['read'], mine: number, done: () => void): void {
    if (rest.some(lacksText)) offerMore(rest, read);
    if (rest.length === 0 || rest.some(lacksText)) return done();
    setTimeout(() => {
      if (mine !== turn) return;
      append(rest.slice(0, THEN));
      addRest(rest.slice(THEN), read, mine, done);
    });
  }

  /** The texts of a large edition are loaded as readers ask for them. */
  function offerMore(rest: readonly Result[], read: Searcher['read']): void {
    const next = rest.slice(0, THEN);
    more.textContent = resultsWords.more(next.length, rest.length);
    more.hidden = rest.length === 0;
    more.onclick = () => {
      const mine = turn;
      void read(next).then(() => {
        if (mine !== turn) return;
        const before = list.childElementCount;
        append(next);
        offerMore(rest.slice(THEN), read);
        list.children[before]?.querySelector('a')?.focus();
      });
    };
  }
}
