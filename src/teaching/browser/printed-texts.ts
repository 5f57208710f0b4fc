/** The texts of a dossier as its page shows them: the edition's words, with where they stand and what ties them. */
import { siteAddress } from '../../components/browser-address.ts';
import { nodesOf } from '../../components/run-nodes.ts';
import { sicSign } from '../../components/printing-facts.ts';
import { quoteOf } from '../../components/published-texts.ts';
import { runsOf, spansOf } from '../../edition/runs.ts';
import { sicAnchor } from '../../model/anchors.ts';
import { comparisonWords } from '../../strings/browser/comparison.ts';
import { dossierWords } from '../../strings/browser/dossier.ts';
import { facingWords } from '../../strings/browser/facing.ts';
import type { DossierEntry } from '../dossier.ts';
import type { Material, PrintedProvision, PrintedTie } from '../material.ts';
import { link, made } from '../../components/made.ts';

/** Strength from which a tie is named one by one. */
const CLEAR = 2;

/** How an entry is called: `Recommandation 4.66`, `Sujet : femmes`. */
export function entryName(material: Material, entry: DossierEntry): string {
  if (entry.kind === 'heading') return entry.text === '' ? dossierWords.heading : entry.text;
  if (entry.kind === 'subject') return dossierWords.subject(material.subject(entry.id)?.label ?? entry.id);
  if (entry.kind === 'provision') return provisionName(material, entry.eId);
  return dossierWords.pair(provisionName(material, entry.a), provisionName(material, entry.b));
}

/** A text of a dossier, from its head to its words. */
export function printedText(
  material: Material,
  entry: Exclude<DossierEntry, { kind: 'heading' }>,
  withTies: boolean,
): HTMLElement[] {
  if (entry.kind === 'subject') return subjectParts(material, entry.id);
  if (entry.kind === 'pair') return pairParts(material, entry, withTies);
  const printed = material.provision(entry.eId);
  if (printed === null) return [unknown(entry.eId)];
  return [...provisionParts(printed, null), ...(withTies ? tieLines(material, printed) : [])];
}

function provisionParts(printed: PrintedProvision, quote: string | null): HTMLElement[] {
  const { source, name, division, missingSubject, lines, path } = printed;
  const year = made('b', 'year', source.year);
  year.dataset['hue'] = source.hue;
  const head = made('p', 'where', year, ' ', link(siteAddress(path), titleOf(printed)));
  const about = name ?? division;
  if (about !== null) head.append(' ', made('span', 'about', about));
  const words = made('blockquote');
  words.lang = source.language;
  // Read aloud: which text it is, then its words.
  for (const spoken of [head, words]) spoken.dataset['spoken'] = '';
  const items = made('ul');
  for (const line of lines) {
    const ties = quote === null ? [] : spansOf(line.text, [{ key: '', words: quote }]);
    const nodes = nodesOf(runsOf(line, { ties }), (note) => slipSign(path, note));
    if (line.item !== null) items.append(made('li', '', ...nodes));
    else if (line.isHeading) words.append(made('p', 'heading', ...nodes));
    else if (missingSubject === null) words.append(made('p', '', ...nodes));
    else words.append(made('p', '', made('span', 'by-edition', `[${missingSubject}]`), ' ', ...nodes));
  }
  if (items.childElementCount > 0) words.append(items);
  return [head, words];
}

function pairParts(material: Material, { a, b }: { a: string; b: string }, withTies: boolean): HTMLElement[] {
  const tie = material.tie(a, b);
  const sides = [a, b].map((eId) => {
    const printed = material.provision(eId);
    const quote = tie === null ? null : quoteOf(tie, eId);
    return made('div', '', ...(printed === null ? [unknown(eId)] : provisionParts(printed, quote)));
  });
  const head = made('p', 'where', tie === null ? dossierWords.pairHead : relationOf(material, tie));
  const both = [head, made('div', 'dossier-pair', ...sides)];
  if (tie === null) return [...both, made('p', 'argued', dossierWords.untied)];
  return withTies ? [...both, ...reasonsOf(tie)] : both;
}

function subjectParts(material: Material, id: string): HTMLElement[] {
  const subject = material.subject(id);
  if (subject === null) return [unknown(id)];
  const head = made('p', 'where', link(siteAddress(subject.path), dossierWords.subject(subject.label)));
  const eIds = [...subject.principal, ...subject.passing];
  const list = made('p', 'argued', dossierWords.filed(eIds.length));
  eIds.forEach((eId, index) => {
    const printed = material.provision(eId);
    if (printed === null) return;
    const name = printed.reference ?? titleOf(printed);
    list.append(index === 0 ? ' ' : ', ', link(siteAddress(printed.path), name));
  });
  return [head, made('p', '', subject.definition), list];
}

/** What ties a clause to others: the strong and clear ones by name, the weak ones counted. */
function tieLines(material: Material, { eId }: PrintedProvision): HTMLElement[] {
  const ties = material.tiesOf(eId.split('#')[0] ?? eId);
  if (ties.length === 0) return [];
  const list = made('ul', 'dossier-ties');
  const clear = ties.filter(({ strength }) => strength >= CLEAR);
  for (const tie of clear) {
    const other = tie.from === eId ? tie.to : tie.from;
    const line = made('li', '', relationOf(material, tie), ' ');
    line.append(link(siteAddress(tie.path), provisionName(material, other)));
    list.append(line);
  }
  if (clear.length < ties.length)
    list.append(made('li', '', dossierWords.moreTies(ties.length - clear.length)));
  return [list];
}

/** `▲ 2024 précise 2016`, with the mark of the relation. */
function relationOf(material: Material, tie: PrintedTie): HTMLElement {
  const mark = made('i', `mark-of ${tie.relation}`);
  mark.setAttribute('aria-hidden', 'true');
  const year = (eId: string) => material.provision(eId)?.source.year ?? '';
  const verb = comparisonWords.relations[tie.relation];
  return made('span', '', mark, ' ', facingWords.sentence(year(tie.to), verb, year(tie.from)));
}

function reasonsOf({ rationale, caution, otherReading }: PrintedTie): HTMLElement[] {
  if (otherReading === null) return [made('p', 'argued', rationale)];
  return [
    made('p', 'argued', rationale),
    made('p', 'argued', `${comparisonWords.otherReading(otherReading)} ${caution}`),
  ];
}

function provisionName(material: Material, eId: string): string {
  const printed = material.provision(eId);
  return printed === null ? eId : titleOf(printed);
}

function titleOf({ title, item }: PrintedProvision): string {
  return item === null ? title : dossierWords.item(title, item);
}

function unknown(id: string): HTMLElement {
  return made('p', 'unknown', dossierWords.unknown(id));
}

/** The sign after a slip, from the page's template; it links to the note on the clause's page. */
function slipSign(path: string, note: string): Node {
  const sample = document.querySelector<HTMLTemplateElement>(sicSign.selector);
  const sign = sample?.content.firstElementChild?.cloneNode(true);
  if (!(sign instanceof HTMLAnchorElement)) throw new Error('the page lacks the sign of a slip');
  sign.href = `${siteAddress(path.split('#')[0] ?? path).href}#${sicAnchor(note)}`;
  return sign;
}
