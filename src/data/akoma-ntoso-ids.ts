/** Ids of Akoma Ntoso, made of those of the edition by a rule that `/donnees/` states. */
import { allDivisions, divisionTrail } from '../edition/divisions.ts';
import type { Instrument } from '../model/edition.ts';

/**
 * The eId of a division or a clause: what stands around it, then its kind and the end of its address, which tells an
 * annex from a title of the same number: `dialogue-2024/4/66` is `chp_4__point_66`, `oci-2016/ii` is `point_ii`, a
 * division within another `chp_1__sec_2`, what is within a preamble or a closing begins with `preamble` or `conclusions`.
 */
export function aknId(instrument: Instrument, eId: string): string {
  const division = allDivisions(instrument).find((one) => one.eId === eId);
  if (division !== undefined)
    return divisionTrail(instrument, division)
      .map((one, depth) => `${depth === 0 ? 'chp' : 'sec'}_${token(lastOf(one.eId))}`)
      .join('__');
  const provision = instrument.provisions.find((one) => one.eId === eId);
  if (provision === undefined) throw new Error(`${instrument.id} has no ${eId}`);
  if (provision.kind === 'preamble') return 'preamble';
  if (provision.kind === 'closing') return 'conclusions';
  const around = provision.division === null ? '' : `${aknId(instrument, provision.division)}__`;
  return `${around}point_${token(lastOf(eId))}`;
}

/** The end of an address. */
function lastOf(eId: string): string {
  return eId.slice(eId.lastIndexOf('/') + 1);
}

function token(num: string): string {
  return num.replace(/[^A-Za-z0-9]+/g, '-');
}

/** The id of a slip, as that of what the metadata says of it. */
export function sicId(id: string): string {
  return `sic_${id.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}
