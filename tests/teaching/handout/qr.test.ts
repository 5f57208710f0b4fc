/** The code of an address: read back from its drawing, and none where it would be too large to print. */
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { dossierToAddress } from '../../../src/teaching/dossier-address.ts';
import { pathOf, type Code } from '../../../src/components/qr.ts';
import { printableCode } from '../../../src/teaching/handout/qr.ts';
import { all } from './made.ts';

const SCALE = 4;

/** What a reader sees of the path: each of its rectangles, dark on white. */
function readBack(code: Code): string | undefined {
  const side = code.size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of pathOf(code).matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/gu))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(width)) * SCALE; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsqr(pixels, side, side)?.data;
}

test.each([
  'https://concordance.example/dossier/#d1=Titre~p0iii~1x8f',
  `https://concordance.example/dossier/${dossierToAddress(all)}`,
])('%s', (address) => {
  const code = printableCode(address);
  if (code === null) throw new Error('no code');
  expect(readBack(code)).toBe(address);
});

test('an address too long for a code that can be printed has none', () => {
  expect(printableCode(`https://concordance.example/dossier/#d1=${'a'.repeat(1200)}`)).not.toBeNull();
  expect(printableCode(`https://concordance.example/dossier/#d1=${'a'.repeat(2000)}`)).toBeNull();
  expect(printableCode(`https://concordance.example/dossier/#d1=${'a'.repeat(20_000)}`)).toBeNull();
});
