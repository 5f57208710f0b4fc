/**
 * Sets measured pieces of a sheet on pages: which piece stands in which column of which page, with the notes that it
 * calls at the foot of that page. Pure; heights are in any one unit.
 *
 * No page breaks after a heading, and none leaves one line of a paragraph alone. A question stays on the page of its
 * clause, and a clause on that of the one it is paired with, and in its column, wherever they fit there.
 */

/** A piece that is never cut: a line, a heading, a line to write on. */
export interface Atom {
  height: number;
  /** Space above it, which it does not have at the head of a column. */
  space: number;
  /** Whether nothing may come between it and the next one. */
  glued: boolean;
  /** Keys of the notes that it calls. */
  notes: readonly string[];
}

/** Atoms that belong together, such as two clauses and what is asked of them. */
export interface Group<A extends Atom = Atom> {
  atoms: readonly A[];
  /** How many of its first atoms should not be parted where one page can hold them: all that count, the most first. */
  wholes: readonly number[];
}

export interface PageFormat {
  columns: number;
  /** Height of a page between its running head and its lower edge. */
  height: number;
  /** Height that the title takes at the head of the first page, over all columns. */
  head: number;
  /** Height of each note, by its key. */
  noteHeights: ReadonlyMap<string, number>;
  /** Height of the rule and space above the notes of a page. */
  noteSpace: number;
  /** Height of what ends the sheet, at the foot of its last page, over all columns. */
  foot: number;
}

export interface Page<A extends Atom = Atom> {
  columns: A[][];
  /** Keys of the notes at its foot, in the order of their calls. */
  notes: string[];
}

/** @returns the pages, the last with the foot; an atom higher than a page has a column for itself */
export function pagesOf<A extends Atom>(groups: readonly Group<A>[], format: PageFormat): Page<A>[] {
  const pages: Page<A>[] = [];
  let rest: readonly Group<A>[] = groups.filter(({ atoms }) => atoms.length > 0);
  const noted = new Set<string>();
  for (;;) {
    const height = format.height - (pages.length === 0 ? format.head : 0);
    const last = filledPage(rest, height - format.foot, format, noted);
    // The foot stands under the rest where there is room; else it has a page with what is left, or for itself.
    const isEnd = rest.length === 0 && pages.length > 0;
    if (isEnd || (last.rest.length === 0 && isWithin(last.page, height - format.foot, format)))
      return [...pages, last.page];
    const filled = withoutLast(rest, height, format, noted) ?? filledPage(rest, height, format, noted);
    for (const key of filled.page.notes) noted.add(key);
    pages.push(filled.page);
    rest = filled.rest;
  }
}

/**
 * A page without the last of the groups that it could hold, which goes along with the foot: that would stand on a page
 * by itself. Null where all groups do not stand on the page, or the last one not above the foot.
 */
function withoutLast<A extends Atom>(
  groups: readonly Group<A>[],
  height: number,
  format: PageFormat,
  noted: ReadonlySet<string>,
): Filled<A> | null {
  if (groups.length < 2 || filledPage(groups, height, format, noted).rest.length > 0) return null;
  const { page } = filledPage(groups.slice(0, -1), height, format, noted);
  const room = format.height - format.foot;
  const end = filledPage(groups.slice(-1), room, format, new Set([...noted, ...page.notes]));
  const stands = end.rest.length === 0 && isWithin(end.page, room, format);
  return stands ? { page, rest: groups.slice(-1) } : null;
}

/** Whether a page holds what was set on it, which it may not where one atom is higher than it, or its foot is. */
function isWithin({ columns, notes }: Page, height: number, format: PageFormat): boolean {
  const isEmpty = columns.every((column) => column.length === 0);
  const room = height - notesHeight(notes, format);
  return isEmpty ? height >= 0 : columns.every((column) => heightOf(column, true) <= room);
}

interface Filled<A extends Atom> {
  page: Page<A>;
  rest: readonly Group<A>[];
}

/**
 * Fills a page. What its notes take is known only once it is full: it is filled with room for none, then for one more
 * at a time, until those it calls have room.
 */
function filledPage<A extends Atom>(
  groups: readonly Group<A>[],
  height: number,
  format: PageFormat,
  noted: ReadonlySet<string>,
): Filled<A> {
  const toCome = newNotes(
    groups.flatMap(({ atoms }) => atoms),
    noted,
  );
  for (let count = 0; ; count += 1) {
    const room = notesHeight(toCome.slice(0, count), format);
    const { columns, rest } = filledColumns(groups, height - room, format.columns);
    const notes = newNotes(columns.flat(), noted);
    if (notes.length <= count) return { page: { columns, notes }, rest };
  }
}

