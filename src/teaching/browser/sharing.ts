/** Sending and keeping a dossier: its link, and a file saved and opened. */
import { siteAddress } from '../../components/browser-address.ts';
import { LONGEST_IN_FILE_NAME, slugOf } from '../../model/slug.ts';
import { dossierWords } from '../../strings/browser/dossier.ts';
import type { Dossier } from '../dossier.ts';
import { dossierFromFile, dossierToFile } from '../dossier-file.ts';
import type { Reading } from '../dossier-faults.ts';
import { fileField, linkState } from '../dossier-page.ts';
import type { Desk } from './desk.ts';
import { tellFaults } from './fault-words.ts';
import { made } from '../../components/made.ts';
import { onPage } from '../../components/on-page.ts';
import { fragmentOf, received } from './open-dossier.ts';
import { save } from './save.ts';

export function startSharing(desk: Desk): void {
  const state = onPage(linkState);
  const on = (name: string, press: () => void) =>
    document.querySelector(`[data-act="${name}"]`)?.addEventListener('click', press);
  on('copy', () => {
    const fragment = fragmentOf(desk.open);
    if (fragment === null) return state.replaceChildren(dossierWords.tooLong);
    const address = new URL(fragment, siteAddress('/dossier/')).href;
    const note = location.protocol === 'file:' ? ` ${dossierWords.fromDisk}` : '';
    void copied(address).then((isCopied) => {
      if (isCopied) return state.replaceChildren(dossierWords.copied, note);
      const field = linkField(address);
      state.replaceChildren(dossierWords.uncopied, field, note);
      field.focus();
    });
  });
  on('save', () => saveFile(desk.dossier));
  const field = onPage<HTMLInputElement>(fileField);
  on('open', () => field.click());
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file === undefined) return;
    void readFile(file).then(({ dossier, faults }) => {
      // The same file can be chosen again.
      field.value = '';
      if (dossier !== null) desk.lay(received(dossier));
      tellFaults(faults, dossierWords.refusedFile);
      scrollTo(0, 0);
    });
  });
}

/** Whether a link was copied: browsers have a clipboard only on pages of a secure host, and ask or refuse there too. */
async function copied(address: string): Promise<boolean> {
  const { clipboard } = navigator as Partial<Navigator>;
  return (clipboard?.writeText(address) ?? Promise.reject(new Error())).then(
    () => true,
    () => false,
  );
}

/** A link to be copied by hand. */
function linkField(address: string): HTMLInputElement {
  const field = made('input');
  field.readOnly = true;
  field.value = address;
  field.setAttribute('aria-label', dossierWords.copyLink);
  field.addEventListener('focus', () => field.select());
  return field;
}

/** Saves a dossier under its title. */
function saveFile(dossier: Dossier): void {
  const file = new Blob([dossierToFile(dossier)], { type: 'application/json' });
  save(file, `${fileName(dossier.title)}.json`);
}

async function readFile(file: File): Promise<Reading> {
  return dossierFromFile(await file.text().catch(() => ''));
}

/** `dossier-comparer-un-engagement`, of letters that all systems take. */
function fileName(title: string): string {
  const plain = slugOf(title, LONGEST_IN_FILE_NAME);
  return plain === '' ? 'dossier' : `dossier-${plain}`;
}
