/**
 * What a dossier is printed from: the words of each of its texts as the edition has them, and what the edition says of
 * them. A page with a dossier loads it once and asks it by ids; an id that the edition does not know is answered by null.
 */
import {
  referredOf,
  tieOf,
  type ListedSubject,
  type LoadedTexts,
  type Tie,
} from '../components/published-texts.ts';
import type { PrintingFacts } from '../edition/printing-facts.ts';
import { printedLines, type PrintedLine } from '../edition/printed-lines.ts';
import { itemAnchor } from '../model/anchors.ts';
import { numberOf, shortReference } from '../model/identity.ts';
import { correspondencePath } from '../model/site-paths.ts';
import { yearOf } from '../model/years.ts';
import { dossierWords } from '../strings/browser/dossier.ts';

export interface Material {
  /** A provision, or an item of one: `dialogue-2024/4/80#p3`. */
  provision(eId: string): PrintedProvision | null;
  /** What ties two provisions, in either order; null where nothing does. */
  tie(one: string, other: string): PrintedTie | null;
  /** What ties a provision to others, the strongest first. */
  tiesOf(eId: string): PrintedTie[];
  subject(id: string): ListedSubject | null;
}

export interface PrintedProvision {
  eId: string;
  source: Source;
  kind: 'preamble' | 'clause' | 'closing';
  /** `4.66`, `iii`; null for a preamble or a closing. */
  number: string | null;
  /** `Recommandation 4.66`, `Préambule`; an item has that of its clause. */
  title: string;
  /** `DIM 4.66`; null for a provision without number. */
  reference: string | null;
  /** Position of the item asked for among those of its clause, from 1; null for a whole provision. */
  item: number | null;
  /** The edition's name of the clause, `Accord d’Alger : application`. */
  name: string | null;
  /** The edition's short name of the division it stands in, `Sécurité et défense`. */
  division: string | null;
  /** The subject that the edition adds in square brackets: `Le Groupe de contact`. */
  missingSubject: string | null;
  /** Its title, its own words, then its items; of an item asked for, the words of its clause before it, and itself. */
  lines: PrintedLine[];
  /** Path of its page, with the anchor of an item. */
  path: string;
}

/** The instrument a provision stands in. */
export interface Source {
  id: string;
  /** In full. */
  title: string;
  shortTitle: string;
  siglum: string;
  /** The template of a reference to its clauses; the usual one without. */
  reference?: string;
  issuer: string;
  place: string;
  /** `2016-09-20`. */
  date: string;
  year: string;
  language: string;
  hue: string;
  /** What its clauses are called: `Recommandation`. */
  noun: string;
}

export interface PrintedTie extends Tie {
  path: string;
}

export function materialOf(
  texts: LoadedTexts,
  subjects: readonly ListedSubject[],
  facts: PrintingFacts,
): Material {
  const provisions = new Map(
    texts.texts.flatMap((text) => text.provisions.map((clause) => [clause.eId, { clause, text }] as const)),
  );
  const printed = (tie: Tie): PrintedTie => ({ ...tie, path: correspondencePath(tie) });
  return {
    provision(asked) {
      const [eId = '', anchor] = asked.split('#');
      const found = provisions.get(eId);
      const item = anchor === undefined ? null : Number(/^p(\d+)$/.exec(anchor)?.[1]);
      if (found === undefined) return null;
      const { clause, text } = found;
      if (item !== null && clause.items[item - 1] === undefined) return null;
      const lines = printedLines(clause, facts.sic[eId] ?? [], facts.paragraphs[eId]);
      const source = sourceOf(text, facts);
      const referred = referredOf(clause, text, source);
      const number = referred === null ? null : numberOf(referred);
      return {
        eId: asked,
        source,
        kind: clause.kind,
        number,
        reference: referred === null ? null : shortReference(referred),
        title: number === null ? dossierWords[clause.kind] : dossierWords.provisionTitle(source.noun, number),
        item,
        name: facts.names[eId] ?? null,
        division: divisionName(clause.division, text, facts),
        missingSubject: clause.kind === 'clause' ? (facts.subjects[text.id] ?? null) : null,
        lines: item === null ? lines : lines.filter((line) => line.item === null || line.item === item),
        path: item === null ? clause.path : `${clause.path}#${itemAnchor(item)}`,
      };
    },
    tie(one, other) {
      const tie = tieOf(texts, one, other);
      return tie === null ? null : printed(tie);
    },
    tiesOf: (eId) =>
      texts.ties
        .filter(({ from, to }) => from === eId || to === eId)
        .sort((a, b) => b.strength - a.strength)
        .map(printed),
    subject: (id) => subjects.find((subject) => subject.id === id) ?? null,
  };
}

type Text = LoadedTexts['texts'][number];

function sourceOf(text: Text, facts: PrintingFacts): Source {
  const { id, title, issuer, date, language } = text;
  const bare = { noun: '', hue: '', siglum: '', fullTitle: title, shortTitle: title, place: '' };
  const { fullTitle, ...own } = facts.texts[id] ?? bare;
  return { id, title: fullTitle, issuer, date, year: yearOf(text), language, ...own };
}

/** The short name of the outermost division around a provision; its title where no shorter one is given. */
function divisionName(eId: string | null, { divisions }: Text, facts: PrintingFacts): string | null {
  if (eId === null) return null;
  const around = divisions.filter((division) => `${eId}/`.startsWith(`${division.eId}/`));
  const outermost = around[0];
  return outermost === undefined ? null : (facts.names[outermost.eId] ?? outermost.title);
}
