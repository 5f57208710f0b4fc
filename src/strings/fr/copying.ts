/** Words of the field to copy from by hand. */
import { typesetAll } from './typeset.ts';

export function copying() {
  return typesetAll({ byHand: 'Le navigateur ne laisse pas copier d’ici. À copier à la main :' });
}
