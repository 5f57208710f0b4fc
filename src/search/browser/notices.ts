/** Notices above the results: corrections, missing words, other queries to try. */
import type { Answer } from '../core/search.ts';
import { fr } from '../../strings/fr-search.ts';

/** Addresses the notices link to. */
export interface Ways {
  /** Of the same query, without correction. */
  exactly: string;
  /** Of another query. */
  to(query: string): string;
}

export function noticesOf(answer: Answer, ways: Ways): HTMLElement[] {
  const { query, corrected, unknown, nearest, shorter, partial, total } = answer;
  const notices: HTMLElement[] = [];
  if (corrected !== null && total > 0)
    notices.push(paragraph(`${fr.corrected(corrected)} — `, anchor(ways.exactly, fr.exactly(query.typed))));
  if (query.cut) notices.push(paragraph(fr.cut));
  if (total > 0 && partial === total) notices.push(paragraph(fr.allPartial));
  if (unknown.length > 0 && query.terms.length > 1) notices.push(paragraph(fr.unknown(unknown)));
  if (nearest.length > 0)
    notices.push(
      list(
        fr.nearest,
        nearest.map((word) => anchor(ways.to(word), word)),
      ),
    );
  if (shorter.length > 0) {
    const others = shorter.map(({ query: other, count }) =>
      anchor(ways.to(other), fr.shorterCount(other, count)),
    );
    notices.push(list(fr.shorter, others));
  }
  return notices;
}

function list(label: string, links: HTMLElement[]): HTMLElement {
  return paragraph(`${label} `, ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
}

function paragraph(...parts: (string | HTMLElement)[]): HTMLElement {
  const made = document.createElement('p');
  made.append(...parts);
  return made;
}

function anchor(href: string, text: string): HTMLElement {
  const made = document.createElement('a');
  made.href = href;
  made.textContent = text;
  return made;
}
