/** What the buttons of the list do, and where the focus is after: on the same button of the same entry where it can be. */
import { dossierWords } from '../../strings/browser/dossier.ts';
import { act, toldLine } from '../dossier-page.ts';
import type { Material } from '../material.ts';
import type { Desk } from './desk.ts';
import type { Writing } from './entries.ts';
import { onPage } from '../../components/on-page.ts';
import { entryName } from './printed-texts.ts';

const PARTS: readonly string[] = ['question', 'note', 'heading'] satisfies Writing['part'][];

export function startListActs(material: Material, desk: Desk, list: HTMLElement): void {
  const nameAt = (index: number) => {
    const entry = desk.dossier.entries[index];
    return entry === undefined ? '' : entryName(material, entry);
  };
  const focus = (index: number, ...acts: string[]) => {
    for (const one of acts) {
      const wanted = list.querySelector<HTMLElement>(`[data-index="${index}"] [data-act="${one}"]`);
      if (wanted !== null) {
        wanted.focus();
        return;
      }
    }
  };
  const move = (from: number, to: number, ...acts: string[]) => {
    const name = nameAt(from);
    const { length } = desk.dossier.entries;
    if (to < 0 || to >= length) return;
    desk.move(from, to);
    focus(to, ...acts);
    say(dossierWords.moved(name, to + 1, length));
  };
  const close = () => {
    const { writing } = desk;
    desk.writing = null;
    desk.change((latest) => latest);
    if (writing !== null) focus(writing.index, writing.part);
  };
  const press = (name: string, index: number, removal: number) => {
    if (name === 'up') move(index, index - 1, 'up', 'down');
    else if (name === 'down') move(index, index + 1, 'down', 'up');
    else if (name === 'done') close();
    else if (name === 'remove') {
      const said = dossierWords.removed(nameAt(index));
      const taken = desk.remove(index);
      list.querySelector<HTMLElement>(`[data-removal="${taken}"] button`)?.focus();
      say(said);
    } else if (name === 'undo') {
      const taken = desk.removals[removal];
      if (taken === undefined) return;
      const place = desk.undo(taken);
      focus(place, 'remove');
      say(dossierWords.back(nameAt(place)));
    } else if (isPart(name)) {
      desk.writing = { index, part: name };
      desk.change((latest) => latest);
      list.querySelector<HTMLElement>(`[data-index="${index}"] textarea`)?.focus();
    }
  };
  list.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const name = button && act.of(button);
    const line = button?.closest<HTMLElement>('li[data-index], li[data-removal]');
    if (name != null && line) press(name, Number(line.dataset['index']), Number(line.dataset['removal']));
  });
  list.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement)) return;
    if (target instanceof HTMLTextAreaElement && key === 'Escape') {
      close();
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    if (step === undefined || act.of(target) !== 'move') return;
    event.preventDefault();
    move(index, index + step, 'move');
  });
  for (const button of document.querySelectorAll('[data-act="heading-new"]'))
    button.addEventListener('click', () => {
      desk.addHeading();
      list.querySelector<HTMLElement>('textarea')?.focus();
    });
}

function say(text: string): void {
  onPage(toldLine).textContent = text;
}

function isPart(name: string): name is Writing['part'] {
  return PARTS.includes(name);
}
