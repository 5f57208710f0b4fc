/** The edition's own words follow French typesetting; the texts keep their own spaces and marks. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as adapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { open, openBrowser } from './browser.ts';
import { brokenMarks } from './line-breaks.ts';
import { attribute, readMarkup, type Element } from './markup.ts';
import { pageKinds } from './page-kinds.ts';
import { addressOf, pagesOf, siteNamed } from './site.ts';

const browser = await openBrowser();

const faults = [
  {
    name: 'no space or a wide one before ; : ! ? »',
    pattern: /[^\u202F\d/.A-Z(\[]([;:!?»])(?=\s|$)|[ \u00A0][;:!?»]/u,
  },
  { name: 'no space or a wide one after «', pattern: /«[^\u202F]/u },
  { name: 'a straight apostrophe', pattern: /\p{L}'\p{L}/u },
];

/** Elements with words of the texts, or with no words. */
function isLeftOut(element: Element): boolean {
  if (['code', 'script', 'style'].includes(element.tagName)) return true;
  if (attribute(element, 'data-address') !== null || attribute(element, 'class') === 'address') return true;
  if (attribute(element, 'data-witness') !== null) return true;
  // Words of the texts quoted in notes and tables have elements of their own.
  if (['q', 'i'].includes(element.tagName)) return true;
  const language = attribute(element, 'lang');
  return language !== null && element.tagName !== 'html';
}

/** Texts a reader sees or hears on a page, from text nodes and attributes. */
function ownWords(element: Element | ReturnType<typeof readMarkup>): string[] {
  return element.childNodes.flatMap((node): string[] => {
    if (adapter.isTextNode(node)) return [node.value];
    if (!adapter.isElementNode(node) || isLeftOut(node)) return [];
    const spoken = ['aria-label', 'title', 'placeholder', 'data-copied', 'data-failed', 'data-label'];
    return [...spoken.flatMap((name) => attribute(node, name) ?? []), ...ownWords(node)];
  });
}

function faultsIn(where: string, words: string[]): string[] {
  return words.flatMap((text) =>
    faults
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name }) => `${where}: ${name}: ${text.trim().slice(0, 90)}`),
  );
}

describe('the edition’s own words', () => {
  test('are set as French has it on every page', () => {
    const found = pagesOf(siteNamed('plain')).flatMap(({ path, html }) =>
      faultsIn(path, ownWords(readMarkup(html))),
    );
    expect(found).toEqual([]);
  });

  test('are set so in the book too', async () => {
    const epub = readFileSync(join(siteNamed('plain').root, 'telecharger/concordance-mali.epub'));
    const chapters = [...(await unpack(epub))].filter(([name]) => name.endsWith('.xhtml'));
    const found = chapters.flatMap(([name, bytes]) =>
      faultsIn(name, ownWords(readMarkup(bytes.toString('utf8')))),
    );
    expect(found).toEqual([]);
    expect(chapters.length).toBeGreaterThan(8);
  });

  test('have no straight apostrophe where people write them', () => {
    const project = fileURLToPath(new URL('../..', import.meta.url));
    const files = globSync('content/pages/*.mdx', { cwd: project });
    const found = files.flatMap((file) => {
      const text = readFileSync(join(project, file), 'utf8').replace(/`[^`]*`/g, '');
      return [...text.matchAll(/\p{L}+'\p{L}+/gu)].map(([word]) => `${file}: ${word}`);
    });
    expect(found).toEqual([]);
    expect(files.length).toBeGreaterThan(2);
  });
});

describe('a French mark stays on the line of its word', () => {
  const site = siteNamed('plain');
  const pages = [
    ...pageKinds,
    { kind: 'commitment with many ties', path: '/oci-2016/vi/' },
    { kind: 'two clauses side by side', path: '/concordance/?a=oci-2016/vi&b=dialogue-2024/4/80' },
  ];

  test.each(pages)('$kind', async ({ path }) => {
    // The measuring adds a rule of its own, which the pages' policy forbids.
    const page = await browser.newPage({ bypassCSP: true });
    await open(page, addressOf(site, path));
    if (path.includes('?a=')) await page.locator('[data-sides] article p').first().waitFor();
    const broken: string[] = [];
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      broken.push(...(await brokenMarks(page)).map((place) => `${width} px: ${place}`));
    }
    await page.close();
    expect(broken).toEqual([]);
  });
});
