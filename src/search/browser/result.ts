/** One result on the search page: reference, place, passage, ties, words found or missing, repetitions. */
import { tieCount } from '../core/facets.ts';
import type { Result } from '../core/answer.ts';
import type { ClauseNames } from '../clause-names.ts';
import { madeCollectButton } from '../../teaching/collect-button.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { subjectPath } from '../../model/site-paths.ts';
import { withShortCompounds } from '../../edition/short-compounds.ts';
import { lacksText, passageOf, resultAddress } from './passage.ts';

/** Longest passage shown, in UTF-16 code units. */
const LONGEST = 420;

/** @param names of clauses that have one, which stands before that of their text */
export function resultItem(result: Result, names: ClauseNames): HTMLLIElement {
  const { entry, through, missing, repeated } = result;
  const item = element('li', '');
  item.dataset['clause'] = entry.eId;
  item.dataset['hue'] = entry.instrument.hue;
  const place = element('p', 'place');
  const { num, name } = entry.division;
  const own = names[entry.eId];
  const where = num === null ? name : `${entry.instrument.name}, ${num}.\u00A0${name}`;
  place.append(link(result), ...named(own === undefined ? where : `${own}\u00A0· ${where}`));
  const passage = element('p', 'passage');
  passage.append(...(lacksText(result) ? [resultsWords.textLost] : passageOf(result, LONGEST)));
  item.append(place, passage, collecting(entry.eId));
  const ties = tieCount(entry);
  const facts: (string | Node)[] = [
    ...(entry.isClause ? [] : [resultsWords.noClause]),
    ...(ties > 0 ? [tiesLink(result, ties)] : []),
    ...through.map(throughOf),
    ...(missing.length > 0 ? [resultsWords.missing(missing)] : []),
  ];
  if (facts.length > 0) {
    const line = element('p', 'facts');
    line.append(...facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact])));
    item.append(line);
  }
  if (repeated.length > 0) {
    const line = element('p', 'facts');
    line.append(resultsWords.repeated);
    repeated.forEach((other, index) => {
      const same = link(other);
      same.dataset['clause'] = other.entry.eId;
      line.append(index === 0 ? ' ' : ', ', same);
    });
    item.append(line);
  }
  return item;
}

function collecting(eId: string): HTMLElement {
  const line = element('p', 'collecting no-print');
  line.append(madeCollectButton({ kind: 'provision', eId }));
  return line;
}

/** A name whose short compounds stay on one line. */
function named(name: string): (string | Node)[] {
  return withShortCompounds(name).map(({ text, kept }) => {
    if (!kept) return text;
    const unbroken = element('span', 'unbroken');
    unbroken.textContent = text;
    return unbroken;
  });
}

function link(result: Result): HTMLAnchorElement {
  const anchor = element('a', '');
  anchor.href = resultAddress(result);
  anchor.textContent = result.entry.reference;
  return anchor;
}

/** What the clause was found by; a subject leads to its page. */
function throughOf({ typed, found, subject }: Result['through'][number]): string | Node {
  if (subject === null) return resultsWords.through(typed, found);
  const line = element('span', '');
  const anchor = element('a', '');
  anchor.href = siteAddress(subjectPath(subject)).href;
  anchor.textContent = found;
  line.append(resultsWords.throughSubject(typed), anchor);
  return line;
}

/** Leads past the clause's words to what is tied to them. */
function tiesLink(result: Result, ties: number): HTMLAnchorElement {
  const anchor = element('a', '');
  anchor.href = `${resultAddress(result)}#correspondances`;
  anchor.textContent = resultsWords.ties(ties);
  return anchor;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
