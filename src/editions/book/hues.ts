/** The colours of texts in books. */
import type { Instrument } from '../../model/edition.ts';

/** The colours of the texts on white, as the site prints them: 7:1 and more. */
export const HUES: Readonly<Record<Instrument['description']['hue'], string>> = {
  green: '#1c4a37',
  ochre: '#7a3f06',
  blue: '#1f4068',
  plum: '#652454',
};
