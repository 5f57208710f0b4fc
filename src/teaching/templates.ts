/** References as the styles make them for any thing of a group, with marks for what differs. Made once a build. */
import { cslOf, type CitedItem } from './cited-item.ts';
import type { GroupFacts } from './cited.ts';
import { format } from './engine.ts';
import { MARKS, styles, type CitedGroups, type Style, type Templates } from './references.ts';

/** Stands for a title while a style is asked: one that has no letter is not set in italics. */
const TITLE = `Titre${MARKS.title}`;
/** Stands for the day while a style is asked what it does with one. */
const DAY = '\uE0FF';

/**
 * The groups with their templates, by name.
 *
 * @throws Error where a style does more with the day than to add it
 */
export function citedGroups(facts: ReadonlyMap<string, GroupFacts>, language: string): CitedGroups {
  return Object.fromEntries(
    [...facts].map(([name, one]) => {
      const templates = styles.map((style) => [style, templatesOf(one, style, language)] as const);
      return [name, { facts: one, templates: Object.fromEntries(templates) as Record<Style, Templates> }];
    }),
  );
}

/** A style sets its own mark after a title but where the title ends with one. */
function templatesOf(facts: GroupFacts, style: Style, language: string): Templates {
  return { plain: templateOf(facts, '', style, language), ended: templateOf(facts, '?', style, language) };
}

function templateOf(facts: GroupFacts, ending: string, style: Style, language: string): string {
  const item = asAskedBy(style, { ...facts, title: `${TITLE}${ending}` });
  const made = (accessed?: object) =>
    narrowed(
      format(cslOf(item, { id: '', URL: MARKS.address, ...(accessed && { accessed }) }), style, language),
    );
  return lowered(withDay(made(), made({ literal: DAY })), facts.edition).replace(
    `${TITLE}${ending}`,
    MARKS.title,
  );
}

/** APA and MLA leave out a publisher who is the author, as the issuer of a text is. */
export function asAskedBy(style: Style, item: CitedItem): CitedItem {
  const isText = item.place !== null;
  return isText && (style === 'apa' || style === 'mla') ? { ...item, publisher: null, place: null } : item;
}

/** The words of an edition begin small after a comma, as MLA asks, where its style gives them a capital all the same. */
function lowered(text: string, edition: string): string {
  return text.replace(`, ${edition.charAt(0).toUpperCase()}${edition.slice(1)}`, `, ${edition}`);
}

/** The spaces of French as the rest of the site has them; other languages have none before these marks. */
function narrowed(text: string): string {
  return text.replace(/[ \u00A0](?=[;:!?»])|(?<=«)[ \u00A0]/gu, '\u202F');
}

/** The reference with the day, where what the day adds is marked. @param without the reference without it */
function withDay(without: string, dated: string): string {
  if (without === dated) return without;
  let start = 0;
  while (without[start] === dated[start]) start += 1;
  const end = start + dated.length - without.length;
  if (dated.slice(0, start) + dated.slice(end) !== without)
    throw new Error(`the day of consultation changes “${without}” to “${dated}”: it can only be added`);
  const added = dated.slice(start, end).replace(DAY, '…');
  return `${dated.slice(0, start)}${MARKS.day}${added}${MARKS.day}${dated.slice(end)}`;
}
