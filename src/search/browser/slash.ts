/** The key `/`, which leads to the search field: at once, so that what is typed next stands in it. */
import { shortcutIsOn } from './shortcut.ts';

/** Where a `/` is a character like others. */
const WRITING = 'input:not([type=checkbox], [type=radio]), textarea, select';

export function leadToField(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey || !shortcutIsOn()) return;
  if (target instanceof Element && target.matches(WRITING)) return;
  const field = [...document.querySelectorAll<HTMLInputElement>('input[name=q]')].find((one) =>
    one.checkVisibility(),
  );
  if (field === undefined) return;
  event.preventDefault();
  field.focus();
  field.select();
}
