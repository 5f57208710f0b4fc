/** Links between the parts: an entry in focus shows its words in the older clause; arrows walk the ticks. */
import { tyingWords } from '../../components/hooks.ts';
import { clauseSection, entrySelector, strips, tiePart } from '../contract.ts';

export function startLinks(): void {
  let lit: Element[] = [];
  const light = (target: EventTarget | null) => {
    const entry = target instanceof Element ? target.closest<HTMLElement>(entrySelector) : null;
    for (const mark of lit) mark.classList.remove('lit');
    lit = [];
    if (entry === null) return;
    const id = tiePart.of(entry) ?? '';
    lit = [...(entry.closest(clauseSection.selector)?.querySelectorAll('.older mark') ?? [])].filter((mark) =>
      tyingWords.of(mark)?.includes(id),
    );
    for (const mark of lit) mark.classList.add('lit');
  };
  document.addEventListener('focusin', (event) => light(event.target));
  document.addEventListener('pointerover', (event) => light(event.target));

  for (const element of document.querySelectorAll(strips.selector)) {
    element.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent) walk(element, event);
    });
  }
}

/** From a strip's name into its ticks and along them: left, right, Home, End; Escape goes back to the name. */
function walk(strips: Element, event: KeyboardEvent): void {
  const here = document.activeElement;
  const strip = here?.closest('.strip');
  if (strip === null || strip === undefined || !strips.contains(strip)) return;
  const ticks = [...strip.querySelectorAll<SVGAElement>('svg a:not(.out)')];
  const at = ticks.findIndex((tick) => tick === here);
  const steps: Record<string, number> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: ticks.length - 1,
  };
  const next = event.key === 'Escape' ? strip.querySelector<HTMLElement>('a') : ticks[steps[event.key] ?? -1];
  if (next === null || next === undefined) return;
  event.preventDefault();
  next.focus();
}
