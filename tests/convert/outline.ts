/**
 * Outlines: the characters under each unit of the two texts, read from the bytes
 * for the tests. Made for these two texts, without code of the converter.
 */
import { passagesOf } from '../../src/edition/text.ts';
import type { Instrument, Passage } from '../../src/model/edition.ts';

const RUNNING_HEAD = 'COMITEDEPILOTAGEDUDIALOGUEINTER-MALIENSPOURLAPAIXETLARECONCILIATIONNATIONALEMAI-2024';

/** Characters of each unit by eId, without white space; items as `eId#p1`. `repeated` has ids found twice. */
export interface Outline {
  units: Map<string, string>;
  repeated: string[];
}

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/** The outline of a witness: every line that begins like a marker begins a unit. */
export function outlineOfText(id: string, text: string): Outline {
  const outline: Outline = { units: new Map(), repeated: [] };
  let division = id;
  let clause = '';
  let items = 0;
  let unit = `${id}/preambule`;
  const open = (eId: string): void => {
    if (outline.units.has(eId)) outline.repeated.push(eId);
    unit = eId;
  };
  for (const line of text.normalize('NFC').split('\n')) {
    const print = squeeze(line);
    if (print === RUNNING_HEAD) continue;
    const theme = /^\s*THEMATIQUE\s+(\d+)\s+:/u.exec(line)?.[1];
    const label = print === 'RECOMMANDATIONS' || print === '2.RECOMMANDATIONS';
    const number = label ? undefined : clauseNumber(id, line);
    if (theme !== undefined) {
      division = `${id}/${Number(theme)}`;
      clause = '';
      open(division);
    } else if (number !== undefined && (id === 'oci-2016' || division !== id)) {
      clause = `${division}/${number}`;
      items = 0;
      open(clause);
    } else if (id === 'dialogue-2024' && clause !== '' && print.startsWith('➢')) {
      items += 1;
      open(`${clause}#p${items}`);
    } else if (id === 'dialogue-2024' && /^\s*Bamako,\s+le/u.test(line)) {
      clause = '';
      open(`${id}/cloture`);
    }
    if (print !== '') outline.units.set(unit, (outline.units.get(unit) ?? '') + print);
  }
  return outline;
}

function clauseNumber(id: string, line: string): string | undefined {
  if (id === 'oci-2016') return /^\s*([ivxlcdm]+)\.(?!\d)/u.exec(line)?.[1];
  const digits = /^\s*(\d{1,4})\.(?!\d)/u.exec(line)?.[1];
  return digits === undefined ? undefined : String(Number(digits));
}

/** The outline of an instrument of the edition, markers included. */
export function outlineOfInstrument(instrument: Instrument): Outline {
  const units = new Map<string, string>();
  const printed = (part: Passage | null): string => squeeze(part?.text ?? '');
  for (const { eId, marker, title, label, introduction } of instrument.divisions) {
    units.set(eId, squeeze(marker) + printed(title) + printed(label) + printed(introduction));
  }
  for (const { eId, marker, body } of instrument.provisions) {
    let own = squeeze(marker ?? '');
    for (const { passage, item } of passagesOf(body)) {
      if (item === null) own += printed(passage);
      else units.set(`${eId}#p${item.position}`, item.marker + printed(passage));
    }
    units.set(eId, own);
  }
  return { units, repeated: [] };
}
