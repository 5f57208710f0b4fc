import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/editions/disk/address.ts';
import { turnPage } from '../../../src/editions/disk/page.ts';

const place: Place = {
  base: '/sous/',
  publicRoot: 'https://example.org/sous/',
  files: new Set([
    'index.html',
    'a/index.html',
    'a/b c/index.html',
    'donnees/x.json',
    '_/m.js',
    'été.png',
    'sw.js',
  ]),
  isElsewhere: (path) => path.endsWith('.epub'),
};

const turned = (body: string, path = 'a/index.html') => {
  const { html, ...others } = turnPage(place, path, `<html lang="fr"><body>${body}</body></html>`);
  return { body: /<body>(.*)<\/body>/s.exec(html)?.[1], html, ...others };
};

describe('addresses', () => {
  it.each([
    ['/sous/', '../index.html'],
    ['/sous/a/', 'index.html'],
    ['/sous/a/b%20c/', 'b%20c/index.html'],
    ['/sous/a/?q=x&amp;r=%20#y', 'index.html?q=x&amp;r=%20#y'],
    ['/sous/donnees/x.json', '../donnees/x.json'],
    ['/sous/%C3%A9t%C3%A9.png', '../%C3%A9t%C3%A9.png'],
    ['#here', '#here'],
    ['?q=x', '?q=x'],
    ['https://example.com/', 'https://example.com/'],
    ['mailto:x@example.com', 'mailto:x@example.com'],
    ['/sous/telecharger/x.epub', 'https://example.org/sous/telecharger/x.epub'],
  ])('%s is %s', (before, after) => {
    expect(turned(`<a href="${before}">x</a>`)).toMatchObject({
      body: `<a href="${after}">x</a>`,
      faults: [],
    });
  });

  it('stand in sources, forms and charts too', () => {
    const { body, faults } = turned(
      '<img src="/sous/été.png" srcset="/sous/été.png 1x, /sous/été.png 2x"><form action="/sous/a/"></form>' +
        '<svg><a xlink:href="/sous/"></a></svg>',
    );
    expect(faults).toEqual([]);
    expect(body).toBe(
      '<img src="../%C3%A9t%C3%A9.png" srcset="../%C3%A9t%C3%A9.png 1x, ../%C3%A9t%C3%A9.png 2x">' +
        '<form action="index.html"></form><svg><a xlink:href="../index.html"></a></svg>',
    );
  });

  it('that lead nowhere are all reported', () => {
    const { faults } = turned(
      '<a href="/sous/nowhere/">x</a><a href="/sous/50%/">x</a><img src="/else.png"><script type="module">1</script>',
    );
    expect(faults.map(({ where, address, why }) => [where, address, why])).toEqual([
      ['href', '/sous/nowhere/', 'leads to nowhere/index.html, which is not there'],
      ['href', '/sous/50%/', 'is no valid address'],
      ['src', '/else.png', 'is not under /sous/'],
      ['script', '', 'is a module that stands inline'],
    ]);
  });
});

describe('what a page from disk must not have', () => {
  it('inline scripts and styles become files, the same for the same content', () => {
    const first = turned('<style>p{background:url(/sous/été.png)}</style><script>let a</script>');
    const second = turned('<script>let a</script>', 'a/b c/index.html');
    expect(first.parts.map(({ content }) => content)).toEqual([
      'p{background:url("../%C3%A9t%C3%A9.png")}.unpack-first{display:none}',
      'let a',
    ]);
    expect(first.body).toBe(
      `<link rel="stylesheet" href="../${first.parts[0]?.path}"><script src="../${first.parts[1]?.path}"></script>`,
    );
    expect(second.parts).toEqual(first.parts.slice(1));
  });

  it('modules become classic scripts that wait for the page, data stays', () => {
    const { body, scripts } = turned(
      '<script type="module" src="/sous/_/m.js"></script><script type="application/json">{}</script>',
    );
    expect(body).toMatch(
      /^<script defer src="\.\.\/_\/[0-9a-f]{8}\.js"><\/script><script type="application\/json/,
    );
    expect(scripts.modules).toEqual(['_/m.js']);
  });

  it('what robots and previews read is left out', () => {
    const { body } = turned(
      [
        '<meta property="og:title" content="T">',
        '<meta name="twitter:card" content="summary">',
        '<meta name="citation_title" content="T">',
        '<meta name="DC.title" content="T">',
        '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
        '<script type="application/ld+json">{"@type":"WebPage"}</script>',
        '<p>x</p>',
      ].join(''),
    );
    expect(body).toBe('<p>x</p>');
  });

  it('links for the web are left out, and the page names the root of the site', () => {
    const { body, html } = turned(
      '<link rel="manifest" href="/sous/manifest.webmanifest"><p>x</p>',
      'a/b c/index.html',
    );
    expect(body).toBe('<p>x</p>');
    expect(html).toMatch(/^<html data-root="\.\.\/\.\.\/" data-index="index.html" lang="fr">/);
  });
});
