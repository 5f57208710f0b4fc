/** Two clauses side by side. The texts are loaded at the first request. */
import { comparisonWords } from '../../strings/browser/comparison.ts';
import {
  facing,
  facingSides,
  facingSlips,
  facingState,
  rowSelector,
  sicSign,
  sideChooser,
  SIDES,
  tieFacts,
  tiePart,
  type Side,
} from '../contract.ts';
import { nodesOf } from '../../components/run-nodes.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { runsOf, spansOf } from '../../edition/runs.ts';
import { sicAnchor } from '../../model/anchors.ts';
import { correspondenceId } from '../../model/identity.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { LineSic } from '../sic-lines.ts';

interface Clause {
  eId: string;
  kind: string;
  text: string;
  items: string[];
  path: string;
}

interface Text {
  id: string;
  title: string;
  language: string;
  provisions: Clause[];
}

export function startFacing(): void {
  const root = document.querySelector<HTMLElement>(facing.selector);
  if (root === null) return;
  const choosers = { a: chooser(root, 'a'), b: chooser(root, 'b') };
  const sides = find(root, facingSides.selector);
  const state = find(root, facingState.selector);
  const prompt = state.textContent;
  const slips = facingSlips.of(root) ?? {};
  let texts: Promise<Text[]> | null = null;

  const load = (): Promise<Text[]> => {
    texts ??= fetch(siteAddress('/donnees/corpus.json'))
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then((corpus: { instruments: Text[] }) => {
        for (const select of Object.values(choosers)) fill(select, corpus.instruments);
        return corpus.instruments;
      });
    texts.catch(() => {
      texts = null;
      state.textContent = comparisonWords.facingFailed;
    });
    return texts;
  };

  const show = async (given: Record<Side, string>) => {
    const loaded = await load();
    const found = SIDES.map((side) => {
      const known = clauseOf(loaded, given[side]);
      choosers[side].value = known === null ? '' : given[side];
      return known;
    });
    const unknown = SIDES.filter((side, index) => given[side] !== '' && found[index] === null);
    sides.replaceChildren(
      ...found.map((one, index) =>
        column(one, quoteOf(given, index), slips[given[index === 0 ? 'a' : 'b']] ?? []),
      ),
    );
    sides.hidden = found.every((clause) => clause === null);
    state.replaceChildren(
      ...(unknown.length > 0
        ? [comparisonWords.ignored(unknown.map((side) => `${side}=${given[side].slice(0, 40)}`).join(', '))]
        : found.includes(null)
          ? [prompt]
          : tieText(given)),
    );
  };

  const fromAddress = () => {
    const given = new URLSearchParams(location.search);
    const wanted = { a: given.get('a') ?? '', b: given.get('b') ?? '' };
    if (wanted.a !== '' || wanted.b !== '')
      void show(wanted).then(
        () => root.scrollIntoView(),
        () => undefined,
      );
    else if (texts !== null) void show(wanted).catch(() => undefined);
  };

  for (const select of Object.values(choosers)) {
    select.addEventListener('focus', () => void load().catch(() => undefined));
    select.addEventListener('pointerdown', () => void load().catch(() => undefined));
    select.addEventListener('change', () => {
      const given = { a: choosers.a.value, b: choosers.b.value };
      const address = new URL(location.href);
      for (const side of SIDES) {
        if (given[side] === '') address.searchParams.delete(side);
        else address.searchParams.set(side, given[side]);
      }
      address.search = address.search.replaceAll('%2F', '/');
      history.pushState(null, '', address);
      void show(given).catch(() => undefined);
    });
  }
  addEventListener('popstate', fromAddress);
  fromAddress();
}

function chooser(root: HTMLElement, side: Side): HTMLSelectElement {
  const select = [...root.querySelectorAll<HTMLSelectElement>(sideChooser.selector)].find(
    (one) => sideChooser.of(one) === side,
  );
  if (select === undefined) throw new Error(`the page lacks the chooser ${side}`);
  select.append(new Option('–', ''));
  return select;
}

