/**
 * Measures a handout as it will print: sets its paragraphs in lines in a hidden frame with the measures of the paper,
 * and gives back what `pages.ts` sets on pages. On paper no line breaks again, since each is an element of its own.
 */
import { made } from '../../components/made.ts';
import type { Atom, Group, PageFormat } from '../handout/pages.ts';
import { setLines } from './set-lines.ts';
import type { Paragraph, Section } from './sheet-parts.ts';

/** A line, a heading or a blank with the paragraph it stands in. */
export interface SetAtom extends Atom {
  node: HTMLElement;
  paragraph: HTMLElement;
  /** Whether it begins its paragraph. */
  isFirst: boolean;
}

/** Every fifth line of the texts has its number. */
const COUNTED = 5;

/** What stands over all columns of a page. */
export interface Frame {
  /** Title and introduction, at the head of the first page. */
  head: HTMLElement;
  /** The notes, each by its key, and the rest of the foot of the last page. */
  notes: ReadonlyMap<string, HTMLElement>;
  foot: HTMLElement;
}

export interface Pressed {
  groups: Group<SetAtom>[];
  format: PageFormat;
}

/**
 * @param layout class that says how wide the columns are
 */
export function pressed(
  layout: string,
  sections: readonly Section[],
  { head, notes, foot }: Frame,
  columns: number,
): Pressed {
  const column = made('div', 'column');
  const band = made('div', 'columns', column);
  const noteBand = made('div', 'foot-notes', ...notes.values());
  const run = made('p', 'run', '\u00A0');
  const leaf = made('div', 'leaf', run, head, band, noteBand, foot);
  const press = made('div', `press ${layout}`, leaf);
  press.setAttribute('aria-hidden', 'true');
  document.body.append(press);
  for (const { element } of sections.flatMap(({ paragraphs }) => paragraphs)) column.append(element);
  for (const paragraph of [...head.children, ...notes.values(), ...foot.querySelectorAll('p')])
    if (paragraph instanceof HTMLElement) setLines(paragraph);
  let counted = 0;
  const count = () => (counted += 1);
  const groups = sections.map(({ paragraphs, wholes }) => {
    const atoms = paragraphs.map((paragraph) => atomsOf(paragraph, count));
    return { atoms: atoms.flat(), wholes: wholes.map((first) => atoms.slice(0, first).flat().length) };
  });
  const noteHeights = new Map([...notes].map(([key, note]) => [key, outerHeight(note)]));
  const noted = [...noteHeights.values()].reduce((sum, one) => sum + one, 0);
  const format: PageFormat = {
    columns,
    height: leaf.getBoundingClientRect().height - outerHeight(run) - spaceOf(band),
    head: outerHeight(head),
    noteHeights,
    noteSpace: outerHeight(noteBand) - noted,
    foot: outerHeight(foot),
  };
  press.remove();
  return { groups, format };
}

function atomsOf({ element, isSet, isCounted, isGlued }: Paragraph, count: () => number): SetAtom[] {
  const space = spaceOf(element);
  if (!isSet)
    return [
      {
        ...{ node: element, paragraph: element, isFirst: true, space, glued: isGlued, notes: [] },
        height: element.getBoundingClientRect().height,
      },
    ];
  const lines = setLines(element);
  const heights = lines.map((line) => line.getBoundingClientRect().height);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    if (isCounted) number(line, count());
    return {
      ...{ node: line, paragraph: element, isFirst: index === 0, space: index === 0 ? space : 0 },
      height: heights[index] ?? 0,
      // No line stands alone before or after a break.
      glued: index === last ? isGlued : index === 0 || index === last - 1,
      notes: Array.from(
        line.querySelectorAll<HTMLElement>('[data-note]'),
        (call) => call.dataset['note'] ?? '',
      ),
    };
  });
}

function number(line: HTMLElement, count: number): void {
  if (count % COUNTED !== 0) return;
  const shown = made('span', 'line-number', String(count));
  shown.setAttribute('aria-hidden', 'true');
  line.prepend(shown);
}

function spaceOf(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).marginBlockStart);
}

/** Height with the space above and below. */
function outerHeight(element: Element): number {
  const { marginBlockStart, marginBlockEnd } = getComputedStyle(element);
  return (
    element.getBoundingClientRect().height +
    Number.parseFloat(marginBlockStart) +
    Number.parseFloat(marginBlockEnd)
  );
}
