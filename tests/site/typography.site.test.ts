/** The edition's own words follow French typesetting; the texts keep their own spaces and marks. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultTreeAdapter as adapter } from 'parse5';
import { describe, expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { isQuoted } from './inline-runs.ts';
import { attribute, readMarkup, type Element } from './markup.ts';
import { pagesOf, siteNamed } from './site.ts';

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
  if (attribute(element, 'data-witness') !== null || isQuoted(element)) return true;
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
    const spoken = ['aria-label', 'title', 'placeholder', 'data-copied', 'data-failed'];
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
