import { expect, test } from 'vitest';
import { pack } from '../../src/components/archive.ts';
import { unpack } from '../editions/archive.ts';

const text = 'Engagement pour la paix. '.repeat(40);
const files = [
  { path: 'mimetype', bytes: Buffer.from('application/epub+zip'), stored: true },
  { path: 'é/à lire.txt', bytes: Buffer.from(text) },
  { path: 'vide', bytes: Buffer.alloc(0) },
];
const date = new Date(2024, 4, 10);

test('an archive has the files in order, with their bytes and their date', async () => {
  const zip = await pack(files, date);
  expect([...(await unpack(zip))]).toEqual(files.map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  expect(zip.length).toBeLessThan(text.length);
  // Day, month and years since 1980, in the header of the first file.
  expect(zip.readUInt16LE(12)).toBe(((2024 - 1980) << 9) | (5 << 5) | 10);
});

test('a stored file begins right after its header, as it is', async () => {
  const zip = await pack(files, date);
  expect(zip.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
});

test('the same files make the same bytes in every time zone', async () => {
  const zone = process.env['TZ'];
  const packedIn = async (name: string): Promise<Buffer> => {
    process.env['TZ'] = name;
    return pack(files, new Date(1980, 0, 1));
  };
  try {
    const [east, west] = [await packedIn('Pacific/Kiritimati'), await packedIn('Pacific/Honolulu')];
    expect(east.equals(west)).toBe(true);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
