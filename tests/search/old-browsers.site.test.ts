/** What browsers of 2021 and Firefox ESR read: scripts in newer syntax would be refused whole, and silently. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { filesOf, readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const scripts = filesOf(site)
  .filter((file) => /^\/_\/.*\.js$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(site.root, file), 'utf8') }));

/** What esbuild takes for newer than it is: Safari has had it since 2018. */
const KNOWN = { 'regexp-unicode-property-escapes': true };

/** The code printed anew, for some browsers; they need no other where it is the same as for the newest. */
async function printedFor(code: string, target: string | string[]): Promise<string> {
  return (await transform(code, { target, supported: KNOWN, logLevel: 'silent' })).code;
}

describe('every built script', () => {
  test('is in the syntax of Chromium 96, Firefox 115 and Safari 15', async () => {
    const newer: string[] = [];
    for (const { file, code } of scripts) {
      const old = await printedFor(code, ['chrome96', 'firefox115', 'safari15']);
      if (old !== (await printedFor(code, 'esnext'))) newer.push(file);
    }
    expect(newer).toEqual([]);
    expect(scripts.length).toBeGreaterThan(10);
  });

  test('looks back in no pattern', () => {
    const looking = scripts.filter(({ code }) => /\(\?<[=!]/.test(code)).map(({ file }) => file);
    // The library that writes Word files makes such patterns to fill templates, which nothing here does.
    expect(looking.filter((file) => !/\/word\./.test(file))).toEqual([]);
  });

  test('calls nothing that those browsers lack', () => {
    // Not after two dots more: minified, a function of ours may be called `at`, and its answer spread.
    const lacking =
      /(?<!\.\.)\.(toSorted|toReversed|toSpliced|with|at|findLast|hasOwn|structuredClone|checkVisibility|requestSubmit|groupBy|isWellFormed)\(/g;
    const calls = scripts.flatMap(({ file, code }) =>
      [...code.matchAll(lacking)].map(([call]) => file + call),
    );
    expect(calls).toEqual([]);
  });
});

test('the fallback of the search page is in the syntax of browsers without modules', async () => {
  const inline = /<script>(\(function[^]*?)<\/script>/.exec(readSite(site, '/recherche/'))?.[1] ?? '';
  expect(inline).not.toBe('');
  expect(await printedFor(inline, 'es5')).toBe(await printedFor(inline, 'esnext'));
});
