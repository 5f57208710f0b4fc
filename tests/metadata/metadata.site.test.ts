/** What machines read of every page: description, tags for previews and bibliographies, linked data. */
import { describe, expect, test } from 'vitest';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { pagesOf, readSite, siteNamed } from '../site/site.ts';
import { contentsOf, readHead } from './head-tags.ts';
import { expand, follow, typesOf } from './schema-org.ts';
import { zoteroItem } from './zotero.ts';

const site = siteNamed('plain');
const heads = pagesOf(site).map(({ path, html }) => ({ path, html, head: readHead(html) }));
const corpus = readCorpus(site);
const headAt = (path: string) => readHead(readSite(site, path));

/** Paths with what is wrong there, of the pages where something is. */
function faults(check: (page: (typeof heads)[number]) => string | null): string[] {
  return heads.flatMap((page) => {
    const fault = check(page);
    return fault === null ? [] : [`${page.path}: ${fault}`];
  });
}

const isWithdrawn = (html: string) => html.includes('<meta name="robots" content="noindex"');

describe('the description of every page', () => {
  const descriptionOf = ({ head }: (typeof heads)[number]) => contentsOf(head, 'description');

  test('is one line of at most 160 characters', () => {
    expect(
      faults((page) => {
        const [text = '', ...more] = descriptionOf(page);
        if (more.length > 0) return 'several';
        return text.length >= 40 && text.length <= 160 && !/\n| {2}/u.test(text)
          ? null
          : `${text.length}: ${text}`;
      }),
    ).toEqual([]);
    expect(heads.length).toBeGreaterThan(700);
  });

  test('is of no other page', () => {
    const pages = new Map<string, string[]>();
    for (const page of heads) {
      const text = descriptionOf(page).join();
      pages.set(text, [...(pages.get(text) ?? []), page.path]);
    }
    expect([...pages.values()].filter((paths) => paths.length > 1)).toEqual([]);
  });

  test('says who speaks and when, on the pages of texts, of witnesses and of correspondences', () => {
    const said = [
      {
        start: 'oci-2016',
        who: /Groupe de contact de l’OCI/u,
        day: /20\u00A0septembre 2016/u,
        year: /\b2016\b/u,
      },
      { start: 'dialogue-2024', who: /Dialogue inter-Maliens/u, day: /10\u00A0mai 2024/u, year: /\b2024\b/u },
    ];
    expect(
      faults((page) => {
        const texts = said.filter(({ start }) => page.path.includes(`/${start}/`));
        const text = descriptionOf(page).join();
        // A pair of texts is told by their years, a text alone by its day; revisions are the edition’s.
        if (page.path.startsWith('/methode/') || page.path.startsWith('/donnees/')) return null;
        return texts.every(
          ({ who, day, year }) => who.test(text) && (texts.length > 1 ? year : day).test(text),
        )
          ? null
          : text;
      }),
    ).toEqual([]);
  });

  test('quotes the beginning of a provision as it is, slips marked and a missing subject in brackets', () => {
    const words = (path: string) =>
      /«\u202F(.*)\u202F»$/u.exec(contentsOf(headAt(path), 'description').join())?.[1] ?? '';
    const plain = (text: string) =>
      text
        .replaceAll('\u00A0', ' ')
        .replaceAll(' [sic]', '')
        .replace(/^\[[^\]]+\] /u, '');
    const wrong = provisionsOf(corpus).filter(({ path, text, items }) => {
      const quoted = plain(words(path)).replace(/ …$/u, '');
      return quoted.length < 20 || !plain([text, ...items].join(' ')).startsWith(quoted);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(words('/oci-2016/iii/')).toMatch(/^\[Le Groupe de contact\] /u);
    const withSlips = provisionsOf(corpus).filter(({ path }) => /\p{L}[^ ]* \[sic\]/u.test(words(path)));
    expect(withSlips.length).toBeGreaterThan(10);
  });

  test('names a subject, and how many clauses of which text are filed there', () => {
    expect(contentsOf(headAt('/sujets/securite/'), 'description').join()).toMatch(
      /^Sécurité.*\d+ clauses? de 2016 \(Groupe de contact de l’OCI\), \d+ clauses de 2024 \(Dialogue inter-Maliens\)\.$/u,
    );
  });
});

describe('the tags of every page', () => {
  test('for previews say what the page says', () => {
    expect(
      faults(({ head, path }) => {
        const one = (name: string) =>
          contentsOf(head, name).length === 1 ? (contentsOf(head, name)[0] ?? '') : '';
        const isHome = path === '/';
        if (one('og:description') !== one('description')) return 'description';
        if (one('og:title') === '' || (!isHome && !head.title.startsWith(one('og:title')))) return 'title';
        if (one('og:site_name') !== 'Concordance' || one('og:locale') !== 'fr_FR') return 'site';
        if (!['article', 'website'].includes(one('og:type'))) return 'type';
        if (!one('twitter:card').startsWith('summary')) return 'card';
        if (one('og:url') !== (head.canonical ?? '')) return 'address';
        return null;
      }),
    ).toEqual([]);
  });

  test('stand once each, with a content', () => {
    expect(
      faults(({ head: { tags } }) => {
        const own = tags.filter(({ name }) => !['theme-color'].includes(name));
        const empty = own.filter(({ content }) => content.trim() === '').map(({ name }) => name);
        const twice = own.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index);
        return [...empty, ...twice].join() || null;
      }),
    ).toEqual([]);
  });

  test('tell how to cite each clause, theme, text, correspondence and subject, and no other page', () => {
    const cited = (path: string) =>
      corpus.instruments.some(({ id }) => path.startsWith(`/${id}/`)) ||
      /^\/sujets\/.+/u.test(path) ||
      /^\/concordance\/oci-2016\/[^/]+\/dialogue-2024\//u.test(path);
    expect(
      faults(({ path, html, head }) => {
        const expected = cited(path) && !isWithdrawn(html);
        const named = [
          'citation_title',
          'citation_author',
          'citation_publication_date',
          'citation_public_url',
          'DC.title',
          'DC.creator',
          'DC.date',
          'DC.identifier',
          'DC.rights',
        ];
        const there = named.filter((name) => contentsOf(head, name).length === 1);
        return there.length === (expected ? named.length : 0) ? null : `has ${there.join()}`;
      }),
    ).toEqual([]);
  });
});

