/** What share pictures say, by their cards. */
import { describe, expect, test } from 'vitest';
import { siteSharePicture } from '../../src/model/share-picture.ts';
import type { Word } from '../../src/sharing/card.ts';
import { cardsOf } from '../../src/sharing/cards.ts';
import { small } from '../edition/small.ts';
import { cardAt, cards, edition } from './own-cards.ts';

const said = (words: readonly Word[]) => words.map((word) => word.map(({ text }) => text).join('')).join(' ');

test('there is one for the site, each provision and each correspondence', () => {
  const provisions = edition.instruments.flatMap((one) => one.provisions);
  expect(cards.size).toBe(1 + provisions.length + edition.concordance.correspondences.length);
  expect([...cards.keys()][0]).toBe(siteSharePicture);
});

test('that of a clause has its words, the missing subject in brackets, slips marked, items apart', () => {
  const wordsAt = (path: string) => {
    const card = cardAt(path);
    return card.kind === 'provision' ? said(card.said.words) : '';
  };
  expect(wordsAt('oci-2016/i')).toMatch(/^\[Le Groupe de contact\] a renouvelé .* Mali\u00A0;$/u);
  expect(wordsAt('dialogue-2024/5/62')).toContain('technopôle\u00A0[sic] englobant');
  expect(wordsAt('dialogue-2024/4/80')).toMatch(/^Réhabiliter les routes\u00A0: {2}– Sikasso- Zegoua/u);
  expect(cardAt('oci-2016/i')).toMatchObject({
    said: {
      name: '2016, engagement i',
      source: 'Groupe de contact de l’OCI, New York, 20\u00A0septembre\u00A02016',
    },
  });
});

describe('that of a correspondence', () => {
  test('says its relation', () => {
    expect(cardAt('oci-2016/iii/dialogue-2024/1/12')).toMatchObject({
      relation: 'reformule',
      sentence: '2024 reformule 2016',
    });
  });

  test('has the quotes of both sides underlined, whole', () => {
    const plain = (text: string) =>
      text.replaceAll('\u00A0', ' ').replaceAll(' [sic]', '').replace(/\s+/gu, ' ');
    const wrong = edition.concordance.correspondences.filter(({ from, to, quoteFrom, quoteTo }) => {
      const card = cardAt(`${from}/${to}`);
      if (card.kind !== 'pair') return true;
      const underlined = card.sides.map(({ words }) => {
        const kept = words.map((word) => word.filter((piece) => piece.underlined));
        return plain(said(kept.filter((word) => word.length > 0)));
      });
      return underlined.join(' | ') !== [quoteFrom, quoteTo].map(plain).join(' | ');
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

test('where the faces lack a character, it is that of the site', () => {
  const [puits, ...others] = small.instruments;
  const [first, ...more] = puits?.provisions ?? [];
  if (puits === undefined || first === undefined) throw new Error('the small edition has no provision');
  const body = [{ type: 'paragraph' as const, text: 'سلام', lines: [1, 1] as [number, number], sic: [] }];
  const arabic = { ...puits, provisions: [{ ...first, body }, ...more] };
  const cardIn = (edition: typeof small) => cardsOf(edition).get(`/partage/${first.eId}.png`);
  expect(cardIn({ ...small, instruments: [arabic, ...others] })?.kind).toBe('site');
  expect(cardIn(small)?.kind).toBe('provision');
});
