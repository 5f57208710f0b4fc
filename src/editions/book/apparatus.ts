/** The apparatus as a chapter: every slip left in a text and every departure from a witness. */
import { emendationRules } from '../../components/emendation-rules.ts';
import { sicNotePlace } from '../../edition/names.ts';
import { bindMarks } from '../../edition/french-marks.ts';
import type { Edition, Instrument, SicNote } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { anchorOf, callAnchor } from './anchors.ts';
import type { Chapter } from './chapter.ts';
import { columnHeads, element, type Element } from '../../components/tree.ts';
import { inLanguage, quoted } from './words.ts';

const siteWords = words('site');
const editionsWords = words('editions');

export const APPARATUS = '_apparat';

export function apparatusChapter(edition: Edition): Chapter {
  const { instruments } = edition;
  const sectionId = ({ id }: Instrument): string => `${APPARATUS}-${anchorOf(id)}`;
  return {
    entry: {
      id: APPARATUS,
      title: siteWords.apparatus,
      unit: 'chapter',
      entries: instruments.map((instrument) => ({
        id: sectionId(instrument),
        title: instrument.description.shortTitle,
        unit: 'section',
        entries: [],
      })),
    },
    level: 1,
    type: 'backmatter endnotes',
    continues: false,
    body: element(
      'section',
      { id: APPARATUS, class: 'by-edition' },
      element('h1', {}, siteWords.apparatus),
      instruments.map((instrument) =>
        element(
          'section',
          { id: sectionId(instrument) },
          element('h2', {}, instrument.description.shortTitle),
          element('h3', {}, siteWords.sicHeading),
          sicList(instrument),
          element('h3', {}, siteWords.emendations),
          emendationTable(instrument),
        ),
      ),
    ),
  };
}

function sicList(instrument: Instrument): Element {
  if (instrument.sic.length === 0) return element('p', {}, siteWords.nothingToReport);
  return element(
    'ol',
    { class: 'notes', role: 'list' },
    instrument.sic.map((note) => noteOf(instrument, note)),
  );
}

function noteOf(instrument: Instrument, note: SicNote): Element {
  const { language } = instrument.description;
  return element(
    'li',
    { id: anchorOf(note.id) },
    element(
      'a',
      { class: 'to', href: `#${callAnchor(note.id)}`, role: 'doc-backlink' },
      sicNotePlace(instrument, note).name,
    ),
    `, ${editionsWords.lines(...note.lines)}${siteWords.colon}`,
    element('i', inLanguage(language), note.words),
    ` ${siteWords.sic}, ${note.doubtful ? siteWords.sicDoubtful : siteWords.sicReading} `,
    quoted(note.reading, language),
    `. ${note.note}`,
  );
}

function emendationTable({ emendations, description }: Instrument): Element {
  if (emendations.length === 0) return element('p', {}, siteWords.nothingToReport);
  const heads = [siteWords.tableLines, siteWords.tableNote, siteWords.tableBefore, siteWords.tableAfter];
  const printed = (text: string): Element => element('td', inLanguage(description.language), text);
  return element(
    'table',
    { class: 'emendations' },
    element('caption', {}, `${siteWords.emendations}, ${description.shortTitle}`),
    columnHeads(heads),
    element(
      'tbody',
      {},
      emendations.map(({ rule, lines: [first, last], before, after }) =>
        element(
          'tr',
          {},
          element('th', { scope: 'row' }, first === last ? String(first) : `${first}–${last}`),
          element('td', {}, emendationRules[rule]),
          printed(before),
          after === '' ? element('td', {}, element('i', {}, siteWords.nothing)) : printed(bindMarks(after)),
        ),
      ),
    ),
  );
}
