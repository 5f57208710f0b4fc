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
  return [
    ...ofReferences(answer),
    ...ofQuery(answer, ways),
    ...ofTexts(answer),
    ...ofQuotations(answer, ways),
    ...ofOtherQueries(answer, ways),
  ];
}

/** Of clauses that a query names: two side by side; for numbers that there are not, those that there are. */
function ofReferences(answer: Answer): HTMLElement[] {
  const notices: HTMLElement[] = [];
  const [one, other] = namedBy(answer);
  if (one !== undefined && other !== undefined) {
    const { href } = siteAddress('/concordance/regard/');
    notices.push(sentence(link(`${href}?a=${one.eId}&b=${other.eId}`, resultsWords.sideBySide)));
  }
  const ranges = answer.around.map(([first, final]) =>
    link(siteAddress(`/${first.division.eId}/`), resultsWords.fromTo(first.reference, final.reference)),
  );
  if (ranges.length > 0) notices.push(list(resultsWords.around, ranges));
  return notices;
}

/** What became of the query: corrected, cut, answered by near words alone, or by none of the clauses as a whole. */
function ofQuery({ query, corrected, partial, total, near }: Answer, ways: Ways): HTMLElement[] {
  const notices: HTMLElement[] = [];
  if (corrected !== null && total > 0) {
    const exactly = link(ways.exactly, resultsWords.exactly(query.typed));
    notices.push(sentence(`${resultsWords.corrected(corrected)} `, exactly));
  }
  if (total > 0 && near.length > 0) notices.push(sentence(resultsWords.near(near)));
  if (query.cut) notices.push(sentence(resultsWords.cut));
  if (total > 0 && partial === total) notices.push(sentence(resultsWords.allPartial));
  return notices;
}

/** The texts that have no clause, or none with all the words. */
function ofTexts({ without, lacking, results }: Answer): HTMLElement[] {
  const found = results.map(({ entry }) => entry.instrument);
  const nameOf = briefly([...without, ...found]);
  return [
    ...without.map((text) => resultsWords.noneIn(nameOf(text), found.includes(text))),
    ...lacking.map((text) => resultsWords.lackingIn(nameOf(text))),
  ].map((words) => sentence(words));
}

/** Of words in quotation marks that stand nowhere so. */
function ofQuotations({ almost, unquoted }: Answer, ways: Ways): HTMLElement[] {
  const notices = almost ? [sentence(resultsWords.almost)] : [];
  if (unquoted !== null) {
    const { query, count } = unquoted;
    notices.push(
      list(resultsWords.unquoted, [link(ways.to(query), resultsWords.shorterCount(query, count))]),
    );
  }
  return notices;
}

/** Words that no clause has, and what to search instead. */
function ofOtherQueries({ query, unknown, nearest, shorter }: Answer, ways: Ways): HTMLElement[] {
  const notices: HTMLElement[] = [];
  if (unknown.length > 0 && query.terms.length > 1) notices.push(sentence(resultsWords.unknown(unknown)));
  const words = nearest.map((word) => link(ways.to(word), word));
  if (words.length > 0) notices.push(list(resultsWords.nearest, words));
  const others = shorter.map(({ query: other, count }) =>
    link(ways.to(other), resultsWords.shorterCount(other, count)),
  );
  if (others.length > 0) notices.push(list(resultsWords.shorter, others));
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
  return sentence(`${label} `, ...links.flatMap((one, index) => (index === 0 ? [one] : [', ', one])));
}

function sentence(...parts: (string | HTMLElement)[]): HTMLElement {
  return made('p', '', ...parts);
}
