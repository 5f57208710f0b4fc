/** Words of the charts of the concordance and of their pages: questions, findings, names of the views. */
import type { Relation } from '../../model/concordance.ts';
import type { Facts } from '../locale.ts';
import { capital } from './capital.ts';
import { verb } from './verbs.ts';
import {
  agreeing,
  aNoun,
  anyNoun,
  generalNouns,
  hasVowel,
  nounWith,
  theNoun,
  thisNoun,
  type Noun,
  type PairNouns,
} from './nouns.ts';
import { isFeminine } from './numerals.ts';
import { typesetAll } from './typeset.ts';

export function charts({ lang }: Facts) {
  const number = new Intl.NumberFormat(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const say = (figure: number) => number.format(figure);
  const many = (figure: number, one: string, more: string) => `${say(figure)} ${figure < 2 ? one : more}`;
  const sentences = typesetAll({
    // The whole at a glance
    question: (older: string, newer: string) =>
      `Qu’est-ce qui, dans le texte de ${newer}, correspond à celui de ${older} ?`,
    /** The title of a view of one comparison among several: `Les flux : 2016 et 2024`. */
    ofPair: (view: string, pair: string) => `${view} : ${pair}`,
    comparisons: 'Les comparaisons',
    comparisonsShow: (figure: number) => `${say(figure)} paires de textes, chacune avec ses vues`,
    viewOfAll: (figure: number) => `De chacune des ${say(figure)} comparaisons`,
    questionOfMany: 'Qu’est-ce qui, dans un texte, correspond à un texte plus ancien ?',
    /**
     * @param points of the older text, and those with a strong or clear tie
     * @param counts of strong and clear ties, every relation that has some, the most frequent first
     */
    finding: (
      { older, newer }: { older: string; newer: string },
      points: { all: number; clear: number },
      counts: readonly (readonly [Relation, number])[],
    ) =>
      points.clear === 0
        ? `Aucun point de ${older} n’a de lien fort ou net avec le texte de ${newer}.`
        : `${say(points.clear)} des ${many(points.all, 'point', 'points')} de ${older} ${points.clear < 2 ? 'a' : 'ont'} un lien fort ou net avec le texte de ${newer} ; ${byRelation(counts)}.`,
    /** Of the points without a strong or clear tie: how many have weak ones alone, and how many none. */
    findingRest: ({ weak, silent }: { weak: number; silent: number }) =>
      [
        ...(weak === 0
          ? []
          : [`${say(weak)} ${weak < 2 ? 'n’a qu’un lien discutable' : 'n’ont que des liens discutables'}`]),
        ...(silent === 0 ? [] : [`${say(silent)} ${silent < 2 ? 'n’en a aucun' : 'n’en ont aucun'}`]),
      ].reduce((text, part) => (text === '' ? `Des autres points, ${part}` : `${text}, ${part}`), ''),
    /** `{year}` stands where the page prints the year in the hue of its text. */
    ask: (noun: Noun) => `Qu’est-ce qui correspond à ${thisNoun(noun)} de {year} ?`,
    read: 'Lire',
    /** @param names of the fewest rows that carry more than half of the ties, the most tied first */
    matrixFinding: (names: readonly string[], figure: number, total: number, nouns: string) => {
      const [first = ''] = names;
      if (total === 0) return 'Aucun lien fort ou net';
      if (total === 1) return `« ${first} » porte le seul lien fort ou net`;
      const ties = `${say(figure)} des ${say(total)} liens forts ou nets`;
      if (names.length === 1) return `« ${first} » porte à lui seul ${ties}`;
      const named = list.format(names.map((name) => `« ${name} »`));
      return `${names.length > 3 ? `${say(names.length)} ${nouns}` : named} portent ${ties}`;
    },
    matrix: ({ older, column }: PairNouns) => `La concordance, par ${older.one} et par ${column.one}`,
    columnOlder: (noun: string) => `, ${noun}`,
    inAll: 'En tout',
    untied: 'Aucune correspondance',
    shownClear: (figure: number) => many(figure, 'lien fort ou net', 'liens forts ou nets'),
    shownAll: (figure: number) =>
      `Les ${say(figure)} liens ; les petits signes sont ceux des liens discutables.`,
    oneSign: 'Un signe, un lien ; entre parenthèses, les discutables là où il n’y a qu’eux.',
    /**
     * What a cell holds, for readers who do not see its signs: `iii, Accord d’Alger : application ; thème 1, Paix et
     * réconciliation : 4 correspondances, dont 1 discutable ; 3 précisent, 1 reformule`.
     */
    cell: (row: string, column: string, figures: { all: number; weak: number }, parts: readonly string[]) =>
      `${row} ; ${column} : ${counted(figures)} ; ${parts.join(', ')}`,
    part: (figure: number, relation: Relation) => `${say(figure)} ${verb(figure, relation)}`,
    verb,
    addWeak: (figure: number) =>
      `Ajouter ${figure < 2 ? 'le lien discutable' : `les ${say(figure)} discutables`}`,
    /** Between how many clauses a division has and how many correspondences: of these clauses, how many have them. */
    tiedBy: (figure: number, noun: Noun) =>
      `${say(figure)} ${agreeing('lié', noun)}${figure < 2 ? '' : 's'} par`,
    // Names of the views, and what each shows
    otherViews: 'Autres vues',
    whole: 'La vue d’ensemble',
    silences: (figure: number) =>
      figure < 2 ? 'Le point sans correspondance' : `Les ${say(figure)} points sans correspondance`,
    silencesShow: (older: string, newer: string) => `Ce que ${older} dit et que ${newer} ne nomme pas`,
    novelties: (figure: number) => (figure < 2 ? 'La nouveauté' : `Les ${say(figure)} nouveautés`),
    noveltiesShow: (clauses: string, older: string) => `${clauses}, sur ce que ${older} ne nomme pas`,
    facing: 'Deux clauses au choix',
    facingShow: 'Côte à côte, liées ou non',
    /** On the page of two clauses, where its script does not run. */
    facingWithout: ({ older, column }: PairNouns) =>
      `Cette page met en regard deux clauses au choix par un script, que ce navigateur n’exécute pas. Sans lui, chaque ${older.one} se lit avec tout ce qui lui correspond, ou avec une seule clause, à choisir ci-dessous, et chaque ${column.one} avec ce qui ${isFeminine(column.one) ? 'la' : 'le'} lie à un texte plus ancien :`,
    /** Of a page that leads to the same in several comparisons. */
    choiceDescription: (question: string, comparisons: number) =>
      `${question} À lire dans ${comparisons} comparaisons, une par paire de textes.`,
    table: 'Le tableau',
    tableShow: (figure: number) =>
      `${figure < 2 ? 'La correspondance' : `Les ${say(figure)} correspondances`}, à filtrer et à imprimer`,
    strips: 'Les bandes',
    stripsShow: (places: number, noun: string) => `Une bande par ${noun}, ${many(places, 'place', 'places')}`,
    flow: 'Les flux',
    flowShow: (from: string, to: string) => `Des ${from} aux ${to}`,
    repetitions: (figure: number) => (figure < 2 ? 'La répétition' : `Les ${say(figure)} répétitions`),
    repetitionsShow: 'Ce qu’un texte demande plus d’une fois',
    method: 'La méthode',
    methodShow: 'Trois lectures, quatre relations, trois forces',

    // Table
    tableTitle: 'Tableau de concordance',
    tableDescription: ({ older, newer }: PairNouns) =>
      `Chaque correspondance sur une ligne : ${older.one}, relation, ${newer.one}, motif ; à filtrer et à imprimer.`,
    tableLead: (all: string, clear: number) =>
      `${all}, dont ${say(clear)} fortes ou nettes, chacune avec les mots qui la portent et son motif.`,
    filters: 'Filtrer le tableau',
    any: (noun: Noun) => anyNoun(noun),
    anyRelation: 'Toute relation',
    /** Over those that a list tells and does not offer. */
    noneOfList: 'Aucune correspondance',
    relation: 'Relation',
    strength: 'Force',
    words: 'Mots du texte ou du motif',
    filter: 'Filtrer',
    lists: 'Filtres',
    reset: 'Effacer',
    resetWhat: 'les filtres',
    clearOnly: 'Fortes ou nettes',
    strongOnly: 'Fortes',
    everyStrength: 'Discutables comprises',
    shownWithout: (all: string) => `${all}, discutables comprises`,
    none: 'Aucune correspondance ne répond à ces choix.',
    pair: (relation: string, older: string, newer: string) =>
      `${relation} : ${older} et ${newer}, à lire en regard`,

    // Strips
    ticks:
      'Un trait, un lien : plus il est haut, plus le texte récent reste près de l’ancien ; fin, le lien est discutable.',
    stripsDescription: ({ older, newer }: PairNouns) =>
      `Une bande par ${older.one}, une place par ${newer.one} : où sont les correspondances, et où il n’y en a pas.`,
    stripsFinding: (blank: number, all: number, { older, newer }: PairNouns) =>
      blank === 0
        ? `${isFeminine(newer.one) ? 'Toutes' : 'Tous'} les ${newer.many} sont ${agreeing('lié', newer)}s à ${aNoun(older)}`
        : `${many(blank, newer.one, newer.many)} sur ${say(all)} ${blank < 2 ? 'n’a' : 'n’ont'} aucune correspondance, même discutable`,
    stripsText: (places: number, { older, newer }: PairNouns) =>
      `Une bande par ${older.one}, ${many(places, 'place', 'places')}, dans l’ordre du texte : une par ${newer.one}.`,
    stripName: (name: string, clear: number, all: number) => {
      const ties = `${name} : ${many(all, 'lien', 'liens')}`;
      if (clear === all) return ties;
      if (clear === 0) return `${name} : ${many(all, 'lien discutable', 'liens discutables')}`;
      return `${ties}, dont ${say(clear)} forts ou nets`;
    },
    stripList: (figure: number, newer: Noun) =>
      figure < 2
        ? `${capital(theNoun(newer))} ${agreeing('lié', newer)}`
        : `Les ${say(figure)} ${newer.many} ${agreeing('lié', newer)}s`,
    stripOnlyWeak: (figure: number) =>
      `Aucun lien fort ou net ; ${figure < 2 ? 'un discutable' : `${say(figure)} discutables`}.`,
    panel: (newer: Noun) => nounWith(newer, 'choisi'),
    panelPrompt: (newer: Noun) => `Touchez une bande, ou survolez-la : ${nearest(newer)} se lit ici.`,
    panelKeys: 'Au clavier, les flèches la parcourent.',
    panelPromptBelow: (newer: Noun) =>
      `Touchez une bande, ou survolez-la : ${nearest(newer)} se lit au bas de l’écran.`,
    panelFirst: 'Pour commencer, le lien le plus fort :',
    /** How many places have no tick: at first, and with the weak ones, which the title counts too. */
    stripsBlankClear: (clear: number, all: number, { newer }: PairNouns) =>
      `${withoutTick(clear, newer)} ; avec les discutables, ${say(all)}, comme dans le titre.`,
    stripsBlank: (figure: number, { newer }: PairNouns) => `${withoutTick(figure, newer)}.`,
    // Flow
    flowDescription: ({ older, column }: PairNouns) =>
      `Des ${older.many} aux ${column.many}, à travers leurs relations : l’épaisseur d’une bande est le nombre de correspondances.`,
    flowFinding: (name: string, figure: number, total: number, { column }: PairNouns) =>
      `${say(figure)} des ${say(total)} liens forts ou nets vont à « ${name} », plus qu’à ${isFeminine(column.one) ? 'aucune' : 'aucun'} autre ${column.one}`,
    flowFindingEven: (figure: number, { older, column }: PairNouns) =>
      `${many(figure, 'lien fort ou net va', 'liens forts ou nets vont')} des ${older.many} aux ${column.many}`,
    flowText: ({ older, column }: PairNouns) =>
      `Ce qui relie les ${older.many} aux ${column.many}, et par quelle relation : plus une bande est épaisse, ou une barre longue, plus il y a de liens.`,
    bands: 'Ce que chaque bande relie',
    /** What a band is: `ii · Terrorisme et crime organisé – précise : 11 liens`. */
    band: (from: string, to: string, figure: number) => `${from} – ${to} : ${many(figure, 'lien', 'liens')}`,
    flowHow: ({ older, column }: PairNouns) =>
      `Pointez une bande : elle dit ce qu’elle relie, et mène à la page ${ofIts(older)} ou ${ofIts(column)}. Au clavier, les flèches vont d’un nom à ses bandes.`,
    /** Before the names of those without. */
    flowWithoutClear: 'Sans lien fort ou net :',
    flowWithout: 'Sans aucun lien :',
    flowFigures: 'Les mêmes chiffres en tableau',
    ranked: (noun: string) => `Par ${noun}, du plus lié au moins lié`,

    // Silences, novelties, repetitions
    contents: 'Dans cette page',
  });
  return { ...sentences, ...typesetAll({ counted }), generalNouns, listed };

  /** The ends named in a sentence, each with its eId, and what stands between them, for a page on which each is a link. */
  function listed(ends: readonly { name: string; eId: string }[]): { text: string; eId: string | null }[] {
    const ids = ends.values().map(({ eId }) => eId);
    return list.formatToParts(ends.map(({ name }) => name)).map(({ type, value }) => ({
      text: value,
      eId: type === 'element' ? (ids.next().value ?? null) : null,
    }));
  }

  /** `262 recommandations n’ont pas de trait`. */
  function withoutTick(figure: number, noun: Noun): string {
    return `${many(figure, noun.one, noun.many)} ${figure < 2 ? 'n’a' : 'n’ont'} pas de trait`;
  }

  /** `4 correspondances, dont 1 discutable`. */
  function counted({ all, weak }: { all: number; weak: number }): string {
    if (weak === all) return many(all, 'correspondance discutable', 'correspondances discutables');
    const ties = many(all, 'correspondance', 'correspondances');
    return weak === 0 ? ties : `${ties}, dont ${many(weak, 'discutable', 'discutables')}`;
  }

  /** `sur 42 correspondances fortes ou nettes, 21 précisent, 19 reformulent et 2 prolongent`. */
  function byRelation(counts: readonly (readonly [Relation, number])[]): string {
    const total = counts.reduce((sum, [, figure]) => sum + figure, 0);
    const parts = counts.map(([relation, figure]) => `${say(figure)}\u00A0${verb(figure, relation)}`);
    return `sur ${many(total, 'correspondance forte ou nette', 'correspondances fortes ou nettes')}, ${list.format(parts)}`;
  }
}

/** `de son engagement`, `de sa mesure`, `de son annexe`. */
function ofIts({ one }: Noun): string {
  return `de ${isFeminine(one) && !hasVowel(one) ? 'sa' : 'son'} ${one}`;
}

/** `la recommandation la plus proche`. */
function nearest(noun: Noun): string {
  return `${theNoun(noun)} ${isFeminine(noun.one) ? 'la' : 'le'} plus proche`;
}
