/** What a page is cited as: whose words, called what, of which day, in which text. */
import { divisionTitle, provisionTitle } from '../edition/names.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import type { Page } from './about.ts';

const citeWords = words('cite');

export interface Cited {
  /** `whole`: a text; `part`: a division or a provision of one; `own`: what the edition says itself. */
  kind: 'whole' | 'part' | 'own';
  title: string;
  author: string;
  /** Day of the text, or of the last change of the edition’s data; null where the content tells none. */
  date: string | null;
  language: string;
  /** Title of the text that it is part of. */
  within: string | null;
}

/** @returns null for a page that is no work to be cited: a list, a tool, a page on the edition */
export function citedAs({ release }: Pick<Edition, 'release'>, { about, title }: Page): Cited | null {
  switch (about.kind) {
    case 'text':
      return ofText(about.instrument, 'whole', about.instrument.description.title);
    case 'division':
      return ofText(about.instrument, 'part', divisionTitle(about.division));
    case 'provision':
      return ofText(
        about.place.instrument,
        'part',
        provisionTitle(about.place.instrument, about.place.provision),
      );
    case 'correspondence':
    case 'subject':
      return {
        kind: 'own',
        title,
        author: citeWords.project,
        date: release?.date ?? null,
        language: locale.lang,
        within: null,
      };
    case 'site':
    case 'page':
      return null;
  }
}

function ofText({ description }: Instrument, kind: 'whole' | 'part', title: string): Cited {
  const { issuer, date, language } = description;
  return { kind, title, author: issuer, date, language, within: kind === 'part' ? description.title : null };
}
