/** The correspondences as a table, one row each, with what a reader needs of both provisions beside it. */
import type { Edition } from '../model/edition.ts';
import { tiedPairs } from '../edition/concordance.ts';
import { referenceOf } from '../edition/references.ts';
import { textsOf } from '../edition/text.ts';

/** Names of the columns. `bothReadings` is `true` or `false`; `readings` is `both`, `first`, `second` or `revision`. */
export const correspondenceColumns = [
  'id',
  'from',
  'fromReference',
  'fromMarker',
  'fromText',
  'fromAddress',
  'to',
  'toReference',
  'toMarker',
  'toText',
  'toAddress',
  'relation',
  'strength',
  'quoteFrom',
  'quoteTo',
  'rationale',
  'caution',
  'otherReading',
  'undertaking',
  'readings',
  'bothReadings',
] as const;
export type CorrespondenceColumn = (typeof correspondenceColumns)[number];

/**
 * The rows below the column names. Items follow the text of their clause, each
 * on its own line; a value that is null is an empty cell.
 *
 * @param address gives the public address of a path within the site
 */
export function correspondenceRows(edition: Edition, address: (path: string) => string): string[][] {
  return tiedPairs(edition).map(({ correspondence, from, to }) => {
    const {
      id,
      relation,
      strength,
      quoteFrom,
      quoteTo,
      rationale,
      caution,
      otherReading,
      undertaking,
      readings,
    } = correspondence;
    const row: Record<CorrespondenceColumn, string> = {
      id,
      from: from.provision.eId,
      fromReference: referenceOf(from),
      fromMarker: from.provision.marker ?? '',
      fromText: textsOf(from.provision).join('\n'),
      fromAddress: address(from.provision.path),
      to: to.provision.eId,
      toReference: referenceOf(to),
      toMarker: to.provision.marker ?? '',
      toText: textsOf(to.provision).join('\n'),
      toAddress: address(to.provision.path),
      relation,
      strength: String(strength),
      quoteFrom,
      quoteTo,
      rationale,
      caution: caution ?? '',
      otherReading: otherReading ?? '',
      undertaking,
      readings,
      bothReadings: String(readings === 'both'),
    };
    return correspondenceColumns.map((column) => row[column]);
  });
}
