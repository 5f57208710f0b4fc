/** The version and the day of the data are raised with what they are of. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { wholeText } from '../../src/edition/text.ts';
import type { Edition } from '../../src/model/edition.ts';
import { Release } from '../../src/model/release.ts';
import { editionOf, wholeEdition, wholeSources } from '../convert/sources.ts';

const edition = wholeEdition();

/** What people wrote and the texts say, whatever form the data files give it. */
function contentOf({ instruments, concordance }: Edition): unknown {
  const { correspondences, silences, novelties, repetitions } = concordance;
  return [
    instruments.map(({ id, provisions, sic }) => [
      id,
      provisions.map((provision) => [provision.eId, wholeText(provision)]),
      sic.map(({ id, reading, kind, note }) => [id, reading, kind, note]),
    ]),
    correspondences.map(
      ({ from, to, relation, strength, quoteFrom, quoteTo, rationale, caution, otherReading }) => [
        from,
        to,
        relation,
        strength,
        quoteFrom,
        quoteTo,
        rationale,
        caution,
        otherReading,
      ],
    ),
    silences.map(({ provision, quote, explanation }) => [provision, quote, explanation]),
    novelties.map(({ subject, provisions, explanation }) => [subject, provisions, explanation]),
    repetitions.map(({ provisions, degree, note }) => [provisions, degree, note]),
  ];
}

test('who changes the data raises both in content/release.yaml, and the digest here', () => {
  const digest = createHash('sha256')
    .update(JSON.stringify(contentOf(edition)))
    .digest('hex')
    .slice(0, 16);
  expect({ digest, ...edition.release }).toEqual({
    digest: '0792f501d4226cb0',
    version: 2,
    date: '2026-11-26',
  });
});

test('they are those of the file, which may be left out', () => {
  expect(edition.release).toEqual(Release.parse(parse(readFileSync('content/release.yaml', 'utf8'))));
  const sources = { ...wholeSources, release: [] };
  expect(editionOf(sources).release).toBeNull();
});
