/** The views of a comparison, as the page that lists one of several comparisons names it. */
import { edition } from '../../components/edition.ts';
import type { View } from '../../concordance/comparison-paths.ts';
import { wholeFindingOf } from '../../concordance/glance-findings.ts';
import { flowFindingOf, stripsFindingOf } from '../../concordance/view-findings.ts';
import type { Pair } from '../../edition/concordance.ts';
import { words } from '../../strings/words.ts';

const chartsWords = words('charts');
const concordanceWords = words('concordance');

interface ViewFacts {
  title: string;
  description: string;
  /** What the view shows of one comparison, in a sentence. */
  textOf: (pair: Pair) => string;
}

export const views: Readonly<Record<View, ViewFacts>> = {
  '': {
    title: chartsWords.questionOfMany,
    description: concordanceWords.description,
    textOf: wholeFindingOf,
  },
  'tableau/': {
    title: chartsWords.tableTitle,
    description: chartsWords.tableDescription(chartsWords.generalNouns),
    textOf: ({ correspondences }) => concordanceWords.count(correspondences.length),
  },
  'clauses/': {
    title: chartsWords.strips,
    description: chartsWords.stripsDescription(chartsWords.generalNouns),
    textOf: stripsFindingOf,
  },
  'flux/': {
    title: chartsWords.flow,
    description: chartsWords.flowDescription(chartsWords.generalNouns),
    textOf: (pair) => flowFindingOf(edition, pair),
  },
  'silences/': {
    title: concordanceWords.silencesTitle,
    description: concordanceWords.silencesDescriptionOfMany,
    textOf: ({ silences, novelties }) => concordanceWords.without(silences.length, novelties.length),
  },
};
