/**
 * The strips: the tick nearest to pointer or finger is read in the panel; arrows walk the ticks, up and down from strip
 * to strip, and Enter opens the page of the one in focus.
 */
import { last } from '../../model/last.ts';
import {
  entrySelector,
  strip as stripHook,
  stripPanel,
  strips as stripsHook,
  tickSelector,
  tiePart,
} from '../contract.ts';

/** How far beside a strip a pointer may be, in CSS pixels: half a finger. */
const SLACK = 12;

for (const strips of document.querySelectorAll<HTMLElement>(stripsHook.selector)) {
  const panel = strips.parentElement?.querySelector<HTMLElement>(stripPanel.selector);
  if (panel !== null && panel !== undefined) startStrips(strips, panel);
}

function startStrips(strips: HTMLElement, panel: HTMLElement): void {
  let lit: SVGAElement | null = null;

  const light = (tick: SVGAElement) => {
    lit?.classList.remove('near');
    tick.classList.add('near');
    lit = tick;
  };
  const read = (tick: SVGAElement | null) => {
    if (tick === null || (tick === lit && panel.classList.contains('reading-tick'))) return;
    light(tick);
    panel.classList.add('reading-tick');
    panel.replaceChildren(...wordsOf(tick));
  };
  // A browser may give a finger's touch to a link near it: what lies under the point itself is asked for.
  let onStrip = false;
  const byPointer = (event: PointerEvent) => {
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const strip = stripOf(under);
    onStrip = under instanceof SVGElement;
    if (strip !== null && isAt(strip, event)) read(nearest(ticksOf(strip), event.clientX));
  };
  strips.addEventListener('pointermove', byPointer);
  strips.addEventListener('pointerdown', byPointer);
  strips.addEventListener('focusin', (event) => {
    if (event.target instanceof SVGAElement) read(event.target);
  });
  // A pointer reads in the panel, which has the link; a key follows the link itself.
  strips.addEventListener('click', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (onStrip && event.detail > 0 && plain) event.preventDefault();
  });
  strips.addEventListener('keydown', (event) => walk(strips, event));

  // What the panel reads as the page comes, where it is in view: beside the strips, not below them.
  const first = [...strips.querySelectorAll(tickSelector)].find(
    (one) => tiePart.of(one) === stripPanel.of(panel),
  );
  const tick = first?.closest('a');
  if (tick instanceof SVGAElement && (panel.firstElementChild?.getClientRects().length ?? 0) > 0) light(tick);
}

/** Whether a pointer is on the drawing of a strip, or so near its head or foot that it is meant. */
function isAt(strip: HTMLElement, { clientX, clientY }: PointerEvent): boolean {
  const drawing = strip.querySelector('svg')?.getBoundingClientRect();
  if (drawing === undefined) return false;
  const { left, right, top, bottom } = drawing;
  return (
    clientX > left - SLACK && clientX < right + SLACK && clientY > top - SLACK && clientY < bottom + SLACK
  );
}

/** From a strip's name into its ticks and along them; up and down to the next strip's; Escape back to the name. */
function walk(strips: HTMLElement, event: KeyboardEvent): void {
  const strip = stripOf(event.target);
  if (strip === null || (event.target as Element).closest('details') !== null) return;
  const here = event.target instanceof SVGAElement ? event.target : null;
  const ticks = ticksOf(strip);
  const at = here === null ? -1 : ticks.indexOf(here);
  const others = [...strips.querySelectorAll<HTMLElement>(stripHook.selector)];
  const across = (step: number): Element | null => {
    for (let row = others.indexOf(strip) + step; row >= 0 && row < others.length; row += step) {
      const found = nearest(ticksOf(others[row]), here === null ? 0 : middleOf(here));
      if (found !== null) return found;
    }
    return null;
  };
  const steps: Record<string, () => Element | null | undefined> = {
    ArrowRight: () => ticks[at + 1],
    ArrowLeft: () => ticks[at - 1],
    Home: () => ticks[0],
    End: () => last(ticks),
    Escape: () => strip.querySelector('a'),
    ...(here === null ? {} : { ArrowDown: () => across(1), ArrowUp: () => across(-1) }),
  };
  const next = Object.keys(steps).includes(event.key) ? steps[event.key]?.() : null;
  if (!(next instanceof SVGAElement) && !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function stripOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(stripHook.selector) : null;
}

/** The ticks of a strip that are shown, in the order of the text. */
function ticksOf(strip: Element | undefined): SVGAElement[] {
  return [...(strip?.querySelectorAll<SVGAElement>('svg a') ?? [])]
    .filter((tick) => getComputedStyle(tick).display !== 'none')
    .sort((a, b) => middleOf(a) - middleOf(b));
}

function nearest(ticks: readonly SVGAElement[], x: number): SVGAElement | null {
  const away = (tick: SVGAElement) => Math.abs(middleOf(tick) - x);
  return ticks.reduce<SVGAElement | null>(
    (best, tick) => (best === null || away(tick) < away(best) ? tick : best),
    null,
  );
}

function middleOf(tick: Element): number {
  const { left, width } = tick.getBoundingClientRect();
  return left + width / 2;
}

/** What the list under the strip says of a tick, after the name of the strip. */
function wordsOf(tick: SVGAElement): Node[] {
  const strip = stripOf(tick);
  const id = tiePart.of(tick.querySelector(tickSelector) ?? tick);
  const entry = [...(strip?.querySelectorAll(entrySelector) ?? [])].find((one) => tiePart.of(one) === id);
  const name = document.createElement('p');
  name.className = 'strip-of';
  name.append(...[...(strip?.querySelector('a')?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  return [name, ...[...(entry?.childNodes ?? [])].map((node) => node.cloneNode(true))];
}
