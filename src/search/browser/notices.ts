/** Notices above the results: corrections, missing words, other queries to try. */
import type { Answer } from '../core/answer.ts';
import type { Entry } from '../core/lexicon.ts';
import type { SearchInstrument } from '../core/search-text.ts';
import { yearOf } from '../../model/years.ts';
import { link, made } from '../../components/made.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { resultsWords } from '../../strings/browser/results.ts';

/** Addresses the notices link to. */
export interface Ways {
  /** Of the same query, without correction. */
  exactly: string;
  /** Of another query. */
  to(query: string): string;
}

export function noticesOf(answer: Answer, ways: Ways): HTMLElement[] {
  const { query, corrected, unknown, nearest, shorter, partial, total, almost, unquoted } = answer;
  const { without, lacking, around, results } = answer;
  const notices: HTMLElement[] = [];
  const [one, other] = namedBy(answer);
  if (one !== undefined && other !== undefined) {
    const { href } = siteAddress('/concordance/regard/');
    notices.push(made('p', '', link(`${href}?a=${one.eId}&b=${other.eId}`, resultsWords.sideBySide)));
  }
  if (around.length > 0) {
    const ranges = around.map(([first, final]) =>
      link(
        siteAddress(`/${first.division.eId}/`).href,
        resultsWords.fromTo(first.reference, final.reference),
      ),
    );
    notices.push(list(resultsWords.around, ranges));
  }
  if (corrected !== null && total > 0)
    notices.push(
      made(
        'p',
        '',
        `${resultsWords.corrected(corrected)} `,
        link(ways.exactly, resultsWords.exactly(query.typed)),
      ),
    );
  if (query.cut) notices.push(made('p', '', resultsWords.cut));
  if (total > 0 && partial === total) notices.push(made('p', '', resultsWords.allPartial));
  const found = results.map(({ entry }) => entry.instrument);
  const nameOf = briefly([...without, ...found]);
  for (const text of without)
    notices.push(made('p', '', resultsWords.noneIn(nameOf(text), found.includes(text))));
  for (const text of lacking) notices.push(made('p', '', resultsWords.lackingIn(nameOf(text))));
  if (almost) notices.push(made('p', '', resultsWords.almost));
  if (unquoted !== null) {
    const { query: plain, count } = unquoted;
    notices.push(
      list(resultsWords.unquoted, [link(ways.to(plain), resultsWords.shorterCount(plain, count))]),
    );
  }
  if (unknown.length > 0 && query.terms.length > 1)
    notices.push(made('p', '', resultsWords.unknown(unknown)));
  if (nearest.length > 0)
    notices.push(
      list(
        resultsWords.nearest,
        nearest.map((word) => link(ways.to(word), word)),
      ),
    );
  if (shorter.length > 0) {
    const others = shorter.map(({ query: other, count }) =>
      link(ways.to(other), resultsWords.shorterCount(other, count)),
    );
    notices.push(list(resultsWords.shorter, others));
  }
  return notices;
}

/** The two clauses that a query names, where it names two and nothing else. */
function namedBy({ certain, total, results }: Answer): Entry[] {
  if (!certain || total !== 2) return [];
  return results.flatMap(({ entry, repeated }) => [entry, ...repeated.map((same) => same.entry)]);
}

/** What calls a text by its year, or by its name where another is of that year too. */
function briefly(texts: readonly SearchInstrument[]): (text: SearchInstrument) => string {
  return (text) => {
    const isShared = texts.some((other) => yearOf(other) === yearOf(text) && other.id !== text.id);
    return isShared ? text.name : yearOf(text);
  };
}

/** A label and links after it. */
export function list(label: string, links: readonly HTMLElement[]): HTMLElement {
  return made('p', '', `${label} `, ...links.flatMap((one, index) => (index === 0 ? [one] : [', ', one])));
}
