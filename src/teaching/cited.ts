/** What a reader can cite: a text, its parts, and what the edition itself wrote, each by its group and its title. */
import type { Division, Edition, Instrument, Item } from '../model/edition.ts';
import { divisionNumber } from '../edition/references.ts';
import type { Place } from '../edition/lookups.ts';
import { provisionTitle } from '../edition/names.ts';
import { locale, words } from '../strings/words.ts';
import type { CitedItem } from './cited-item.ts';
import { PAGES } from './references.ts';

const siteWords = words('site');
const citeWords = words('cite');

/** A thing that can be cited. All else that is said of it, it shares with the things of its group. */
export interface Citation {
  group: string;
  title: string;
}

/** What is said of all things of a group. */
export type GroupFacts = Omit<CitedItem, 'title'>;

/** A text as a whole. */
export function citedText({ id, description }: Instrument): Citation {
  return { group: `${id}/`, title: description.title };
}

/** A preamble, a clause or a closing. */
export function citedProvision({ instrument, provision }: Place): Citation {
  return { group: instrument.id, title: provisionTitle(instrument, provision) };
}

/** What follows the name of a provision where a part of its list is cited: `, tiret 3`, `, a`. */
export function partLabel({ marker, position }: Item): string {
  const [sign] = /[\p{L}\p{N}]+/u.exec(marker) ?? [];
  return citeWords.part(sign ?? null, position);
}

/** A division of a text. */
export function citedDivision(instrument: Instrument, division: Division): Citation {
  const noun = instrument.description.nouns.division?.one ?? '';
  const number = divisionNumber(instrument, division) ?? division.num;
  return { group: instrument.id, title: citeWords.division(noun, number, division.name) };
}

/** A page that the edition wrote: a correspondence, a reading, a subject. */
export function citedPage(title: string): Citation {
  return { group: PAGES, title };
}

/**
 * What is said of the things of each group.
 *
 * @param publisher who publishes this site, where a host says so
 */
export function groupFacts(
  { instruments, release }: Pick<Edition, 'instruments' | 'release'>,
  publisher: string | null,
): Map<string, GroupFacts> {
  const version = release?.version ?? null;
  const texts = instruments.flatMap(({ id, description }): [string, GroupFacts][] => {
    const { title, shortTitle, issuer, place, date, language } = description;
    const part: GroupFacts = {
      type: 'chapter',
      container: title,
      author: issuer,
      edition: citeWords.textEdition(siteWords.siteName, version, publisher),
      // Beside the place and date of the text stands who issued it; who publishes the edition is said with its version.
      publisher: shortTitle,
      place,
      date,
      language,
    };
    return [
      [id, part],
      [`${id}/`, { ...part, type: 'report', container: null }],
    ];
  });
  const pages: GroupFacts = {
    type: 'webpage',
    container: citeWords.siteTitle(siteWords.siteName, siteWords.siteSubtitle),
    author: citeWords.project,
    edition: citeWords.ownEdition(version),
    publisher,
    place: null,
    date: release === null ? null : siteWords.year(release.date),
    language: locale.lang,
  };
  return new Map([...texts, [PAGES, pages]]);
}
