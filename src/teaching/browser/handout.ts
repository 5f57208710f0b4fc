/** The script of the page of handouts: makes the sheets of a dossier, as they are arranged. */
import { reportLoss } from '../../components/report-loss.ts';
import { siteAddress } from '../../components/browser-address.ts';
import { link, made } from '../../components/made.ts';
import { handoutWords } from '../../strings/browser/handout.ts';
import { dossierFromAddress } from '../dossier-address.ts';
import type { Dossier } from '../dossier.ts';
import {
  documentButton,
  handoutFacts,
  handoutState,
  handoutTools,
  printButton,
  sheets,
} from '../handout-contract.ts';
import { handoutOf, type Handout } from '../handout/handout.ts';
import type { Way } from '../handout/way.ts';
import type { Material } from '../material.ts';
import { Arranging } from './arranging.ts';
import { saveDocument } from './documents.ts';
import { keptDossier, openId } from './kept-dossiers.ts';
import { loadMaterial } from './load-material.ts';
import { showSheets } from './sheets.ts';
import { watchWidth } from './sheet-width.ts';
import { wayTo } from './way.ts';

const place = find(sheets.selector);
const state = find(handoutState.selector);
const tools = find(handoutTools.selector);
const printing = find(printButton.selector);
const facts = handoutFacts.of(place);
if (facts === null) throw new Error('the page lacks the facts of its sheets');
const { acronyms, imprint, dossierAddress } = facts;

let material: Promise<Material> | null = null;
/** What the sheets show, for the documents. */
let shown: { handout: Handout; way: Way } | null = null;

const arranging = new Arranging(
  () => void show(),
  () => window.print(),
);
for (const button of document.querySelectorAll(documentButton.selector))
  button.addEventListener(
    'click',
    () => void save(documentButton.of(button) === 'word' ? 'word' : 'markdown'),
  );
addEventListener('hashchange', () => void show());
watchWidth(place);
void show();

/** Makes the sheets of what the address carries, or tells what keeps them from being made. */
async function show(): Promise<void> {
  const dossier = asked();
  if (dossier === null) return;
  carryBack();
  if (material === null) tell(handoutWords.loading);
  material ??= loadMaterial();
  const loaded = await material.catch(() => null);
  if (loaded === null) {
    material = null;
    tell(handoutWords.failed, again());
    return;
  }
  const arrangement = arranging.chosen();
  const handout = handoutOf(dossier, loaded, acronyms, arrangement.copy);
  const way = wayTo(dossier, arrangement.copy, dossierAddress);
  shown = { handout, way };
  const pages = showSheets(place, handout, arrangement, imprint, way);
  const unknown = handout.parts.filter(({ kind }) => kind === 'unknown').length;
  printing.textContent = handoutWords.print(pages);
  tools.hidden = false;
  tell(handoutWords.composed(pages) + (unknown === 0 ? '' : ` ${handoutWords.unknown(unknown)}`));
}

/** The dossier that the address carries, or the one this browser keeps open; null, and told, where none can be printed. */
function asked(): Dossier | null {
  const { hash } = location;
  const isKept = hash === '' || hash === '#';
  const dossier = isKept ? keptDossier(openId()) : dossierFromAddress(hash).dossier;
  if (dossier === null && !isKept) return nothing(handoutWords.damaged);
  return dossier === null || dossier.entries.length === 0 ? nothing(handoutWords.empty) : dossier;
}

/** Leads back to the dossier of these sheets, which need not be the one that this browser has open. */
function carryBack(): void {
  for (const back of document.querySelectorAll<HTMLAnchorElement>('.breadcrumb a'))
    if (back.pathname === siteAddress('/dossier/').pathname) back.hash = location.hash;
}

function nothing(why: string): null {
  place.replaceChildren();
  tools.hidden = true;
  tell(why, link(siteAddress('/dossier/'), handoutWords.toDossier));
  return null;
}

/** Makes a document of what the sheets show, and says how it goes. */
async function save(kind: 'word' | 'markdown'): Promise<void> {
  if (shown === null) return;
  tell(handoutWords.making);
  const { handout, way } = shown;
  const saved = await saveDocument(kind, handout, arranging.chosen(), imprint, way).then(
    () => handoutWords.saved,
    () => {
      reportLoss();
      return handoutWords.notMade;
    },
  );
  tell(saved);
}

function again(): HTMLElement {
  const button = made('button', '', handoutWords.again);
  button.type = 'button';
  button.addEventListener('click', () => void show());
  return button;
}

function tell(said: string, ...ways: HTMLElement[]): void {
  state.replaceChildren(made('p', '', said), ...ways.map((way) => made('p', '', way)));
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`the page lacks ${selector}`);
  return found;
}
