/** Words of dossiers: of their page and its script, and of what is printed from them. */
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

export function dossier() {
  return typesetAll({
    provisionTitle: (noun: string, number: string) => capital(`${noun} ${number}`),
    preamble: 'Préambule',
    clause: 'Clause',
    closing: 'Formule finale',
  });
}
