/** PNG files of pictures of few colours, with a palette: a third of the bytes of one with full colours. */
import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;
const INDEXED = 3;

interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and opacity of each, by rows. All are opaque. */
  rgba: Uint8Array;
}

export function png({ width, height, rgba }: Pixels): Buffer {
  const pixels = new Uint32Array(rgba.buffer.slice(rgba.byteOffset, rgba.byteOffset + rgba.length));
  const { rows, palette } = index(pixels, width, height);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixels as places in a palette, a byte each, with a byte for the filter before each row. */
function index(pixels: Uint32Array, width: number, height: number): { rows: Buffer; palette: Buffer } {
  // Where edges of many colours blend there are too many: leave out the finest differences then.
  for (let dropped = 0; ; dropped += 1) {
    const level = (0xff << dropped) & 0xff;
    const mask = (level | (level << 8) | (level << 16)) >>> 0;
    const places = new Map<number, number>();
    const rows = Buffer.alloc(height * (width + 1));
    let last = -1;
    let place = 0;
    for (let y = 0, at = 0, from = 0; y < height; y += 1) {
      at += 1;
      for (let x = 0; x < width; x += 1, at += 1, from += 1) {
        const colour = (pixels[from] ?? 0) & mask;
        if (colour !== last) {
          last = colour;
          place = places.get(colour) ?? places.size;
          places.set(colour, place);
        }
        rows[at] = place;
      }
    }
    if (places.size <= MOST_COLOURS) return { rows, palette: paletteOf([...places.keys()]) };
  }
}

function paletteOf(colours: readonly number[]): Buffer {
  return Buffer.from(
    colours.flatMap((colour) => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
