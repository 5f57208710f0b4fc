import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printTextFile, readTextFile } from '../../../src/search/core/text-file.ts';
import { smallText } from './small.ts';

describe('the words of the texts, as a file', () => {
  const file = printTextFile(smallText());

  it('are read as they were written, and are JSON for anyone else', () => {
    expect(readTextFile(file)).toEqual(smallText());
    expect(JSON.parse(file)).toHaveProperty('text');
  });

  it('are refused with any one letter changed', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = String.fromCharCode(file.charCodeAt(at) ^ change);
        expect(() => readTextFile(file.slice(0, at) + changed + file.slice(at + 1))).toThrow('damaged');
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  it.each(['', '{}', '<html></html>', file.slice(0, -1), file.slice(0, 400), `${file} `])(
    'are refused cut or replaced: %.20s',
    (other) => expect(() => readTextFile(other)).toThrow('damaged'),
  );
});
