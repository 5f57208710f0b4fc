/** The script of every page. */
import { startAppearance } from './appearance.ts';
import { startMenus } from './menu.ts';
import { startActs } from './acts.ts';
import { startListening } from '../listening/browser/start.ts';
import { startCite } from '../teaching/browser/start.ts';
import { startPassport } from '../reading/browser/passport-start.ts';
import { startSearchFields } from '../search/browser/fields.ts';
import { startDossier } from '../teaching/browser/start-dossier.ts';
import { startMarks } from '../search/browser/marks-start.ts';

startAppearance();
startMenus();
startActs();
startListening();
startCite();
startPassport();
startSearchFields();
startDossier();
// Only a page that a kept version answers asks whether there is a newer one; pages from disk have no worker at all.
if ((navigator.serviceWorker as ServiceWorkerContainer | undefined)?.controller)
  import('../offline/browser/notice.ts').then(({ startNotice }) => startNotice(), Boolean);
startMarks();
