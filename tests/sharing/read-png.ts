/** Reads PNG files with a palette, as the site has them. */
import { crc32, inflateSync } from 'node:zlib';

export interface Png {
  width: number;
  height: number;
  /** The colour at a place, `#faf6ec`. */
  at(x: number, y: number): string;
}

/** @throws Error where a part of it is damaged or of another kind */
export function readPng(file: Buffer): Png {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error('a part is damaged');
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += length + 12;
  }
  const [head, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
  if (head?.[8] !== 8 || head[9] !== 3 || palette === undefined || data === undefined)
    throw new Error('it is no picture with a palette');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(data);
  return {
    width,
    height,
    at: (x, y) => {
      if (rows[y * (width + 1)] !== 0) throw new Error('a row is filtered');
      const place = 3 * (rows[y * (width + 1) + 1 + x] ?? 0);
      return `#${palette.toString('hex', place, place + 3)}`;
    },
  };
}
