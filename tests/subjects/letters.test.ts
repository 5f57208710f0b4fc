/** The order of the index, and what it counts, on made-up subjects. */
import { describe, expect, it } from 'vitest';
import { Subject } from '../../src/model/subjects.ts';
import { tokensOf } from '../../src/search/core/fold.ts';
import { lettersOf } from '../../src/subjects/letters.ts';
import { namedPassages } from '../../src/subjects/named-passages.ts';
import { spreadOf } from '../../src/subjects/spread.ts';
import { termsOf } from '../../src/subjects/terms.ts';
import { small } from '../edition/small.ts';

const subject = (label: string, principal: string[] = [], more: Partial<Subject> = {}) =>
  Subject.parse({
    id: label
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[^a-z]/g, ''),
    kind: 'sujet',
    label,
    definition: label,
    words: [label],
    principal,
    ...more,
  });

describe('letters', () => {
  it('are capitals without accents, in the order of the alphabet', () => {
    const letters = lettersOf(['Élevage', 'Zone', 'eau', 'École', 'Armes'].map((label) => subject(label)));
    expect(letters.map(({ letter, subjects }) => [letter, subjects.map(({ label }) => label)])).toEqual([
      ['A', ['Armes']],
      ['E', ['eau', 'École', 'Élevage']],
      ['Z', ['Zone']],
    ]);
  });
});

describe('in how many texts the subjects are', () => {
  const [first, second] = small.instruments;
  const [one, two] = [`${first?.id ?? ''}/1`, `${second?.id ?? ''}/1`];

  it('counts those in both and in one, and no names', () => {
    const subjects = [
      subject('Eau', [one, two]),
      subject('Or', [two]),
      subject('Gao', [one], { kind: 'lieu' }),
    ];
    expect(spreadOf({ ...small, subjects })).toMatchObject({
      all: 2,
      both: 1,
      only: [{ count: 0 }, { count: 1 }],
    });
  });

  it('says nothing where the index covers one text', () => {
    expect(spreadOf({ ...small, subjects: [subject('Or', [two])] })).toBeNull();
  });
});

describe('the paragraphs of a preamble that name a subject', () => {
  const [provision] = small.instruments[0]?.provisions ?? [];
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    text,
    lines: [1, 1] as [number, number],
    sic: [],
  });
  const body = ['Les écoles sont fermées.', 'La mine est ouverte.', 'L’ÉCOLE rouvre.'].map(paragraph);

  it('are those with one of its words, whatever accents and capitals', () => {
    if (provision === undefined) throw new Error('no provision');
    const named = namedPassages({ ...provision, body }, subject('École'));
    expect(named.map(({ text }) => text)).toEqual(['Les écoles sont fermées.', 'L’ÉCOLE rouvre.']);
  });

  it('are the first one where none has any', () => {
    if (provision === undefined) throw new Error('no provision');
    expect(namedPassages({ ...provision, body }, subject('Eau')).map(({ text }) => text)).toEqual([
      'Les écoles sont fermées.',
    ]);
  });
});

describe('the terms of the filter', () => {
  it('are folded as those of search', () => {
    const texts = ['L’École de Ségou', 'ŒUVRE', 'Ménaka-Inékar 05-047', 'n°2015', 'İç ²'];
    for (const text of texts) expect(termsOf(text)).toEqual(tokensOf(text).map(({ folded }) => folded));
  });
});
