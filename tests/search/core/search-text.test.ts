import { describe, expect, it } from 'vitest';
import { readSearchText, searchTextFile } from '../../../src/search/core/search-text.ts';
import { smallText } from './small.ts';

describe('the words of the texts, as a file', () => {
  const text = {
    ...smallText({
      equivalents: [
        [
          ['paix', 'terrorisme'],
          ['cohésion sociale', 'Etat'],
        ],
      ],
    }).text,
    elsewhere: ['services régionaux', 'route'],
  };
  const file = searchTextFile(text);

  it('are read as they were written', () => {
    expect(readSearchText(file)).toEqual(text);
    expect(text.equivalents).toHaveLength(1);
    const none = { ...text, equivalents: [], elsewhere: [] };
    expect(readSearchText(searchTextFile(none))).toEqual(none);
  });

  it('keep where slips of the print end, whether their texts are at hand or not', () => {
    const slips = { 0: [4, 7], 2: [3] };
    const instruments = text.instruments.map((instrument) => ({
      ...instrument,
      divisions: instrument.divisions.map((division) => ({
        ...division,
        texts: ['La paix durable.', 'Un accord.', ''],
        slips,
      })),
    }));
    const written = searchTextFile({ ...text, instruments });
    expect(written).toContain('La p^aix^ durable.');
    expect(readSearchText(written)).toEqual({ ...text, instruments });
  });

  it('are not written where a sign of theirs would part them', () => {
    expect(() => searchTextFile({ ...text, elsewhere: ['a|b'] })).toThrow('« a|b »');
    const [first] = smallText().text.instruments;
    first?.divisions[0]?.texts.splice(0, 1, 'm^2');
    expect(() => searchTextFile({ ...text, instruments: [first].flatMap((one) => one ?? []) })).toThrow(
      'm^2',
    );
  });

  it('are refused cut off at any place', () => {
    for (let length = 0; length < file.length; length++)
      expect(() => readSearchText(file.slice(0, length)), `cut to ${length}`).toThrow();
  });

  it.each(['null', '[]', '{}', '"paix"', '42', '{"version":1,"instruments":[]}', '{"index":{}}'])(
    'are refused where another file of JSON comes in their place: %s',
    (other) => expect(() => readSearchText(other)).toThrow('not the search text'),
  );

  it.each(['<!doctype html><title>Portail</title>', `${file}${file}`, `${file}<html>`])(
    'are refused where something else comes, or something more: %.20s',
    (other) => expect(() => readSearchText(other)).toThrow(),
  );
});
