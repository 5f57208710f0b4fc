/** The public data of the built site: shape, schema, CSV, and agreement with the witnesses. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { readSeparated } from '../separated-values.ts';
import { readSite, siteNamed, type SiteName } from '../site/site.ts';
import { charactersOf, receivedText, withoutBlanks } from '../reading/witness.ts';

const site = siteNamed('plain');
const corpus = readCorpus(site);

/** The keys of version 1, in order: none goes away. */
const firstKeys = {
  corpus: ['version', 'instruments'],
  instrument: ['id', 'title', 'date', 'issuer', 'language', 'source', 'divisions', 'provisions'],
  source: ['file', 'sha256'],
  division: ['eId', 'num', 'title', 'lines'],
  provision: ['eId', 'kind', 'division', 'marker', 'num', 'text', 'items', 'lines', 'path'],
};
const { instruments } = corpus;
const objects: Record<keyof typeof firstKeys, object[]> = {
  corpus: [corpus],
  instrument: instruments,
  source: instruments.map(({ source }) => source),
  division: instruments.flatMap(({ divisions }) => divisions),
  provision: provisionsOf(corpus),
};

describe('corpus.json', () => {
  test('has the same keys in each object of a kind, and those of version 1 in their order', () => {
    for (const [kind, first] of Object.entries(firstKeys)) {
      const each = objects[kind as keyof typeof firstKeys].map((object) => Object.keys(object));
      expect(new Set(each.map((keys) => keys.join())).size, kind).toBe(1);
      expect(each[0]?.filter((key) => first.includes(key))).toEqual(first);
    }
  });

  test('holds two instruments, five themes, 13 commitments and 300 recommendations', () => {
    expect(corpus.version).toBe(1);
    expect(corpus.instruments.map(({ id, date, language }) => [id, date, language])).toEqual([
      ['oci-2016', '2016-09-20', 'fr'],
      ['dialogue-2024', '2024-05-10', 'fr'],
    ]);
    const counts = corpus.instruments.map(({ divisions, provisions }) => {
      const clauses = provisions.filter(({ kind }) => kind === 'clause');
      return divisions.length === 0
        ? [clauses.length]
        : divisions.map(({ eId }) => clauses.filter(({ division }) => division === eId).length);
    });
    expect(counts).toEqual([[13], [41, 51, 59, 81, 68]]);
    expect(
      provisionsOf(corpus)
        .filter(({ kind }) => kind !== 'clause')
        .map(({ eId }) => eId),
    ).toEqual(['oci-2016/preambule', 'dialogue-2024/preambule', 'dialogue-2024/cloture']);
    expect(provisionsOf(corpus).flatMap(({ items }) => items)).toHaveLength(25);
  });

  test('gives a clause as it is documented', () => {
    const clause = provisionsOf(corpus).find(({ eId }) => eId === 'dialogue-2024/4/80');
    expect(clause).toMatchObject({
      kind: 'clause',
      division: 'dialogue-2024/4',
      marker: '80.',
      num: '80',
      text: 'Réhabiliter les routes :',
      lines: [885, 930],
      path: '/dialogue-2024/4/80/',
    });
    expect(clause?.items[0]).toBe('Sikasso- Zegoua (deux fois deux voies) ;');
    expect(corpus.instruments[1]?.divisions[3]).toMatchObject({
      eId: 'dialogue-2024/4',
      num: '4',
      lines: [641, 932],
    });
  });

  test.each(corpus.instruments)('names the file of $id by its digest', ({ id, source }) => {
    const { bytes } = receivedText(id);
    expect(source).toEqual({
      file: `seeds/${id}.txt`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
  });

  test.each(corpus.instruments)(
    'gives lines of $id that hold its words and no others',
    ({ id, provisions }) => {
      const received = receivedText(id);
      const wrong = provisions.filter(({ marker, text, items, lines }) => {
        const words = [marker ?? '', text, ...items.map((item) => `${received.bullet}${item}`)].join('');
        return charactersOf(received, lines) !== withoutBlanks(words);
      });
      expect(wrong.map(({ eId }) => eId)).toEqual([]);
    },
  );

  test.each(corpus.instruments)(
    'gives divisions of $id that hold their clauses and touch no other',
    ({ divisions, provisions }) => {
      for (const { eId, lines } of divisions) {
        const held = provisions.filter((one) => one.lines[0] >= lines[0] && one.lines[1] <= lines[1]);
        expect(held).toEqual(provisions.filter(({ division }) => division === eId));
      }
    },
  );

  test('folds white space to single spaces', () => {
    const texts = provisionsOf(corpus).flatMap(({ text, items }) => [text, ...items]);
    expect(texts.filter((text) => text !== text.trim() || /[^\S ]| {2}/u.test(text))).toEqual([]);
  });
});

describe('its schema', () => {
  const names: SiteName[] = ['plain', 'under', 'thirds'];
  const schema = JSON.parse(readSite(site, '/donnees/corpus.schema.json')) as { $schema: string };
  const validate = new Ajv2020({ strict: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema);

  test.each(names)('accepts the data of the site "%s"', (name) => {
    validate(readCorpus(siteNamed(name)));
    expect(validate.errors).toBeNull();
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each([
    ['another version', { ...corpus, version: 2 }],
    ['an unknown key', { ...corpus, extra: 1 }],
    ['a missing key', { version: 1 }],
    [
      'an unknown kind',
      {
        version: 1,
        instruments: [
          { ...corpus.instruments[0], provisions: [{ ...provisionsOf(corpus)[0], kind: 'note' }] },
        ],
      },
    ],
    [
      'a line 0',
      {
        version: 1,
        instruments: [
          { ...corpus.instruments[0], provisions: [{ ...provisionsOf(corpus)[0], lines: [0, 1] }] },
        ],
      },
    ],
  ])('refuses %s', (_, data) => {
    expect(validate(data)).toBe(false);
  });
});

describe('corpus.csv', () => {
  const text = readSite(site, '/donnees/corpus.csv');
  const [header = [], ...rows] = readSeparated(text.slice(1), ',');
  const columns = [
    'eId',
    'instrument',
    'division',
    'kind',
    'marker',
    'num',
    'text',
    'items',
    'firstLine',
    'lastLine',
    'address',
  ];

  test('begins with a mark that makes spreadsheets read UTF-8, then its columns', () => {
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(header).toEqual(columns);
  });

  test('says of each provision what corpus.json says', () => {
    const expected = corpus.instruments.flatMap(({ id, provisions }) =>
      provisions.map(({ eId, division, kind, marker, num, text: words, items, lines, path }) => [
        eId,
        id,
        division ?? '',
        kind,
        marker ?? '',
        num ?? '',
        words,
        items.join('\n'),
        ...lines.map(String),
        `${site.publicUrl}${path.slice(1)}`,
      ]),
    );
    expect(rows).toEqual(expected);
  });

  test('gives addresses that lead to a page', () => {
    const addresses = rows.map((row) => row[columns.indexOf('address')] ?? '');
    const missing = addresses.filter(
      (address) => !existsSync(join(site.root, address.slice(site.publicUrl.length), 'index.html')),
    );
    expect(missing).toEqual([]);
  });
});

test('the page of the data names each file and each key', () => {
  const page = readSite(site, '/donnees/').replace(/^.*<main/s, '');
  const named = new Set([
    ...Object.values(objects).flatMap((all) => all.flatMap((object) => Object.keys(object))),
    'corpus.json',
    'corpus.schema.json',
    'corpus.csv',
    'firstLine',
    'lastLine',
    'address',
  ]);
  expect([...named].filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});
