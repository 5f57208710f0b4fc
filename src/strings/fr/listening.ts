/** Words of reading aloud: what one can ask of the voice, and how it is told what the voice does. */
import type { Facts } from '../locale.ts';
import { typesetAll } from './typeset.ts';

export function listening({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  return typesetAll({
    listen: 'Écouter',
    pause: 'Pause',
    resume: 'Reprendre',
    stop: 'Arrêter',
    speed: 'Vitesse',
    rate: (factor: number) => `${number.format(factor)} ×`,
    reading: 'Lecture en cours',
    paused: 'Lecture en pause',
    ended: 'Lecture terminée',
    stopped: 'Lecture arrêtée',
    lost: 'Lecture indisponible.',
    failed: 'La voix de cet appareil ne répond pas.',
  });
}
