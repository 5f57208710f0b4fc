/** What answers to acts of the reader on all pages; it comes with the first of them. */
import { startAppearance } from './appearance.ts';
import { startMenus } from './menu.ts';
import { startCitation } from '../reading/browser/citation.ts';
import { startDigests } from '../editions/browser/digests.ts';
import { startShortcutBox } from '../search/browser/shortcut.ts';

/** Buttons without an act of their own, so that pressing one again does what was missed and nothing else. */
const OURS = ['copy', 'copy-digest', 'print', 'share', 'appearance']
  .map((name) => `button[data-${name}]`)
  .join();

/** @param missed what the reader did while this came, in order */
export function startActs(missed: readonly Event[]): void {
  startAppearance();
  startMenus();
  startCitation();
  startShortcutBox();
  startDigests();
  for (const { type, target } of missed) {
    if (type === 'click' && target instanceof Element) target.closest<HTMLElement>(OURS)?.click();
  }
}
