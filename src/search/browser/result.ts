/** One result on the search page: reference, place, passage, ties, words found or missing, repetitions. */
import { tieCount } from '../core/facets.ts';
import type { Result } from '../core/answer.ts';
import type { ClauseNames } from '../clause-names.ts';
import { madeCollectButton } from '../../teaching/collect-button.ts';
import { resultsWords } from '../../strings/browser/results.ts';
import { link, made } from '../../components/made.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { subjectPath } from '../../model/site-paths.ts';
import { withShortCompounds } from '../../edition/short-compounds.ts';
import { lacksText, passageOf, resultAddress } from './passage.ts';

/** Longest passage shown, in UTF-16 code units. */
const LONGEST = 420;

/** @param names of clauses that have one, which stands before that of their text */
export function resultItem(result: Result, names: ClauseNames): HTMLLIElement {
  const { entry, through, missing, repeated } = result;
  const item = made('li');
  item.dataset['clause'] = entry.eId;
  item.dataset['hue'] = entry.instrument.hue;
  const { num, name } = entry.division;
  const own = names[entry.eId];
  const where = num === null ? name : `${entry.instrument.name}, ${num}.\u00A0${name}`;
  item.append(
    made('p', 'place', linkTo(result), ...named(own === undefined ? where : `${own}\u00A0· ${where}`)),
    made('p', 'passage', ...(lacksText(result) ? [resultsWords.textLost] : passageOf(result, LONGEST))),
    made('p', 'collecting no-print', madeCollectButton({ kind: 'provision', eId: entry.eId })),
  );
  const ties = tieCount(entry);
  const facts: (string | Node)[] = [
    ...(entry.isClause ? [] : [resultsWords.noClause]),
    ...(ties > 0 ? [tiesLink(result, ties)] : []),
    ...through.map(throughOf),
    ...(missing.length > 0 ? [resultsWords.missing(missing)] : []),
  ];
  if (facts.length > 0)
    item.append(
      made('p', 'facts', ...facts.flatMap((fact, index) => (index === 0 ? [fact] : [' · ', fact]))),
    );
  if (repeated.length > 0) {
    const same = repeated.flatMap((other, index) => [index === 0 ? ' ' : ', ', linkToSame(other)]);
    item.append(made('p', 'facts', resultsWords.repeated, ...same));
  }
  return item;
}

/** A name whose short compounds stay on one line. */
function named(name: string): (string | Node)[] {
  return withShortCompounds(name).map(({ text, kept }) => {
    if (!kept) return text;
    return made('span', 'unbroken', text);
  });
}

function linkTo(result: Result): HTMLAnchorElement {
  return link(resultAddress(result), result.entry.reference);
}

function linkToSame(result: Result): HTMLAnchorElement {
  const anchor = linkTo(result);
  anchor.dataset['clause'] = result.entry.eId;
  return anchor;
}

/** What the clause was found by; a subject leads to its page. */
function throughOf({ typed, found, subject }: Result['through'][number]): string | Node {
  if (subject === null) return resultsWords.through(typed, found);
  return made('span', '', resultsWords.throughSubject(typed), link(siteAddress(subjectPath(subject)), found));
}

/** Leads past the clause's words to what is tied to them. */
function tiesLink(result: Result, ties: number): HTMLAnchorElement {
  return link(`${resultAddress(result)}#correspondances`, resultsWords.ties(ties));
}
