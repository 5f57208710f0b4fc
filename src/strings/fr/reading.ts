/** Words of the pages that read correspondences: the commitment's, the theme's, the pair's, and each entry of theirs. */
import type { Readings, Relation, Strength } from '../../model/concordance.ts';
import { relations } from '../../model/relation.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { isFeminine, MOST_IN_WORDS, numeral } from './numerals.ts';
import { typesetAll } from './typeset.ts';

/** A noun in the singular and in the plural. */
interface Noun {
  one: string;
  many: string;
}

/** What the first sentence of a commitment's page counts. */
export interface ClauseCounts {
  /** The commitment in the sentence: `l’engagement iii`, and its noun. */
  clause: string;
  noun: string;
  /** What the clauses of the other texts are called. */
  others: Noun;
  /** Strong and clear ties by relation, and weak ones. */
  clear: Record<Relation, number>;
  weak: number;
  /** Undertakings, and those without a tie. */
  points: number;
  silent: number;
}

/** What the first sentence of a theme's page counts: its clauses, those tied, those tied strongly or clearly. */
export interface DivisionCounts {
  clauses: Noun;
  all: number;
  tied: number;
  clear: number;
  /** The ties of these, more where some have several. */
  ties: number;
  /** Clauses whose subjects the older text does not name, and these subjects. */
  alone: number;
  subjects: number;
  years: readonly string[];
}