describe('what Zotero takes', () => {
  const item = (path: string) => zoteroItem(headAt(path));
  const dialogue = 'Dialogue inter-Maliens pour la paix et la réconciliation nationale';

  test('from a clause and from a theme: a part of a text, by who issued it', () => {
    expect(item('/dialogue-2024/4/66/')).toMatchObject({
      itemType: 'bookSection',
      title: 'Recommandation 4.66',
      creators: [{ firstName: '', lastName: dialogue }],
      date: '2024/05/10',
      container: `Recommandations du ${dialogue}`,
      language: 'fr',
      url: `${site.publicUrl}dialogue-2024/4/66/`,
    });
    expect(item('/dialogue-2024/4/')).toMatchObject({
      itemType: 'bookSection',
      title: '4.\u00A0Sécurité et défense du territoire',
    });
    expect(item('/oci-2016/iii/')).toMatchObject({
      itemType: 'bookSection',
      title: 'Engagement iii',
      date: '2016/09/20',
    });
  });

  test('from a text: a report of who issued it', () => {
    expect(item('/oci-2016/')).toMatchObject({
      itemType: 'report',
      title: 'Communiqué du Groupe de contact de l’OCI sur le Mali',
      institution: 'Groupe de contact de l’Organisation de la coopération islamique sur le Mali',
      container: '',
    });
  });

  test.each(['/concordance/oci-2016/iii/dialogue-2024/1/12/', '/sujets/femmes/'])(
    'from what the edition says itself: a page of the site, %s',
    (path) => {
      expect(item(path)).toMatchObject({
        itemType: 'webpage',
        creators: [{ firstName: '', lastName: 'Projet Concordance' }],
        container: 'Concordance',
        rights: 'CC BY\u00A04.0'.replace('\u00A0', ' '),
      });
      expect(item(path).date).toMatch(/^\d{4}\/\d{2}\/\d{2}$/u);
    },
  );

  test('from every other page: a page of the site, with its title and address', () => {
    expect(item('/methode/')).toMatchObject({
      itemType: 'webpage',
      container: 'Concordance',
      url: `${site.publicUrl}methode/`,
    });
    const types = new Set(heads.map(({ head }) => zoteroItem(head).itemType));
    expect([...types].sort()).toEqual(['bookSection', 'report', 'webpage']);
  });
});

describe('the linked data of every page', () => {
  test('expands without loss, as one page or site with language and licence', async () => {
    const wrong: string[] = [];
    for (const { path, head } of heads) {
      const [data = '', ...more] = head.data;
      const [page, ...others] = await expand(data);
      const isRight =
        more.length + others.length === 0 &&
        !/[<>]/u.test(data) &&
        typesOf(page).join() === (path === '/' ? 'WebSite' : 'WebPage') &&
        follow(page, 'inLanguage')?.['@value'] === 'fr' &&
        follow(page, 'license')?.['@id'] === 'https://creativecommons.org/licenses/by/4.0/' &&
        (follow(page, 'url')?.['@id'] ?? null) === head.canonical;
      if (!isRight) wrong.push(`${path}: ${data}`);
    }
    expect(wrong).toEqual([]);
  });

  test('tells the place of every clause in its text', async () => {
    const wrong: string[] = [];
    for (const instrument of corpus.instruments) {
      for (const { path, eId, kind, num, division } of instrument.provisions) {
        const [page] = await expand(headAt(path).data.join());
        const clause = follow(page, 'mainEntity');
        const around = follow(clause, 'isPartOf');
        const text = division === null ? around : follow(around, 'isPartOf');
        const value = (thing: typeof clause, word: string) => follow(thing, word)?.['@value'];
        const position = value(clause, 'position');
        const isRight =
          typesOf(clause).join() === 'Legislation' &&
          value(clause, 'identifier') === eId &&
          (kind === 'clause' ? typeof position === 'number' : position === undefined) &&
          (division === null || (position === Number(num) && value(around, 'identifier') === division)) &&
          value(text, 'name') === instrument.title &&
          value(text, 'datePublished') === instrument.date &&
          value(follow(text, 'creator'), 'name') === instrument.issuer;
        if (!isRight) wrong.push(eId);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('tells the two clauses of a correspondence, and the set that a subject is of', async () => {
    const [pair] = await expand(headAt('/concordance/oci-2016/iii/dialogue-2024/1/12/').data.join());
    const work = follow(pair, 'mainEntity');
    expect(typesOf(work)).toEqual(['CreativeWork']);
    expect((work?.['https://schema.org/about'] as unknown[]).length).toBe(2);
    const [subject] = await expand(headAt('/sujets/femmes/').data.join());
    const term = follow(subject, 'mainEntity');
    expect(typesOf(term)).toEqual(['DefinedTerm']);
    expect(typesOf(follow(term, 'inDefinedTermSet'))).toEqual(['DefinedTermSet']);
  });
});
