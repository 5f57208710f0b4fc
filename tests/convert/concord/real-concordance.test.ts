/** The concordance of the two texts, checked against them independently of the converter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { toAnnotations } from '../../../src/data/annotations.ts';
import { toCorpus } from '../../../src/data/corpus.ts';
import { correspondenceRows } from '../../../src/data/correspondence-table.ts';
import { publicConcordanceSchema, toPublicConcordance } from '../../../src/data/public-concordance.ts';
import { toSssom } from '../../../src/data/sssom.ts';
import { root, wholeEdition, wholeSources } from '../sources.ts';
import { annotationOrder, mappingSet, pageAddress } from '../../data/data-orders.ts';
import { readSssom } from '../../data/sssom-file.ts';

const edition = wholeEdition();
const data = toPublicConcordance(edition);
const provisions = toCorpus(edition).instruments.flatMap(({ id, provisions: all }) =>
  all.map((provision) => ({ ...provision, instrument: id })),
);

/** The states in the YAML files, read without the converter. */
const CommitmentFile = z.object({
  provision: z.string(),
  undertakings: z.array(z.object({ id: z.string() })),
  correspondences: z.array(z.object({ to: z.string(), undertaking: z.string() })).default([]),
  silences: z.array(z.object({ undertaking: z.string() })).default([]),
});
const files = wholeSources.concordance.commitments.map(({ bytes }) =>
  CommitmentFile.parse(parse(Buffer.from(bytes).toString('utf8'))),
);
const novelties = z
  .object({ novelties: z.array(z.object({ provisions: z.array(z.string()) })) })
  .parse(parse(readFileSync(join(root, 'content/correspondences/novelties.yaml'), 'utf8')))
  .novelties.flatMap(({ provisions: alone }) => alone);

function clausesOf(instrument: string): string[] {
  return provisions
    .filter((one) => one.instrument === instrument && one.kind === 'clause')
    .map(({ eId }) => eId);
}

describe('coverage', () => {
  test('each of the 13 commitments has one file, and no other clause has', () => {
    expect(clausesOf('oci-2016')).toHaveLength(13);
    expect(files.map(({ provision }) => provision).sort()).toEqual(clausesOf('oci-2016').sort());
  });

  test('each undertaking is either tied or silent', () => {
    const wrong = files.flatMap(({ provision, undertakings, correspondences, silences }) =>
      undertakings
        .filter(({ id }) => {
          const tied = correspondences.some(({ undertaking }) => undertaking === id);
          const silent = silences.filter(({ undertaking }) => undertaking === id).length;
          return Number(tied) + silent !== 1;
        })
        .map(({ id }) => `${provision} ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  test('each of the 300 recommendations is either tied or a novelty', () => {
    const tied = new Set(files.flatMap(({ correspondences }) => correspondences.map(({ to }) => to)));
    const states = [...tied, ...novelties].sort();
    expect(clausesOf('dialogue-2024')).toHaveLength(300);
    expect(states).toEqual(clausesOf('dialogue-2024').sort());
  });

  test('each pair is tied once', () => {
    const pairs = data.correspondences.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(pairs.length).toBe(files.reduce((sum, { correspondences }) => sum + correspondences.length, 0));
  });
});

describe('quotes', () => {
  /** The characters of a clause, from its lines in the text file, without blanks. */
  const lines = new Map(
    toCorpus(edition).instruments.map(({ id, source }) => [
      id,
      readFileSync(join(root, source.file), 'utf8').normalize('NFC').split(/\r?\n/),
    ]),
  );
  const letters = new Map(
    provisions.map(({ eId, instrument, lines: [first, last] }) => [
      eId,
      lines
        .get(instrument)
        ?.slice(first - 1, last)
        .join('')
        .replace(/\s/gu, ''),
    ]),
  );
  const missing = (quotes: { eId: string; quote: string }[]) =>
    quotes.filter(({ eId, quote }) => !letters.get(eId)?.includes(quote.replace(/\s/gu, '')));

  test('stand in the lines of their clause', () => {
    expect(
      missing(
        data.correspondences.flatMap(({ from, to, quoteFrom, quoteTo }) => [
          { eId: from, quote: quoteFrom },
          { eId: to, quote: quoteTo },
        ]),
      ),
    ).toEqual([]);
    expect(missing(data.silences.map(({ provision, quote }) => ({ eId: provision, quote })))).toEqual([]);
    expect(
      missing(
        edition.concordance.undertakings.map(({ provision, words }) => ({ eId: provision, quote: words })),
      ),
    ).toEqual([]);
  });

  test('stand in corpus.json word for word, and between their prefix and suffix', () => {
    const texts = new Map(provisions.map(({ path, text, items }) => [pageAddress(path), [text, ...items]]));
    const selectors = toAnnotations(edition, annotationOrder).first.items.flatMap(({ target }) => target);
    const wrong = selectors.filter(
      ({ source, selector: { prefix, exact, suffix } }) =>
        !texts.get(source)?.some((text) => text.includes(`${prefix}${exact}${suffix}`)),
    );
    expect(wrong).toEqual([]);
    expect(selectors.length).toBe(2 * data.correspondences.length);
  });
});

describe('the public data', () => {
  test('fits its schema', () => {
    const validate = new Ajv2020({ strict: true }).compile(publicConcordanceSchema());
    validate(JSON.parse(JSON.stringify(data)));
    expect(validate.errors).toBeNull();
  });

  test('has the same correspondences in the same words in every form', () => {
    const table = correspondenceRows(edition, pageAddress).map((row) => row[0]);
    const ids = data.correspondences.map(({ id }) => id);
    const set = readSssom(toSssom(edition, mappingSet));
    const annotations = toAnnotations(edition, annotationOrder);
    expect(table).toEqual(ids);
    expect(annotations.first.items.map(({ id }) => id.split('#')[1])).toEqual(ids);
    expect(annotations.total).toBe(ids.length);
    expect(set.rows.map(({ record_id }) => record_id?.slice('tie:'.length))).toEqual(ids.toSorted());
    const rationales = new Map(data.correspondences.map(({ id, rationale }) => [`tie:${id}`, rationale]));
    expect(set.rows.filter(({ record_id, comment }) => rationales.get(record_id ?? '') !== comment)).toEqual(
      [],
    );
  });

  test('names only provisions of corpus.json', () => {
    const known = new Set(provisions.map(({ eId }) => eId));
    const named = [
      ...data.correspondences.flatMap(({ from, to }) => [from, to]),
      ...data.silences.map(({ provision }) => provision),
      ...[...data.novelties, ...data.repetitions].flatMap(({ provisions: all }) => all),
    ];
    expect(named.filter((eId) => !known.has(eId))).toEqual([]);
  });
});
