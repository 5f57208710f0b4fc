/** How a sheet is arranged: chosen on its page, kept in its address. Values of the address are checked, never trusted. */
import type { Copy } from './handout.ts';

/** Where pupils write: on ruled lines, on blank paper, or elsewhere. */
export const ROOMS = ['lines', 'blank', 'none'] as const;
export type Room = (typeof ROOMS)[number];

/** How many lines an answer may take. */
export const ANSWER_LINES = [2, 3, 4, 6, 8, 12] as const;

export interface Arrangement {
  copy: Copy;
  columns: 1 | 2;
  room: Room;
  /** Lines of room for each answer. */
  lines: number;
  /** Whether a sheet of one column has a margin to write in. */
  margin: boolean;
}

export const USUAL: Arrangement = { copy: 'pupil', columns: 1, room: 'lines', lines: 2, margin: true };

/** Names and values in the address. */
const COPY = 'exemplaire';
const TEACHER = 'enseignant';
const COLUMNS = 'colonnes';
const ROOM = 'place';
const SAID: Record<Room, string> = { lines: 'lignes', blank: 'blanc', none: 'aucune' };
const LINES = 'lignes';
const MARGIN = 'marge';
const WITHOUT = 'non';

/** The arrangement that the query of an address asks for; what it does not say, or says badly, is as usual. */
export function arrangementFrom(query: string): Arrangement {
  const asked = new URLSearchParams(query);
  const lines = Number(asked.get(LINES));
  return {
    copy: asked.get(COPY) === TEACHER ? 'teacher' : USUAL.copy,
    columns: asked.get(COLUMNS) === '2' ? 2 : USUAL.columns,
    room: ROOMS.find((room) => SAID[room] === asked.get(ROOM)) ?? USUAL.room,
    lines: ANSWER_LINES.find((count) => count === lines) ?? USUAL.lines,
    margin: asked.get(MARGIN) !== WITHOUT,
  };
}

/** The query that asks for an arrangement, with its `?`; empty for the usual one. */
export function queryOf({ copy, columns, room, lines, margin }: Arrangement): string {
  const asked = new URLSearchParams();
  if (copy === 'teacher') asked.set(COPY, TEACHER);
  if (columns === 2) asked.set(COLUMNS, '2');
  if (room !== USUAL.room) asked.set(ROOM, SAID[room]);
  if (lines !== USUAL.lines) asked.set(LINES, String(lines));
  if (!margin) asked.set(MARGIN, WITHOUT);
  const query = asked.toString();
  return query === '' ? '' : `?${query}`;
}
