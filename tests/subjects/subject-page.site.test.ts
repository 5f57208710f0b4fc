/** The page of each subject, against the index and the concordance. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PublicConcordance } from '../../src/data/public-concordance.ts';
import { quicklyPackedSize } from '../../scripts/bench/packed-size.ts';
import { openBrowser, sharedPage } from '../site/browser.ts';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { attribute, elementsOf, hasClass, readMarkup, textOf } from '../site/markup.ts';
import { addressOf, readSite, siteNamed } from '../site/site.ts';
import { folded, withoutBlanks } from '../reading/witness.ts';
import { linksOf } from './main-links.ts';
import { countOf, readSubjects } from './read-subjects.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const subjects = readSubjects();
const provisions = new Map(provisionsOf(readCorpus(site)).map((one) => [one.eId, one]));
const { correspondences, novelties } = JSON.parse(
  readSite(site, '/donnees/correspondances.json'),
) as PublicConcordance;
const pages = subjects.map((subject) => ({
  subject,
  elements: elementsOf(readMarkup(readSite(site, `/sujets/${subject.id}/`))),
}));

const plain = (text: string) => withoutBlanks(text.replaceAll('[sic]', ''));

describe('the page of a subject', () => {
  test('is named by its label, in the window of the browser too', () => {
    const named = pages.map(({ elements }) =>
      elements.filter(({ tagName }) => ['title', 'h1'].includes(tagName)).map((one) => folded(textOf(one))),
    );
    expect(named).toEqual(
      subjects.map(({ label }) => [
        folded(`${label}\u202F: ce qu’en disent les textes – Concordance`),
        folded(label),
      ]),
    );
  });

  test('has the items of a clause one below the other, with their markers', () => {
    const lists = pages.flatMap(({ elements }) => elements.filter((one) => hasClass(one, 'item-lines')));
    const [road] = lists.filter((one) => textOf(one).includes('Sikasso- Zegoua'));
    if (road === undefined) throw new Error('no page lists the roads');
    const items = elementsOf(road).filter(({ tagName }) => tagName === 'li');
    expect(items.length).toBe(provisions.get('dialogue-2024/4/80')?.items.length);
    expect(items.every((item) => /^\s*➢\s/u.test(textOf(item)))).toBe(true);
  });

  test('accounts for each clause about it that is part of a novelty', () => {
    const ofSubjects = pages.filter(({ subject }) => subject.kind === 'sujet');
    const told = ofSubjects.map(({ subject, elements }) => {
      const [list] = elements.filter((one) => hasClass(one, 'subject-novelties'));
      const entries = list === undefined ? [] : elementsOf(list).filter(({ tagName }) => tagName === 'li');
      const figures = entries.map((entry) => {
        const said = /\((?<all>\d+) clauses?, (?:dont (?<part>\d+) |toutes )?à ce sujet\)/u.exec(
          folded(textOf(entry)),
        );
        return Number(said?.groups?.['part'] ?? said?.groups?.['all'] ?? 0);
      });
      return [subject.id, figures.reduce((sum, figure) => sum + figure, 0)];
    });
    const isNew = new Set(novelties.flatMap((one) => one.provisions));
    const counted = ofSubjects.map(({ subject: { id, principal } }) => [
      id,
      principal.filter((eId) => isNew.has(eId)).length,
    ]);
    expect(told).toEqual(counted);
    expect(Object.fromEntries(counted)).toMatchObject({ femmes: 10 });
  });

  test('has its clauses by text, those about it first, with their words whole', () => {
    const wrong = pages.filter(({ subject, elements }) => {
      const expected = ['oci-2016', 'dialogue-2024'].flatMap((text) =>
        [...subject.principal, ...subject.passing].filter((eId) => eId.startsWith(`${text}/`)),
      );
      const numbers = elements.filter((one) => one.tagName === 'a' && hasClass(one, 'number'));
      const words = plain(
        elements
          .filter(({ tagName }) => tagName === 'main')
          .map((one) => textOf(one))
          .join(' '),
      );
      const lost = expected
        .flatMap((eId) => provisions.get(eId) ?? [])
        .filter(
          ({ kind, text, items }) =>
            kind === 'clause' && [text, ...items].some((one) => !words.includes(plain(one))),
        );
      return (
        lost.length > 0 ||
        numbers.map((one) => attribute(one, 'href')).join(' ') !== expected.map((eId) => `/${eId}/`).join(' ')
      );
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
  });

  test('of a place named in a list leads to the items that name it, which have its name', () => {
    const items = (element: (typeof pages)[number]) =>
      linksOf(element.elements).filter((href) => /#p\d+$/u.test(href));
    const menaka = pages.find(({ subject }) => subject.id === 'menaka');
    expect(menaka && items(menaka)).toEqual([6, 7, 8, 9].map((item) => `/dialogue-2024/4/80/#p${item}`));
    const places = pages.filter(({ subject }) => subject.kind === 'lieu');
    const led = places.filter((one) => items(one).length > 0);
    expect(led.length).toBeGreaterThan(40);
    // A place that a list names, and whose page leads to none of its items.
    const lost = places.filter(
      (one) =>
        [...one.subject.principal, ...one.subject.passing].some((eId) =>
          provisions.get(eId)?.items.some((item) => item.includes(one.subject.label)),
        ) && items(one).length === 0,
    );
    expect(lost.map(({ subject }) => subject.id)).toEqual([]);
    expect(pages.filter((one) => one.subject.kind !== 'lieu' && items(one).length > 0)).toEqual([]);
  });

  test('counts its clauses in words, and says in a sentence that a text has none', () => {
    const wrong = pages.filter(({ subject, elements }) => {
      const text = folded(
        elements
          .filter(({ tagName }) => tagName === 'main')
          .map((one) => textOf(one))
          .join(' '),
      );
      return (
        [
          ['oci-2016', '2016'],
          ['dialogue-2024', '2024'],
        ] as const
      ).some(([id, year]) => {
        const count = countOf(subject, id);
        const said = count === 0 ? 'aucune clause' : `${count} clause${count === 1 ? '' : 's'}`;
        const none = text.includes(`Aucune clause de ${year} n’est classée ici.`);
        return !text.includes(`${year} : ${said}`) || none !== (count === 0);
      });
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
  });

  test('has the ties between its clauses, each leading to its pair, and no other', () => {
    const wrong = pages.filter(({ subject, elements }) => {
      const filed = new Set([...subject.principal, ...subject.passing]);
      const expected = correspondences
        .filter(({ from, to }) => filed.has(from) && filed.has(to))
        .map(({ from, to }) => `/concordance/${from}/${to}/`);
      const found = linksOf(elements).filter((href) => /^\/concordance\/(?!silences\/)/u.test(href));
      return found.toSorted().join(' ') !== expected.toSorted().join(' ');
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
    const [security] = pages.filter(({ subject }) => subject.id === 'securite');
    expect(
      linksOf(security?.elements ?? []).filter((href) => href.startsWith('/concordance/')).length,
    ).toBeGreaterThan(5);
  });

  test('where one text alone has it, leads to what answers to its clauses elsewhere', () => {
    const tiedTo = (eId: string) => correspondences.filter(({ from, to }) => [from, to].includes(eId));
    const wrong = pages.filter(({ subject, elements }) => {
      const texts = new Set([...subject.principal, ...subject.passing].map((eId) => eId.split('/')[0]));
      const expected = texts.size > 1 ? [] : subject.principal.filter((eId) => tiedTo(eId).length > 0);
      const found = linksOf(elements).filter((href) => href.endsWith('#correspondances'));
      return found.join(' ') !== expected.map((eId) => `/${eId}/#correspondances`).join(' ');
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
    const [accord] = pages.filter(({ subject }) => subject.id === 'accord-d-alger');
    const said =
      accord?.elements
        .filter((one) => hasClass(one, 'subject-ties'))
        .map((one) => textOf(one))
        .join() ?? '';
    const figure = tiedTo('oci-2016/vii').length;
    expect(folded(said)).toContain(folded(`L’engagement vii : ${figure} correspondances`));
  });

  test('says as the edition’s what a text does not say', () => {
    const wrong = pages.filter(({ subject: { unsaid }, elements }) => {
      const said = elements.filter((one) => hasClass(one, 'unsaid')).map((one) => folded(textOf(one)));
      return said.join() !== (unsaid === null ? '' : `L’édition ${folded(unsaid)}`);
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
  });

  test('leads to the entry before and after it of its kind', () => {
    const { compare } = new Intl.Collator('fr');
    const wrong = pages.filter(({ subject, elements }) => {
      const own = subjects
        .filter(({ kind }) => kind === subject.kind)
        .toSorted((a, b) => compare(a.label, b.label));
      const at = own.indexOf(subject);
      const ways = elements
        .filter((one) => ['prev', 'next'].includes(attribute(one, 'rel') ?? ''))
        .map((one) => attribute(one, 'href'));
      const expected = [own[at - 1], own[at + 1]].flatMap((one) =>
        one === undefined ? [] : [`/sujets/${one.id}/`],
      );
      return ways.join(' ') !== expected.join(' ');
    });
    expect(wrong.map(({ subject }) => subject.id)).toEqual([]);
  });

  test('weighs at most 14 kB', () => {
    // Beside the page, a browser loads the script of all pages, of less than 3.3 kB.
    const most = 10_650;
    const tooHeavy = subjects.filter(({ id }) => {
      const html = readFileSync(join(site.root, 'sujets', id, 'index.html'));
      // Packed better, a page is no heavier.
      return quicklyPackedSize(html) > most && brotliCompressSync(html).length > most;
    });
    expect(tooHeavy.map(({ id }) => id)).toEqual([]);
  });
});

test('both texts stand side by side where there is room, one below the other on a phone', async () => {
  const page = await sharedPage(browser)({ viewport: { width: 1280, height: 900 } });
  await page.goto(addressOf(site, '/sujets/securite/'));
  const places = () =>
    page
      .locator('.sides > section')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const [first, second] = await places();
  expect(second?.top).toBe(first?.top);
  expect(second?.left).toBeGreaterThan(first?.right ?? Infinity);
  await page.setViewportSize({ width: 390, height: 800 });
  const [above, below] = await places();
  expect(below?.left).toBe(above?.left);
  expect(below?.top).toBeGreaterThanOrEqual(above?.bottom ?? Infinity);
});
