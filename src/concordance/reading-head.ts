/** Title and description of the pages that read correspondences. */
import { clausePhrase, divisionShortName, namedClause } from '../edition/names.ts';
import { placeOf } from '../edition/lookups.ts';
import { excerpt } from '../edition/text.ts';
import type { Edition } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import type { ReadingPage } from './reading-pages.ts';
import { comparedAs, clauseInSentence, nounAndNumber, yearOf, yearsOf } from './spoken.ts';

const siteWords = words('site');
const readingWords = words('reading');
const revisionsWords = words('revisions');

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Most characters of a description. */
const DESCRIPTION = 155;

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
      description: readingWords.whatIsSaidText(
        clauseInSentence(page.place),
        namedClause(instrument, provision),
      ),
    };
  }
  if (page.kind === 'column') {
    const { division } = page.column;
    const name = division === null ? page.instrument.description.shortTitle : divisionShortName(division);
    const years = yearsOf(comparedAs(edition, 'newer', page.instrument));
    return { title: readingWords.whatWasSaid(name, years), description: readingWords.whatWasSaidText(name) };
  }
  if (page.kind === 'withdrawn') {
    const [older, newer] = [placeOf(edition, page.tie.from), placeOf(edition, page.tie.to)];
    return {
      title: revisionsWords.withdrawn(capital(nounAndNumber(older)), nounAndNumber(newer)),
      description: excerpt(
        `${revisionsWords.withdrawnText(siteWords.date(page.tie.date))} ${page.tie.why}`,
        DESCRIPTION,
      ),
    };
  }
  const { relation, from, to, rationale } = page.correspondence;
  const [older, newer] = [placeOf(edition, from), placeOf(edition, to)];
  const sentence = readingWords.pairSentence(
    yearOf(newer.instrument),
    readingWords.verbs.newer[relation],
    yearOf(older.instrument),
  );
  return {
    title: readingWords.pairTitle(
      readingWords.pairReference(nounAndNumber(older), yearOf(older.instrument)),
      readingWords.pairReference(nounAndNumber(newer), yearOf(newer.instrument)),
    ),
    description: excerpt(`${sentence}. ${rationale}`, DESCRIPTION),
  };
}