function find(root: HTMLElement, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`the page lacks ${selector}`);
  return element;
}

function fill(select: HTMLSelectElement, texts: readonly Text[]): void {
  const chosen = select.value;
  for (const text of texts) {
    const group = document.createElement('optgroup');
    group.label = text.title;
    for (const clause of text.provisions) {
      group.append(new Option(`${numberOf(clause, text)} – ${clause.text.slice(0, 60)}`, clause.eId));
    }
    select.append(group);
  }
  select.value = chosen;
}

/** `4.66`, `ii`, or the name of a preamble or a closing. */
function numberOf(clause: Clause, text: Text): string {
  if (clause.kind === 'preamble') return comparisonWords.preamble;
  if (clause.kind === 'closing') return comparisonWords.closing;
  return clause.eId.slice(text.id.length + 1).replace('/', '.');
}

function clauseOf(texts: readonly Text[], eId: string): { clause: Clause; text: Text } | null {
  for (const text of texts) {
    const clause = text.provisions.find((one) => one.eId === eId);
    if (clause !== undefined) return { clause, text };
  }
  return null;
}

/** The page's entry of a pair of clauses, in either order. */
function entryOf(given: Record<Side, string>): HTMLElement | null {
  const entry = (from: string, to: string) => document.getElementById(correspondenceId(from, to));
  return entry(given.a, given.b) ?? entry(given.b, given.a);
}

/** The tying words of one side, where the two clauses are tied. */
function quoteOf(given: Record<Side, string>, index: number): string {
  const entry = entryOf(given);
  if (entry === null) return '';
  const own = entry.id.startsWith(given[index === 0 ? 'a' : 'b'].replaceAll('/', '-'));
  const row = [...document.querySelectorAll(rowSelector)].find((one) => tiePart.of(one) === entry.id);
  return foldWhiteSpace(row?.querySelector(own ? 'th q' : 'td q')?.textContent ?? '');
}

function tieText(given: Record<Side, string>): Node[] {
  const entry = entryOf(given);
  if (entry === null) return [document.createTextNode(comparisonWords.facingNone)];
  const { relation, strength } = tieFacts.of(entry);
  const head = document.createElement('b');
  head.textContent = `${comparisonWords.relations[relation]}, ${comparisonWords.strengths[strength]}. `;
  const others = [...entry.querySelectorAll('.reason, .caution')].map((part) =>
    document.createTextNode(`${part.textContent} `),
  );
  return [head, ...others];
}

/** The sign after a slip, from the page's template; it links to the note on the clause's page. */
function sign(clause: Clause, note: string): Node {
  const sample = find(document.body, sicSign.selector) as HTMLTemplateElement;
  const made = sample.content.firstElementChild?.cloneNode(true) as HTMLAnchorElement;
  made.href = `${siteAddress(clause.path).href}#${sicAnchor(note)}`;
  return made;
}

function column(
  found: { clause: Clause; text: Text } | null,
  quote: string,
  slips: readonly LineSic[],
): HTMLElement {
  const side = document.createElement('article');
  if (found === null) return side;
  const { clause, text } = found;
  const link = document.createElement('a');
  link.href = siteAddress(clause.path).href;
  link.textContent = `${text.title}, ${numberOf(clause, text)}`;
  const head = document.createElement('p');
  head.className = 'place';
  head.append(link);
  const words = [clause.text, ...clause.items].map((line, index) => {
    const paragraph = document.createElement('p');
    paragraph.lang = text.language;
    const printed = { text: line, sic: slips.filter((slip) => slip.line === index) };
    const ties = quote === '' ? [] : spansOf(line, [{ key: '', words: quote }]);
    paragraph.append(...nodesOf(runsOf(printed, { ties }), (note) => sign(clause, note)));
    return paragraph;
  });
  side.append(head, ...words);
  return side;
}