/** Notes that atoms call and that stand on no page yet, in the order of their calls. */
function newNotes(atoms: readonly Atom[], noted: ReadonlySet<string>): string[] {
  return [...new Set(atoms.flatMap(({ notes }) => notes))].filter((key) => !noted.has(key));
}

function notesHeight(notes: readonly string[], { noteHeights, noteSpace }: PageFormat): number {
  if (notes.length === 0) return 0;
  return notes.reduce((sum, key) => sum + (noteHeights.get(key) ?? 0), noteSpace);
}

/** Fills the columns of one page. */
function filledColumns<A extends Atom>(groups: readonly Group<A>[], height: number, count: number) {
  const columns: A[][] = [];
  let rest = groups;
  while (columns.length < count && rest.length > 0) {
    const filled = filledColumn(rest, height, {
      columnsLeft: count - columns.length - 1,
      isFirst: columns.length === 0,
      count,
    });
    columns.push(filled.column);
    rest = filled.rest;
  }
  while (columns.length < count) columns.push([]);
  return { columns, rest };
}

interface Where {
  /** Columns that follow on the page. */
  columnsLeft: number;
  isFirst: boolean;
  /** All columns of a page. */
  count: number;
}

function filledColumn<A extends Atom>(groups: readonly Group<A>[], height: number, where: Where) {
  const column: A[] = [];
  let used = 0;
  for (const [index, group] of groups.entries()) {
    const needed = used + heightOf(group.atoms, column.length === 0);
    const isAtHead = column.length === 0;
    if (needed <= height) {
      column.push(...group.atoms);
      used = needed;
      continue;
    }
    if (waits(group, { height, room: height - used, isAtHead }, where))
      return { column, rest: groups.slice(index) };
    const cut = cutFor(group.atoms, height - used, isAtHead);
    column.push(...group.atoms.slice(0, cut));
    return { column, rest: [withoutFirst(group, cut), ...groups.slice(index + 1)] };
  }
  return { column, rest: [] };
}

function withoutFirst<A extends Atom>({ atoms, wholes }: Group<A>, cut: number): Group<A> {
  return {
    atoms: atoms.slice(cut),
    wholes: wholes.map((count) => count - cut).filter((count) => count > 0),
  };
}

/** A column: how high it is, what room is left in it, whether it is empty. */
interface Column {
  height: number;
  room: number;
  isAtHead: boolean;
}

/** Whether a group goes to the next column or page, since what is not to be parted is whole there and not here. */
function waits({ atoms, wholes }: Group, { height, room, isAtHead }: Column, where: Where): boolean {
  for (const count of wholes) {
    const whole = atoms.slice(0, count);
    if (heightOf(whole, isAtHead) <= room) return false;
    if (mayWait(whole, height, isAtHead, where)) return true;
  }
  return false;
}

/** Whether atoms that are not to be parted are whole in the next column or page. */
function mayWait(
  atoms: readonly Atom[],
  height: number,
  isAtHead: boolean,
  { columnsLeft, isFirst, count }: Where,
): boolean {
  if (!isAtHead && fits(atoms, height, 1)) return true;
  if (columnsLeft > 0 || (isAtHead && isFirst)) return false;
  return fits(atoms, height, count);
}

/** Whether atoms can stand on that many columns, from the head of the first. */
function fits(atoms: readonly Atom[], height: number, count: number): boolean {
  let rest = atoms;
  for (let column = 0; column < count; column += 1) {
    if (heightOf(rest, true) <= height) return true;
    rest = rest.slice(cutFor(rest, height, true));
  }
  return rest.length === 0;
}

function heightOf(atoms: readonly Atom[], isAtHead: boolean): number {
  return atoms.reduce(
    (sum, { height, space }, index) => sum + height + (isAtHead && index === 0 ? 0 : space),
    0,
  );
}

/** How many atoms stand in the room that is left, cut where they may be; at the head of a column at least one. */
function cutFor(atoms: readonly Atom[], room: number, isAtHead: boolean): number {
  let cut = 0;
  let used = 0;
  for (const [index, { height, space, glued }] of atoms.entries()) {
    used += height + (isAtHead && index === 0 ? 0 : space);
    if (used > room) break;
    if (!glued) cut = index + 1;
  }
  if (cut > 0 || !isAtHead) return cut;
  // What is glued is higher than a page: it is cut all the same, where the page ends.
  return Math.max(
    atoms.findIndex((_, index) => heightOf(atoms.slice(0, index + 1), true) > room),
    1,
  );
}
