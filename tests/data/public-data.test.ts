/** The public forms of a small concordance: shape, values, and that all agree. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { correspondenceColumns, correspondenceRows } from '../../src/data/correspondence-table.ts';
import { publicConcordanceSchema, toPublicConcordance } from '../../src/data/public-concordance.ts';
import { pageAddress, SITE } from './data-orders.ts';
import { smallEdition } from '../convert/concord/small.ts';

const edition = smallEdition();
const data = toPublicConcordance(edition);

describe('correspondances.json', () => {
  test('is as it is documented, key by key', () => {
    expect(Object.keys(data)).toEqual(['version', 'correspondences', 'silences', 'novelties', 'repetitions']);
    expect(data.correspondences.map(({ id }) => id)).toEqual([
      'puits-2031-i-1--verger-2033-1.1',
      'puits-2031-i-1--verger-2033-1.2',
      'puits-2031-i-2--verger-2033-1.2',
      'puits-2031-ii-5--verger-2033-2.1',
    ]);
    expect(Object.entries(data.correspondences[1] ?? {})).toEqual(
      Object.entries({
        id: 'puits-2031-i-1--verger-2033-1.2',
        from: 'puits-2031/i/1',
        to: 'verger-2033/1.2',
        relation: 'ecarte',
        strength: 1,
        quoteFrom: 'Nul n’en est écarté',
        quoteTo: 'Chacun cueille',
        rationale: 'Nul n’est écarté du puits ; au verger, la taille ouvre le droit.',
        caution: 'Tailler peut être « ouvert à tous ».',
        otherReading: 'aucune',
      }),
    );
    expect(data.correspondences[0]?.caution).toBeNull();
    expect(data.silences[0]).toEqual({
      provision: 'puits-2031/i/3',
      quote: 'Les récipients sont rincés',
      explanation: 'Le rinçage n’est pas nommé dans la convention.',
    });
    expect(data.novelties).toEqual([
      {
        subject: 'Échelle',
        provisions: ['verger-2033/2.2'],
        explanation: 'L’échelle n’est pas nommée dans le règlement.',
        subjects: [],
      },
    ]);
    expect(data.repetitions[0]).toEqual({
      provisions: ['puits-2031/i/1', 'puits-2031/i/2'],
      degree: 'meme-demande',
    });
  });

  const validate = new Ajv2020({ strict: true }).compile(publicConcordanceSchema());
  const first = data.correspondences[0];

  test('fits its schema', () => {
    validate(data);
    expect(validate.errors).toBeNull();
    expect(publicConcordanceSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
    });
  });

  test.each([
    ['another version', { ...data, version: 2 }],
    ['a missing key', { ...data, silences: undefined }],
    ['an unknown key', { ...data, extra: 1 }],
    ['an unknown key in a correspondence', { ...data, correspondences: [{ ...first, readings: 'both' }] }],
    ['an unknown relation', { ...data, correspondences: [{ ...first, relation: 'suit' }] }],
    ['a strength of 4', { ...data, correspondences: [{ ...first, strength: 4 }] }],
    ['an empty rationale', { ...data, correspondences: [{ ...first, rationale: '' }] }],
    [
      'a novelty without provision',
      { ...data, novelties: [{ subject: 'a', provisions: [], explanation: 'b', subjects: [] }] },
    ],
    ['a repetition of one', { ...data, repetitions: [{ provisions: ['a'], degree: 'identique' }] }],
  ])('its schema refuses %s', (_, other) => {
    expect(validate(JSON.parse(JSON.stringify(other)))).toBe(false);
  });
});

describe('the table of correspondences', () => {
  const records = correspondenceRows(edition, pageAddress).map((row) =>
    Object.fromEntries(correspondenceColumns.map((column, at) => [column, row[at]])),
  );

  test('says what the JSON says', () => {
    const said = records.map(
      ({ id, from, to, relation, strength, quoteFrom, quoteTo, rationale, caution, otherReading }) => ({
        id,
        from,
        to,
        relation,
        strength: Number(strength),
        quoteFrom,
        quoteTo,
        rationale,
        caution: caution === '' ? null : caution,
        otherReading: otherReading === '' ? null : otherReading,
      }),
    );
    expect(said).toEqual(data.correspondences);
  });

  test('adds addresses, references, markers, texts and readings', () => {
    expect(records[2]).toMatchObject({
      fromReference: 'RP I.2',
      fromMarker: 'Article 2.',
      fromText: expect.stringMatching(
        /^Chaque foyer peut puiser :\nvingt litres le matin ;\nvingt litres le soir,/,
      ),
      fromAddress: `${SITE}puits-2031/i/2/`,
      toReference: 'CV 1.2',
      toMarker: '1.2.',
      toText: 'Chacun cueille les arbres qu’il a taillés.',
      toAddress: `${SITE}verger-2033/1.2/`,
      undertaking: '2-a',
      readings: 'both',
      bothReadings: 'true',
    });
    expect(records.map(({ bothReadings }) => bothReadings)).toEqual(['true', 'false', 'true', 'false']);
  });
});
