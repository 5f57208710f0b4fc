/** The texts that have divisions, with these. */
import { allDivisions } from '../edition/divisions.ts';
import type { Division, Edition, Instrument } from '../model/edition.ts';

export interface DividedText {
  instrument: Instrument;
  divisions: Division[];
}

export function dividedTexts({ instruments }: Edition): DividedText[] {
  return instruments.flatMap((instrument) => {
    const divisions = allDivisions(instrument);
    return divisions.length === 0 ? [] : [{ instrument, divisions }];
  });
}
