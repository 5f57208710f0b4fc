/** The other dossiers that this browser keeps: to open one, to take one out and put it back, to begin a new one. */
import { dossierWords } from '../../strings/browser/dossier.ts';
import { emptyDossier, textCount, type Dossier } from '../dossier.ts';
import { otherDossiers, toldLine } from '../dossier-page.ts';
import type { Desk } from './desk.ts';
import { dropDossier, keepDossier, keptDossiers, newId, type KeptDossier } from './kept-dossiers.ts';
import { made } from '../../components/made.ts';
import { actButton } from './act-button.ts';
import { onPage } from '../../components/on-page.ts';
import { isEmpty, switchTo } from './open-dossier.ts';

/** What was taken out since the page was opened, the newest last. */
let taken: readonly KeptDossier[] = [];

/** Names in the order of the page's language. */
const { compare: inOrder } = new Intl.Collator(document.documentElement.lang, { numeric: true });

export function showOthers(desk: Desk): void {
  const part = onPage(otherDossiers);
  const others = keptDossiers()
    .filter(({ id, dossier }) => id !== desk.open.id && !isEmpty(dossier))
    .sort((a, b) => inOrder(nameOf(a.dossier), nameOf(b.dossier)));
  const lines = others.map(({ id, dossier }) => {
    const name = nameOf(dossier);
    const open = actButton(name, 'open');
    open.addEventListener('click', () => {
      desk.lay(switchTo(id));
      say(dossierWords.opened(name));
      scrollTo(0, 0);
    });
    const remove = actButton(dossierWords.remove, 'remove', `${dossierWords.remove} : ${name}`);
    remove.addEventListener('click', () => {
      dropDossier(id);
      taken = [...taken, { id, dossier }];
      showOthers(desk);
      part.querySelector<HTMLElement>('.undone:last-of-type button')?.focus();
      say(dossierWords.deleted(name));
    });
    return made('li', '', open, ' ', made('span', '', dossierWords.texts(textCount(dossier))), ' ', remove);
  });
  const undoing = taken.map((one) => {
    const name = nameOf(one.dossier);
    const undo = actButton(dossierWords.undo, 'undo', `${dossierWords.undo} : ${dossierWords.deleted(name)}`);
    undo.addEventListener('click', () => {
      taken = taken.filter((other) => other !== one);
      keepDossier(one.id, one.dossier);
      showOthers(desk);
      say(dossierWords.back(name));
    });
    return made('li', 'undone', made('span', '', dossierWords.deleted(name)), ' ', undo);
  });
  const begin = actButton(dossierWords.newDossier, 'new');
  begin.addEventListener('click', () => {
    desk.lay({ id: newId(), dossier: emptyDossier(), kept: 'browser' });
    scrollTo(0, 0);
  });
  part
    .querySelector('ul')
    ?.replaceChildren(...lines, ...undoing, ...(isEmpty(desk.dossier) ? [] : [made('li', '', begin)]));
  part.hidden = lines.length + undoing.length === 0 && isEmpty(desk.dossier);
}

function nameOf({ title }: Dossier): string {
  return title === '' ? dossierWords.untitled : title;
}

function say(text: string): void {
  onPage(toldLine).textContent = text;
}
