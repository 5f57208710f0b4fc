/**
 * Where a browser keeps dossiers: its store for this site. Where that is refused (private windows, settings, files from
 * disk) or full, the name of the window holds them as long as the tab is open, on whatever page of the site.
 */

/** Keys of the store begin so: the site has others. */
const PREFIX = 'dossier:';

/** What the name of a window begins with that holds dossiers. */
const HELD = 'concordance-dossiers ';

/** How well a text was kept: in the browser, while the tab is open, or not at all. */
export type Kept = 'browser' | 'tab' | 'nowhere';

/** The text kept under a name; null where there is none. What the tab holds is newer than what the browser keeps. */
export function take(name: string): string | null {
  const held = inWindow()[name];
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function keep(name: string, text: string): Kept {
  const held = inWindow();
  try {
    localStorage.setItem(PREFIX + name, text);
    if (name in held) hold(Object.fromEntries(Object.entries(held).filter(([other]) => other !== name)));
    return 'browser';
  } catch {
    return hold({ ...held, [name]: text }) ? 'tab' : 'nowhere';
  }
}

export function drop(name: string): void {
  const held = inWindow();
  if (name in held) hold(Object.fromEntries(Object.entries(held).filter(([other]) => other !== name)));
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // What is not kept is gone already.
  }
}

/** The names of all that is kept. */
export function names(): string[] {
  const kept = new Set(Object.keys(inWindow()));
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(PREFIX)) kept.add(key.slice(PREFIX.length));
  } catch {
    // Only the tab holds some.
  }
  return [...kept];
}

/** The name that a change in another tab is about; null where it is about something else. */
export function changedName({ key }: StorageEvent): string | null {
  return key?.startsWith(PREFIX) === true ? key.slice(PREFIX.length) : null;
}

function inWindow(): Record<string, string> {
  if (!window.name.startsWith(HELD)) return {};
  try {
    const held = JSON.parse(window.name.slice(HELD.length)) as unknown;
    if (typeof held !== 'object' || held === null) return {};
    return Object.fromEntries(Object.entries(held).filter(([, text]) => typeof text === 'string'));
  } catch {
    return {};
  }
}

/** A name that a page gave its window for its own ends is left alone. */
function hold(held: Record<string, string>): boolean {
  if (window.name !== '' && !window.name.startsWith(HELD)) return false;
  window.name = Object.keys(held).length === 0 ? '' : HELD + JSON.stringify(held);
  return true;
}
