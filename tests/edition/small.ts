/** A made-up edition of two texts: an undivided one, and one whose divisions are a tree of two levels. */
import type { Correspondence } from '../../src/model/concordance.ts';
import { clauses } from '../../src/model/description-body.ts';
import type { InstrumentDescription } from '../../src/model/description.ts';
import type { Division, Edition, Instrument, Part, Passage, Provision } from '../../src/model/edition.ts';

const passage = (text: string, line: number): Passage => ({ text, lines: [line, line], sic: [] });
const paragraph = (text: string, line: number): Part => ({ type: 'paragraph', ...passage(text, line) });

function provision(eId: string, line: number, more: Partial<Provision> = {}): Provision {
  const num = eId.slice(eId.lastIndexOf('/') + 1);
  return {
    eId,
    kind: 'clause',
    division: null,
    marker: `${num}.`,
    num,
    body: [paragraph(`Le texte de ${num}.`, line)],
    lines: [line, line],
    path: `/${eId}/`,
    ...more,
  };
}

function division(eId: string, lines: [number, number], divisions: Division[] = []): Division {
  const num = eId.slice(eId.lastIndexOf('/') + 1);
  return {
    eId,
    num,
    marker: `Partie ${num}`,
    name: `De ${num}`,
    shortName: num,
    title: passage(`De ${num}`, lines[0]),
    label: null,
    introduction: null,
    divisions,
    lines,
    path: `/${eId}/`,
  };
}

function description(id: string, siglum: string, year: number): InstrumentDescription {
  return {
    id,
    order: year,
    file: `${id}.txt`,
    siglum,
    title: `Texte ${siglum}`,
    shortTitle: siglum,
    date: `${year}-03-01`,
    place: 'Ségou',
    issuer: 'le village',
    language: 'fr',
    hue: 'green',
    about: 'Un texte.',
    provenance: 'inventé',
    nouns: { clause: { one: 'article', many: 'articles' } },
    clauses: clauses.parse({ marker: '{num}.', numbering: 'decimal', counts: [1] }),
    tables: [],
    speakers: [],
    runningHeads: [],
    prose: [],
    asPrinted: [],
  };
}

function instrument(id: string, siglum: string, year: number, more: Partial<Instrument>): Instrument {
  return {
    description: description(id, siglum, year),
    id,
    path: `/${id}/`,
    witness: { file: `seeds/${id}.txt`, sha256: '0'.repeat(64), lines: [] },
    divisions: [],
    provisions: [],
    emendations: [],
    sic: [],
    ...more,
  };
}

function correspondence(from: string, to: string, more: Partial<Correspondence> = {}): Correspondence {
  return {
    id: `${from}--${to}`.replaceAll('/', '-'),
    comparison: 'puits--verger',
    from,
    to,
    undertaking: 'a',
    relation: 'reformule',
    strength: 1,
    quoteFrom: 'Le texte',
    quoteTo: 'Le texte',
    rationale: 'Le même sujet.',
    otherReading: null,
    caution: null,
    readings: 'both',
    ...more,
  };
}

/** `puits`, undivided: a preamble and clauses 1 and 2. */
export const puits = instrument('puits', 'PU', 2031, {
  provisions: [
    provision('puits/preambule', 1, { kind: 'preamble', marker: null, num: null }),
    provision('puits/1', 2),
    provision('puits/2', 3),
  ],
});

/**
 * `verger`: a preamble, part A with clause 1 and nothing nested, part B with clause 1 of its own, then
 * chapters 1 (clauses 1 and 2, with items) and 2 (clause 1), and a closing.
 */
export const verger = instrument('verger', 'VE', 2033, {
  divisions: [
    division('verger/A', [2, 3]),
    division('verger/B', [4, 12], [division('verger/B/1', [6, 10]), division('verger/B/2', [11, 12])]),
  ],
  provisions: [
    provision('verger/preambule', 1, { kind: 'preamble', marker: null, num: null }),
    provision('verger/A/1', 3, { division: 'verger/A' }),
    provision('verger/B/1-bis', 5, { division: 'verger/B', marker: '1.', num: '1' }),
    provision('verger/B/1/1', 7, { division: 'verger/B/1' }),
    provision('verger/B/1/2', 8, {
      division: 'verger/B/1',
      body: [
        paragraph('Chacun apporte :', 8),
        {
          type: 'list',
          items: [
            { marker: '–', position: 1, parts: [], ...passage('un panier ;', 9) },
            { marker: '–', position: 2, parts: [], ...passage('une échelle.', 10) },
          ],
          lines: [9, 10],
        },
      ],
      lines: [8, 10],
    }),
    provision('verger/B/2/1', 12, { division: 'verger/B/2' }),
    provision('verger/cloture', 13, { kind: 'closing', marker: null, num: null }),
  ],
  sic: [
    {
      id: 'verger/B/2~1',
      in: 'verger/B/2',
      part: 'title',
      words: 'De',
      reading: 'Du',
      kind: 'mot',
      note: 'n',
      doubtful: false,
      lines: [11, 11],
    },
    {
      id: 'verger/A/1~1',
      in: 'verger/A/1',
      part: null,
      words: 'Le',
      reading: 'Un',
      kind: 'mot',
      note: 'n',
      doubtful: false,
      lines: [3, 3],
    },
  ],
});

export const small: Edition = {
  instruments: [puits, verger],
  comparisons: [
    { id: 'puits--verger', older: 'puits', newer: 'verger', parts: [], by: 'le village', date: '2034-01-01' },
  ],
  concordance: {
    undertakings: [],
    correspondences: [
      correspondence('puits/1', 'verger/A/1'),
      correspondence('puits/1', 'verger/B/1/1', { strength: 3 }),
      correspondence('puits/1', 'verger/B/2/1', { relation: 'prolonge' }),
      correspondence('puits/2', 'verger/B/1/1'),
    ],
    silences: [
      {
        ...{ comparison: 'puits--verger', provision: 'puits/2', undertaking: 'b' },
        ...{ quote: 'Le texte', explanation: 'Rien.' },
      },
    ],
    novelties: [
      {
        ...{ comparison: 'puits--verger', subject: 'Paniers', subjects: [] },
        ...{ provisions: ['verger/B/1/2'], explanation: 'Neuf.' },
      },
    ],
    repetitions: [{ provisions: ['verger/A/1', 'verger/B/2/1'], degree: 'identique', note: 'Le même.' }],
  },
  searchWords: { equivalents: [], noSlips: [] },
  revisions: [],
  subjects: [],
  acronyms: [],
  coordinates: null,
  release: null,
};
