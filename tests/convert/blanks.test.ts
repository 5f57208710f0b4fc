/** White space is not kept: its amount and kind change nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import type { Instrument } from '../../src/model/edition.ts';
import { convertText, seed } from './project.ts';

/** Ids, texts and lines, without the emendations, which quote the blanks. */
function shown(id: string, text: string): Pick<Instrument, 'divisions' | 'provisions'> {
  const { edition, diagnostics } = convertText(id, Buffer.from(text));
  const instrument = edition?.instruments[0];
  if (instrument === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return { divisions: instrument.divisions, provisions: instrument.provisions };
}

const blank = fc.constantFrom(' ', '  ', '   ', '\t', '\u00A0', '\u202F', ' \u00A0');

test.each(['oci-2016', 'dialogue-2024'])(
  '%s with other blanks between words and at both ends of lines',
  (id) => {
    const text = seed(id).toString('utf8');
    const expected = shown(id, text);
    fc.assert(
      fc.property(fc.array(blank, { minLength: 50, maxLength: 90 }), (blanks) => {
        let count = 0;
        const next = (): string => blanks[count++ % blanks.length] ?? ' ';
        const changed = text.replace(/[ \u00A0]+/g, next).replace(/^|$/gm, next);
        expect(shown(id, changed)).toEqual(expected);
      }),
      { seed: 16, numRuns: 12 },
    );
  },
);
