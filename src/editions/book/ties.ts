/** The ties of a clause: correspondences, silences, repetitions, each a sentence with quoted words and reason. */
import type { Correspondence, Novelty, Repetition, Silence } from '../../model/concordance.ts';
import type { Edition, Provision } from '../../model/edition.ts';
import {
  correspondencesOf,
  noveltiesOf,
  pairsWith,
  repetitionsOf,
  silencesOf,
} from '../../edition/concordance.ts';
import { placeOf } from '../../edition/lookups.ts';
import { nameOf } from '../../edition/names.ts';
import { words } from '../../strings/words.ts';
import { anchorOf } from './anchors.ts';
import { element, type Element, type Node } from '../../components/tree.ts';
import { quoted } from './words.ts';

const concordanceWords = words('concordance');
const comparisonWords = words('comparison');

/** The printed ties of a clause; none where its text is compared with no other. */
export function tiesOf(edition: Edition, { eId }: Provision): Element[] {
  const place = placeOf(edition, eId);
  const without = pairsWith(edition, place)
    .filter(({ correspondences }) => !correspondences.some(({ from, to }) => from === eId || to === eId))
    .map(({ older, newer }) => (older === place.instrument ? newer : older).description.shortTitle);
  const ties = correspondencesOf(edition, eId);
  const silences = silencesOf(edition, eId);
  const repetitions = repetitionsOf(edition, eId);
  return [
    ...(without.length === 0 ? [] : [noTie(edition, eId, without, ties.length > 0)]),
    ...titled(
      concordanceWords.count(ties.length),
      ties.map((tie) => tieOf(edition, tie, eId)),
    ),
    ...titled(
      concordanceWords.silencesOnPage,
      silences.map((silence) => silenceOf(edition, silence)),
    ),
    ...titled(
      concordanceWords.repetitionsOnPage,
      repetitions.map((one) => repetitionOf(edition, one, eId)),
    ),
  ];
}

/** A link to a clause, by its short reference. */
export function linkTo(edition: Edition, eId: string): Element {
  return element('a', { class: 'to', href: `#${anchorOf(eId)}` }, nameOf(edition, eId));
}

/** Short references of clauses, linked, with commas between. */
export function linksTo(edition: Edition, eIds: readonly string[]): Node[] {
  return eIds.flatMap((eId, index) => (index === 0 ? [linkTo(edition, eId)] : [', ', linkTo(edition, eId)]));
}

/** The caution of a correspondence; nothing where it has none. */
export function cautionOf({ caution, otherReading }: Correspondence, name: 'p' | 'span'): Element | null {
  return otherReading === null
    ? null
    : element(name, { class: 'caution' }, `${comparisonWords.otherReading(otherReading)} ${caution}`);
}

function titled(label: string, entries: Element[]): Element[] {
  if (entries.length === 0) return [];
  return [element('p', { class: 'label' }, label), element('ul', { class: 'ties', role: 'list' }, entries)];
}

function noTie(edition: Edition, eId: string, others: readonly string[], hasTies: boolean): Element {
  return element(
    'p',
    { class: 'none' },
    (hasTies ? concordanceWords.noneThere : concordanceWords.noneHere)(others),
    noveltiesOf(edition, eId).map((novelty) => [
      ` ${concordanceWords.noveltySubject} `,
      element('a', { href: `#${noveltyAnchor(edition, novelty)}` }, novelty.subject),
      '.',
    ]),
  );
}

/** Id of a subject without antecedent, by its position in the list. */
export function noveltyAnchor(edition: Edition, novelty: Novelty): string {
  return `_nouveaute-${edition.concordance.novelties.indexOf(novelty) + 1}`;
}

function tieOf(edition: Edition, tie: Correspondence, eId: string): Element {
  const older = tie.from === eId;
  const other = older ? tie.to : tie.from;
  const { verb, lead, object } = concordanceWords.sentence(
    tie.relation,
    older ? 'backwards' : 'forwards',
    nameOf(edition, other),
  );
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'tie' },
      `${nameOf(edition, eId)} `,
      element('b', { class: tie.relation }, verb),
      ` ${lead}`,
      element('a', { class: 'to', href: `#${anchorOf(other)}` }, object),
      `, ${comparisonWords.strengths[tie.strength]}`,
    ),
    element(
      'p',
      { class: 'quotes' },
      quoted(tie.quoteFrom, languageOf(edition, tie.from)),
      ' – ',
      quoted(tie.quoteTo, languageOf(edition, tie.to)),
    ),
    element('p', { class: 'reason' }, tie.rationale),
    cautionOf(tie, 'p'),
  );
}

function silenceOf(edition: Edition, { provision, quote, explanation }: Silence): Element {
  return element(
    'li',
    {},
    element('p', { class: 'quotes' }, quoted(quote, languageOf(edition, provision))),
    element('p', { class: 'reason' }, explanation),
  );
}

function repetitionOf(edition: Edition, { provisions, degree, note }: Repetition, eId: string): Element {
  const others = provisions.filter((one) => one !== eId);
  return element(
    'li',
    {},
    element('p', { class: 'tie' }, linksTo(edition, others), `, ${concordanceWords.degrees[degree]}`),
    element('p', { class: 'reason' }, note),
  );
}

/** Language of a provision's text. */
export function languageOf(edition: Edition, eId: string): string {
  return placeOf(edition, eId).instrument.description.language;
}
