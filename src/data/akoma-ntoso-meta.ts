/** The metadata of a text in Akoma Ntoso: what it is (FRBR), who speaks, and the notes on its slips. */
import { element, type Child, type Element } from '../components/tree.ts';
import type { Instrument } from '../model/edition.ts';
import { threeLettersOf } from '../model/languages.ts';
import { sicId } from './akoma-ntoso-ids.ts';

export interface AknOrder {
  /** Public address of a path within the site. */
  address: (path: string) => string;
  /** Name of the edition. */
  editor: string;
  /** Day of the state of the data. */
  released: string;
  /** What a note on a slip says: the reading meant, and why. */
  reading: (note: Instrument['sic'][number]) => string;
}

/** The code that ISO 3166 leaves to its users, for a text whose description names no country: the standard wants one. */
const NO_COUNTRY = 'zz';

export function aknMeta({ id, path, description, sic }: Instrument, order: AknOrder): Element {
  const { date, issuer, language, country = NO_COUNTRY } = description;
  const language3 = threeLettersOf(language);
  const work = `/akn/${country}/statement/${date}/${id}`;
  const expression = `${work}/${language3}@${date}`;
  const level = (name: string, uri: string, file: string, author: string, day: string, ...more: Child[]) =>
    element(
      name,
      {},
      element('FRBRthis', { value: file }),
      element('FRBRuri', { value: uri }),
      name === 'FRBRWork' ? element('FRBRalias', { name: 'address', value: order.address(path) }) : null,
      element('FRBRdate', { date: day, name: name === 'FRBRManifestation' ? 'edition' : 'adoption' }),
      element('FRBRauthor', { href: `#${author}` }),
      more,
    );
  return element(
    'meta',
    {},
    element(
      'identification',
      { source: '#edition' },
      level('FRBRWork', work, `${work}/!main`, 'issuer', date, element('FRBRcountry', { value: country })),
      level(
        'FRBRExpression',
        expression,
        `${expression}/!main`,
        'issuer',
        date,
        element('FRBRlanguage', { language: language3 }),
      ),
      level('FRBRManifestation', `${expression}.xml`, `${expression}/!main.xml`, 'edition', order.released),
    ),
    element(
      'references',
      { source: '#edition' },
      element('TLCOrganization', {
        eId: 'issuer',
        href: `/ontology/organization/${id}/issuer`,
        showAs: issuer,
      }),
      element('TLCOrganization', { eId: 'edition', href: order.address('/'), showAs: order.editor }),
      sic.map((note) =>
        element('TLCConcept', {
          eId: sicId(note.id),
          href: `/ontology/concept/sic/${note.kind}`,
          showAs: order.reading(note),
        }),
      ),
    ),
  );
}
