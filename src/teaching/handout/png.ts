/** A code as a PNG of two colours, for documents that take no drawings. Its data is stored, not packed: it is small. */
import type { Code } from '../../components/qr.ts';

/** Pixels of a module. */
const SCALE = 6;

export function pngOf({ size, rows }: Code): Uint8Array {
  const side = size * SCALE;
  const stride = Math.ceil(side / 8) + 1;
  const data = new Uint8Array(stride * side);
  for (let y = 0; y < side; y += 1)
    for (let x = 0; x < side; x += 1) {
      const isDark = rows[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] === true;
      const at = y * stride + 1 + (x >> 3);
      if (!isDark) data[at] = (data[at] ?? 0) | (0x80 >> (x & 7));
    }
  // One bit a pixel, in greys, without interlacing.
  const head = [...big(side), ...big(side), 1, 0, 0, 0, 0];
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', head),
    ...chunk('IDAT', stored(data)),
    ...chunk('IEND', []),
  ]);
}

/** A stream of zlib whose blocks are not packed. */
function stored(data: Uint8Array): number[] {
  const LONGEST = 0xffff;
  const bytes = [0x78, 0x01];
  for (let start = 0; start < data.length; start += LONGEST) {
    const block = data.subarray(start, start + LONGEST);
    const isLast = start + LONGEST >= data.length;
    const length = [block.length & 0xff, block.length >> 8];
    bytes.push(isLast ? 1 : 0, ...length, ...length.map((byte) => byte ^ 0xff), ...block);
  }
  return [...bytes, ...big(adler(data))];
}

function chunk(name: string, data: readonly number[]): number[] {
  const named = [...Array.from(name, (letter) => letter.charCodeAt(0)), ...data];
  return [...big(data.length), ...named, ...big(crc(named))];
}

function big(number: number): number[] {
  return [number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff];
}

/** The checksum of zlib. */
function adler(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return ((high << 16) | low) >>> 0;
}

/** The checksum of PNG. */
function crc(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
