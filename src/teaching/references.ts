/** References in pieces, from the templates of their group; some pieces are known only where the reference is read. */
import type { CitedItem } from './cited-item.ts';
import type { Citation, GroupFacts } from './cited.ts';

/** The styles, the first of which is the one that French readers expect. */
export const styles = ['iso690', 'apa', 'chicago', 'mla'] as const;
export type Style = (typeof styles)[number];

/** The group of the pages that the edition wrote. */
export const PAGES = '';

/** Marks in a template: in the place of the title and the address, around italics, and around what comes with the day. */
export const MARKS = { title: '\uE000', address: '\uE001', italic: '\uE002', day: '\uE003' } as const;

/** The references of a style, for titles that end with a word and for those that end with a mark. */
export interface Templates {
  plain: string;
  ended: string;
}

export type CitedGroups = Readonly<
  Record<string, { facts: GroupFacts; templates: Readonly<Record<Style, Templates>> }>
>;

/** A piece of a reference. */
export type Piece =
  | { kind: 'text' | 'title'; text: string; italic: boolean }
  /** The address of what is cited. */
  | { kind: 'address' }
  /** What the style adds with the day of consultation, `[Consulté le …]. `, where `…` is the day. */
  | { kind: 'day'; text: string };

/** All that is said of a thing. @throws Error where there is no such group */
export function itemOf(groups: CitedGroups, { group, title }: Citation): CitedItem {
  return { ...groupOf(groups, group).facts, title };
}

/** The reference of a thing in a style. @throws Error where there is no such group */
export function referenceOf(groups: CitedGroups, { group, title }: Citation, style: Style): Piece[] {
  const { plain, ended } = groupOf(groups, group).templates[style];
  const template = /[!.?]$/u.test(title) ? ended : plain;
  const pieces: Piece[] = [];
  let [italic, isDay] = [false, false];
  for (const part of template.split(/([\uE000-\uE003])/u)) {
    if (part === MARKS.italic) italic = !italic;
    else if (part === MARKS.day) isDay = !isDay;
    else if (part === MARKS.address) pieces.push({ kind: 'address' });
    else if (part === MARKS.title) pieces.push({ kind: 'title', text: quotedIn(template, title), italic });
    else if (isDay) pieces.push({ kind: 'day', text: part });
    else if (part !== '') pieces.push({ kind: 'text', text: part, italic });
  }
  return pieces;
}

/** A title; quotation marks within it change where it stands in some itself. */
function quotedIn(template: string, title: string): string {
  return /«\s\uE000/u.test(template) ? title.replace(/«\s?/gu, '“').replace(/\s?»/gu, '”') : title;
}

function groupOf(groups: CitedGroups, name: string): CitedGroups[string] {
  const group = groups[name];
  if (group === undefined) throw new Error(`nothing that can be cited is in a group “${name}”`);
  return group;
}
