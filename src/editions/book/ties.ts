/** What ties a clause to others: correspondences, silences, repetitions, each a sentence with its words and reason. */
import type { Correspondence, Repetition, Silence } from '../../model/concordance.ts';
import type { Provision } from '../../model/edition.ts';
import { degreeNames, fr, sentence, strengthNames } from '../../strings/fr-concordance.ts';
import { anchorOf } from './anchors.ts';
import type { Lookup } from './lookup.ts';
import { element, type Element, type Node } from './tree.ts';
import { quoted } from './words.ts';

/** Nothing where the clause's text is compared with no other. */
export function tiesOf(lookup: Lookup, { eId }: Provision): Element[] {
  const others = comparedWith(lookup, eId);
  const ties = lookup.correspondencesOf(eId);
  const silences = lookup.silencesOf(eId);
  const repetitions = lookup.repetitionsOf(eId);
  return [
    ...(ties.length === 0
      ? others.slice(0, 1).map(() => noTie(lookup, eId, others))
      : titled(
          fr.count(ties.length),
          ties.map((tie) => tieOf(lookup, tie, eId)),
        )),
    ...titled(
      fr.silencesOnPage,
      silences.map((silence) => silenceOf(lookup, silence)),
    ),
    ...titled(
      fr.repetitionsOnPage,
      repetitions.map((one) => repetitionOf(lookup, one, eId)),
    ),
  ];
}

/** A link to a clause, by its short reference. */
export function linkTo(lookup: Lookup, eId: string): Element {
  return element('a', { class: 'to', href: `#${anchorOf(eId)}` }, lookup.nameOf(eId));
}

/** Short references of clauses, linked, with commas between. */
export function linksTo(lookup: Lookup, eIds: readonly string[]): Node[] {
  return eIds.flatMap((eId, index) => (index === 0 ? [linkTo(lookup, eId)] : [', ', linkTo(lookup, eId)]));
}

/** The caution of a correspondence; nothing where it has none. */
export function cautionOf({ caution }: Correspondence, name: 'p' | 'span'): Element | null {
  return caution === null ? null : element(name, { class: 'caution' }, `${fr.caution} ${caution}`);
}

function titled(label: string, entries: Element[]): Element[] {
  if (entries.length === 0) return [];
  return [element('p', { class: 'label' }, label), element('ul', { class: 'ties', role: 'list' }, entries)];
}

function comparedWith({ pairs, placeOf }: Lookup, eId: string): string[] {
  const { instrument } = placeOf(eId);
  return pairs
    .filter(({ older, newer }) => older === instrument || newer === instrument)
    .map(({ older, newer }) => (older === instrument ? newer : older).description.shortTitle);
}

function noTie(lookup: Lookup, eId: string, others: readonly string[]): Element {
  const novelty = lookup.noveltyOf(eId);
  return element(
    'p',
    { class: 'none' },
    fr.noneHere(others.join(', ')),
    novelty === null
      ? null
      : [
          ` ${fr.noveltySubject} `,
          element('a', { href: `#${noveltyAnchor(lookup, novelty.subject)}` }, novelty.subject),
          '.',
        ],
  );
}

/** Id of a subject without antecedent, by its place among them. */
export function noveltyAnchor({ edition }: Lookup, subject: string): string {
  return `_nouveaute-${edition.concordance.novelties.findIndex((one) => one.subject === subject) + 1}`;
}

function tieOf(lookup: Lookup, tie: Correspondence, eId: string): Element {
  const older = tie.from === eId;
  const other = older ? tie.to : tie.from;
  const { verb, lead, object } = sentence(
    tie.relation,
    older ? 'backwards' : 'forwards',
    lookup.nameOf(other),
  );
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'tie' },
      `${lookup.nameOf(eId)} `,
      element('b', { class: tie.relation }, verb),
      ` ${lead}`,
      element('a', { class: 'to', href: `#${anchorOf(other)}` }, object),
      `, ${strengthNames[tie.strength]}`,
    ),
    element(
      'p',
      { class: 'quotes' },
      quoted(tie.quoteFrom, languageOf(lookup, tie.from)),
      ' – ',
      quoted(tie.quoteTo, languageOf(lookup, tie.to)),
    ),
    element('p', { class: 'reason' }, tie.rationale),
    cautionOf(tie, 'p'),
  );
}

function silenceOf(lookup: Lookup, { provision, quote, explanation }: Silence): Element {
  return element(
    'li',
    {},
    element('p', { class: 'quotes' }, quoted(quote, languageOf(lookup, provision))),
    element('p', { class: 'reason' }, explanation),
  );
}

function repetitionOf(lookup: Lookup, { provisions, degree, note }: Repetition, eId: string): Element {
  const others = provisions.filter((one) => one !== eId);
  return element(
    'li',
    {},
    element('p', { class: 'tie' }, linksTo(lookup, others), `, ${degreeNames[degree]}`),
    element('p', { class: 'reason' }, note),
  );
}

/** Language of the text that a provision is of. */
export function languageOf({ placeOf }: Lookup, eId: string): string {
  return placeOf(eId).instrument.description.language;
}
