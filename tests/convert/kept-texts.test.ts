/** A conversion takes up texts whose files did not change, and gives what a conversion of all would. */
import { expect, test } from 'vitest';
import { convert, type Sources } from '../../src/convert/convert.ts';
import type { KeptTexts } from '../../src/convert/kept-texts.ts';
import { sourcesOf } from './sources.ts';

const TEXTS = ['verger-2033', 'bibliotheque-2032'] as const;

const [undivided, divided] = ['decimals-undivided', 'decimals-under-chapters'].map((name) =>
  sourcesOf(`tests/fixtures/third-texts/${name}/`),
);
if (undivided === undefined || divided === undefined) throw new Error('the fixtures are missing');
const sources: Sources = {
  ...undivided,
  seeds: new Map([...undivided.seeds, ...divided.seeds]),
  instruments: [...undivided.instruments, ...divided.instruments],
};

/** A file with something after its end. */
function longer<File extends { bytes: Uint8Array }>(file: File, end: string): File {
  return { ...file, bytes: Buffer.concat([file.bytes, Buffer.from(end)]) };
}

/** Converts one after the other. @returns the ids of the texts that are made anew for the second */
function madeAnew(first: Sources, second: Sources): string[] {
  const kept: KeptTexts = new Map();
  const before = convert(first, kept).edition?.instruments ?? [];
  const again = convert(second, kept);
  expect(again).toEqual(convert(second));
  expect(before).toHaveLength(TEXTS.length);
  return (again.edition?.instruments ?? []).filter((text) => !before.includes(text)).map(({ id }) => id);
}

test('nothing is made anew where nothing changed', () => {
  expect(madeAnew(sources, sources)).toEqual([]);
});

test.each(TEXTS)('%s is where its description changes, and no other', (id) => {
  const instruments = sources.instruments.map((file) =>
    file.file.includes(id) ? longer(file, '\n# seen again\n') : file,
  );
  expect(madeAnew(sources, { ...sources, instruments })).toEqual([id]);
});

test.each(TEXTS)('%s is where its text changes, and no other', (id) => {
  const seeds = new Map(
    [...sources.seeds].map(([name, seed]) => [name, name.includes(id) ? longer(seed, '\n') : seed]),
  );
  expect(madeAnew(sources, { ...sources, seeds })).toEqual([id]);
});

test.each(TEXTS)('%s is where its notes come or change, and no other', (id) => {
  const notes = (comment: string) => ({
    file: `content/apparatus/${id}.yaml`,
    bytes: Buffer.from(`instrument: ${id}\nsic: []\n# ${comment}\n`),
  });
  const noted = { ...sources, apparatus: [notes('first')] };
  expect(madeAnew(sources, noted)).toEqual([id]);
  expect(madeAnew(noted, { ...sources, apparatus: [notes('second')] })).toEqual([id]);
});

test('a fault is told each time, and no longer once it is mended', () => {
  const instruments = sources.instruments.map((file) => longer(file, '\nunknown: key\n'));
  const seeds = new Map(
    [...sources.seeds].map(([name, seed]) => [name, { ...seed, bytes: Buffer.from('nothing') }]),
  );
  for (const faulty of [
    { ...sources, instruments },
    { ...sources, seeds },
  ]) {
    const kept: KeptTexts = new Map();
    const once = convert(faulty, kept);
    expect(once.edition).toBeNull();
    expect(convert(faulty, kept)).toEqual(once);
    expect(convert(sources, kept)).toEqual(convert(sources));
  }
});
