/** What lessons and the exercise are held to: provisions, their words, and what is said of two of them. */
import { allPlaces } from '../../edition/lookups.ts';
import { itemsOf } from '../../edition/text.ts';
import type { Correspondence, OtherReading } from '../../model/concordance.ts';
import type { Hint } from '../../model/diagnostic.ts';
import type { Edition, Provision } from '../../model/edition.ts';
import { holds, nearestQuote } from '../concord/quotes.ts';
import { didYouMean } from '../nearest.ts';

/** The parts of an edition that lessons speak of. */
export type Held = Pick<Edition, 'instruments' | 'concordance' | 'subjects'>;

/** What is wrong, and the way out. */
export interface Fault {
  rule: string;
  message: string;
  hint: Hint;
}

/** @param id of a provision, or of an item of one: `dialogue-2024/4/80#p3` */
export function provisionFault(held: Held, id: string): Fault | null {
  const [eId = '', item] = id.split('#');
  const provision = provisionById(held, eId);
  const unknown = (hint: Hint) => ({ rule: 'unknown-id', message: `no provision has the id ${id}`, hint });
  if (provision === undefined)
    return unknown(
      didYouMean(
        eId,
        allPlaces(held).map((place) => place.provision.eId),
      ),
    );
  const items = itemsOf(provision).map(({ position }) => `p${position}`);
  return item === undefined || items.includes(item)
    ? null
    : unknown(`${eId} has ${items.length === 0 ? 'no items' : `the items ${items.join(', ')}`}`);
}

export function subjectFault({ subjects }: Held, id: string): Fault | null {
  const ids = subjects.map((subject) => subject.id);
  return ids.includes(id)
    ? null
    : { rule: 'unknown-id', message: `no subject has the id ${id}`, hint: didYouMean(id, ids) };
}

/** Whether words stand in one of some provisions, as printed. Unknown provisions are reported elsewhere. */
export function quoteFault(held: Held, words: string, ids: readonly string[]): Fault | null {
  const provisions = ids.flatMap((id) => provisionById(held, id.split('#')[0] ?? '') ?? []);
  const [first] = provisions;
  if (first === undefined || provisions.some((provision) => holds(provision, words))) return null;
  return {
    rule: 'quote-missing',
    message: `“${words}” does not stand in ${provisions.map(({ eId }) => eId).join(' or ')}`,
    hint: `the nearest words are “${nearestQuote(first, words)}”`,
  };
}

/** Quoted words in a text of the edition's own: what stands in « … ». */
export function quotesIn(text: string): string[] {
  return [...text.matchAll(/«[\s\u00A0\u202F]*(.+?)[\s\u00A0\u202F]*»/gsu)].map(([, words = '']) => words);
}

/** The correspondence of two provisions, whichever is older. */
export function tieBetween({ concordance }: Held, a: string, b: string): Correspondence | undefined {
  return concordance.correspondences.find(
    ({ from, to }) => (from === a && to === b) || (from === b && to === a),
  );
}

/** Whether a lesson says of two provisions what the concordance says of them. */
export function tieFault(held: Held, [a, b]: readonly [string, string], said: OtherReading): Fault | null {
  const is = tieBetween(held, a, b)?.relation ?? 'aucune';
  if (is === said) return null;
  const answer = (relation: OtherReading) =>
    relation === 'aucune' ? 'are not tied' : `are tied by ${relation}`;
  return {
    rule: 'other-tie',
    message: `${a} and ${b} ${answer(is)}, which the text takes for ${said}`,
    hint: `write ${is}, and read again what the text says of the two`,
  };
}

function provisionById(held: Held, eId: string): Provision | undefined {
  return held.instruments.flatMap(({ provisions }) => provisions).find((provision) => provision.eId === eId);
}
