/**
 * The flow: the band at the pointer stands out and is told, and so are those of a name. From a name, arrows go into its
 * bands, up and down among them, and on to the name at the other end; Escape goes back, and Enter opens the page.
 */
import { band as bandHook, bandSaid, node as nodeHook, shownPair } from '../contract.ts';

/** Between what is told and its band, in CSS pixels. */
const GAP = 6;

for (const chart of document.querySelectorAll<HTMLElement>(shownPair.selector)) {
  const said = chart.querySelector<HTMLElement>(bandSaid.selector);
  if (said !== null) startFlow(chart, said);
}

function startFlow(chart: HTMLElement, said: HTMLElement): void {
  const show = (target: EventTarget | null) => {
    const band = closest(target, bandHook.selector);
    const lit = band === null ? bandsOf(chart, closest(target, nodeHook.selector)) : [band];
    chart.classList.toggle('reading-bands', lit.length > 0);
    for (const one of chart.querySelectorAll<SVGElement>(bandHook.selector))
      one.classList.toggle('lit', lit.includes(one));
    said.hidden = band === null;
    if (band === null) return;
    said.textContent = nameOf(band);
    place(said, band, chart);
  };
  chart.addEventListener('pointerover', ({ target }) => show(target));
  chart.addEventListener('pointerleave', () => show(document.activeElement));
  chart.addEventListener('focusin', ({ target }) => show(target));
  chart.addEventListener('focusout', () => show(null));
  chart.addEventListener('keydown', (event) => {
    const next = steps(chart, event.target)[event.key];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where each key leads from a name or a band. */
function steps(chart: HTMLElement, target: EventTarget | null): Record<string, SVGElement | undefined> {
  const node = closest(target, nodeHook.selector);
  const band = closest(target, bandHook.selector);
  if (node !== null) {
    const id = nodeHook.of(node);
    const own = bandsOf(chart, node);
    return {
      ArrowRight: own.find((one) => endsOf(one)[0] === id),
      ArrowLeft: own.find((one) => endsOf(one)[1] === id),
    };
  }
  if (band === null) return {};
  const [from, to] = endsOf(band).map((id) =>
    shownIn(chart, nodeHook.selector).find((one) => nodeHook.of(one) === id),
  );
  // Among the bands of the clause or the column at its end: those of a relation lie on both sides of its name.
  const [source = ''] = endsOf(band);
  const own = shownIn(chart, bandHook.selector)
    .filter((one) => endsOf(one)[0] === source)
    .sort((one, other) => middleOf(one).y - middleOf(other).y);
  const at = own.indexOf(band);
  return { ArrowDown: own[at + 1], ArrowUp: own[at - 1], ArrowRight: to, ArrowLeft: from, Escape: from };
}

/** The bands that begin or end at a name, from the top. */
function bandsOf(chart: HTMLElement, node: Element | null): SVGElement[] {
  const id = node === null ? null : nodeHook.of(node);
  return shownIn(chart, bandHook.selector)
    .filter((one) => endsOf(one).includes(id ?? ''))
    .sort((one, other) => middleOf(one).y - middleOf(other).y);
}

/** Of the two drawings, with the weak ones and without, the one in view. */
function shownIn(chart: HTMLElement, selector: string): SVGElement[] {
  return [...chart.querySelectorAll<SVGElement>(selector)].filter((one) => one.getClientRects().length > 0);
}

/** Ids of what a band leads from and to. */
function endsOf(band: Element): string[] {
  return bandHook.of(band)?.split(' ') ?? [];
}

/** Names a band; the title goes, lest the browser show it too over what is told. */
function nameOf(band: SVGElement): string {
  const title = band.querySelector('title');
  const name = title?.textContent.trim() ?? band.getAttribute('aria-label') ?? '';
  band.setAttribute('aria-label', name);
  title?.remove();
  return name;
}

/** Puts what is told above the middle of its band, within the chart. */
function place(said: HTMLElement, band: SVGElement, chart: HTMLElement): void {
  const frame = chart.getBoundingClientRect();
  const { x, y } = middleOf(band);
  const most = frame.width - said.offsetWidth;
  said.style.left = `${Math.max(0, Math.min(most, x - frame.left - said.offsetWidth / 2))}px`;
  said.style.top = `${Math.max(0, y - frame.top - said.offsetHeight - halfOf(band) - GAP)}px`;
}

/** Half of how thick a band is drawn, in CSS pixels. */
function halfOf(band: SVGElement): number {
  const path = band.querySelector('path');
  return (Number(path?.getAttribute('stroke-width') ?? 0) * (path?.getScreenCTM()?.a ?? 1)) / 2;
}

function middleOf(band: SVGElement): { x: number; y: number } {
  const path = band.querySelector('path');
  const matrix = path?.getScreenCTM();
  if (path === null || matrix === null || matrix === undefined) return { x: 0, y: 0 };
  return path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
}

function closest(target: EventTarget | null, selector: string): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>(selector) : null;
}
