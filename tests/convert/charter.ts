/** A small made-up charter with its description, to be changed word by word. */
import { convert, type Conversion } from '../../src/convert/convert.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';

export const charter = `La charte du puits

1. Le puits est à tous les habitants du village.

2. Les anciens gardent le puits :
a) le matin ;
b) le soir.

3. Nul ne le ferme sans leur accord.
`;

export const described = `id: charte-2041
order: 1
file: charte.txt
siglum: CH
title: Charte du puits
shortTitle: Charte
date: 2041-03-01
place: Le village
issuer: Les anciens
language: fr
hue: blue
about: Une charte inventée.
provenance: Inventée.
nouns: { clause: { one: article, many: articles } }
preamble: {}
clauses:
  marker: '{num}.'
  numbering: decimal
  counts: [3]
items: { marker: '{num})', numbering: letters, count: 2 }
`;

/** Converts a text by a description. */
export function convertCharter(text = charter, description = described): Conversion {
  return convert({
    seeds: new Map([['charte.txt', { file: 'seeds/charte.txt', bytes: Buffer.from(text) }]]),
    instruments: [{ file: 'content/charte.yaml', bytes: Buffer.from(description) }],
    apparatus: [],
    concordance: {
      ...{ comparisons: [], commitments: [], novelties: [], repetitions: [] },
      folder: 'content/correspondences',
    },
    searchWords: { equivalents: [], noSlips: [] },
    revisions: [],
    subjects: [],
    acronyms: [],
    release: [],
    seedsFolder: 'seeds',
    teaching: { lessons: [], exercise: [] },
    instrumentsFolder: 'content/instruments',
  });
}

/** What is told of it, as printed. */
export function toldOfCharter(text = charter, description = described): string[] {
  return convertCharter(text, description).diagnostics.map(formatDiagnostic);
}
