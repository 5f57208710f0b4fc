import { startAppearance } from './appearance.ts';
import { startCitation } from './citation.ts';
import { startSearchFields } from './search/fields.ts';

startAppearance();
startCitation();
startSearchFields();
// Found words to be marked come in the address.
if (location.search !== '') {
  void import('./search/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
