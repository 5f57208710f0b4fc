/** The script of every page. */
import { startAppearance } from './appearance.ts';
import { startMenu } from './menu.ts';
import { startCitation } from '../reading/browser/citation.ts';
import { startDigests } from '../editions/browser/digests.ts';
import { startNotice } from '../offline/browser/notice.ts';
import { startSearchFields } from '../search/browser/fields.ts';

startAppearance();
startMenu();
startCitation();
startSearchFields();
startDigests();
startNotice();
// The address may have words to mark: load the script for them only then.
if (location.search !== '') {
  void import('../search/browser/marks.ts').then(({ markFoundWords }) => markFoundWords());
}
