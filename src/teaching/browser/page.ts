/** The script of the page of a dossier: shows it, and does what its buttons say. */
import { reportLoss } from '../../components/report-loss.ts';
import { dossierWords } from '../../strings/browser/dossier.ts';
import { textCount } from '../dossier.ts';
import { entryList, late, sheetLink, stateLine, tiesBox, titleField, unkeptPlace } from '../dossier-page.ts';
import type { Material } from '../material.ts';
import { Desk } from './desk.ts';
import { startDragging } from './drag.ts';
import { entryLines } from './entries.ts';
import { tellFaults } from './fault-words.ts';
import { showIntroduction } from './introduction.ts';
import { startListActs } from './list-acts.ts';
import { loadMaterial } from './load-material.ts';
import { made } from '../../components/made.ts';
import { fragmentOf, isEmpty, openFromAddress } from './open-dossier.ts';
import { showOthers } from './other-dossiers.ts';
import { onPage } from '../../components/on-page.ts';
import { startSharing } from './sharing.ts';
import { changedName } from './shelf.ts';
import { fit, startField } from './writing.ts';

const list = onPage<HTMLOListElement>(entryList);
const title = onPage<HTMLTextAreaElement>(titleField);
const ties = onPage<HTMLInputElement>(tiesBox);

// Nothing else is shown before the texts are there, so that nothing moves when they come.
onPage(stateLine).textContent = dossierWords.loading;
loadMaterial().then(start, () => (onPage(stateLine).textContent = dossierWords.unloaded));

function start(material: Material): void {
  const { open, faults } = openFromAddress();
  const desk: Desk = new Desk(open, () => show(material, desk));
  show(material, desk);
  tellFaults(faults, dossierWords.refused);
  import('./buttons.ts').then(({ startButtons }) => startButtons(), reportLoss);
  startListActs(material, desk, list);
  startDragging(list, (from, to) => {
    desk.move(from, to);
    list.querySelector<HTMLElement>(`[data-index="${to}"] .handle`)?.focus();
  });
  startSharing(desk);
  startField(title, 'title', (text) => {
    desk.write((latest) => ({ ...latest, title: text }));
    showState(desk);
  });
  ties.addEventListener('change', () => desk.change((latest) => ({ ...latest, withTies: ties.checked })));
  addEventListener('hashchange', () => {
    const next = openFromAddress();
    desk.lay(next.open);
    tellFaults(next.faults, dossierWords.refused);
  });
  followOtherTabs(desk);
}

function show(material: Material, desk: Desk): void {
  const { dossier, removals, writing } = desk;
  for (const part of document.querySelectorAll<HTMLElement>(late.selector)) part.hidden = false;
  if (document.activeElement !== title) title.value = dossier.title;
  fit(title);
  ties.checked = dossier.withTies;
  const save = (where: NonNullable<Desk['writing']>, text: string) => {
    desk.writeEntry(where, text);
    showState(desk);
  };
  const lines = entryLines(material, { dossier, removals, writing, save });
  list.replaceChildren(...(lines.length === 0 ? [made('li', 'empty', dossierWords.empty)] : lines));
  list.setAttribute('aria-busy', 'false');
  showIntroduction(desk, () => showState(desk));
  showState(desk);
}

/** What changes with each letter typed: where the dossier is kept, and where else there are some. */
function showState(desk: Desk): void {
  const { dossier, kept } = desk.open;
  const texts = dossierWords.texts(textCount(dossier));
  onPage(stateLine).textContent = isEmpty(dossier)
    ? dossierWords.title
    : dossierWords.counted(texts, dossierWords.keptIn[kept]);
  onPage(unkeptPlace).textContent = kept === 'browser' ? '' : dossierWords.unkept[kept];
  for (const way of document.querySelectorAll<HTMLAnchorElement>(sheetLink.selector))
    way.hash = fragmentOf(desk.open) ?? '';
  showOthers(desk);
}

/** Shows what another tab did to the open dossier, once nobody writes in it here. */
function followOtherTabs(desk: Desk): void {
  let isStale = false;
  const isWriting = () => document.activeElement instanceof HTMLTextAreaElement;
  const refresh = () => {
    isStale = isWriting();
    if (!isStale) desk.refresh();
  };
  addEventListener('storage', (event) => {
    if (changedName(event) === desk.open.id) refresh();
    else showOthers(desk);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && refresh());
  document.addEventListener('focusout', () => {
    if (isStale) requestAnimationFrame(refresh);
  });
}
