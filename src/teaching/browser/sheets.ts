/** The sheets of a handout, as they print: pages with running head, columns, notes at their foot, references at the end. */
import { made } from '../../components/made.ts';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { Arrangement } from '../handout/arrangement.ts';
import type { Handout } from '../handout/handout.ts';
import { pagesOf, type Page } from '../handout/pages.ts';
import { pathOf, type Code } from '../../components/qr.ts';
import { MODULE } from '../handout/qr.ts';
import {
  idsOf,
  meaningOf,
  referenceLine,
  runningHead,
  signsOf,
  titleOf,
  versionLine,
  type Imprint,
} from '../handout/said.ts';
import type { Way } from '../handout/way.ts';
import { pressed, type Frame, type SetAtom } from './press.ts';
import { sectionsOf } from './sheet-parts.ts';

/**
 * Fills the place of the sheets.
 *
 * @returns how many pages it prints
 */
export function showSheets(
  place: HTMLElement,
  handout: Handout,
  arrangement: Arrangement,
  imprint: Imprint,
  way: Way,
): number {
  const layout = layoutOf(arrangement);
  place.classList.remove('two-columns', 'with-margin', 'one-column');
  place.classList.add(layout);
  const frame: Frame = {
    head: headOf(handout),
    notes: new Map(
      handout.notes.map((note, index) => {
        const call = made('sup', 'note-call call', String(index + 1));
        return [String(index + 1), made('p', 'foot-note', call, ` ${meaningOf(note, handout.copy)}`)];
      }),
    ),
    foot: footOf(handout, imprint, way),
  };
  const { groups, format } = pressed(layout, sectionsOf(handout, arrangement), frame, arrangement.columns);
  const pages = pagesOf(groups, format);
  const running = runningHead(imprint, handout);
  place.replaceChildren(
    ...pages.map((page, index) => {
      const numbered = handoutWords.page(index + 1, pages.length);
      const leaf = made(
        'section',
        'leaf',
        made('p', 'run', made('span', 'running', running), ' ', made('span', 'page-number', numbered)),
        ...(index === 0 ? [frame.head] : []),
        bandOf(page, layout),
        ...notesOf(page, frame),
        ...(index === pages.length - 1 ? [frame.foot] : []),
      );
      leaf.setAttribute('aria-label', numbered);
      return leaf;
    }),
  );
  return pages.length;
}

function headOf(handout: Handout): HTMLElement {
  const lead = handout.introduction.map((text) => made('p', 'sheet-lead', text));
  return made('header', 'sheet-head', made('h2', '', titleOf(handout)), ...lead);
}

/** The class of the layout of a sheet. */
function layoutOf({ columns, margin }: Arrangement): string {
  if (columns === 2) return 'two-columns';
  return margin ? 'with-margin' : 'one-column';
}

function bandOf({ columns }: Page<SetAtom>, layout: string): HTMLElement {
  const printed = columns.map((column) => made('div', 'column', ...paragraphsOf(column)));
  const margin = layout === 'with-margin' ? [made('div', 'margin', handoutWords.marginTitle)] : [];
  return made('div', 'columns', ...printed, ...margin);
}

/** Atoms of one paragraph stand in it again, or in a copy of it where it goes on. */
function paragraphsOf(atoms: readonly SetAtom[]): HTMLElement[] {
  const set: { from: HTMLElement; to: HTMLElement }[] = [];
  for (const { node, paragraph, isFirst } of atoms) {
    const last = set[set.length - 1];
    if (node === paragraph) set.push({ from: paragraph, to: node });
    else if (last?.from === paragraph) last.to.append(node);
    else {
      const to = paragraph.cloneNode() as HTMLElement;
      if (!isFirst) to.classList.add('going-on');
      to.append(node);
      set.push({ from: paragraph, to });
    }
  }
  return set.map(({ to }) => to);
}

function notesOf({ notes }: Page, frame: Frame): HTMLElement[] {
  const shown = notes.flatMap((key) => frame.notes.get(key) ?? []);
  return shown.length === 0 ? [] : [made('div', 'foot-notes', ...shown)];
}

/** References, version and notice, and the way to the dossier. */
function footOf(handout: Handout, imprint: Imprint, way: Way): HTMLElement {
  const references = handout.references.map((reference) => {
    const { year, text } = referenceLine(reference);
    const shown = made('span', 'year', year);
    shown.dataset['hue'] = reference.source.hue;
    return made('p', 'reference', shown, ` ${text}`);
  });
  const signs = signsOf(handout);
  const said = [
    ...(signs.length === 0 ? [] : [signs.join(' ')]),
    ...(way.kind === 'code' ? [] : [idsOf(handout)]),
    ...(way.kind === 'too-long' ? [handoutWords.tooLong] : []),
    versionLine(imprint),
    imprint.unofficial,
  ];
  const text = made(
    'div',
    'foot-text',
    ...references,
    ...said.map((line) => made('p', 'imprint-line', line)),
  );
  return made('footer', 'sheet-foot', text, ...(way.kind === 'code' ? [drawingOf(way.code)] : []));
}

function drawingOf(code: Code): SVGSVGElement {
  const svg = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const drawing = svg('svg') as SVGSVGElement;
  drawing.setAttribute('class', 'code');
  drawing.setAttribute('viewBox', `0 0 ${String(code.size)} ${String(code.size)}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', handoutWords.code);
  drawing.style.setProperty('--side', String(Math.round(code.size * MODULE)));
  const path = svg('path');
  path.setAttribute('d', pathOf(code));
  drawing.append(path);
  return drawing;
}
