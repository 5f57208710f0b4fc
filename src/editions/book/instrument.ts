/** The chapters of one text: its presentation and first provisions, each division, its last provisions. */
import { correspondencesOf } from '../../edition/concordance.ts';
import { allDivisions, clausesIn } from '../../edition/divisions.ts';
import { placeOf } from '../../edition/lookups.ts';
import { clauseCount, divisionTitle, namedReference } from '../../edition/names.ts';
import type { Division, Edition, Instrument, Passage, Provision } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { anchorOf } from './anchors.ts';
import type { Chapter, Entry, HeadingName } from './chapter.ts';
import { placeOn } from './order.ts';
import { provisionSection } from './provision.ts';
import { element, type Element } from '../../components/tree.ts';
import { inLanguage, wordsOf } from './words.ts';

const siteWords = words('site');
const concordanceWords = words('concordance');
const editionsWords = words('editions');

/** The chapters of an instrument. @param site public address of the site, null where it has none */
export function instrumentChapters(edition: Edition, instrument: Instrument, site: string | null): Chapter[] {
  const { provisions } = instrument;
  const firstDivided = provisions.findIndex(({ division }) => division !== null);
  const lastDivided = provisions.findLastIndex(({ division }) => division !== null);
  const before = firstDivided === -1 ? provisions : provisions.slice(0, firstDivided);
  const after = firstDivided === -1 ? [] : provisions.slice(lastDivided + 1);
  const [closing] = after;
  return [
    opening(edition, instrument, before, site),
    ...allDivisions(instrument).map((division) => divisionChapter(edition, instrument, division, site)),
    ...(closing === undefined ? [] : [ending(edition, closing, after, site)]),
  ];
}

function opening(
  edition: Edition,
  instrument: Instrument,
  provisions: Provision[],
  site: string | null,
): Chapter {
  const { id, description, path } = instrument;
  const { title, place, date, about, language } = description;
  return {
    entry: { id: anchorOf(id), title, unit: 'chapter', entries: entriesOf(edition, provisions) },
    level: 1,
    type: 'bodymatter part',
    continues: false,
    body: element(
      'section',
      { id: anchorOf(id), class: 'instrument', 'data-eid': id, 'data-hue': description.hue },
      element('h1', inLanguage(language), title),
      element('p', { class: 'dateline' }, `${place}, ${siteWords.date(date)}`),
      element(
        'div',
        { class: 'edition' },
        element('p', { class: 'about' }, about),
        element('p', {}, [clauseCount(instrument), '. ', ...onSite(site, path)]),
      ),
      sectionsOf(edition, provisions, 'h2', site),
    ),
  };
}

function divisionChapter(
  edition: Edition,
  instrument: Instrument,
  division: Division,
  site: string | null,
): Chapter {
  const { eId, marker, title, label, introduction, path } = division;
  const { language, nouns, hue } = instrument.description;
  const provisions = instrument.provisions.filter((provision) => provision.division === eId);
  const ties = provisions.reduce(
    (sum, provision) => sum + correspondencesOf(edition, provision.eId).length,
    0,
  );
  const clauses = clausesIn(instrument, division).length;
  const counts = [
    siteWords.count(clauses, nouns.clause),
    ...(ties === 0 ? [] : [concordanceWords.count(ties)]),
  ];
  const name = divisionTitle(division);
  const printed = (name: string, passage: Passage | null): Element | null =>
    passage === null ? null : element('p', { class: name }, wordsOf(passage));
  return {
    entry: { id: anchorOf(eId), title: name, unit: 'chapter', entries: entriesOf(edition, provisions) },
    level: 2,
    type: 'bodymatter chapter',
    continues: false,
    body: element(
      'section',
      { id: anchorOf(eId), class: 'division', 'data-eid': eId, 'data-hue': hue },
      element('h2', {}, name),
      element(
        'div',
        { class: 'edition' },
        element('p', {}, [`${counts.join(', ')}. `, ...onSite(site, path)]),
      ),
      element(
        'div',
        { class: 'words printed', ...inLanguage(language) },
        element('p', { class: 'printed-title' }, [`${marker} `, ...wordsOf(title)]),
        printed('printed-label', label),
        printed('introduction', introduction),
      ),
      sectionsOf(edition, provisions, 'h3', site),
    ),
  };
}

/** The provisions after the last division, as a chapter. */
function ending(edition: Edition, first: Provision, provisions: Provision[], site: string | null): Chapter {
  const [entry, ...others] = entriesOf(edition, provisions);
  const id = anchorOf(first.eId);
  return {
    entry: { id, title: entry?.title ?? first.eId, unit: 'section', entries: others },
    level: 2,
    type: 'bodymatter chapter',
    continues: true,
    body: element(
      'section',
      { class: 'ending', 'data-hue': placeOf(edition, first.eId).instrument.description.hue },
      sectionsOf(edition, provisions, 'h2', site),
    ),
  };
}

function sectionsOf(
  edition: Edition,
  provisions: Provision[],
  heading: HeadingName,
  site: string | null,
): Element[] {
  return provisions.map((provision) => provisionSection(edition, provision, heading, site));
}

function entriesOf(edition: Edition, provisions: Provision[]): Entry[] {
  return provisions.map((provision) => ({
    id: anchorOf(provision.eId),
    title: namedReference(placeOf(edition, provision.eId).instrument, provision),
    unit: provision.kind === 'clause' ? 'clause' : 'section',
    entries: [],
  }));
}

/** `Sur le site : https://…`, the address in view and linked; its id where the site has none. */
function onSite(site: string | null, path: string): (Element | string)[] {
  return [`${editionsWords.onSite} `, placeOn(site, path)];
}
