/** The Content-Security-Policy of every page, and that its markup keeps to it. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, readMarkup, textOf, type Element } from './markup.ts';
import { pagesOf, readSite, siteNamed } from './site.ts';

const site = siteNamed('plain');
const pages = pagesOf(site).map(({ path, html }) => ({ path, elements: elementsOf(readMarkup(html)) }));

function isPolicy(element: Element): boolean {
  return (
    element.tagName === 'meta' &&
    attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

/** The sources of each directive of a page's policy. */
function policyOf(elements: Element[]): Map<string, string[]> {
  const policy = elements.find(isPolicy);
  const content = policy === undefined ? '' : (attribute(policy, 'content') ?? '');
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Whether an element holds linked data, which browsers do not run and policies do not count. */
function isData(element: Element): boolean {
  return attribute(element, 'type') === 'application/ld+json';
}

function digest(element: Element): string {
  return `'sha256-${createHash('sha256').update(textOf(element)).digest('base64')}'`;
}

/** Paths of the pages that meet a condition. */
function pagesWhere(isTrue: (elements: Element[]) => boolean): string[] {
  return pages.filter(({ elements }) => isTrue(elements)).map(({ path }) => path);
}

describe('every page', () => {
  test('has one policy, before its first script and style', () => {
    const wrong = pagesWhere((elements) => {
      const first = elements.findIndex(({ tagName }) => ['script', 'style', 'link'].includes(tagName));
      const at = elements.findIndex(isPolicy);
      return elements.filter(isPolicy).length !== 1 || at > first;
    });
    expect(wrong).toEqual([]);
    expect(pages.length).toBeGreaterThan(320);
  });

  test('forbids all that it does not name, inline code, eval of scripts and other hosts', () => {
    const sources = new Set(pages.flatMap(({ elements }) => [...policyOf(elements).values()].flat()));
    const allowed = [...sources].filter((source) => !source.startsWith("'sha256-"));
    expect(allowed.sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"]);
    expect(pagesWhere((elements) => policyOf(elements).get('default-src')?.join() !== "'none'")).toEqual([]);
    expect(pagesWhere((elements) => policyOf(elements).get('base-uri')?.join() !== "'none'")).toEqual([]);
    expect(pagesWhere((elements) => policyOf(elements).get('form-action')?.join() !== "'self'")).toEqual([]);
  });

  test.each([
    { tag: 'script', directive: 'script-src' },
    { tag: 'style', directive: 'style-src' },
  ])('names the digest of each inline $tag, and no other digest', ({ tag, directive }) => {
    const wrong = pagesWhere((elements) => {
      const inline = elements.filter(
        (element) => element.tagName === tag && attribute(element, 'src') === null && !isData(element),
      );
      const named = (policyOf(elements).get(directive) ?? []).filter((source) =>
        source.startsWith("'sha256-"),
      );
      return inline.map(digest).sort().join() !== named.sort().join();
    });
    expect(wrong).toEqual([]);
  });

  test('has no event handler, style attribute or link that is a script', () => {
    const attributes = pages.flatMap(({ path, elements }) =>
      elements.flatMap(({ attrs }) => attrs.map(({ name, value }) => ({ path, name, value }))),
    );
    const wrong = attributes.filter(
      ({ name, value }) => /^on|^style$/i.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
    );
    expect(wrong).toEqual([]);
  });
});

describe('hosts that read _headers', () => {
  test('send the directives that a page cannot give itself', async () => {
    const { headers } = await fetch(site.url);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
  });

  test('keep for long only files whose name changes with their bytes', async () => {
    const [script] = /\/_\/[^"]+\.js/.exec(readSite(site, '/')) ?? [''];
    const cacheOf = async (path: string) =>
      (await fetch(new URL(path, site.url))).headers.get('cache-control') ?? '';
    expect(await cacheOf(script)).toContain('immutable');
    expect(await cacheOf('/dialogue-2024/4/66/')).not.toContain('immutable');
  });
});
