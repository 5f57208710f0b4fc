/** Recounts the figures of the charts from the correspondences shown, and sets only those that change. */
import { relations } from '../../model/relation.ts';
import { comparisonWords } from '../../strings/browser/comparison.ts';
import {
  band,
  cell,
  columnName,
  countedName,
  countKey,
  figure,
  flowUnit,
  node,
  shownPair,
} from '../contract.ts';
import { Counters, type Counter } from './counters.ts';
import type { Tie } from './ties.ts';

/** A part of a chart: the counts it shows, and how it shows them. */
interface Figure {
  counters: Counter[];
  /** The counts as last shown. */
  known: string;
  show(counts: number[]): void;
}

/** Finds the figures of the page. @returns a function that sets them all */
export function figuresOf(ties: readonly Tie[]): (shown: readonly Tie[]) => void {
  const counters = new Counters(ties, ({ from, to, relation }) => [
    countKey(),
    countKey(from),
    countKey(to),
    countKey(relation),
    countKey(from, to),
    countKey(from, relation),
    countKey(relation, to),
    countKey(to, relation),
    countKey(from, to, relation),
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
  const links = all(`${cell.selector} a`);
  const most = Math.max(1, ...links.map((link) => counters.of(pairOf(link), cellKey(link)).value));
  return links.map((link) => {
    const number = link.querySelector('b');
    const bars = [...link.querySelectorAll('line')];
    const name = countedName.of(link) ?? '';
    const column = columnName.of(link) ?? '';
    return {
      counters: relations.map((relation) => counters.of(pairOf(link), countKey(cellKey(link), relation))),
      known: '',
      show(parts) {
        const count = parts.reduce((sum, part) => sum + part, 0);
        set(number, count);
        link.classList.toggle('none', count === 0);
        let before = 0;
        for (const [index, part] of parts.entries()) {
          bars[index]?.setAttribute('x1', String(round(before)));
          before += (part / most) * 100;
          bars[index]?.setAttribute('x2', String(round(before)));
        }
        const named = relations.flatMap((relation, index) =>
          parts[index] === 0 ? [] : [`${comparisonWords.relations[relation]} ${parts[index]}`],
        );
        link.setAttribute('aria-label', comparisonWords.cell(name, column, count, named));
      },
    };
  });
}

/** Totals of the matrix and cells of the table of the flow. */
function numbers(counters: Counters): Figure[] {
  return all(figure.selector).map((element) => ({
    counters: [counters.of(pairOf(element), figure.of(element) ?? '')],
    known: '',
    show: ([count]) => set(element, count),
  }));
}

/** Bands of the flow: thickness and name. */
function bands(counters: Counters): Figure[] {
  return all(band.selector).map((path) => {
    const drawing = path.closest(flowUnit.selector);
    const unit = drawing === null ? 0 : (flowUnit.of(drawing) ?? 0);
    const title = path.querySelector('title');
    const name = (title?.textContent ?? '').replace(/\d+$/, '');
    return {
      counters: [counters.of(pairOf(path), band.of(path) ?? '')],
      known: '',
      show([count = 0]) {
        path.setAttribute('stroke-width', String(round(count * unit)));
        if (title !== null) title.textContent = `${name}${count}`;
      },
    };
  });
}

/** Nodes of the flow: number and name. */
function nodes(counters: Counters): Figure[] {
  return all(node.selector).map((link) => {
    const number = link.querySelector('.figure');
    return {
      counters: [counters.of(pairOf(link), node.of(link) ?? '')],
      known: '',
      show([count = 0]) {
        set(number, count);
        link.setAttribute('aria-label', comparisonWords.namedCount(countedName.of(link) ?? '', count));
      },
    };
  });
}

function all(selector: string): Element[] {
  return [...document.querySelectorAll(selector)];
}

function cellKey(link: Element): string {
  return link.parentElement === null ? '' : (cell.of(link.parentElement) ?? '');
}

/** The pair of texts that a chart shows. */
function pairOf(element: Element): string {
  const chart = element.closest(shownPair.selector);
  return chart === null ? '' : (shownPair.of(chart) ?? '');
}

function set(element: Element | null, count = 0): void {
  if (element !== null) element.textContent = String(count);
}

function round(figure: number): number {
  return Math.round(figure * 100) / 100;
}
