import { startAppearance } from './appearance.ts';
import { startCitation } from '../reading/browser/citation.ts';
import { startDigests } from '../editions/browser/digests.ts';
import { startNotice } from '../offline/browser/notice.ts';
import { startSearchFields } from '../search/browser/fields.ts';

startAppearance();
startCitation();
startSearchFields();
startDigests();
startNotice();
// Found words to be marked come in the address.
if (location.search !== '') {
  void import('../search/browser/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
