/** Words of the home page. */
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { isFeminine, numeral } from './numerals.ts';
import { MOST_NAMED } from '../most-named.ts';
import { typesetAll } from './typeset.ts';

interface Noun {
  one: string;
  many: string;
}

/** A text as the home page tells it: how many clauses, and its year. */
interface TextCount {
  clauses: number;
  noun: Noun;
  year: string;
}

/** A term that readers ask for, as a clause may say it. */
const TERM = 'accord d’Alger';

export function home({ lang, quotes: [open, close] }: Facts) {
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const number = new Intl.NumberFormat(lang);
  const counted = ({ clauses, noun, year }: TextCount) =>
    `${spelled(clauses, isFeminine(noun.one))} ${clauses < 2 ? noun.one : noun.many} de ${year}`;
  /** `douze textes, 405 clauses`. */
  const inAll = (texts: TextCount[]) =>
    `${numeral(texts.length, false)} textes, ${number.format(texts.reduce((sum, { clauses }) => sum + clauses, 0))} clauses`;
  const words = typesetAll({
    heading: 'Ce que deux textes disent de la paix au Mali',
    headingOfMany: 'Ce que des textes disent de la paix au Mali',
    promise: (texts: TextCount[]) =>
      `${capital(texts.length > MOST_NAMED ? inAll(texts) : texts.map(counted).join(', '))}, mot pour mot, et ce qui les rapproche ou les sépare.`,
    /** @param pairs of texts that were compared */
    description: (texts: TextCount[], ties: string, pairs: number) =>
      `${capital(texts.length > MOST_NAMED ? inAll(texts) : list.format(texts.map(counted)))}, mot pour mot, et ${ties} ${texts.length < 3 ? 'entre eux' : `entre les textes de ${number.format(pairs)} ${pairs < 2 ? 'paire' : 'paires'}`}, chacune avec son motif.`,
    example: 'Une paire',
    newerAndOlder: (newer: string, verb: string, older: string) => `${newer} ${verb} ${older}`,
    everyTie: (phrase: string, isOnlyPair: boolean) =>
      `Ce que disent ${isOnlyPair ? 'les' : 'ces'} deux textes sur ${phrase}, point par point`,
    divergingPair: 'Une paire qui diverge',
    searchHeading: 'Chercher',
    findings: 'Trois chiffres, avec leurs clauses',
    /** After a great figure: all of what it counts, with their noun. */
    outOf: (all: string) => `sur ${all}`,
    term: TERM,
    termUnnamed: (
      older: number,
      ofOlder: Noun & { all: number; year: string },
      newer: Noun & { year: string },
    ) =>
      `${saying(older, ofOlder)} ; ${isFeminine(newer.one) ? 'aucune' : 'aucun'} ${newer.one} de ${newer.year} ne les porte.`,
    termNamed: (
      older: number,
      ofOlder: Noun & { all: number; year: string },
      newer: Noun & { said: number; year: string },
    ) =>
      `${saying(older, ofOlder)}, et ${number.format(newer.said)} ${newer.said < 2 ? newer.one : newer.many} de ${newer.year}.`,
    termLink: 'Les clauses qui portent ces mots',
    mostTies: (clauses: { name: string; ties: number }[], noun: Noun) =>
      clauses.length === 1
        ? `Plus de la moitié des liens forts ou nets sont d’un seul ${noun.one} : ${named(clauses)}.`
        : `${capital(numeral(clauses.length, isFeminine(noun.one)))} ${noun.many} réunissent plus de la moitié des liens forts ou nets : ${named(clauses)}.`,
    mostTiesLink: 'La concordance entière',
    withoutAntecedent: (
      share: number,
      newer: Noun & { year: string },
      older: string,
      subjects: { name: string; ties: number }[],
      others: number,
    ) =>
      `${atLeast(share, `${newer.many} de ${newer.year}`)} portent sur ce que ${older} ne nomme pas : ${[...subjects.map(({ name, ties }) => `${quoted(name)} (${ties})`)].join(', ')}${others === 0 ? '' : ` et ${number.format(others)} ${others === 1 ? 'autre nouveauté' : 'autres nouveautés'}`}.`,
    withoutAntecedentLink: 'Les nouveautés',
    /** Before the names of the older clauses without a tie, and the way to all that have none. */
    untied: (figure: number, older: Noun & { year: string }, newer: string) =>
      figure === 0
        ? `Aucun${isFeminine(older.one) ? 'e' : ''} ${older.one} de ${older.year} n’est entièrement sans correspondance en ${newer} ; des points le sont :`
        : `${capital(numeral(figure, isFeminine(older.one)))} ${figure < 2 ? `${older.one} de ${older.year} n’a` : `${older.many} de ${older.year} n’ont`} aucune correspondance en ${newer}, même discutable :`,
    read: 'Lire',
    teach: 'Enseigner',
    teachLessons: 'Des leçons prêtes, un exercice',
    verify: 'Vérifier et réutiliser',
    teachOffline: 'Emporter le site, pour une classe sans réseau',
    teachPrint: 'Une clause à partager, à citer, à imprimer',
    teachPair: 'Deux clauses en regard, sur une feuille A4',
    verifyWitness: (title: string) => `Le fichier d’origine, ligne par ligne : ${title}`,
    verifyMethod: 'Comment les textes et leurs correspondances ont été établis',
    verifyApparatus: 'Chaque [sic], chaque passage omis ou réuni',
    verifyData: 'Les données, en JSON, en CSV et en SSSOM',
    readTies: (ties: string) => capital(`${ties}, avec leurs motifs`),
  });
  /** `Plus des trois quarts des recommandations de 2024`, by the share that they are of all. */
  function atLeast(share: number, all: string): string {
    const parts: [number, string][] = [
      [3 / 4, 'Plus des trois quarts'],
      [2 / 3, 'Plus des deux tiers'],
      [1 / 2, 'Plus de la moitié'],
    ];
    const part = parts.find(([least]) => share > least);
    return part === undefined ? `Autant de ${all}` : `${part[1]} des ${all}`;
  }
  /** `Trois des treize engagements de 2016 portent les mots « accord d’Alger »`. */
  function saying(figure: number, of: Noun & { all: number; year: string }): string {
    return `${capital(numeral(figure, isFeminine(of.one)))} des ${numeral(of.all, false)} ${of.many} de ${of.year} ${figure < 2 ? 'porte' : 'portent'} les mots ${quoted(TERM)}`;
  }
  function named(entries: { name: string; ties: number }[]): string {
    return list.format(entries.map(({ name, ties }) => `${name} (${ties})`));
  }
  function quoted(name: string): string {
    return `${open}${name}${close}`;
  }
  return words;
}

/** `treize`, `trois cents`; what has no short name in figures. */
function spelled(figure: number, feminine: boolean): string {
  const hundreds = figure / 100;
  if (Number.isInteger(hundreds) && hundreds >= 2 && hundreds <= 9)
    return `${numeral(hundreds, false)} cents`;
  return numeral(figure, feminine);
}
