/** Lessons and the exercise are held to the edition: what they say otherwise is a fault, with its place and a way out. */
import { describe, expect, test } from 'vitest';
import { readLessons, type LessonSources } from '../../src/convert/lessons/lessons.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { wholeEdition, wholeSources } from './sources.ts';

const edition = wholeEdition();

/** What is told of lessons and an exercise, held to the project's own edition. */
function told(teaching: LessonSources): Diagnostic[] {
  const { unreadable, check } = readLessons(teaching);
  return [...unreadable, ...check(edition)];
}

const head = (entries: string) => `---
title: Essai
description: Un essai.
order: 1
level: Lycée
aims: [Lire.]
dossier:
  title: Essai
  introduction: Deux textes.
  withTies: false
  entries:
${entries}
---
`;
const SOUND_ENTRY = '    - provision: oci-2016/vi';
const STEP = '<Step minutes="50" title="Lire">Lire.</Step>';

/** What is told of a lesson of which these are the entries and the text. */
function toldOf(text: string, entries = SOUND_ENTRY): string[] {
  const bytes = Buffer.from(`${head(entries)}\n${text}\n`);
  const diagnostics = told({ lessons: [{ file: 'essai.mdx', bytes }], exercise: [] });
  return diagnostics.map(({ line, rule, message, hint }) => `${line} ${rule}: ${message}. ${hint}`);
}

function toldOfExercise(pair: string): string[] {
  const bytes = Buffer.from(`pairs:\n  - ${pair}\n`);
  const diagnostics = told({ lessons: [], exercise: [{ file: 'exercise.yaml', bytes }] });
  return diagnostics.map(({ rule, message }) => `${rule}: ${message}`);
}

test('the project’s own lessons say nothing that the edition does not', () => {
  const { teaching } = wholeSources;
  expect(teaching.lessons.length).toBe(5);
  expect(told(teaching)).toEqual([]);
});

test('a sound lesson is told nothing', () => {
  expect(
    toldOf(`<Words of="oci-2016/vi">restaurer complètement\nl’autorité de l’Etat</Words>\n\n${STEP}`),
  ).toEqual([]);
});

describe('a lesson is refused', () => {
  test.each([
    [
      'whose minutes do not add up',
      '<Step minutes="40" title="Lire">Lire.</Step>',
      /^1 minutes: the steps take 40 minutes, not 50\./,
    ],
    [
      'that changes the words of a clause',
      `${STEP}\n\n<Words of="oci-2016/vi">restaurer l’autorité</Words>`,
      /^17 quote-missing: .*the nearest words are “/,
    ],
    ['that quotes without saying whom', `${STEP}\n\nElle dit « oui ».`, /^17 unmarked-quote: .*<Words of/],
    [
      'that leads to no clause',
      `${STEP}\n\n<Ref to="oci-2016/xvi" />`,
      /^17 unknown-id: no provision has the id oci-2016\/xvi\. did you mean oci-2016\/vi/,
    ],
    [
      'that ties what is not tied',
      `${STEP}\n\n<Tie from="oci-2016/xiii" to="dialogue-2024/3/30" relation="prolonge" strength="3" />`,
      /^17 other-tie: .*are not tied/,
    ],
    [
      'that takes a relation for another',
      `${STEP}\n\n<Tie from="oci-2016/vi" to="dialogue-2024/4/66" relation="precise" strength="3" />`,
      /^17 other-tie: .*are tied by prolonge, .*write prolonge/,
    ],
    [
      'that takes a weak tie for a strong one',
      `${STEP}\n\n<Tie from="oci-2016/vi" to="dialogue-2024/4/9" relation="precise" strength="3" />`,
      /^17 other-strength: .*write 1/,
    ],
    [
      'that parts what is tied',
      `${STEP}\n\n<Untied from="oci-2016/vi" to="dialogue-2024/4/66" />`,
      /^17 other-tie/,
    ],
    [
      'that makes an echo a silence',
      `${STEP}\n\n<Silence of="oci-2016/vii" point="vii-3" />`,
      /^17 no-silence: .*did you mean vii-2/,
    ],
    [
      'that finds a slip where none is noted',
      `${STEP}\n\n<Slip in="oci-2016/viii" words="patrouilles" />`,
      /^17 no-slip: .*patrouilles mixes/,
    ],
    [
      'that names no subject',
      `${STEP}\n\n<Subject id="femme" />`,
      /^17 unknown-id: no subject .*did you mean femmes/,
    ],
    [
      'that counts in no text',
      `${STEP}\n\n<Count subject="femmes" of="oci" />`,
      /^17 unknown-id: no text .*oci-2016/,
    ],
    [
      'with an element that none has',
      `${STEP}\n\n<Tied from="a" to="b" />`,
      /^17 unknown-element: .*did you mean Tie/,
    ],
    [
      'with an attribute too few',
      `${STEP}\n\n<Ref />`,
      /^17 unknown-element: the attributes of Ref do not fit.*it has to/,
    ],
    ['that holds code', `${STEP}\n\n{1 + 1}`, /^17 code:/],
    ['that is no MDX', `${STEP}\n\n<Ref to="oci-2016/vi">`, /^17 mdx-syntax:/],
  ])('%s', (_, text, told) => {
    expect(toldOf(text)).toEqual([expect.stringMatching(told)]);
  });

  test.each([
    [
      'with an item that a clause does not have',
      '    - provision: dialogue-2024/4/80#p99',
      /unknown-id: .*the items p1, p2/,
    ],
    [
      'with a pair that is tied otherwise',
      '    - pair: [oci-2016/vi, dialogue-2024/4/66]\n      tie: aucune',
      /other-tie/,
    ],
    [
      'whose note quotes what no clause of the entry says',
      '    - provision: oci-2016/vi\n      note: Il dit « restaurer la paix ».',
      /quote-missing/,
    ],
    ['with a subject that is none', '    - subject: paixx', /unknown-id: no subject .*paix/],
  ])('%s', (_, entries, told) => {
    expect(toldOf(STEP, entries)).toEqual([expect.stringMatching(told)]);
  });

  test('without a head', () => {
    const lesson = { file: 'essai.mdx', bytes: Buffer.from('Lire.\n') };
    expect(told({ lessons: [lesson], exercise: [] }).map(({ rule }) => rule)).toEqual(['no-head']);
  });
});

describe('the exercise is refused', () => {
  const untied = '{ a: oci-2016/xiii, b: dialogue-2024/3/30';
  test.each([
    [
      'with an answer that the concordance does not give',
      '{ a: oci-2016/vi, b: dialogue-2024/4/66, answer: precise }',
      'other-tie',
    ],
    ['with a pair untied without a reason', `${untied}, answer: aucune }`, 'no-reason'],
    [
      'with a reason beside that of the concordance',
      '{ a: oci-2016/vi, b: dialogue-2024/4/66, answer: prolonge, reason: Autre. }',
      'two-reasons',
    ],
    [
      'that changes the words of a clause',
      `${untied}, answer: aucune, reason: Elle dit « sauver »., caution: Non. }`,
      'quote-missing',
    ],
    [
      'with a clause that is none',
      '{ a: oci-2016/xvi, b: dialogue-2024/3/30, answer: aucune, reason: Rien., caution: Rien. }',
      'unknown-id',
    ],
  ])('%s', (_, pair, rule) => {
    expect(toldOfExercise(pair)).toEqual([expect.stringMatching(`^${rule}: `)]);
  });
});
