/** Figures of the charts, counted again from the correspondences that are shown. Only what changes is set. */
import { relations } from '../../model/relation.ts';
import { cellLabel, fr, relationNames } from '../../strings/fr-concordance.ts';
import { Counters, type Counter } from './counters.ts';
import type { Tie } from './ties.ts';

/** A part of a chart: the counts it shows, and how it shows them. */
interface Figure {
  counters: Counter[];
  /** The counts as last shown. */
  known: string;
  show(counts: number[]): void;
}

/** Makes the function that sets all figures of the page; what it needs of the page is looked up once. */
export function figuresOf(ties: readonly Tie[]): (shown: readonly Tie[]) => void {
  const counters = new Counters(ties, ({ from, to, relation }) => [
    '',
    from,
    to,
    relation,
    `${from} ${to}`,
    `${from} ${relation}`,
    `${relation} ${to}`,
    `${to} ${relation}`,
    `${from} ${to} ${relation}`,
  ]);
  counters.count(ties);
  const figures = [...cells(counters), ...numbers(counters), ...bands(counters), ...nodes(counters)];
  return (shown) => {
    counters.count(shown);
    for (const figure of figures) {
      const counts = countsOf(figure);
      const known = counts.join(' ');
      if (known === figure.known) continue;
      figure.known = known;
      figure.show(counts);
    }
  };
}

function countsOf({ counters }: Figure): number[] {
  return counters.map(({ value }) => value);
}

/** The cells of the matrix: number, bars, name. */
function cells(counters: Counters): Figure[] {
  const links = all<HTMLElement>('[data-cell] a');
  const most = Math.max(1, ...links.map((link) => counters.of(pairOf(link), cellKey(link)).value));
  return links.map((link) => {
    const figure = link.querySelector('b');
    const bars = [...link.querySelectorAll('line')];
    const { name = '', column = '' } = link.dataset;
    return {
      counters: relations.map((relation) => counters.of(pairOf(link), `${cellKey(link)} ${relation}`)),
      known: '',
      show(parts) {
        const count = parts.reduce((sum, part) => sum + part, 0);
        set(figure, count);
        link.classList.toggle('none', count === 0);
        let before = 0;
        for (const [index, part] of parts.entries()) {
          bars[index]?.setAttribute('x1', String(round(before)));
          before += (part / most) * 100;
          bars[index]?.setAttribute('x2', String(round(before)));
        }
        const named = relations.flatMap((relation, index) =>
          parts[index] === 0 ? [] : [`${relationNames[relation]} ${parts[index]}`],
        );
        link.setAttribute('aria-label', cellLabel(name, column, count, named));
      },
    };
  });
}

/** Totals of the matrix and cells of the table of the flow. */
function numbers(counters: Counters): Figure[] {
  return all<HTMLElement>('[data-row]:not(tr), [data-sum], [data-all], [data-figure]').map((element) => {
    const { row, sum, figure } = element.dataset;
    return {
      counters: [counters.of(pairOf(element), row ?? sum ?? figure ?? '')],
      known: '',
      show: ([count]) => set(element, count),
    };
  });
}

/** Bands of the flow: thickness and name. */
function bands(counters: Counters): Figure[] {
  return all<SVGPathElement>('[data-band]').map((band) => {
    const unit = Number(band.closest<SVGElement>('[data-flow]')?.dataset['unit'] ?? 0);
    const title = band.querySelector('title');
    const name = (title?.textContent ?? '').replace(/\d+$/, '');
    return {
      counters: [counters.of(pairOf(band), band.dataset['band'] ?? '')],
      known: '',
      show([count = 0]) {
        band.setAttribute('stroke-width', String(round(count * unit)));
        if (title !== null) title.textContent = `${name}${count}`;
      },
    };
  });
}

/** Nodes of the flow: number and name. */
function nodes(counters: Counters): Figure[] {
  return all<SVGAElement>('[data-node]').map((node) => {
    const figure = node.querySelector('.figure');
    return {
      counters: [counters.of(pairOf(node), node.dataset['node'] ?? '')],
      known: '',
      show([count = 0]) {
        set(figure, count);
        node.setAttribute('aria-label', fr.namedCount(node.dataset['name'] ?? '', count));
      },
    };
  });
}

function all<T extends Element>(selector: string): T[] {
  return [...document.querySelectorAll<T>(selector)];
}

function cellKey(link: HTMLElement): string {
  return link.parentElement?.dataset['cell'] ?? '';
}

/** The pair of texts that a chart shows. */
function pairOf(element: Element): string {
  return element.closest<HTMLElement>('[data-pair]')?.dataset['pair'] ?? '';
}

function set(element: Element | null, count = 0): void {
  if (element !== null) element.textContent = String(count);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
