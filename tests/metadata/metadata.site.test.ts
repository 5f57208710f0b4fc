/** What previews and bibliographies read of every page: its description, and its tags. */
import { describe, expect, test } from 'vitest';
import { provisionsOf, readCorpus } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';
import { contentsOf } from './head-tags.ts';
import { faultsOf, headAt as headOn, headsOf, type PageHead } from './heads.ts';

const site = siteNamed('plain');
const heads = headsOf(site);
const corpus = readCorpus(site);
const headAt = (path: string) => headOn(site, path);
const faults = (check: (page: PageHead) => string | null) => faultsOf(heads, check);

const isWithdrawn = (html: string) => html.includes('<meta name="robots" content="noindex"');

describe('the description of every page', () => {
  const descriptionOf = ({ head }: PageHead) => contentsOf(head, 'description');

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
        day: /20\u00A0septembre\u00A02016/u,
        year: /\b2016\b/u,
      },
      {
        start: 'dialogue-2024',
        who: /Dialogue inter-Maliens/u,
        day: /10\u00A0mai\u00A02024/u,
        year: /\b2024\b/u,
      },
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
      /^Sécurité.*\d+\sclauses? de\s2016 \(Groupe de contact de l’OCI\), \d+\sclauses de\s2024 \(Dialogue inter-Maliens\)\.$/u,
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
