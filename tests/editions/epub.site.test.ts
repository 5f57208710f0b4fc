/** The EPUB: its bytes, package and pages, valid EPUB 3. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decode } from 'jpeg-js';
import { describe, expect, test } from 'vitest';
import { elementsBelow, readXml, textOf } from '../xml.ts';
import { violationsOn, withHighContrast } from '../site/accessibility.ts';
import { openBrowser } from '../site/browser.ts';
import { all, elements, epub, fileAt, files, items, pages } from './epub-book.ts';
import { makeEpub } from '../../src/editions/epub.ts';
import { withoutWhiteSpace } from '../../src/model/white-space.ts';
import { unpack } from './archive.ts';
import { corpus, edition, madeTwice, order } from './made.ts';

describe('its bytes', () => {
  test('are the same in two makes', () => {
    expect(epub.again.equals(epub.bytes)).toBe(true);
  });

  test('are 250 kB at most', () => {
    expect(epub.bytes.length).toBeLessThanOrEqual(250_000);
  });

  test('begin as those of an EPUB do: the type, stored, without more', () => {
    expect(epub.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(epub.bytes.readUInt16LE(8)).toBe(0);
    expect(epub.bytes.readUInt16LE(28)).toBe(0);
    expect(epub.bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });
});

describe('its package', () => {
  test('is where the container says', () => {
    const container = readXml(fileAt('META-INF/container.xml'));
    expect(all('rootfile', container).map(({ attributes }) => attributes['full-path'])).toEqual([
      'EPUB/package.opf',
    ]);
  });

  test('lists every file once, and each that it lists is there', () => {
    const listed = items.map(({ href }) => `EPUB/${href}`);
    const held = [...files.keys()].filter(
      (path) => !['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'].includes(path),
    );
    expect(listed.toSorted()).toEqual(held.toSorted());
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('is read through all its pages', () => {
    const read = all('itemref').map(
      ({ attributes }) => items.find(({ id }) => id === attributes.idref)?.href,
    );
    expect(read).toEqual([...pages.keys()]);
  });

  test('says what it is, and how accessible', () => {
    const said = (property: string): string[] =>
      all('meta')
        .filter(({ attributes }) => attributes.property === property)
        .map((one) => textOf(one));
    const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(all('dc:identifier').map((one) => textOf(one))).toEqual([
      expect.stringMatching(uuid),
      expect.stringMatching(uuid),
    ]);
    expect(all('dc:language').map((one) => textOf(one))).toEqual(['fr']);
    expect(all('dc:creator').map((one) => textOf(one))).toEqual(
      corpus.instruments.map(({ issuer }) => issuer),
    );
    expect(said('dcterms:modified')).toEqual(['2026-11-26T00:00:00Z']);
    expect(all('dc:date').map((one) => textOf(one))).toEqual(['2024-05-10']);
    expect(said('schema:accessMode')).toEqual(['textual']);
    expect(said('schema:accessModeSufficient')).toEqual(['textual']);
    expect(said('schema:accessibilityFeature')).toEqual(
      expect.arrayContaining(['tableOfContents', 'structuralNavigation', 'readingOrder']),
    );
    expect(said('schema:accessibilityHazard')).toEqual(['none']);
    expect(said('schema:accessibilitySummary').join('').length).toBeGreaterThan(100);
    expect(said('dcterms:conformsTo')).toEqual(['EPUB Accessibility 1.1 - WCAG 2.2 Level AA']);
    expect(said('a11y:certifiedBy')).toHaveLength(1);
  });
});

describe('for older readers and shelves', () => {
  test('the identifier of the work stays when its content changes, that of the version does not', async () => {
    const changed = structuredClone(edition);
    const [first] = changed.instruments;
    if (first === undefined) throw new Error('the edition has no text');
    first.description.shortTitle = 'Autre';
    const other = await madeTwice('changed.epub', (target) => makeEpub(changed, order, target));
    const opf = (await unpack(other.bytes)).get('EPUB/package.opf')?.toString('utf8') ?? '';
    const [work, version] = all('dc:identifier').map((one) => textOf(one));
    const [sameWork, otherVersion] = all('dc:identifier', readXml(opf)).map((one) => textOf(one));
    expect(sameWork).toBe(work);
    expect(otherVersion).not.toBe(version);
  });

  test('the cover is a JPEG picture that shelves of all ages find, and shows the hues of the texts', () => {
    const covers = items.filter(({ properties }) => properties === 'cover-image');
    expect(covers).toMatchObject([{ href: 'cover.jpg', 'media-type': 'image/jpeg' }]);
    const named = all('meta').filter(({ attributes }) => attributes['name'] === 'cover');
    expect(named.map(({ attributes }) => attributes['content'])).toEqual([covers[0]?.id]);
    const { width, height, data } = decode(files.get('EPUB/cover.jpg') ?? Buffer.alloc(0));
    expect([width, height]).toEqual([1200, 1800]);
    const colourAt = (x: number, y: number) => [
      ...data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3),
    ];
    const bars = edition.instruments.map((_, index) => colourAt(160, 636 + 220 * index));
    expect(new Set(bars.map(String)).size).toBe(edition.instruments.length);
    expect(Math.min(...colourAt(10, 10))).toBeGreaterThan(230);
    for (const colour of bars) expect(Math.min(...colour)).toBeLessThan(120);
  });

  test('an NCX has the entries of the table of contents, in its order', () => {
    const ncx = readXml(fileAt('EPUB/toc.ncx'));
    const hrefs = all('content', ncx).map(({ attributes }) => attributes['src']);
    const nav = pages.get('nav.xhtml');
    const toc =
      nav === undefined
        ? []
        : all('nav', nav)
            .slice(0, 1)
            .flatMap((one) => all('a', one));
    expect(hrefs).toEqual(toc.map(({ attributes }) => attributes['href']));
    expect(hrefs.length).toBeGreaterThan(300);
    expect(all('spine').map(({ attributes }) => attributes['toc'])).toEqual([
      items.find(({ href }) => href === 'toc.ncx')?.id,
    ]);
    expect(all('meta', ncx)[0]?.attributes['content']).toBe(textOf(all('dc:identifier')[0] ?? ncx));
  });
});

describe('its pages', () => {
  test('have each id once', () => {
    for (const [file, root] of pages) {
      const ids = [...elementsBelow(root)].flatMap(({ attributes }) => attributes.id ?? []);
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  test('lead within the book to what is there, and elsewhere over https alone', () => {
    const targets = new Set(
      elements.flatMap(({ file, found }) =>
        found.attributes.id === undefined ? [file] : [`${file}#${found.attributes.id}`],
      ),
    );
    const links = elements.flatMap(({ found }) => found.attributes.href ?? []);
    expect(links.length).toBeGreaterThan(1000);
    const lost = links.filter(
      (href) => !href.startsWith('https://') && !targets.has(href) && !files.has(`EPUB/${href}`),
    );
    expect(lost).toEqual([]);
  });

  test('ask for nothing from elsewhere, run nothing and have no style inline', () => {
    const asking = elements.filter(
      ({ found: { name, attributes } }) =>
        ['img', 'script', 'iframe', 'object', 'style', 'audio', 'video'].includes(name) ||
        'src' in attributes ||
        'style' in attributes ||
        (name === 'link' && attributes.href !== 'style.css'),
    );
    expect(asking).toEqual([]);
    expect(fileAt('EPUB/style.css')).not.toMatch(/url\(|@import/);
  });

  test('are in French, say their titles and have one first heading at most', () => {
    for (const [file, root] of pages) {
      expect(root.attributes, file).toMatchObject({ lang: 'fr', 'xml:lang': 'fr' });
      expect(
        all('title', root)
          .map((one) => textOf(one))
          .join('').length,
        file,
      ).toBeGreaterThan(3);
      expect(all('h1', root).length, file).toBeLessThanOrEqual(1);
    }
  });
});

const browser = await openBrowser();

test('axe finds nothing on any page on a narrow dark screen, and nothing is cut off', async () => {
  const folder = join(dirname(epub.path), 'unpacked');
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const page = await browser.newPage({
    viewport: { width: 400, height: 800 },
    colorScheme: 'dark',
  });
  // Landmarks and levels of headings are the reading system's: leave those rules out.
  const ofPageAlone = {
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    'page-has-heading-one': { enabled: false },
    'heading-order': { enabled: false },
  };
  const found: string[] = [];
  for (const file of pages.keys()) {
    await page.goto(`file://${join(folder, 'EPUB', file)}`);
    const violations = await violationsOn(page, {
      ...withHighContrast,
      rules: { ...withHighContrast.rules, ...ofPageAlone },
    });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    found.push(
      ...violations.map((violation) => `${file}: ${violation}`),
      ...(over > 0 ? [`${file}: ${over} pixels too wide`] : []),
    );
  }
  await page.close();
  expect(found).toEqual([]);
}, 120_000);

const mutool = existsSync('/usr/bin/mutool');
if (!mutool) console.log('MuPDF is not installed (mupdf-tools): the EPUB was not opened with it.');

test.runIf(mutool)('MuPDF, where it is installed, opens it: the words of every clause', () => {
  const drawn = spawnSync('mutool', ['draw', '-q', '-F', 'text', epub.path], { encoding: 'utf8' });
  expect(drawn.stderr).not.toMatch(/^error/m);
  const text = withoutWhiteSpace(drawn.stdout).replaceAll('[sic]', '');
  const missing = corpus.instruments
    .flatMap(({ provisions }) => provisions)
    .filter(({ text: words }) => !text.includes(withoutWhiteSpace(words).slice(0, 60)));
  expect(missing.map(({ eId }) => eId)).toEqual([]);
  expect(text).toContain('DIM4.66');
});

const epubcheck = ['/usr/bin/epubcheck', '/usr/share/java/epubcheck.jar'].find((path) => existsSync(path));
const java = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;

test.runIf(java && epubcheck !== undefined)(
  'epubcheck, where it is installed, finds no error and no warning',
  () => {
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-jar', epubcheck ?? '', '--failonwarnings', epub.path],
      { encoding: 'utf8' },
    );
    expect(`${stdout}${stderr}`).toContain('0 fatals / 0 errors / 0 warnings');
    expect(status).toBe(0);
  },
  // Java is slow on a busy machine.
  180_000,
);
