/** Two small invented texts to search, and what search knows of other words. */
import { buildLexicon } from '../../../src/search/core/lexicon.ts';
import type { Equivalent, SubjectWords } from '../../../src/search/core/search-text.ts';
import { partLeads } from '../../../src/search/index/leads.ts';
import type { SearchWords } from '../../../src/search/index/search-text.ts';

export interface SmallText {
  equivalents?: Equivalent[];
  subjects?: SubjectWords[];
  notSlips?: string;
  repetitions?: string[][];
  /** Words of a preamble of the second text; without them it has none. */
  preamble?: string;
}

export function smallText({
  equivalents = [],
  subjects = [],
  notSlips = '',
  repetitions = [],
  preamble,
}: SmallText = {}): SearchWords {
  const text = {
    instruments: [
      {
        id: 'pacte-1990',
        siglum: 'PA',
        name: 'Pacte',
        titles: ['Pacte du bourg', 'Conseil des anciens'],
        date: '1990-05-02',
        hue: 'green',
        clauseNouns: ['engagement', 'engagements'],
        divisionNouns: [],
        divisions: [
          {
            eId: 'pacte-1990',
            num: null,
            name: 'Pacte',
            nums: 'i ii iii',
            texts: [
              'a rappelé la Loi N°05-047 du 18 août 2005 et la route RN15 ;',
              'condamne le terrorisme et l’extrémisme ; l’Etat œuvre à la paix ;',
              'demande de restaurer le patrimoine.',
            ],
            ties: { 1: { prolonge: 2, ecarte: 1 } },
            slips: {},
          },
        ],
      },
      {
        id: 'forum-2000',
        siglum: 'FO',
        name: 'Forum',
        titles: ['Actes du forum pour la paix', 'Forum pour la paix'],
        date: '2000-06-12',
        hue: 'ochre',
        clauseNouns: ['recommandation', 'recommandations'],
        divisionNouns: ['thématique', 'thématiques'],
        divisions: [
          ...(preamble === undefined
            ? []
            : [
                {
                  eId: 'forum-2000/preambule',
                  num: null,
                  name: 'Forum',
                  other: 'Préambule',
                  nums: '',
                  texts: [preamble],
                  ties: {},
                  slips: {},
                },
              ]),
          {
            eId: 'forum-2000/1',
            num: '1',
            name: 'Paix',
            nums: '1 2 3',
            items: { 2: 2 },
            texts: [
              'Lutter contre la corruption ;',
              'Développer une stratégie de communication sur les méfaits de la corruption dans les services régionaux de l’Etat et chez les usagers ;',
              'Dissoudre les groupes d’auto-défense et les milices ;',
            ],
            ties: { 0: { precise: 1 } },
            slips: {},
          },
          {
            eId: 'forum-2000/2',
            num: '2',
            name: 'Numérique',
            nums: '1 2',
            texts: [
              'Renforcer la capacité numérique du pays, la cohésion sociale et les forces armées ;',
              'Lutter contre la corruption.',
            ],
            ties: {},
            slips: {},
          },
        ],
      },
    ],
    repetitions: [],
    equivalents: [],
    elsewhere: [],
  };
  const lexicon = buildLexicon(text);
  const { common, rare } = partLeads({ equivalents, subjects }, lexicon);
  const numbered = repetitions.map((eIds) =>
    eIds.map((eId) => lexicon.clauses.findIndex((clause) => clause.eId === eId)),
  );
  return { text: { ...text, ...common, repetitions: numbered }, rare: { ...rare, notSlips } };
}
