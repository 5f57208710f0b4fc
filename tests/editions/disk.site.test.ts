/** The files of the edition from disk: which there are, where their addresses lead, what they weigh. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MissingTool } from '../../src/editions/missing-tool.ts';
import { isForPrograms } from '../../src/model/data-forms.ts';
import { makeZim } from '../../src/editions/zim.ts';
import { readCorpus } from '../site/corpus.ts';
import { openBrowser } from '../site/browser.ts';
import { isDossier } from '../site/dossier-fragment.ts';
import { attribute, elementsOf, readMarkup, textOf, type Element } from '../site/markup.ts';
import { filesOf, siteNamed } from '../site/site.ts';
import { unpackedEdition, workFolder } from './disk-edition.ts';
import { isKiwixThere, serveZim } from './kiwix.ts';

const browser = await openBrowser();
const site = siteNamed('plain');
const edition = await unpackedEdition(site);
const pages = edition.files
  .filter((file) => file.endsWith('.html'))
  .map((path) => ({ path, elements: elementsIn(edition.folder, path) }));

function elementsIn(folder: string, path: string): Element[] {
  return elementsOf(readMarkup(readFileSync(join(folder, path), 'utf8')));
}

describe('the archive', () => {
  test('weighs 3.65 MB at most: 3 kB for each page of subjects, and in each script that searches, cites or writes Word files all that it needs', () => {
    expect(edition.zip.length).toBeLessThanOrEqual(3_650_000);
  });

  test('says how to open it, in lines that every editor of Windows parts', () => {
    const text = readFileSync(join(edition.folder, 'LISEZMOI.txt'), 'utf8');
    expect(text).toMatch(/^\uFEFFConcordance\r\n/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const part of ['index.html', site.publicUrl]) expect(text).toContain(part);
  });
});

/** eIds of provisions, divisions and items that are nowhere in a folder of pages. */
function missingIn(folder: string): string[] {
  const { instruments } = readCorpus(site);
  const page = (eId: string): string => {
    const file = join(folder, eId, 'index.html');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const units = instruments.flatMap(({ id, divisions, provisions }) => [
    id,
    ...divisions.map(({ eId }) => eId),
    ...provisions.map(({ eId }) => eId),
  ]);
  const items = instruments.flatMap(({ provisions }) =>
    provisions.flatMap(({ eId, items: list }) => list.map((_, index) => ({ eId, anchor: `p${index + 1}` }))),
  );
  expect([units.length > 320, items.length]).toEqual([true, 25]);
  return [
    ...units.filter((eId) => page(eId) === ''),
    ...items.flatMap(({ eId, anchor }) => (page(eId).includes(`id="${anchor}"`) ? [] : [`${eId}#${anchor}`])),
  ];
}

describe('the folder', () => {
  test('has a place for every id of the corpus', () => {
    expect(missingIn(edition.folder)).toEqual([]);
  });

  test('has every page and every data file of the site', () => {
    const wanted = filesOf(site).filter(
      (file) => /\.html$|^\/donnees\//.test(file) && !isForPrograms(file.slice(1)),
    );
    expect(wanted.filter((file) => !edition.files.includes(file.slice(1)))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(330);
  });

  test('has on every page the words of the texts that the page has on the web', () => {
    const isEdition = (element: Element) => attribute(element, 'data-edition') !== null;
    const printed = (elements: readonly Element[]) =>
      elements
        .filter((element) => attribute(element, 'data-witness') !== null)
        .map((element) => textOf(element, isEdition));
    const differing = pages.filter(
      ({ path, elements }) =>
        printed(elements).join('\n') !== printed(elementsIn(site.root, path)).join('\n'),
    );
    expect(differing.map(({ path }) => path)).toEqual([]);
    expect(pages.filter(({ elements }) => printed(elements).length > 0).length).toBeGreaterThan(320);
  });

  test('has nothing for hosts, robots and the web alone', () => {
    expect(edition.files.filter((file) => /_headers|robots|sitemap|manifest|worker/.test(file))).toEqual([]);
  });

  test('has relative addresses alone, each of a file that is there and of an anchor in it', () => {
    const anchors = new Map(
      pages.map(({ path, elements }) => [
        path,
        new Set(elements.flatMap((one) => attribute(one, 'id') ?? [])),
      ]),
    );
    const faults = pages.flatMap(({ path, elements }) =>
      elements.flatMap(addressesOf).flatMap((address) => {
        if (/^https?:/.test(address)) return [];
        const [, way = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? [];
        const file = way === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(way));
        const anchor = decodeURIComponent(hash);
        const leads = !way.startsWith('/') && existsSync(join(edition.folder, file)) && !file.endsWith('/');
        return leads && (anchor === '' || isDossier(`#${hash}`) || anchors.get(file)?.has(anchor))
          ? []
          : [`${path}: ${address}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('has one policy on every page, that allows its own files and no inline code', () => {
    const policies = pages.map(({ elements }) =>
      elements
        .filter((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy')
        .map((one) => attribute(one, 'content')),
    );
    expect([...new Set(policies.flat())]).toEqual([
      "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self';" +
        "base-uri 'none';form-action 'self' file:",
    ]);
    expect(policies.filter((all) => all.length !== 1)).toEqual([]);
    const inline = pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          (one) => one.tagName === 'style' || (one.tagName === 'script' && attribute(one, 'src') === null),
        )
        .map(() => path),
    );
    expect(inline).toEqual([]);
  });
});

test('a site under a sub-path makes the same folder, but for its public addresses', async () => {
  const under = siteNamed('under');
  const made = await unpackedEdition(under);
  // The bundler names scripts by a digest of their content, sub-path included.
  // Files of data have the public addresses in them, and so another size and digest, and the build another name.
  const pathOf = (file: string) =>
    file
      .replace(/_\/\w{8}\.js/g, '_/script.js')
      .replace(/<span class="size">[^<]*<\/span>/g, '')
      .replace(/<dd data-build>[^<]*/, '')
      .replace(/\b[0-9a-f]{64}\b/g, '');
  expect(made.files.map(pathOf).sort()).toEqual(edition.files.map(pathOf).sort());
  const differing = pages.filter(({ path }) => {
    const other = readFileSync(join(made.folder, path), 'utf8').replaceAll(under.publicUrl, site.publicUrl);
    return pathOf(other) !== pathOf(readFileSync(join(edition.folder, path), 'utf8'));
  });
  expect(differing.map(({ path }) => path)).toEqual([]);
});

describe('the ZIM', () => {
  const work = workFolder();
  const target = join(work, 'edition.zim');
  const isThere = (tool: string) => spawnSync(tool, ['--version']).error === undefined;

  test('keeps to its format and has every id where zim-tools is there, and says how to get it where it is not', async () => {
    if (isThere('zimwriterfs')) {
      await makeZim(edition, target);
      const { status, stdout } = spawnSync('zimcheck', ['--all', '--details', target], { encoding: 'utf8' });
      expect(stdout).toContain('Overall Test Status: Pass');
      expect(stdout.match(/\[(ERROR|WARNING)\].*/g)).toBeNull();
      expect(status).toBe(0);
      const dumped = join(work, 'dumped');
      mkdirSync(dumped);
      spawnSync('zimdump', ['dump', `--dir=${dumped}`, target]);
      expect(missingIn(dumped)).toEqual([]);
    } else {
      await expect(makeZim(edition, target)).rejects.toThrow('apt install zim-tools');
    }
  });

  test.runIf(isThere('zimwriterfs') && isKiwixThere)(
    'is searched by the field of kiwix-serve, where that is installed, which suggests a clause by its number',
    async () => {
      const page = await browser.newPage();
      await page.goto(await serveZim(target, 'edition'));
      await page.locator('#kiwixsearchbox').pressSequentially('5.51');
      await expect
        .poll(() => page.locator('.ui-autocomplete, .autoComplete_wrapper ul').allInnerTexts())
        .toEqual([expect.stringContaining('Recommandation 5.51')]);
    },
  );

  test('is not made, and not left in part, without zim-tools', async () => {
    const path = process.env['PATH'];
    process.env['PATH'] = work;
    try {
      await expect(makeZim(edition, join(work, 'none.zim'))).rejects.toBeInstanceOf(MissingTool);
    } finally {
      process.env['PATH'] = path;
    }
    expect(existsSync(join(work, 'none.zim'))).toBe(false);
  });
});

function addressesOf(element: Element): string[] {
  return ['href', 'src', 'action', 'formaction', 'poster'].flatMap((name) => attribute(element, name) ?? []);
}
