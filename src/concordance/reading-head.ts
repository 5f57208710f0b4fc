/** Title and description of the pages that read correspondences. */
import { clauseName, clausePhrase, divisionShortName } from '../edition/names.ts';
import { placeOf } from '../edition/lookups.ts';
import { fitting, imprintOf } from '../metadata/description.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import type { ReadingPage } from './reading-pages.ts';
import { comparedAs, clauseInSentence, nounAndNumber, yearOf, yearsOf } from './spoken.ts';

const siteWords = words('site');
const metadataWords = words('metadata');
const facingWords = words('facing');
const readingWords = words('reading');
const revisionsWords = words('revisions');

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Props for the frame of a page. */
export interface ReadingHead {
  title: string;
  description: string;
}

export function readingHead(edition: Edition, page: ReadingPage): ReadingHead {
  if (page.kind === 'clause') {
    const { instrument, provision } = page.place;
    const years = yearsOf(comparedAs(edition, 'older', instrument));
    return {
      title: readingWords.whatIsSaid(clausePhrase(instrument, provision), years),
      description: fitting(
        metadataWords.clauseReading(
          imprintOf(instrument),
          nounAndNumber(page.place),
          clauseName(instrument, provision),
          years,
        ),
      ),
    };
  }
  if (page.kind === 'column') {
    const { division } = page.column;
    const name = division === null ? page.instrument.description.shortTitle : divisionShortName(division);
    const years = yearsOf(comparedAs(edition, 'newer', page.instrument));
    return {
      title: readingWords.whatWasSaid(name, years),
      description: fitting(metadataWords.divisionReading(imprintOf(page.instrument), name, years)),
    };
  }
  if (page.kind === 'withdrawn') {
    const [older, newer] = [placeOf(edition, page.tie.from), placeOf(edition, page.tie.to)];
    return {
      title: revisionsWords.withdrawn(capital(nounAndNumber(older)), nounAndNumber(newer)),
      description: fitting(
        `${metadataWords.withdrawnPair(
          clauseInSentence(newer),
          inText(newer.instrument),
          clauseInSentence(older),
          inText(older.instrument),
          siteWords.date(page.tie.date),
        )} ${page.tie.why}`,
      ),
    };
  }
  const { relation, from, to, rationale } = page.correspondence;
  const [older, newer] = [placeOf(edition, from), placeOf(edition, to)];
  const sentence = metadataWords.pair(
    clauseInSentence(newer),
    inText(newer.instrument),
    readingWords.verbs.newer[relation],
    clauseInSentence(older),
    inText(older.instrument),
  );
  return {
    title: facingWords.pairTitle(
      facingWords.pairReference(nounAndNumber(older), yearOf(older.instrument)),
      facingWords.pairReference(nounAndNumber(newer), yearOf(newer.instrument)),
    ),
    description: fitting(`${sentence} ${rationale}`),
  };
}

/** `Dialogue inter-Maliens, 2024`. */
function inText(instrument: Instrument): string {
  return metadataWords.textAndYear(instrument.description.shortTitle, yearOf(instrument));
}
