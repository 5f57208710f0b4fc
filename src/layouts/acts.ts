/** What answers to acts of the reader on all pages; it comes with the first of them. */
import { startMenus } from './menu.ts';
import { startCitation } from '../reading/browser/citation.ts';
import { startDigests } from '../editions/browser/digests.ts';
import { startSearchFields } from '../search/browser/fields.ts';

/** Buttons without an act of their own, so that pressing one again does what was missed and nothing else. */
const OURS = 'button[data-copy], button[data-copy-digest], button[data-print], button[data-share]';

/** @param missed what the reader did while this came, in order */
export function startActs(missed: readonly Event[]): void {
  startMenus();
  startCitation();
  startSearchFields();
  startDigests();
  for (const event of missed) {
    const { target } = event;
    if (!(target instanceof HTMLElement)) continue;
    if (event.type === 'click') target.closest<HTMLElement>(OURS)?.click();
    if (event instanceof KeyboardEvent) target.dispatchEvent(new KeyboardEvent('keydown', event));
  }
}
