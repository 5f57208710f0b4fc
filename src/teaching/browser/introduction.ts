/** The introduction of a dossier on its page, and the field to write it. */
import { dossierWords } from '../../strings/browser/dossier.ts';
import { introductionPlace } from '../dossier-page.ts';
import type { Desk } from './desk.ts';
import { made } from '../../components/made.ts';
import { actButton } from './act-button.ts';
import { onPage } from '../../components/on-page.ts';
import { shownText, writingField } from './writing.ts';

/** The desk whose introduction is being written; null where none is. */
let writing: Desk | null = null;

export function showIntroduction(desk: Desk, written: () => void): void {
  const place = onPage(introductionPlace);
  const { introduction } = desk.dossier;
  if (writing === desk && place.contains(document.activeElement)) return;
  const turn = (next: Desk | null, wanted: string) => {
    writing = next;
    place.replaceChildren();
    showIntroduction(desk, written);
    place.querySelector<HTMLElement>(wanted)?.focus();
  };
  const acts = made('p', 'move');
  if (writing === desk) {
    const field = writingField('introduction', introduction, (text) => {
      desk.write((latest) => ({ ...latest, introduction: text }));
      written();
    });
    const done = actButton(dossierWords.done, 'done');
    done.addEventListener('click', () => turn(null, 'button'));
    field.addEventListener('keydown', ({ key }) => key === 'Escape' && turn(null, 'button'));
    acts.append(done);
    place.replaceChildren(field, acts);
    return;
  }
  const change = actButton(
    introduction === '' ? dossierWords.addIntroduction : dossierWords.changeIntroduction,
    'introduction',
  );
  change.addEventListener('click', () => turn(desk, 'textarea'));
  acts.append(change);
  place.replaceChildren(...(introduction === '' ? [] : [shownText('introduction', introduction)]), acts);
}
