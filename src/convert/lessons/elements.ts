/** What each element of a lesson says of the edition, held to the edition. */
import type { OtherReading } from '../../model/concordance.ts';
import type { LessonElement } from '../../model/lessons.ts';
import { didYouMean } from '../nearest.ts';
import {
  provisionFault,
  quoteFault,
  subjectFault,
  tieBetween,
  tieFault,
  type Fault,
  type Held,
} from './held.ts';

/** An element of a lesson that has the attributes it should. */
export interface ReadElement {
  name: LessonElement;
  attributes: Record<string, string | undefined>;
}

/** @param text of the element, white space folded */
export function faultsOf({ name, attributes }: ReadElement, text: string, held: Held): Fault[] {
  const {
    from = '',
    to = '',
    of = '',
    relation,
    strength,
    point = '',
    words = '',
    id = '',
    subject = '',
  } = attributes;
  const pair: [string, string] = [from, to];
  const found = (() => {
    switch (name) {
      case 'Words':
        return [provisionFault(held, of), quoteFault(held, text, [of])];
      case 'Ref':
        return [provisionFault(held, to)];
      case 'Tie':
        return [
          ...pair.map((eId) => provisionFault(held, eId)),
          tieFault(held, pair, relation as OtherReading),
          strengthFault(held, pair, Number(strength)),
        ];
      case 'Untied':
        return [...pair.map((eId) => provisionFault(held, eId)), tieFault(held, pair, 'aucune')];
      case 'Silence':
        return [provisionFault(held, of), silenceFault(held, of, point)];
      case 'Slip':
        return [slipFault(held, attributes['in'] ?? '', words)];
      case 'Subject':
        return [subjectFault(held, id)];
      case 'Tally':
        return [instrumentFault(held, of)];
      case 'Unsaid':
        return [subjectFault(held, subject), unsaidFault(held, subject)];
      case 'Count':
        return countFaults(held, subject, of);
      default:
        return [];
    }
  })();
  return found.filter((fault) => fault !== null);
}

/** What is counted: the clauses of a text on a subject, or ties, of a provision or all. */
function countFaults(held: Held, subject: string, of: string): (Fault | null)[] {
  if (subject !== '') return [subjectFault(held, subject), instrumentFault(held, of)];
  return of === '' ? [] : [provisionFault(held, of)];
}

function strengthFault(held: Held, [a, b]: readonly [string, string], said: number): Fault | null {
  const is = tieBetween(held, a, b)?.strength;
  return is === undefined || is === said
    ? null
    : {
        rule: 'other-strength',
        message: `${a} and ${b} are tied with the strength ${is}, not ${said}`,
        hint: `write ${is}, and read again what the text says of the two`,
      };
}

function silenceFault({ concordance }: Held, of: string, point: string): Fault | null {
  const points = concordance.silences.filter(({ provision }) => provision === of);
  return points.some(({ undertaking }) => undertaking === point)
    ? null
    : {
        rule: 'no-silence',
        message: `${of} has no silence at ${point}`,
        hint: didYouMean(
          point,
          points.map(({ undertaking }) => undertaking),
        ),
      };
}

function slipFault({ instruments }: Held, place: string, words: string): Fault | null {
  const notes = instruments.flatMap(({ sic }) => sic).filter((note) => note.in === place);
  return notes.some((note) => note.words === words)
    ? null
    : {
        rule: 'no-slip',
        message: `no slip “${words}” is noted in ${place}`,
        hint: didYouMean(
          words,
          notes.map((note) => note.words),
        ),
      };
}

function unsaidFault({ subjects }: Held, id: string): Fault | null {
  const subject = subjects.find((one) => one.id === id);
  return subject?.unsaid === null
    ? {
        rule: 'not-unsaid',
        message: `the index tells of nothing that a text does not say of ${id}`,
        hint: 'remove this, and read again what the text says of the subject',
      }
    : null;
}

function instrumentFault({ instruments }: Held, id: string): Fault | null {
  const ids = instruments.map((instrument) => instrument.id);
  return ids.includes(id)
    ? null
    : { rule: 'unknown-id', message: `no text has the id ${id}`, hint: didYouMean(id, ids) };
}
