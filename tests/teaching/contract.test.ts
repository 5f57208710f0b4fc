/** What is cited comes through the attributes of a page as it is. */
import { expect, test } from 'vitest';
import { citedParts, citing } from '../../src/teaching/contract.ts';

const element = (attributes: Record<string, string>) => ({
  getAttribute: (name: string) => attributes[name] ?? null,
});

test('with bars and quotation marks in titles and in names of parts', () => {
  const cited = { group: 'oci-2016/', title: 'Accord | « Paix » & "réconciliation"' };
  expect(citing.of(element(citing.on(cited)))).toEqual(cited);
  const parts = ['point a', 'point b | fin'];
  expect(citedParts.of(element(citedParts.on(parts)))).toEqual(parts);
});
