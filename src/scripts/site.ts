import { startAppearance } from './appearance.ts';
import { startCitation } from './citation.ts';
import { startDigests } from './digests.ts';
import { startNotice } from './offline/notice.ts';
import { startSearchFields } from './search/fields.ts';

startAppearance();
startCitation();
startSearchFields();
startDigests();
startNotice();
// Found words to be marked come in the address.
if (location.search !== '') {
  void import('./search/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
