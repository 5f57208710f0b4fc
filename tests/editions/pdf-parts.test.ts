/** The parts of the PDF that need no browser. */
import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withAccess } from '../../src/editions/pdf/accessible.ts';
import { bareStretches, withArtifacts } from '../../src/editions/pdf/artifacts.ts';
import { withAuthorship } from '../../src/editions/pdf/authorship.ts';
import { withFixedInformation } from '../../src/editions/pdf/information.ts';
import { readObjects, writeObjects } from '../../src/editions/pdf/objects.ts';
import { cssString } from '../../src/editions/pdf/page-rules.ts';
import { faceLicence, readFaces } from '../../src/editions/pdf/faces.ts';
import { withCountedElements } from '../../src/editions/pdf/structure-ids.ts';

const printed = (date: string, creator: string): Uint8Array =>
  Buffer.from(
    `%PDF-1.4\n/Title (A)\n/Creator (${creator})\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\n\u00FF`,
    'latin1',
  );

test('two prints at other times are the same bytes, as long as before', () => {
  const prints = ['20300101000000', '20311231235959'].map((date) => printed(date, 'Mozilla/5.0 \\(X11\\)'));
  const [first, second] = prints.map((bytes) => withFixedInformation(bytes, '2024-05-10', 'Livre'));
  expect(first).toEqual(second);
  expect(first?.length).toBe(prints[0]?.length);
  const text = Buffer.from(first ?? []).toString('latin1');
  expect(text).toContain("/CreationDate (D:20240510000000+00'00')\n/ModDate (D:20240510000000+00'00')>>");
  expect(text).toMatch(/\/Creator \(Livre\) +\n/);
  expect(text.endsWith('\u00FF')).toBe(true);
});

test('a PDF of another form is refused', () => {
  expect(() => withFixedInformation(Buffer.from('%PDF-2.0'), '2024-05-10', 'Livre')).toThrow(
    /0 entries \/CreationDate/,
  );
  const short = printed('2030', 'Mozilla/5.0');
  expect(() => withFixedInformation(short, '2024-05-10', 'Livre')).toThrow(/\/CreationDate with room for 15/);
});

test('the creator is empty where the browser left no room for its name', () => {
  const text = Buffer.from(withFixedInformation(printed('20300101000000', 'Abc'), '2024-05-10', 'Livre'));
  expect(text.toString('latin1')).toMatch(/\/Creator \(\) {3}\n/);
});

test('elements are counted alike however many Chromium made before them, and keep their order', () => {
  const tagged = (offset: number): Uint8Array => {
    const [first, second] = [7 + offset, 12 + offset].map((id) => `(node${String(id).padStart(8, '0')})`);
    return Buffer.from(
      `/ID ${second}\n/ID ${first}\n/Headers [${second}]\n[${first} 3 0 R ${second} 2 0 R]\u00FF`,
      'latin1',
    );
  };
  const counted = withCountedElements(tagged(0));
  expect(Buffer.from(counted).toString('latin1')).toBe(
    '/ID (node00000002)\n/ID (node00000001)\n/Headers [(node00000002)]\n[(node00000001) 3 0 R (node00000002) 2 0 R]\u00FF',
  );
  expect(withCountedElements(tagged(93))).toEqual(counted);
});

test('every face has its files, and the licence is the one that lets them be embedded', () => {
  const { rules, files } = readFaces();
  const asked = Array.from(rules.matchAll(/url\(([^)]+)\)/g), ([, address = '']) => address);
  expect(new Set(asked)).toEqual(new Set(files.keys()));
  for (const family of ['EB Garamond', 'Source Sans 3', 'Noto Sans Symbols', 'Noto Sans Symbols 2'])
    expect(rules).toContain(`font-family: '${family}'`);
  for (const path of files.values()) expect(statSync(path).size).toBeGreaterThan(500);
  expect(faceLicence()).toMatch(/^SIL OPEN FONT LICENSE Version 1\.1/);
});

/** Reads a string of CSS by its syntax. */
function readCssString(css: string): string {
  return css
    .slice(1, -1)
    .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

test('no text ends a string of CSS, and all of it comes back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Surrogate}|\u0000/u.test(text)),
      (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["<\n]/);
        expect(readCssString(cssString(text))).toBe(text);
      },
    ),
  );
  expect(cssString('4.\u00A0« A » </style>')).toBe(String.raw`"4\2e \a0 \ab  A \bb  \3c \2f style\3e "`);
});

/** A PDF of some objects, which end in a stream whose bytes look like the end of one. */
function fileOf(...bodies: string[]): Buffer {
  const stream = '<</Length 21>> stream\n\nendobj\nxref 0 1 %%\u00FF\n\nendstream';
  return Buffer.from(
    writeObjects({
      head: '%PDF-1.4\n%\u00FF\n',
      objects: new Map([...bodies, stream].map((body, index) => [index + 1, body])),
      trailer: '/Root 2 0 R\n/Info 1 0 R',
    }),
  );
}

const INFORMATION = '<</Title <FEFF0041>\n/ModDate (D:20240510)>>';
const CATALOG = '<</Type /Catalog\n/Pages 3 0 R>>';

