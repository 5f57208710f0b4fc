/** The Word document of a handout, read back from its parts. */
import { crc32, inflateSync } from 'node:zlib';
import { Packer } from 'docx';
import jsqr from 'jsqr';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { expect, test } from 'vitest';
import { USUAL, type Arrangement } from '../../../src/teaching/handout/arrangement.ts';
import type { Copy } from '../../../src/teaching/handout/handout.ts';
import { printableCode } from '../../../src/teaching/handout/qr.ts';
import { wordOf } from '../../../src/teaching/handout/word.ts';
import { all, imprint, madeOf } from './made.ts';

const address = 'https://concordance.example/dossier/#d1=a~p0iii~abcd';
const code = printableCode(address);

/** The parts of the file, by name. */
async function partsOf(copy: Copy, over: Partial<Arrangement> = {}): Promise<Map<string, Buffer>> {
  if (code === null) throw new Error('no code');
  const made = wordOf(madeOf(all, copy), { ...USUAL, copy, ...over }, imprint, { kind: 'code', code });
  const bytes = await Packer.toBuffer(made);
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file))),
  );
  const parts = new Map<string, Buffer>();
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          parts.set(entry.fileName, Buffer.concat(chunks));
          zip.readEntry();
        });
      }),
    );
    zip.on('end', resolve);
    zip.readEntry();
  });
  return parts;
}

const xml = (parts: Map<string, Buffer>, name: string) => parts.get(name)?.toString('utf8') ?? '';
/** The paragraphs of a document: style, whether their lines are counted, words. */
const paragraphs = (document: string) =>
  [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gsu)].map(([written]) => ({
    style: /<w:pStyle w:val="([^"]+)"/u.exec(written)?.[1] ?? 'Normal',
    isCounted: !written.includes('<w:suppressLineNumbers'),
    words: [...written.matchAll(/<w:t[ >][^<]*/gu)].map(([run]) => run.slice(run.indexOf('>') + 1)).join(''),
  }));

test('is A4, in French, with every fifth line of the texts numbered through and no other line counted', async () => {
  const parts = await partsOf('pupil');
  const document = xml(parts, 'word/document.xml');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="1683[78]"/u);
  expect(document).toMatch(/<w:lnNumType [^>]*w:countBy="5"/u);
  expect(document).toMatch(/<w:lnNumType [^>]*w:restart="continuous"/u);
  expect(xml(parts, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"');
  const counted = paragraphs(document).filter(({ isCounted }) => isCounted);
  expect(new Set(counted.map(({ style }) => style))).toEqual(
    new Set(['Quote', 'QuotedHeading', 'QuotedItem']),
  );
  expect(counted.map(({ words }) => words).join(' ')).toContain('pris note du Mécanisme opérationnel');
});

test('has headings, questions, room to answer and references in styles of their own', async () => {
  const parts = await partsOf('pupil', { lines: 3 });
  const made = paragraphs(xml(parts, 'word/document.xml'));
  const of = (style: string) => made.filter((one) => one.style === style).map(({ words }) => words);
  expect(of('Title')).toEqual(['Un dossier']);
  expect(of('Heading1')).toEqual(['Des bataillons, une carte', 'Seules']);
  expect(of('Heading2').slice(0, 3)).toEqual([
    'Paire\u202F: engagement viii (2016) et recommandation 4.4 (2024)',
    'Paire\u202F: recommandation 4.66 (2024) et engagement vi (2016)',
    '2024 Recommandation 5.19',
  ]);
  expect(of('Heading3').slice(0, 2)).toEqual(['2016 Engagement viii', '2024 Recommandation 4.4']);
  expect(of('Question')).toEqual([
    '1.Un argument pour\u00A0?',
    '2.Un argument contre\u00A0?',
    '3.Que manque-t-il\u00A0?',
    '4.Où\u00A0?',
  ]);
  expect(of('Answer').length).toBe(12);
  expect(of('Source').join(' ')).toContain('New York, 20\u00A0septembre\u00A02016\u202F: viii, vi.');
  const styles = xml(parts, 'word/styles.xml');
  for (const style of new Set(made.map((one) => one.style)))
    if (style !== 'Normal') expect(styles).toContain(`w:styleId="${style}"`);
});

test('explains acronyms in notes of Word’s own', async () => {
  const parts = await partsOf('pupil');
  expect(xml(parts, 'word/footnotes.xml')).toContain('MOC\u202F: Mécanisme opérationnel de coordination.');
  expect(xml(parts, 'word/document.xml')).toContain('<w:footnoteReference w:id="1"');
});

test('has the code of the dossier as a picture that readers read', async () => {
  const parts = await partsOf('pupil');
  const [image] = [...parts].filter(([name]) => name.startsWith('word/media/'));
  expect(image?.[0]).toMatch(/\.png$/u);
  const { width, height, pixels } = pixelsOf(image?.[1] ?? Buffer.alloc(0));
  expect(jsqr(pixels, width, height)?.data).toBe(address);
});

test('tells teachers reasons and notes, and pupils none; has two columns where asked for', async () => {
  const told = async (copy: Copy) =>
    paragraphs(xml(await partsOf(copy), 'word/document.xml')).filter(({ style }) => style === 'TeacherNote');
  expect(await told('pupil')).toEqual([]);
  expect((await told('teacher')).map(({ words }) => words).join(' ')).toMatch(
    /^Motif .*Autre lecture.*Note Attendu\u00A0: la carte\./u,
  );
  expect(xml(await partsOf('pupil', { columns: 2 }), 'word/document.xml')).toMatch(/<w:cols [^>]*w:num="2"/u);
});

/** The pixels of a picture as `png.ts` writes it: grey, one bit each, not packed. */
function pixelsOf(png: Buffer): { width: number; height: number; pixels: Uint8ClampedArray } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const rows = inflateSync(dataOf(png));
  const stride = Math.ceil(width / 8) + 1;
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isLight = ((rows[y * stride + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;
      if (!isLight) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return { width, height, pixels };
}

/** The data of a picture's chunks of the kind IDAT, each held to its checksum. */
function dataOf(png: Buffer): Buffer {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    if (named.subarray(0, 4).toString('latin1') === 'IDAT') data.push(named.subarray(4));
    at += 12 + length;
  }
  return Buffer.concat(data);
}
