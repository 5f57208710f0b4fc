/** The formats of the field, made of the whole edition: nothing lost, ids as documented, the rules of each kept. */
import { readdirSync } from 'node:fs';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { aknId } from '../../src/data/akoma-ntoso-ids.ts';
import { toAkomaNtoso } from '../../src/data/akoma-ntoso.ts';
import { toDataPackage } from '../../src/data/data-package.ts';
import { toLinkedData } from '../../src/data/linked-data.ts';
import { provisionData, provisionText } from '../../src/data/provision-files.ts';
import { revisionsFeed } from '../../src/data/revisions-feed.ts';
import { toTurtle } from '../../src/data/turtle.ts';
import { toTei } from '../../src/data/tei.ts';
import { placeOf } from '../../src/edition/lookups.ts';
import { passagesOf } from '../../src/edition/text.ts';
import { editionOf, instrumentOf, root, sourcesOf, wholeEdition } from '../convert/sources.ts';
import { elementsBelow, readXml, textOf, type XmlElement } from '../xml.ts';
import { pageAddress } from './data-orders.ts';

const edition = wholeEdition();
const { instruments } = edition;
const thirdTexts = readdirSync(`${root}tests/fixtures/third-texts`).flatMap(
  (name) => editionOf(sourcesOf(`tests/fixtures/third-texts/${name}/`)).instruments,
);
const named = (root: XmlElement, ...names: string[]) =>
  [...elementsBelow(root)].filter(({ name }) => names.includes(name));

