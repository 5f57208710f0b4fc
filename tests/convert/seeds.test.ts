import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { edition, seed } from './project.ts';

const sums = {
  'oci-2016': 'c70f9037459fb2fe5eabb03dc2500d87f40a8b82abcb5fe286b008a82d356022',
  'dialogue-2024': 'd7df792c925b5d24d689232e42b7e334e9cfda19ebd994f574a8c173361e263a',
};

test.each(Object.entries(sums))('%s is the text that was received, byte for byte', (id, sum) => {
  expect(createHash('sha256').update(seed(id)).digest('hex')).toBe(sum);
  const witness = edition.instruments.find((instrument) => instrument.id === id)?.witness;
  expect(witness?.sha256).toBe(sum);
  expect(witness?.file).toBe(`seeds/${id}.txt`);
});

test.each(Object.keys(sums))('%s is shown line by line as it stands', (id) => {
  const lines = seed(id).toString('utf8').replace(/\n$/, '').split('\n');
  const witness = edition.instruments.find((instrument) => instrument.id === id)?.witness;
  expect(witness?.lines).toEqual(lines);
});
