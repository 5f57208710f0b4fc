/** What an emendation is, in words, by its rule. */
import type { Emendation } from '../model/edition.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');

export const emendationRules: Readonly<Record<Emendation['rule'], string>> = {
  'running-head': siteWords.ruleRunningHead,
  'running-head-inside': siteWords.ruleRunningHeadInside,
  'mark-joined': siteWords.ruleMarkJoined,
  contents: siteWords.ruleContents,
};
