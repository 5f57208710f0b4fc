/** What the public data is made with at build time: addresses, names, the state of the data. */
import { addressElsewhere } from '../components/build-address.ts';
import { edition } from '../components/edition.ts';
import { emendationRules } from '../components/emendation-rules.ts';
import { publisher } from '../components/publisher.ts';
import { words } from '../strings/words.ts';
import type { AknOrder } from './akoma-ntoso-meta.ts';
import { DATA_LICENSE } from './files.ts';
import { stateOf } from './state-of.ts';
import type { TeiOrder } from './tei.ts';

const siteWords = words('site');

/** An IRI for a path of the site: its public address, a name of the edition's own where that is not known. */
export function iriOf(path: string): string {
  return addressElsewhere(path) ?? `urn:concordance:${path.slice(1)}`;
}

/** The state of the data. */
export const release = stateOf(edition);

export const aknOrder: AknOrder = {
  address: iriOf,
  editor: publisher(),
  released: release.date,
  reading: ({ reading, doubtful }) =>
    `${doubtful ? siteWords.sicDoubtful : siteWords.sicReading} « ${reading} »`,
};

export const teiOrder: TeiOrder = {
  address: iriOf,
  editor: publisher(),
  license: DATA_LICENSE,
  released: release.date,
  rule: (rule) => emendationRules[rule],
};
