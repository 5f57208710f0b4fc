/** The concordance as a chapter: its relations, the table of all correspondences, silences, novelties, repetitions. */
import { degrees, relations, type Correspondence } from '../../model/concordance.ts';
import { pairsOf, type Pair } from '../../edition/concordance.ts';
import type { Edition, Instrument } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { anchorOf } from './anchors.ts';
import type { Chapter } from './chapter.ts';
import { cautionOf, languageOf, linksTo, linkTo, noveltyAnchor } from './ties.ts';
import { columnHeads, element, type Element } from '../../components/tree.ts';
import { quoted } from './words.ts';

const siteWords = words('site');
const concordanceWords = words('concordance');
const comparisonWords = words('comparison');
const editionsWords = words('editions');

/** Ids of the chapter and its sections. */
export const CONCORDANCE = {
  chapter: '_concordance',
  table: '_tableau',
  silences: '_silences',
  novelties: '_nouveautes',
  repetitions: '_repetitions',
} as const;

interface Section {
  id: string;
  title: string;
  body: Element[];
}

/** The chapter; an empty array where no texts are compared. */
export function concordanceChapter(edition: Edition): Chapter[] {
  const { concordance } = edition;
  const sections = [
    ...pairsOf(edition).map((pair) => tableSection(edition, pair)),
    ...pairsOf(edition).flatMap((pair) => silencesSection(edition, pair)),
    ...pairsOf(edition).flatMap((pair) => noveltiesSection(edition, pair)),
    ...repetitionsSection(edition),
  ];
  if (sections.length === 0) return [];
  const id = CONCORDANCE.chapter;
  const entries = sections.map((section) => ({
    id: section.id,
    title: section.title,
    unit: 'section' as const,
    entries: [],
  }));
  const chapter: Chapter = {
    entry: { id, title: editionsWords.concordance, unit: 'chapter', entries },
    level: 1,
    type: 'bodymatter chapter',
    continues: false,
    body: element(
      'section',
      { id, class: 'by-edition' },
      element('h1', {}, editionsWords.concordance),
      element(
        'p',
        { class: 'lead' },
        editionsWords.concordanceLead(concordanceWords.count(concordance.correspondences.length)),
      ),
      element('p', {}, editionsWords.ownReading),
      element(
        'dl',
        { class: 'legend' },
        relations.map((relation) => [
          element('dt', { class: relation }, comparisonWords.relations[relation]),
          element('dd', {}, concordanceWords.meanings[relation]),
        ]),
      ),
      sections.map((section) =>
        element('section', { id: section.id }, element('h2', {}, section.title), section.body),
      ),
    ),
  };
  return [chapter];
}

/** Id and title of the section of a comparison, which both name where there are several. */
function sectionOf(edition: Edition, pair: Pair, id: string, title: string): { id: string; title: string } {
  const pairs = pairsOf(edition);
  const index = pairs.indexOf(pair);
  const names = editionsWords.tableOf(pair.older.description.shortTitle, pair.newer.description.shortTitle);
  return {
    id: index === 0 ? id : `${id}-${index + 1}`,
    title: pairs.length === 1 ? title : `${title}, ${names}`,
  };
}

function tableSection(edition: Edition, pair: Pair): Section {
  const { older, newer, correspondences } = pair;
  const column = ({ description }: Instrument): string =>
    editionsWords.columnOf(description.nouns.clause.one, siteWords.year(description.date));
  const order = new Map(older.provisions.map(({ eId }, at) => [eId, at]));
  const rows = correspondences.toSorted((a, b) => (order.get(a.from) ?? 0) - (order.get(b.from) ?? 0));
  const names = editionsWords.tableOf(older.description.shortTitle, newer.description.shortTitle);
  const heads = [
    column(older),
    concordanceWords.columnRelation,
    column(newer),
    concordanceWords.columnReason,
  ];
  return {
    ...sectionOf(edition, pair, CONCORDANCE.table, concordanceWords.table),
    body: [
      element('p', {}, concordanceWords.tableText),
      element(
        'table',
        { class: 'concordance' },
        element('caption', {}, names),
        columnHeads(heads),
        element(
          'tbody',
          {},
          rows.map((tie) => rowOf(edition, tie)),
        ),
      ),
    ],
  };
}

function rowOf(edition: Edition, tie: Correspondence): Element {
  const end = (eId: string, quote: string): (Element | string)[] => [
    linkTo(edition, eId),
    ' ',
    quoted(quote, languageOf(edition, eId)),
  ];
  return element(
    'tr',
    { id: anchorOf(tie.id) },
    element('th', { scope: 'row' }, end(tie.from, tie.quoteFrom)),
    element(
      'td',
      { class: 'relation' },
      element('b', { class: tie.relation }, comparisonWords.relations[tie.relation]),
      ' ',
      element('span', { class: 'strength' }, comparisonWords.strengths[tie.strength]),
    ),
    element('td', {}, end(tie.to, tie.quoteTo)),
    element(
      'td',
      { class: 'reason' },
      tie.rationale,
      tie.otherReading === null ? null : [' ', cautionOf(tie, 'span')],
    ),
  );
}

function silencesSection(edition: Edition, pair: Pair): Section[] {
  const { silences } = pair;
  if (silences.length === 0) return [];
  const entries = silences.map(({ provision, quote, explanation }) =>
    element(
      'li',
      {},
      element('p', {}, linkTo(edition, provision), ' ', quoted(quote, languageOf(edition, provision))),
      element('p', { class: 'reason' }, explanation),
    ),
  );
  const body = [element('p', {}, concordanceWords.silencesText(silences.length)), list(entries)];
  return [{ ...sectionOf(edition, pair, CONCORDANCE.silences, concordanceWords.silences), body }];
}

function noveltiesSection(edition: Edition, pair: Pair): Section[] {
  const { novelties } = pair;
  if (novelties.length === 0) return [];
  const clauses = novelties.reduce((sum, { provisions }) => sum + provisions.length, 0);
  const entries = novelties.map((novelty) => {
    const { subject, provisions, explanation } = novelty;
    return element(
      'li',
      { id: noveltyAnchor(edition, novelty) },
      element('p', { class: 'subject' }, subject),
      element('p', { class: 'reason' }, explanation),
      element('p', {}, linksTo(edition, provisions)),
    );
  });
  const body = [
    element(
      'p',
      {},
      concordanceWords.noveltiesText(novelties.length, clauses, pair.newer.description.nouns.clause),
    ),
    list(entries),
  ];
  return [{ ...sectionOf(edition, pair, CONCORDANCE.novelties, concordanceWords.novelties), body }];
}

function repetitionsSection(edition: Edition): Section[] {
  const { repetitions } = edition.concordance;
  if (repetitions.length === 0) return [];
  const groups = degrees
    .map((degree) => ({ degree, found: repetitions.filter((one) => one.degree === degree) }))
    .filter(({ found }) => found.length > 0);
  const body = [
    element('p', {}, concordanceWords.repetitionsLead(repetitions.length)),
    ...groups.flatMap(({ degree, found }) => [
      element('h3', {}, concordanceWords.degreeHeading(concordanceWords.degrees[degree], found.length)),
      list(
        found.map(({ provisions, note }) =>
          element(
            'li',
            {},
            element('p', {}, linksTo(edition, provisions)),
            element('p', { class: 'reason' }, note),
          ),
        ),
      ),
    ]),
  ];
  return [{ id: CONCORDANCE.repetitions, title: concordanceWords.repetitionsTitle, body }];
}

function list(entries: Element[]): Element {
  return element('ul', { class: 'entries', role: 'list' }, entries);
}