export function reading({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const ties = (figure: number) =>
    `${number.format(figure)} ${figure < 2 ? 'correspondance' : 'correspondances'}`;
  const textsOf = (years: readonly string[]) =>
    `${years.length < 2 ? 'le texte' : 'chacun des textes'} de ${list.format(years)}`;
  return {
    ...typesetAll({
      // An entry
      readPair: (older: string, newer: string) => `Lire la paire ${older} et ${newer}`,
      readArgued: 'Motif et autre lecture',
      left: '[…]',
      /** How strong a tie is, and which of the independent readings had it. */
      howSeen: (strength: Strength, readings: Readings) => `${strengths[strength]}, ${seenBy[readings]}`,

      // The page of a commitment
      whatIsSaid: (what: string, years: readonly string[]) => `Que dit ${textsOf(years)} sur ${what} ?`,
      said: (years: readonly string[]) => `Ce qu’en dit ${list.format(years)}`,
      clauseLead: (counts: ClauseCounts) => clauseLead(counts, list),
      pointOf: (position: number, total: number) => `Point ${position} sur ${total}`,
      /** A link from the clause to one of its points: `Point 2, 4 correspondances`. */
      pointLink: (position: number, figure: number) =>
        `Point ${position}, ${figure === 0 ? 'sans correspondance' : ties(figure)}`,
      noEcho: (years: readonly string[]) => `Sans correspondance en ${list.format(years)}`,
      counts: (clear: number, weak: number) => tally(clear, weak),
      weakTies: (figure: number) =>
        figure < 2 ? `${figure} lien discutable` : `${number.format(figure)} liens discutables`,
      /** On paper, beside the number of weak ties that were not unfolded. */
      foldedOnScreen: '(repliés à l’écran, non imprimés)',
      compare: 'Comparer à une autre',
      neighbourClauses: 'Lectures voisines',

      // The page of a theme
      whatWasSaid: (name: string, years: readonly string[]) => `Que dit ${textsOf(years)} sur « ${name} » ?`,
      divisionLead: (counts: DivisionCounts) => divisionLead(counts, list),
      tiedClauses: 'Ce qui a une correspondance',
      allTies: 'Toutes ses correspondances',
      toText: 'Le texte entier',
      subjects: (figure: number) =>
        figure < 2 ? `${figure} nouveauté` : `${number.format(figure)} nouveautés`,
      withoutAntecedent: (years: readonly string[]) => `Sans correspondance en ${list.format(years)}`,

      // The page of a pair
      pairSentence: (newer: string, verb: string, older: string) => `${newer} ${verb} ${older}`,
      reason: 'Motif',
      otherReading: 'Autre lecture',
      noOtherReading: 'L’édition ne signale pas d’autre lecture.',
      bothWays: 'Dans les deux sens',
      forwards: (newer: string, newerYear: string, verb: string, older: string, olderYear: string) =>
        `${capital(newer)} de ${newerYear} ${verb} ${older} de ${olderYear}.`,
      backwards: (older: string, verb: string, newer: string) => `${capital(older)} ${verb} ${newer}.`,
      onPoint: (position: number, total: number, summary: string) =>
        total === 1
          ? `Le lien porte sur ${summary}.`
          : `Le lien porte sur le point ${position} sur ${total} : ${summary}.`,
      otherPairs: (clause: string) => `${capital(clause)} est aussi en correspondance avec`,
      onlyPair: (clause: string) => `${capital(clause)} n’a pas d’autre correspondance.`,
      citePair: 'Citer cette paire',
      print: 'Imprimer',
      both: (one: string, other: string) => `${one} et ${other}`,
      neighbourPairs: 'Paires voisines',
      previousPair: 'Paire précédente',
      nextPair: 'Paire suivante',
    }),
    verbs,
    capital,
  };
}

const strengths: Record<Strength, string> = { 3: 'Lien fort', 2: 'Lien net', 1: 'Lien discutable' };

const seenBy: Record<Readings, string> = {
  both: 'trouvé par les deux lectures',
  first: 'trouvé par la première lecture, non la seconde',
  second: 'trouvé par la seconde lecture, non la première',
  revision: 'relevé à la révision',
};

/** The verb of a relation with its preposition, seen from the older clause and from the newer. */
const verbs: Record<'older' | 'newer', Record<Relation, string>> = {
  older: {
    prolonge: 'est prolongé par',
    precise: 'est précisé par',
    reformule: 'est reformulé par',
    ecarte: 'diverge de',
  },
  newer: { prolonge: 'prolonge', precise: 'précise', reformule: 'reformule', ecarte: 'diverge de' },
};

/** `1 lien fort ou net, 3 discutables`. */
function tally(clear: number, weak: number): string {
  const strong = clear === 0 ? [] : [clear === 1 ? '1 lien fort ou net' : `${clear} liens forts ou nets`];
  const alone = weak === 1 ? 'lien ' : 'liens ';
  const others =
    weak === 0 ? [] : [`${weak} ${clear > 0 ? '' : alone}${weak === 1 ? 'discutable' : 'discutables'}`];
  return [...strong, ...others].join(', ');
}

/**
 * `Quatre recommandations correspondent à l’engagement iii : une par un lien fort ou net, qui en diverge, et trois par un lien discutable.
 * De ses deux points, un est sans correspondance.`
 */
function clauseLead(counts: ClauseCounts, list: Intl.ListFormat): string {
  const { clause, others, weak } = counts;
  const clear = relations.reduce((sum, relation) => sum + counts.clear[relation], 0);
  const total = clear + weak;
  const feminine = isFeminine(others.one);
  const said = (figure: number) =>
    total > MOST_IN_WORDS && figure > 1 ? String(figure) : numeral(figure, feminine);
  if (total === 0)
    return `${feminine ? 'Aucune' : 'Aucun'} ${others.one} ne correspond ${to(clause)}. ${pointsLead(counts)}`.trim();
  const subject = `${capital(said(total))} ${total === 1 ? `${others.one} correspond` : `${others.many} correspondent`}`;
  const parts = relations.filter((relation) => counts.clear[relation] > 0);
  const only = parts.length === 1 ? parts[0] : undefined;
  const object = isFeminine(counts.noun) ? 'la' : 'le';
  const verb = (relation: Relation, figure: number) =>
    relation === 'ecarte'
      ? `en diverge${figure > 1 ? 'nt' : ''}`
      : `${object} ${verbs.newer[relation]}${figure > 1 ? 'nt' : ''}`;
  const points = pointsLead(counts);
  if (clear === 0) return `${subject} ${to(clause)}, par un lien discutable. ${points}`.trim();
  const how =
    only === undefined
      ? list.format(
          parts.map(
            (relation) => `${said(counts.clear[relation])} ${verb(relation, counts.clear[relation])}`,
          ),
        )
      : verb(only, clear);
  const byClear = 'par un lien fort ou net';
  const ties =
    weak === 0
      ? `${to(clause)} ${byClear}${only === undefined ? ' : ' : ' et '}${how}`
      : `${to(clause)} : ${said(clear)} ${byClear}${only === undefined ? ` (${how})` : `, qui ${how},`} et ${said(weak)} par un lien discutable`;
  return `${subject} ${ties}. ${points}`.trim();
}

function pointsLead({ points, silent }: ClauseCounts): string {
  if (points < 2) return '';
  if (silent === 0) return `Chacun de ses ${numeral(points, false)} points a une correspondance.`;
  if (silent === points) return `Aucun de ses ${numeral(points, false)} points n’a de correspondance.`;
  return `De ses ${numeral(points, false)} points, ${numeral(silent, false)} ${silent === 1 ? 'est' : 'sont'} sans correspondance.`;
}

/** `à l’engagement iii`, `au point 2`. */
function to(clause: string): string {
  return clause.startsWith('le ') ? `au ${clause.slice(3)}` : `à ${clause}`;
}

/** `Sur 81 recommandations, 27 ont une correspondance en 2016, forte ou nette pour 15. Les 54 autres portent sur 12 sujets que 2016 ne nomme pas.` */
function divisionLead(
  { clauses, all, tied, clear, ties, alone, subjects, years }: DivisionCounts,
  list: Intl.ListFormat,
): string {
  const partly = clear === 0 ? 'discutable' : `forte ou nette pour ${clear}`;
  const clearly = clear === tied ? 'forte ou nette' : partly;
  const several =
    ties === tied ? '' : ` ; ${severalOf(clauses, tied)} plusieurs, ${ties}\u00A0correspondances en tout`;
  const first = `Sur ${all} ${all === 1 ? clauses.one : clauses.many}, ${tied} ${tied < 2 ? 'a' : 'ont'} une correspondance en ${list.format(years)}${tied === 0 ? '' : `, ${clearly}`}${several}.`;
  if (alone === 0) return first;
  const rest = alone === all - tied ? `Les ${alone} autres portent` : `${alone} autres portent`;
  return `${first} ${alone === 1 ? 'Une autre porte' : rest} sur ${subjects === 1 ? 'un sujet' : `${subjects} sujets`} que ${list.format(years)} ne ${years.length < 2 ? 'nomme' : 'nomment'} pas.`;
}

/** Before `plusieurs`: `elle en a`, `certains en ont`. */
function severalOf({ one }: Noun, figure: number): string {
  const feminine = isFeminine(one);
  return figure === 1 ? `${feminine ? 'elle' : 'il'} en a` : `${feminine ? 'certaines' : 'certains'} en ont`;
}
