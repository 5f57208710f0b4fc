/** What a dossier is printed from, made of the public data and of what pages carry besides. */
import { describe, expect, test } from 'vitest';
import type { LoadedTexts } from '../../src/components/published-texts.ts';
import { toCorpus } from '../../src/data/corpus.ts';
import { toPublicConcordance } from '../../src/data/public-concordance.ts';
import { toPublicSubjects } from '../../src/data/public-subjects.ts';
import { allPlaces } from '../../src/edition/lookups.ts';
import { missingSubject, provisionTitle } from '../../src/edition/names.ts';
import { printingFactsOf } from '../../src/edition/printing-facts.ts';
import { itemWords } from '../../src/edition/printed.ts';
import type { Printed } from '../../src/edition/runs.ts';
import { itemsOf, textPassages, titleOf } from '../../src/edition/text.ts';
import type { Edition } from '../../src/model/edition.ts';
import { materialOf } from '../../src/teaching/material.ts';
import { editionOf, sourcesOf, wholeEdition } from '../convert/sources.ts';

function materialFrom(from: Edition) {
  const texts: LoadedTexts = {
    texts: toCorpus(from).instruments,
    ties: toPublicConcordance(from).correspondences,
  };
  return materialOf(texts, toPublicSubjects(from).subjects, printingFactsOf(from));
}

const edition = wholeEdition();
const material = materialFrom(edition);

test.each([
  ['the two texts', edition],
  ['divisions in divisions', editionOf(sourcesOf('tests/fixtures/third-texts/decimals-under-chapters/'))],
])('each provision has the words, slips and names of the edition: %s', (_, from) => {
  const own = materialFrom(from);
  for (const { instrument, provision } of allPlaces(from)) {
    const printed = own.provision(provision.eId);
    if (printed === null) throw new Error(`${provision.eId} is missing`);
    const title = titleOf(provision);
    const lines = [
      ...(title === null ? [] : [title]),
      ...textPassages(provision).filter(({ text }) => text !== ''),
      ...itemsOf(provision).map(itemWords),
    ];
    // Each slip with its words: their place in a paragraph is another than in the whole text.
    const shown = ({ text, sic }: Printed) => [
      text,
      ...sic.map(({ id, start, end }) => [id, text.slice(start, end)]),
    ];
    const printedText = (line: Printed) => (line === title ? [line.text] : shown(line));
    expect(printed.lines.map(shown)).toEqual(lines.map(printedText));
    expect(printed.missingSubject).toBe(missingSubject(instrument, provision));
    expect(printed.path).toBe(provision.path);
    expect(printed.title).toBe(provisionTitle(instrument, provision));
    expect(printed.number === null).toBe(provision.num === null);
  }
});

describe('a provision', () => {
  test('says where it stands', () => {
    expect(material.provision('oci-2016/iii')).toMatchObject({
      ...{ number: 'iii', item: null, name: 'Accord d’Alger\u202F: application', division: null },
      missingSubject: 'Le Groupe de contact',
      source: { year: '2016', noun: 'engagement', siglum: 'OCI', place: 'New York' },
    });
    expect(material.provision('dialogue-2024/4/66')).toMatchObject({ division: 'Sécurité et défense' });
  });

  test('has the heading and the paragraphs of its text apart, and the title of the text in full', () => {
    const preamble = material.provision('dialogue-2024/preambule');
    expect(preamble?.lines.map(({ isHeading }) => isHeading).slice(0, 2)).toEqual([true, false]);
    expect(preamble?.lines[0]?.text).toBe('COMMISSION DE CENTRALISATION ET DE SYNTHESE');
    expect(preamble?.lines[1]?.text).toMatch(/^Le Dialogue Inter-maliens pour la Paix/);
    expect(material.provision('oci-2016/i')?.source.title).toContain('l’Organisation de la coopération');
  });

  test('of which one item is asked for has its own words before it', () => {
    const item = material.provision('dialogue-2024/4/80#p3');
    expect(item?.lines.map((line) => line.item)).toEqual([null, 3]);
    expect(item?.lines[0]?.text).toBe('Réhabiliter les routes :');
    expect(item).toMatchObject({ item: 3, number: '4.80', path: '/dialogue-2024/4/80/#p3' });
  });

  test.each([
    'oci-2016/xiv',
    'dialogue-2024/4/80#p99',
    'dialogue-2024/4/80#p0',
    'dialogue-2024/4/80#x',
    '',
    '__proto__',
  ])('that no text has is none: %s', (eId) => {
    expect(material.provision(eId)).toBeNull();
  });
});

test('ties are found in either order, the strongest first', () => {
  const tie = material.tie('oci-2016/iii', 'dialogue-2024/1/12');
  expect(tie).toMatchObject({ from: 'oci-2016/iii', path: '/concordance/oci-2016/iii/dialogue-2024/1/12/' });
  expect(material.tie('dialogue-2024/1/12', 'oci-2016/iii')).toEqual(tie);
  expect(material.tie('oci-2016/i', 'oci-2016/ii')).toBeNull();
  const strengths = material.tiesOf('oci-2016/vi').map(({ strength }) => strength);
  expect(strengths.length).toBeGreaterThan(1);
  expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
});

test('a subject is found by its id', () => {
  expect(material.subject('femmes')?.label).toBe('Femmes');
  expect(material.subject('licornes')).toBeNull();
});
