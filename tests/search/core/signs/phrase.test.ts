import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/search/core/fold.ts';
import { lexemeOf } from '../../../../src/search/core/lexeme.ts';
import { partsOf } from '../../../../src/search/core/signs/phrase-hits.ts';
import { phraseCosts } from '../../../../src/search/core/rare/almost.ts';
import { mostOff, nearestPlace } from '../../../../src/search/core/rare/nearest-place.ts';

const wordsOf = (text: string) =>
  tokensOf(text).map(({ word, folded }) => ({ folded, lexeme: lexemeOf(word) }));
const text =
  'Les délégués des quatre centrales syndicales et un représentant du patronat ont participé aux travaux de la phase nationale';
const tokens = wordsOf(text);
const said = ({ at, words }: { at: number; words: number }) =>
  tokensOf(text)
    .slice(at, at + words)
    .map(({ word }) => word)
    .join(' ');
const near = (quotation: string) => {
  const words = wordsOf(quotation);
  const place = nearestPlace(words, tokens, mostOff(words.length), phraseCosts(words.length));
  return place === null ? null : said(place);
};

describe('a phrase with gaps', () => {
  const places = (words: string, gaps: number[]) =>
    partsOf(
      wordsOf(words).map(({ folded }) => folded),
      gaps,
      text,
    ).map(said);

  it('is found in order, each part by itself', () => {
    expect(places('quatre centrales du patronat aux travaux', [2, 4])).toEqual([
      'quatre centrales',
      'du patronat',
      'aux travaux',
    ]);
  });

  it('is not found in another order, or where a part is missing', () => {
    expect(places('du patronat quatre centrales', [2])).toEqual([]);
    expect(places('quatre centrales du commerce', [2])).toEqual([]);
  });

  it('without a gap is found side by side alone', () => {
    expect(places('quatre centrales', [])).toEqual(['quatre centrales']);
    expect(places('quatre syndicales', [])).toEqual([]);
  });
});

describe('a quotation almost word for word', () => {
  it.each([
    ['an other form', 'délégué des quatre centrales syndicales', 'délégués des quatre centrales syndicales'],
    ['an other article', 'du quatre centrales syndicales', 'des quatre centrales syndicales'],
    ['a slip in few words', 'centrales sindicales', 'centrales syndicales'],
    ['a word replaced', 'un délégué du patronat ont participé', 'un représentant du patronat ont participé'],
    [
      'a word left out',
      'quatre centrales et un représentant',
      'quatre centrales syndicales et un représentant',
    ],
    ['a word added', 'quatre grandes centrales syndicales et', 'quatre centrales syndicales et'],
    ['a word parted', 'repré sentant du patronat ont', 'représentant du patronat ont'],
    [
      'words joined',
      'représentant dupatronat ont participé aux',
      'représentant du patronat ont participé aux',
    ],
  ])('%s', (_, quotation, found) => expect(near(quotation)).toBe(found));

  it('is not found where too many words differ, or it is short', () => {
    expect(near('un délégué du commerce')).toBeNull();
    expect(near('travaux patronat syndicales délégués')).toBeNull();
    expect(near('quatre syndicats')).toBeNull();
  });

  it('is found with any one word of many replaced', () => {
    const all = tokensOf(text).map(({ word }) => word);
    fc.assert(
      fc.property(fc.nat(all.length - 6), fc.integer({ min: 5, max: 6 }), fc.nat(4), (from, length, at) => {
        const quotation = all.slice(from, from + length).with(Math.min(at, length - 1), 'xylophone');
        expect(near(quotation.join(' '))).not.toBeNull();
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