describe.each([...instruments, ...thirdTexts].map((instrument) => ({ id: instrument.id, instrument })))(
  'Akoma Ntoso of $id',
  ({ instrument }) => {
    const text = readXml(
      toAkomaNtoso(instrument, {
        address: pageAddress,
        editor: 'Concordance',
        released: '2026-11-26',
        reading: ({ reading }) => reading,
      }),
    );

    test('has each id once, and each clause under its own', () => {
      const ids = [...elementsBelow(text)].flatMap(({ attributes: { eId } }) => eId ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const points = new Map(named(text, 'point').map((point) => [point.attributes.eId, point]));
      for (const clause of instrument.provisions.filter(({ kind }) => kind === 'clause')) {
        const point = points.get(aknId(instrument, clause.eId));
        expect(point, clause.eId).toBeDefined();
        const printed = passagesOf(clause.body).map(({ passage, item }) => [
          item?.marker ?? '',
          passage.text,
        ]);
        const said = textOf(point ?? text).replace(/\s+/g, '');
        expect(said).toBe([clause.marker ?? '', ...printed.flat()].join('').replace(/\s+/g, ''));
      }
      expect(points.size).toBe(instrument.provisions.filter(({ kind }) => kind === 'clause').length);
    });

    test('names the country of its description, or none', () => {
      const [country] = named(text, 'FRBRcountry').map(({ attributes: { value } }) => value);
      expect(country).toBe(instrument.description.country ?? 'zz');
      for (const { attributes } of named(text, 'FRBRthis', 'FRBRuri'))
        expect(attributes.value).toMatch(new RegExp(`^/akn/${country}/statement/`));
    });

    test('tells the reading of each slip that it marks', () => {
      const told = new Set(named(text, 'TLCConcept').map(({ attributes: { eId } }) => `#${eId ?? ''}`));
      const marked = named(text, 'span').map(({ attributes: { refersTo } }) => refersTo ?? '');
      expect(marked.filter((one) => !told.has(one))).toEqual([]);
      expect(told.size).toBe(instrument.sic.length);
    });
  },
);

test('ids of Akoma Ntoso are those documented', () => {
  const dialogue = instrumentOf(edition, 'dialogue-2024');
  expect(aknId(dialogue, 'dialogue-2024/4')).toBe('chp_4');
  expect(aknId(dialogue, 'dialogue-2024/4/66')).toBe('chp_4__point_66');
  expect(aknId(dialogue, 'dialogue-2024/cloture')).toBe('conclusions');
  expect(aknId(instrumentOf(edition, 'oci-2016'), 'oci-2016/ii')).toBe('point_ii');
});

describe.each(instruments.map((instrument) => ({ id: instrument.id, instrument })))(
  'TEI of $id',
  ({ instrument }) => {
    const root = readXml(
      toTei(instrument, {
        address: pageAddress,
        editor: 'Concordance',
        license: 'https://licence.example/',
        released: '2026-11-26',
        rule: (rule) => rule,
      }),
    );

    test('has every line of the witness as it is', () => {
      const [block] = named(root, 'ab');
      expect(
        textOf(block ?? root)
          .split('\n')
          .slice(0, -1),
      ).toEqual(instrument.witness.lines);
      expect(named(root, 'lb')).toHaveLength(instrument.witness.lines.length);
    });

    test('has an entry of the apparatus for each note and emendation, between lines that are there', () => {
      const lines = new Set(named(root, 'lb').map(({ attributes }) => `#${attributes['xml:id'] ?? ''}`));
      const entries = named(root, 'app');
      expect(entries).toHaveLength(instrument.sic.length + instrument.emendations.length);
      expect(
        entries.filter(({ attributes: { from = '', to = '' } }) => !lines.has(from) || !lines.has(to)),
      ).toEqual([]);
    });
  },
);

describe('linked data', () => {
  const document = toLinkedData(edition, {
    address: pageAddress,
    documentation: '/donnees/',
    license: 'https://licence.example/',
  });

  test('expands without a key that is lost, and says every tie', async () => {
    const expanded: unknown[] = await jsonld.expand({ ...document });
    const { correspondences } = edition.concordance;
    const provisions = instruments.flatMap((one) => one.provisions);
    expect(expanded).toHaveLength(instruments.length + provisions.length + correspondences.length);
  });

  test('is the same statements in Turtle', async () => {
    const statements = (await toTurtle(document)).trimEnd().split('\n');
    const related = statements.filter((line) => line.includes('/ontology#related_to'));
    const pairs = new Set(edition.concordance.correspondences.map(({ from, to }) => `${from} ${to}`));
    expect(related).toHaveLength(pairs.size);
    // Three parts and a full stop: a statement of Turtle.
    expect(
      statements.filter((line) => !/^<[^>]+> <[^>]+> (<[^>]+>|".*"(@fr|\^\^<[^>]+>)?) \.$/s.test(line)),
    ).toEqual([]);
  });
});

describe('a provision beside its page', () => {
  const place = placeOf(edition, 'dialogue-2024/4/80');

  test('is what the corpus says of it, with its address and ties', () => {
    expect(provisionData(edition, place, pageAddress)).toMatchObject({
      version: 1,
      instrument: { id: 'dialogue-2024', date: '2024-05-10' },
      eId: 'dialogue-2024/4/80',
      marker: '80.',
      address: pageAddress('/dialogue-2024/4/80/'),
    });
  });

  test('is its words in plain text, an item a line', () => {
    const lines = provisionText(place, pageAddress).split('\n');
    expect(lines[0]).toContain('4.80');
    expect(lines[2]).toMatch(/^80\. Réhabiliter les routes/);
    expect(lines[3]).toMatch(/^ {2}\S+ Sikasso- Zegoua/);
    expect(lines.at(-2)).toBe(pageAddress('/dialogue-2024/4/80/'));
  });
});

test('the feed keeps to RFC 4287: ids once, dates, an author, links', () => {
  const feed = readXml(
    revisionsFeed(edition.revisions, {
      address: pageAddress,
      path: '/donnees/revisions.atom',
      page: '/methode/revisions/',
      title: 'Révisions',
      author: 'Concordance',
      entryTitle: ({ date }) => date,
      lang: 'fr',
      released: '2026-11-26',
    }),
  );
  expect(named(feed, 'entry')).toHaveLength(edition.revisions.length);
  const ids = named(feed, 'id').map((one) => textOf(one));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => URL.canParse(id))).toBe(true);
  for (const updated of named(feed, 'updated'))
    expect(textOf(updated)).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  expect(named(feed, 'author')).toHaveLength(1);
  expect(named(feed, 'link').filter(({ attributes: { rel } }) => rel === 'self')).toHaveLength(1);
});

test('the data package describes each column of its tables', () => {
  const made = toDataPackage({
    title: 'Concordance',
    creator: 'Concordance',
    homepage: pageAddress('/donnees/'),
    license: 'https://licence.example/',
    version: '2.0.0',
    released: '2026-11-26',
  }) as { resources: { path: string; schema: { fields: { name: string }[]; primaryKey: string[] } }[] };
  expect(made.resources.map(({ path }) => path)).toEqual(['corpus.csv', 'correspondances.csv']);
  for (const { schema } of made.resources) {
    const names = schema.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(schema.primaryKey.every((key) => names.includes(key))).toBe(true);
  }
});
