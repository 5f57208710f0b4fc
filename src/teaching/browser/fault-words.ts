/** Tells what is wrong with a dossier from outside, in sentences. */
import { dossierWords } from '../../strings/browser/dossier.ts';
import type { Fault } from '../dossier-faults.ts';
import { faultPlace } from '../dossier-page.ts';
import { made } from '../../components/made.ts';
import { onPage } from '../../components/on-page.ts';

/** Most faults that are told one by one: the first say enough. */
const MOST = 5;

/** @param head says what could not be opened */
export function tellFaults(faults: readonly Fault[], head: string): void {
  const sentences = faults.slice(0, MOST).map(sentenceOf);
  const lines = [...sentences, dossierWords.notOpened].map((sentence) => made('p', '', sentence));
  onPage(faultPlace).replaceChildren(
    ...(faults.length === 0 ? [] : [made('p', '', made('b', '', head)), ...lines]),
  );
}

function sentenceOf(fault: Fault): string {
  const said = dossierWords.faults;
  if ('part' in fault) return said[fault.kind](dossierWords.parts[fault.part]);
  return 'at' in fault ? said[fault.kind](fault.at) : said[fault.kind];
}
