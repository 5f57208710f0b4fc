/** Title and description of the pages that read correspondences. */
import { clauseName, clausePhrase, namedClause } from '../edition/names.ts';
import { placeOf } from '../edition/lookups.ts';
import { fitting, imprintOf } from '../metadata/description.ts';
import type { Edition, Instrument } from '../model/edition.ts';
import { words } from '../strings/words.ts';
import { columnParts } from './chart-names.ts';
import type { Read, ReadingPage } from './reading-pages.ts';
import { asOneOfTwo, clauseInSentence, nounAndNumber, yearsOf } from './spoken.ts';
import { yearOf } from '../model/years.ts';

const siteWords = words('site');
const chartsWords = words('charts');
const metadataWords = words('metadata');
const facingWords = words('facing');
const readingWords = words('reading');
const revisionsWords = words('revisions');

/** Props for the frame of a page. */
/** The pages that read one clause or column, or let one be chosen. */
type OneRead = Extract<ReadingPage, { kind: 'clause' | 'column' | 'choice' }>;

export interface ReadingHead {
  title: string;
  description: string;
}

export function readingHead(edition: Edition, page: ReadingPage): ReadingHead {
  if (page.kind === 'clause') {
    const { instrument, provision } = page.place;
    const years = [yearOf(page.pair.newer.description)];
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
    const { newer, older } = page.pair;
    const name = columnParts(newer, page.column).name;
    const years = [yearOf(older.description)];
    return {
      title: readingWords.whatWasSaid(name, years),
      description: fitting(metadataWords.divisionReading(imprintOf(newer), name, years)),
    };
  }
  if (page.kind === 'choice') {
    const title = choiceTitle(page);
    return { title, description: fitting(chartsWords.choiceDescription(title, page.ways.length)) };
  }
  if (page.kind === 'withdrawn') {
    const [older, newer] = [placeOf(edition, page.tie.from), placeOf(edition, page.tie.to)];
    return {
      title: revisionsWords.withdrawn(facingWords.titleOfTwo(asOneOfTwo(older), asOneOfTwo(newer))),
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
    title: facingWords.titleOfTwo(asOneOfTwo(older), asOneOfTwo(newer)),
    description: fitting(`${sentence} ${rationale}`),
  };
}

function readOn(page: OneRead): Read {
  if (page.kind === 'choice') return page.read;
  if (page.kind === 'clause') return { side: 'older', place: page.place };
  return { side: 'newer', instrument: page.pair.newer, column: page.column };
}

/** What a page reads: the eId and the name of an older clause, or of a column of a newer text. */
export function namedRead(page: OneRead): { eId: string; name: string } {
  const read = readOn(page);
  if (read.side === 'older') {
    const { instrument, provision } = read.place;
    return { eId: provision.eId, name: namedClause(instrument, provision) };
  }
  return { eId: read.column.eId, name: columnParts(read.instrument, read.column).name };
}

/** What the page of a choice asks: of an older clause, of a column of a newer text, in each of the texts compared with it. */
export function choiceTitle({ read, ways }: Extract<ReadingPage, { kind: 'choice' }>): string {
  const years = yearsOf(ways.map(({ pair }) => (read.side === 'older' ? pair.newer : pair.older)));
  return read.side === 'older'
    ? readingWords.whatIsSaid(clausePhrase(read.place.instrument, read.place.provision), years)
    : readingWords.whatWasSaid(columnParts(read.instrument, read.column).name, years);
}

/** `Dialogue inter-Maliens, 2024`. */
function inText(instrument: Instrument): string {
  return metadataWords.textAndYear(instrument.description.shortTitle, yearOf(instrument.description));
}
