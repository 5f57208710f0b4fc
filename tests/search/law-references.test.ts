/** References to articles as lawyers write them: made by the template of the text, and read by search. */
import { describe, expect, test } from 'vitest';
import { clauseNumberOf, shortReferenceOf } from '../../src/edition/references.ts';
import { provisionTitle } from '../../src/edition/names.ts';
import type { Edition } from '../../src/model/edition.ts';
import { hasSigns } from '../../src/search/core/has-signs.ts';
import { buildLexicon } from '../../src/search/core/lexicon.ts';
import { readReference } from '../../src/search/core/signs/reference/read.ts';
import { toSearchWords } from '../../src/search/index/search-text.ts';
import { editionOf, sourcesOf } from '../convert/sources.ts';

/** An edition of the texts of some fixtures. */
function editionWith(names: readonly string[]) {
  const texts = names.map((name) => sourcesOf(`tests/fixtures/third-texts/${name}/`));
  return editionOf({
    ...sourcesOf('tests/fixtures/third-texts/targets/'),
    seeds: new Map(texts.flatMap(({ seeds }) => [...seeds])),
    instruments: texts.flatMap(({ instruments }) => instruments),
  });
}

/** What the queries of an edition name. */
function readerOf(edition: Edition) {
  const { text } = toSearchWords(edition);
  const lexicon = buildLexicon(text);
  const named = (query: string) => {
    const found = readReference(query, lexicon);
    if (found !== null) expect(hasSigns(query, text.instruments)).toBe(true);
    return found?.clauses.map((clause) => lexicon.clauses[clause]?.eId) ?? null;
  };
  return { lexicon, named };
}

const edition = editionWith(['numbers-of-laws', 'accord-with-annexes']);
const { lexicon, named } = readerOf(edition);

describe('where numbers run through, a reference names the article alone', () => {
  test.each([
    ['code-2038/2-bis', 'CP art. 2 bis', '2 bis', 'Article 2\u00A0bis'],
    ['code-2038/titre-i/l-111-1', 'CP art. L. 111-1', 'L. 111-1', 'Article L. 111-1'],
    ['accord-2040/titre-i/2', 'AP art. 2', '2', 'Article 2'],
    ['accord-2040/annexe-ii/4', 'AP art. 4', '4', 'Article 4'],
    // The number of an annex that an article before it has.
    ['accord-2040/annexe-i/2', 'AP art. I.2', 'I.2', 'Article I.2'],
  ])('%s: %s', (eId, reference, number, title) => {
    const instrument = edition.instruments.find(({ id }) => eId.startsWith(`${id}/`));
    const provision = instrument?.provisions.find((one) => one.eId === eId);
    if (instrument === undefined || provision === undefined) throw new Error(`no ${eId}`);
    expect(shortReferenceOf(instrument, provision)).toBe(reference);
    expect(clauseNumberOf(instrument, provision)).toBe(number);
    expect(provisionTitle(instrument, provision)).toBe(title);
    const found = lexicon.clauses.find((entry) => entry.eId === eId)?.reference;
    expect(found?.replaceAll('\u00A0', ' ')).toBe(reference);
    expect(named(reference)).toEqual([eId]);
  });
});

describe('search reads them as they are written', () => {
  test.each([
    ['CP L. 111-1', 'code-2038/titre-i/l-111-1'],
    ['article L111-1', 'code-2038/titre-i/l-111-1'],
    ['art. L.111-2', 'code-2038/titre-i/l-111-2'],
    ['l 112–1', 'code-2038/titre-i/l-112-1'],
    ['article R. 311-2 bis du code du puits', 'code-2038/titre-iii/r-311-2-bis'],
    ['art 2 ter', 'code-2038/2-ter'],
    ['comparer à 2 bis', 'code-2038/2-bis'],
    ['CP article premier', 'code-2038/1'],
    ['CP art. 1er', 'code-2038/1'],
    ['code-2038/titre-i/l-111-1', 'code-2038/titre-i/l-111-1'],
  ])('%s → %s', (query, eId) => expect(named(query)).toEqual([eId]));

  test.each(['L. 111-9', '2 quater', 'premier ministre', 'RN 15', '2 quinquies'])(
    '%s is none of them',
    (query) => expect(readReference(query, lexicon)?.certain ?? false).toBe(false),
  );
});

describe('versions of an article', () => {
  const { named: inForce } = readerOf(editionWith(['code-in-force']));

  test.each([
    ['CF L. 111-2 (version 2041)', ['four-2043/titre-i/l-111-2-version-2041']],
    ['article L111-2 version 2043', ['four-2043/titre-i/l-111-2-version-2043']],
    ['L. 112-1 (abrogé)', ['four-2043/titre-ii/l-112-1-abroge']],
    ['L. 112-1', ['four-2043/titre-ii/l-112-1']],
    ['L. 112-1 et R. 112-1', ['four-2043/titre-ii/l-112-1', 'four-2043/titre-ii/r-112-1']],
    // Without one, each that there is.
    ['L. 111-2', ['four-2043/titre-i/l-111-2-version-2041', 'four-2043/titre-i/l-111-2-version-2043']],
  ])('%s', (query, eIds) => expect(inForce(query)).toEqual(eIds));
});
