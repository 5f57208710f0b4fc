/** Pages with the references of a text or a division and all that stands in it, for readers without scripts. */
import { allDivisions, divisionOf } from '../edition/divisions.ts';
import type { Place } from '../edition/lookups.ts';
import type { Division, Edition, Instrument, Provision } from '../model/edition.ts';
import { citedDivision, citedProvision, citedText, type Citation } from './cited.ts';

/** The page that says how to cite, and its part on pages of the edition's own. */
export const CITING_PATH = '/citer/';
export const PAGES_LIST = `${CITING_PATH}#pages`;

export interface ListedReference {
  cited: Citation;
  /** Path of what is cited. */
  path: string;
  /** Anchor of its reference on the list. */
  anchor: string;
}

export interface ReferenceList {
  path: string;
  instrument: Instrument;
  /** The division of the text; null for the text itself. */
  division: Division | null;
  cited: Citation;
  references: ListedReference[];
}

/** Path of the list that has the reference of a text or a division. */
export function listOf(eId: string): string {
  return `${CITING_PATH}${eId}/`;
}

/** Where the reference of a provision stands: `/citer/dialogue-2024/4/#66`. */
export function listedAt({ instrument, provision }: Place): string {
  return `${listOf(provision.division ?? instrument.id)}#${anchorOf(provision)}`;
}

export function referenceLists({ instruments }: Pick<Edition, 'instruments'>): ReferenceList[] {
  return instruments.flatMap((instrument) => [
    list(instrument, null, citedText(instrument), instrument.path),
    ...allDivisions(instrument).map((division) =>
      list(instrument, division, citedDivision(instrument, division), division.path),
    ),
  ]);
}

function list(
  instrument: Instrument,
  division: Division | null,
  cited: Citation,
  path: string,
): ReferenceList {
  const provisions = instrument.provisions
    .filter((provision) => provision.division === (division?.eId ?? null))
    .map((provision) => ({
      cited: citedProvision({ instrument, provision, division: divisionOf(instrument, provision) }),
      path: provision.path,
      anchor: anchorOf(provision),
    }));
  return {
    path: listOf(division?.eId ?? instrument.id),
    instrument,
    division,
    cited,
    references: [{ cited, path, anchor: 'tout' }, ...provisions],
  };
}

/** The last part of the eId: `66`, `preambule`. */
function anchorOf({ eId }: Provision): string {
  return eId.slice(eId.lastIndexOf('/') + 1);
}
