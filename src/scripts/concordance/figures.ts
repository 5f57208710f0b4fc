/** Figures of the charts, counted again from the correspondences that are shown. */
import { cellLabel, fr, relationNames } from '../../strings/fr-concordance.ts';
import type { Tie } from './ties.ts';

const RELATIONS = ['prolonge', 'precise', 'reformule', 'ecarte'] as const;

type Counts = Map<string, number>;

/** Makes the function that sets all figures of the page; what it needs of the page is looked up once. */
export function figuresOf(all: readonly Tie[]): (shown: readonly Tie[]) => void {
  const cells = [...document.querySelectorAll<HTMLElement>('[data-cell] a')].map((link) => ({
    link,
    key: link.parentElement?.dataset['cell'] ?? '',
    figure: link.querySelector('b'),
    bars: [...link.querySelectorAll('rect')],
    /** The counts it shows, so that unchanged cells cost nothing. */
    known: '',
  }));
  const plain = [...document.querySelectorAll<HTMLElement>('[data-row]:not(tr), [data-sum], [data-all], [data-figure]')].map((element) => ({
    element,
    key: element.dataset['row'] ?? element.dataset['sum'] ?? element.dataset['figure'] ?? '',
  }));
  const bands = [...document.querySelectorAll<SVGPathElement>('[data-band]')].map((band) => ({
    band,
    key: band.dataset['band'] ?? '',
    unit: Number(band.closest<SVGElement>('[data-flow]')?.dataset['unit'] ?? 0),
    title: band.querySelector('title'),
  }));
  const nodes = [...document.querySelectorAll<SVGAElement>('[data-node]')].map((node) => ({
    node,
    key: node.dataset['node'] ?? '',
    figure: node.querySelector('.figure'),
  }));
  const most = Math.max(1, ...countBy(all, ({ from, to }) => [`${from} ${to}`]).values());

  return (shown) => {
    const counts = countBy(shown, ({ from, to, relation }) => [
      '', from, to, relation, `${from} ${to}`, `${from} ${relation}`, `${relation} ${to}`, `${to} ${relation}`, `${from} ${to} ${relation}`,
    ]);
    const of = (key: string) => counts.get(key) ?? 0;
    for (const cell of cells) {
      const { link, key, figure, bars } = cell;
      const parts = RELATIONS.map((relation) => of(`${key} ${relation}`));
      const known = parts.join(' ');
      if (cell.known === known) continue;
      cell.known = known;
      const count = of(key);
      set(figure, String(count));
      link.classList.toggle('none', count === 0);
      let before = 0;
      for (const [index, part] of parts.entries()) {
        const length = (part / most) * 100;
        setAttribute(bars[index], 'x', String(round(before)));
        setAttribute(bars[index], 'width', String(round(length)));
        before += length;
      }
      const named = RELATIONS.flatMap((relation, index) => (parts[index] === 0 ? [] : [`${relationNames[relation]} ${parts[index]}`]));
      link.setAttribute('aria-label', cellLabel(link.dataset['name'] ?? '', link.dataset['column'] ?? '', count, named));
    }
    for (const { element, key } of plain) set(element, String(of(key)));
    for (const { band, key, unit, title } of bands) {
      setAttribute(band, 'stroke-width', String(round(of(key) * unit)));
      set(title, (title?.textContent ?? '').replace(/\d+$/, String(of(key))));
    }
    for (const { node, key, figure } of nodes) {
      set(figure, String(of(key)));
      setAttribute(node, 'aria-label', (node.getAttribute('aria-label') ?? '').replace(/[^:]*$/, ` ${fr.count(of(key))}`));
    }
  };
}

function countBy(ties: readonly Tie[], keys: (tie: Tie) => string[]): Counts {
  const counts: Counts = new Map();
  for (const tie of ties) for (const key of keys(tie)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function setAttribute(element: Element | undefined, name: string, value: string): void {
  if (element !== undefined && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}

/** Text is set only where it changes: unchanged nodes cost no layout. */
function set(element: Element | null, text: string): void {
  if (element !== null && element.textContent !== text) element.textContent = text;
}