describe('the objects of a PDF', () => {
  test('are read as they were written, whatever their streams hold', () => {
    const bytes = fileOf(INFORMATION, CATALOG);
    const file = readObjects(bytes);
    expect([file.objects.get(1), file.objects.get(2), file.objects.size]).toEqual([INFORMATION, CATALOG, 3]);
    expect(Buffer.from(writeObjects(file)).equals(bytes)).toBe(true);
  });

  test('are not read where the file ends otherwise, or an object is not where it is said to be', () => {
    expect(() => readObjects(Buffer.from('%PDF-2.0'))).toThrow(/no table of objects/);
    const moved = fileOf(INFORMATION, CATALOG).toString('latin1').replace('1 0 obj', ' 1 0 obj');
    expect(() => readObjects(Buffer.from(moved, 'latin1'))).toThrow(/object 1 is not at its place/);
  });
});

test('authors and subject are added to what the file says', () => {
  const file = readObjects(fileOf(INFORMATION, CATALOG));
  const { objects } = withAuthorship(file, { author: 'Été) >>', subject: '𝄞' });
  expect(objects.get(1)).toBe(
    '<</Title <FEFF0041>\n/ModDate (D:20240510)\n/Author <feff00c9007400e900290020003e003e>\n/Subject <feffd834dd1e>>>',
  );
  expect(objects.get(2)).toBe(CATALOG);
});

describe('what a page paints', () => {
  const marked = '/P <</MCID 0 >>BDC\nBT\n(a \\) (b) Tj EMC) Tj\nET\nEMC\n';

  test('beside its tagged content is an artifact, and stays where it was', () => {
    const head = 'BT\n/F5 12 Tf\n<000B> Tj\n7.9 0 Td <0060> Tj\nET\n';
    const rule = '0 0 10 10 re\nW n\n1 2 m\n3 4 l\nS\n';
    expect(withArtifacts(`q\n${head}${marked}${rule}/X1 Do\nQ\n`)).toBe(
      'q\nBT\n/F5 12 Tf\n/Artifact BMC\n<000B> Tj\n7.9 0 Td <0060> Tj\nEMC\nET\n' +
        `${marked}0 0 10 10 re\nW n\n/Artifact BMC\n1 2 m\n3 4 l\nS\n/X1 Do\nEMC\nQ\n`,
    );
  });

  test('is tagged or an artifact in the end, in any order of it', () => {
    const part = fc.constantFrom(
      'BT\n<01> Tj\nET\n',
      '1 0 0 rg\n',
      '0 0 1 1 re f*\n',
      'q\n1 0 0 1 0 0 cm\n',
      'Q\n',
      '0 0 m 1 1 l W n\n',
      "BT (x) ' (y\\)) Tj ET\n",
      '/G3 gs % (\n',
      '[(a) -1 <02>] TJ\n',
      marked,
      '/Span <</ActualText <FEFF>>>BDC\n1 1 1 1 re B\nEMC\n',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const content = parts.join('');
        const changed = withArtifacts(content);
        expect(bareStretches(changed)).toEqual([]);
        const [before, after] = [content, changed].map((one) => one.replaceAll(/\s+/g, ''));
        expect(after?.replaceAll(/\/ArtifactBMC(.*?)EMC/g, '$1')).toBe(before);
      }),
      { seed: 20160920, numRuns: 300 },
    );
  });

  test('is not guessed where it has a sign of no operator', () => {
    expect(() => withArtifacts('1 0 0 rg }')).toThrow(/stray sign at 9/);
    expect(() => withArtifacts('(a Tj')).toThrow(/string without its end at 0/);
  });
});

test('links say where they lead, and metadata name the file and its standard', () => {
  const link = (to: string) => `<</Type /Annot\n/Subtype /Link\n${to}\n/StructParent 1>>`;
  const file = readObjects(
    fileOf(
      INFORMATION,
      CATALOG,
      link('/Dest /oci-2016_ii.n1'),
      link('/A <</S /URI\n/URI (https://a.example/)>>'),
    ),
  );
  const { objects } = withAccess(file, {
    ...{ title: 'A & B', authors: ['C', 'D'], subject: 'E', language: 'fr' },
    nameOf: (id) => `page de ${id}`,
  });
  const contents = [3, 4].map(
    (number) => /\/Contents <feff([\da-f]+)>>>$/.exec(objects.get(number) ?? '')?.[1],
  );
  expect(
    contents.map((text) =>
      Buffer.from(text ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ),
  ).toEqual(['page de oci-2016_ii.n1', 'https://a.example/']);
  expect(objects.get(2)).toBe('<</Type /Catalog\n/Pages 3 0 R\n/Metadata 6 0 R>>');
  const packet = Buffer.from(objects.get(6) ?? '', 'latin1').toString('utf8');
  for (const said of [
    'A &amp; B',
    '<rdf:li>D</rdf:li>',
    '<rdf:li>fr</rdf:li>',
    '<pdfuaid:part>1</pdfuaid:part>',
  ])
    expect(packet).toContain(said);
});
