/** Parts of the page that sets two clauses side by side, made of text alone. */
import { siteAddress } from '../../components/browser-address.ts';
import { link, made } from '../../components/made.ts';
import {
  referredOf,
  type Clause,
  type Found,
  type Text,
  type LoadedTexts,
  type Tie,
} from '../../components/published-texts.ts';
import { sicSign } from '../../components/printing-facts.ts';
import { nodesOf } from '../../components/run-nodes.ts';
import { printedLines } from '../../edition/printed-lines.ts';
import { runsOf, spansOf } from '../../edition/runs.ts';
import type { PrintingFacts } from '../../edition/printing-facts.ts';
import { excerpt } from '../../edition/text.ts';
import { sicAnchor } from '../../model/anchors.ts';
import { numberOf } from '../../model/identity.ts';
import { correspondencePath } from '../../model/site-paths.ts';
import { yearOf } from '../../model/years.ts';
import { comparisonWords } from '../../strings/browser/comparison.ts';
import { facingWords } from '../../strings/browser/facing.ts';

/** One of two clauses that are read together. */
type OneOfTwo = Parameters<typeof facingWords.titleOfTwo>[0];

/** Most characters of a clause's words in a choice. */
const CHOICE = 56;

/** Choices of all provisions, grouped by text and division. */
export function choicesOf({ texts }: LoadedTexts, facts: PrintingFacts): HTMLOptGroupElement[] {
  return texts.flatMap((text) => {
    const groups = new Map<string | null, HTMLOptGroupElement>();
    for (const clause of text.provisions) {
      const group = groups.get(clause.division) ?? groupOf(text, clause, facts);
      groups.set(clause.division, group);
      const name = facts.names[clause.eId] ?? excerpt(clause.text, CHOICE);
      group.append(new Option(`${numeralOf({ clause, text }, facts)} · ${name}`, clause.eId));
    }
    return [...groups.values()];
  });
}

/** One side: what the clause is, its words with a quote marked, the way to its page. */
export function sideOf({ clause, text }: Found, quote: string | null, facts: PrintingFacts): HTMLElement {
  const called = calledOf({ clause, text }, facts);
  const side = made('section');
  side.dataset['hue'] = facts.texts[text.id]?.hue ?? '';
  const words = made('div', 'pair-words');
  words.lang = text.language;
  const subject = clause.kind === 'clause' ? facts.subjects[text.id] : undefined;
  const lines = printedLines(clause, facts.sic[clause.eId] ?? [], facts.paragraphs[clause.eId]);
  const first = lines.find(({ isHeading }) => !isHeading);
  for (const line of lines) {
    const ties = quote === null ? [] : spansOf(line.text, [{ key: '', words: quote }]);
    const paragraph = made('p', line.isHeading ? 'heading' : '');
    if (line === first && subject !== undefined) {
      const added = made('span', 'by-edition', `[${subject}] `);
      added.dataset['edition'] = '';
      paragraph.append(added);
    }
    paragraph.append(...nodesOf(runsOf(line, { ties }), (note) => sign(clause, note)));
    words.append(paragraph);
  }
  const ways = made('p', 'acts no-print');
  ways.append(link(siteAddress(clause.path), facingWords.capital(called)));
  side.append(made('h2', '', `${yearOf(text)}, ${called}`), made('p', 'who', text.title), words, ways);
  return side;
}

/** What the two are called together: as the title of their page, and what they are about as its heading. */
export function titlesOf(one: Found, other: Found, facts: PrintingFacts): { title: string; heading: string } {
  const two: [OneOfTwo, OneOfTwo] = [asOneOfTwo(one, facts), asOneOfTwo(other, facts)];
  const title = facingWords.titleOfTwo(...two);
  return { title, heading: facingWords.aboutTwo(...two) ?? title };
}

function asOneOfTwo(found: Found, facts: PrintingFacts): OneOfTwo {
  const { eId, division } = found.clause;
  const name = facts.names[eId] ?? (division === null ? undefined : facts.names[division]);
  return { clause: calledOf(found, facts), year: yearOf(found.text), about: name ?? null };
}

/** How two clauses are tied: the relation as a sentence, the strength, the way to the pair's page. */
export function tieHeadOf(tie: Tie, older: Found, newer: Found, facts: PrintingFacts): HTMLElement[] {
  const mark = made('i', `mark-of ${tie.relation}`);
  mark.setAttribute('aria-hidden', 'true');
  const heading = made('h2', 'tied');
  const verb = comparisonWords.relations[tie.relation];
  heading.append(mark, facingWords.sentence(yearOf(newer.text), verb, yearOf(older.text)));
  const way = made('p', 'acts');
  const toPair = link(
    siteAddress(correspondencePath(tie)),
    facingWords.readPair(numeralOf(older, facts), numeralOf(newer, facts)),
  );
  // A way that paper does not have.
  toPair.className = 'no-print';
  way.append(toPair, made('span', '', comparisonWords.strengths[tie.strength]));
  return [heading, way];
}

/** Why two clauses are tied: the reason, and the caution where there is one. */
export function reasonsOf({ rationale, caution, otherReading }: Tie): HTMLElement[] {
  const section = made('section', '');
  section.append(made('h2', '', facingWords.reason), made('p', '', rationale));
  if (otherReading !== null)
    section.append(made('p', '', `${comparisonWords.otherReading(otherReading)} ${caution}`));
  return [section];
}

function groupOf(text: Text, clause: Clause, facts: PrintingFacts): HTMLOptGroupElement {
  const group = made('optgroup');
  const division =
    clause.division === null ? undefined : text.divisions.find(({ eId }) => eId === clause.division);
  const name = division === undefined ? text.title : (facts.names[division.eId] ?? division.title);
  group.label = `${yearOf(text)} · ${name}`;
  return group;
}

/** `recommandation 4.66`. */
function calledOf({ clause, text }: Found, facts: PrintingFacts): string {
  const noun = clause.kind === 'clause' ? `${facts.texts[text.id]?.noun ?? ''} ` : '';
  return noun + numeralOf({ clause, text }, facts);
}

/** `4.66`, `ii`, or the name of a preamble or a closing. */
function numeralOf({ clause, text }: Found, facts: PrintingFacts): string {
  if (clause.kind === 'preamble') return facingWords.preamble;
  if (clause.kind === 'closing') return facingWords.closing;
  const referred = referredOf(clause, text, facts.texts[text.id] ?? { siglum: '' });
  return referred === null ? '' : numberOf(referred);
}

/** The sign after a slip, from the page's template; it links to the note on the clause's page. */
function sign(clause: Clause, note: string): Node {
  const sample = document.querySelector<HTMLTemplateElement>(sicSign.selector);
  const copy = sample?.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLAnchorElement)) throw new Error('the page lacks the sign of a slip');
  copy.href = `${siteAddress(clause.path).href}#${sicAnchor(note)}`;
  return copy;
}
