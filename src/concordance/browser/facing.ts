/** The script of the page that sets any two clauses side by side, chosen in its form or by its address. */
import { loadTexts } from '../../components/browser-texts.ts';
import type { Sign } from '../../components/hooks.ts';
import { made } from '../../components/made.ts';
import { onPage } from '../../components/on-page.ts';
import { noFacts, printingFacts } from '../../components/printing-facts.ts';
import { clauseOf, quoteOf, tieOf, type Found, type LoadedTexts } from '../../components/published-texts.ts';
import { madeCollectButton } from '../../teaching/collect-button.ts';
import { citedQuery, citing } from '../../teaching/contract.ts';
import { PAGES } from '../../teaching/references.ts';
import { facingWords } from '../../strings/browser/facing.ts';
import {
  facing,
  facingActs,
  facingCite,
  facingReasons,
  facingShare,
  facingSides,
  facingState,
  sideChooser,
  SIDES,
  type Side,
} from '../contract.ts';
import { choicesOf, reasonsOf, sideOf, tieHeadOf, titlesOf } from './facing-parts.ts';

/** Most characters of an unknown value that are repeated to the reader. */
const REPEATED = 40;

type Asked = Record<Side, string>;

const form = onPage<HTMLFormElement>(facing);
const sides = onPage(facingSides);
const state = onPage(facingState);
const acts = onPage(facingActs);
const samples = { share: sample(facingShare), cite: sample(facingCite) };
const reasons = onPage(facingReasons);
/** What the page is called before two clauses are chosen: its heading, and with the name of the site behind it. */
const unchosen = { heading: onPage('h1').textContent, title: document.title };
/** Where the address of the page is printed, which its buttons copy too. */
const addresses = [...document.querySelectorAll<HTMLElement>('[data-address]')];
const pageAddress = addresses[0]?.textContent.trim() ?? '';
const facts = printingFacts.of(form) ?? noFacts;
const choosers = { a: chooser('a'), b: chooser('b') };

void loadTexts().then(start, () => state.replaceChildren(made('p', '', facingWords.failed)));

function start(data: LoadedTexts): void {
  for (const select of Object.values(choosers)) select.append(...choicesOf(data, facts));
  const choose = () => {
    const asked = { a: choosers.a.value, b: choosers.b.value };
    writeAddress(asked);
    show(data, asked);
  };
  form.addEventListener('change', choose);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    choose();
  });
  addEventListener('popstate', () => show(data, readAddress()));
  show(data, readAddress());
  // Who is sent two clauses came to read them. The choosers are not seen before, or they would move.
  if (sides.childElementCount === SIDES.length) reasons.after(form);
  form.hidden = false;
}

/** Shows the clauses asked for; ids that no clause has are told. */
function show(data: LoadedTexts, asked: Asked): void {
  const found = SIDES.map((side) => clauseOf(data, asked[side]));
  const [a, b] = found;
  const unknown = SIDES.filter((side, index) => asked[side] !== '' && found[index] === null);
  SIDES.forEach((side, index) => (choosers[side].value = found[index] === null ? '' : asked[side]));
  const tie = tieOf(data, asked.a, asked.b);
  sides.replaceChildren(
    ...found.flatMap((one) => {
      if (one === null) return [];
      const quote = tie === null ? null : quoteOf(tie, one.clause.eId);
      return [sideOf(one, quote, facts)];
    }),
  );
  const isPair = a != null && b != null && a.clause !== b.clause;
  const titles = isPair ? titlesOf(a, b, facts) : null;
  // The heading of the page stays, or all below it would move.
  const about = titles === null ? [] : [made('h2', 'about', titles.heading)];
  reasons.replaceChildren(...(tie === null ? [] : reasonsOf(tie)));
  if (unknown.length > 0) {
    const named = unknown.map((side) => `${side}=${asked[side].slice(0, REPEATED)}`).join(', ');
    state.replaceChildren(made('p', '', facingWords.unknown(named)));
  } else if (a == null || b == null) state.replaceChildren();
  else if (tie === null) state.replaceChildren(...about, made('p', '', facingWords.none));
  else {
    const [older, newer] = a.clause.eId === tie.from ? [a, b] : [b, a];
    state.replaceChildren(...about, ...tieHeadOf(tie, older, newer, facts));
  }
  for (const place of addresses) place.textContent = pageAddress + (isPair ? queryOf(a, b) : '');
  acts.replaceChildren(...(isPair ? actsOf(a, b) : []));
  document.title =
    titles === null ? unchosen.title : unchosen.title.replace(unchosen.heading, () => titles.title);
}

function queryOf(a: Found, b: Found): string {
  return `?a=${a.clause.eId}&b=${b.clause.eId}`;
}

/** The buttons that send the two on, cite them and put them in the dossier. */
function actsOf(a: Found, b: Found): HTMLElement[] {
  const cite = samples.cite();
  const attributes = {
    ...citing.on({ group: PAGES, title: titlesOf(a, b, facts).title }),
    ...citedQuery.on(queryOf(a, b)),
  };
  for (const [name, value] of Object.entries(attributes)) cite.setAttribute(name, value);
  return [samples.share(), cite, madeCollectButton({ kind: 'pair', a: a.clause.eId, b: b.clause.eId })];
}

function readAddress(): Asked {
  const given = new URLSearchParams(location.search);
  return { a: given.get('a') ?? '', b: given.get('b') ?? '' };
}

function writeAddress(asked: Asked): void {
  const address = new URL(location.href);
  for (const side of SIDES) {
    if (asked[side] === '') address.searchParams.delete(side);
    else address.searchParams.set(side, asked[side]);
  }
  // It names the clause for readers without scripts.
  address.hash = '';
  address.search = address.search.replaceAll('%2F', '/');
  if (address.href !== location.href) history.pushState(null, '', address);
}

function chooser(side: Side): HTMLSelectElement {
  const select = [...form.querySelectorAll<HTMLSelectElement>(sideChooser.selector)].find(
    (one) => sideChooser.of(one) === side,
  );
  if (select === undefined) throw new Error(`the page lacks the chooser ${side}`);
  return select;
}

/** What makes copies of a template of the page. */
function sample({ selector }: Sign): () => HTMLElement {
  const { content } = onPage<HTMLTemplateElement>(selector);
  return () => {
    const copy = content.firstElementChild?.cloneNode(true);
    if (!(copy instanceof HTMLElement)) throw new Error(`the page lacks what ${selector} holds`);
    return copy;
  };
}
