/** QR codes are read back as what they were made of. */
import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { codeOf, pathOf, type Code } from '../../src/components/qr.ts';

const SCALE = 4;

/** The drawing of a code as pixels. */
function pixelsOf(code: Code) {
  const side = code.size * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of pathOf(code).matchAll(/M(\d+) (\d+)h(\d+)v1H\d+z/gu))
    for (let row = 0; row < SCALE; row += 1)
      for (let column = 0; column < Number(length) * SCALE; column += 1)
        data.fill(0, ...bytesAt((Number(y) * SCALE + row) * side + Number(x) * SCALE + column));
  return { data, side };
}

const bytesAt = (pixel: number): [start: number, end: number] => [pixel * 4, pixel * 4 + 3];

test.each([
  'https://concordance.example/dialogue-2024/4/66/',
  'https://edition.example/essai/concordance/oci-2016/iii/',
  `https://concordance.example/${'a'.repeat(300)}/`,
])('%s', (address) => {
  const { data, side } = pixelsOf(codeOf(address));
  expect(jsQR(data, side, side)?.data).toBe(address);
});
