/** What a handout says of its parts in words, the same on paper, in Word and in Markdown. */
import type { Acronym } from '../../model/acronyms.ts';
import { handoutWords } from '../../strings/browser/handout.ts';
import type { PrintedProvision } from '../material.ts';
import type { Copy, Handout, LinkedClause, Part, SaidTie, TextsPart } from './handout.ts';
import type { Reference } from './references.ts';

/** What the page knows of the site, for the foot of the sheet. */
export interface Imprint {
  siteName: string;
  /** The state of the data; null where the content tells none. */
  release: { version: number; date: string } | null;
  unofficial: string;
}

export function titleOf({ title }: Pick<Handout, 'title'>): string {
  return title === '' ? handoutWords.untitled : title;
}

/** The running head without the number of the page. */
export function runningHead({ siteName }: Imprint, handout: Handout): string {
  const running = handout.copy === 'teacher' ? handoutWords.runningForTeacher : handoutWords.running;
  return running(siteName, titleOf(handout));
}

/** `Engagement iii`, `Recommandation 4.80, élément 3`, `Préambule`: the year stands before it. */
export function nameOf({ title, item }: PrintedProvision): string {
  return item === null ? title : handoutWords.item(title, item);
}

/** What names two clauses as a pair: `Paire : engagement vi (2016) et recommandation 4.66 (2024)`; null for one alone. */
export function pairName({ clauses }: Pick<TextsPart, 'clauses'>): string | null {
  const [one, other] = clauses.map(({ provision }) =>
    handoutWords.paired(nameOf(provision), provision.source.year),
  );
  return one === undefined || other === undefined ? null : handoutWords.pair(one, other);
}

/** How deep the label of each part stands in the outline below the title: under a heading of the dossier, or level with it. */
export function depthsOf(parts: readonly Part[]): number[] {
  let depth = 0;
  return parts.map(({ kind }) => {
    if (kind !== 'heading') return depth;
    depth = 1;
    return 0;
  });
}

/** `2024 précise 2016.` */
export function sentenceOf({ relation, newer, older }: SaidTie): string {
  return handoutWords.relation(newer.source.year, relation, older.source.year);
}

/** `Précisé par 2024, 1.12, 4.4 ; reformulé par 2024, 2.3`: one part a relation and text, in the order of the ties. */
export function linksOf(ties: readonly LinkedClause[]): string {
  const groups = new Map<string, string[]>();
  for (const { relation, isNewer, provision } of ties) {
    const key = `${handoutWords.links(relation, isNewer)} ${provision.source.year}`;
    groups.set(key, [...(groups.get(key) ?? []), shortName(provision)]);
  }
  return handoutWords.linked([...groups].map(([key, names]) => `${key}, ${names.join(', ')}`));
}

/** `MOC : Mécanisme opérationnel de coordination.`; teachers read too where that is from. */
export function meaningOf({ acronym, meaning, doubtful, note, source }: Acronym, copy: Copy): string {
  const said = handoutWords.meaning(acronym, meaning) + (doubtful ? ` (${handoutWords.doubtful})` : '');
  if (copy === 'pupil') return `${said}.`;
  const from = source === undefined ? handoutWords.inText : `${handoutWords.source}\u202F: ${source}`;
  return `${said} [${from}].${note === undefined ? '' : ` ${note}`}`;
}

/** Whether the sheet has words of the edition in square brackets, and slips. */
export function signsOf({ parts }: Handout): string[] {
  const kinds = new Set(
    parts.flatMap((part) =>
      part.kind === 'texts'
        ? part.clauses.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces.map(({ kind }) => kind)))
        : [],
    ),
  );
  return [
    ...(kinds.has('edition') ? [handoutWords.editionSign] : []),
    ...(kinds.has('sic') ? [handoutWords.sicSign] : []),
  ];
}

/** One instrument with its clauses: `2016 : …, New York, 20 septembre 2016 : iii, vi.` */
export function referenceLine({ source, provisions }: Reference): { year: string; text: string } {
  const { title, place, date, year } = source;
  const numbers = provisions.map(shortName).join(', ');
  return { year, text: handoutWords.reference(title, place, date) + handoutWords.clauses(numbers) };
}

/** The ids of all clauses, for sheets without a code. */
export function idsOf({ references }: Handout): string {
  return handoutWords.ids(
    references.flatMap(({ provisions }) => provisions.map(({ eId }) => eId)).join(', '),
  );
}

/** `2016, iii, vi ; 2024, 1.12`: clauses by year and number. */
export function placesOf(references: readonly Reference[]): string {
  return references
    .map(({ source, provisions }) => [source.year, ...provisions.map(shortName)].join(', '))
    .join('\u202F; ');
}

export function versionLine({ siteName, release }: Imprint): string {
  return release === null ? `${siteName}.` : handoutWords.version(siteName, release.version, release.date);
}

/** `4.66`, `4.80, élément 3`, `préambule`. */
function shortName({ kind, number, item }: PrintedProvision): string {
  const whole = kind === 'clause' ? (number ?? '') : handoutWords[kind].toLowerCase();
  return item === null ? whole : handoutWords.item(whole, item);
}
