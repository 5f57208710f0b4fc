/** The page on method: read in three minutes, its example as the edition has it, its anchors where they were. */
import { expect, test } from 'vitest';
import { concordanceOf } from '../concordance/ties.ts';
import { folded } from '../reading/witness.ts';
import { attribute, elementsOf, readMarkup, textOf, withAncestors } from '../site/markup.ts';
import { readSite, siteNamed } from '../site/site.ts';

const site = siteNamed('plain');
const elements = elementsOf(readMarkup(readSite(site, '/methode/')));
const isInMain = (one: (typeof elements)[number]) =>
  withAncestors(one).some(({ tagName }) => tagName === 'main');

/** Three minutes of silent reading, with headings and who publishes. */
const MOST_WORDS = 700;

test('what stands before the details is read in three minutes', () => {
  const blocks = elements.filter((one) => isInMain(one) && /^(h[1-6]|p|li)$/.test(one.tagName));
  const end = blocks.findIndex((one) => attribute(one, 'id') === 'detail');
  expect(end).toBeGreaterThan(10);
  const words = blocks
    .slice(0, end)
    .filter((one) => withAncestors(one).every(({ tagName }) => tagName !== 'nav'))
    .flatMap((one) => textOf(one).split(/\s+/u))
    .filter((word) => /\p{Letter}|\d/u.test(word));
  expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
});

test('the example is a correspondence of the edition, with its words, reason and other reading', () => {
  const tie = concordanceOf(site).correspondences.find(
    ({ from, to }) => from === 'oci-2016/xii' && to === 'dialogue-2024/1/3',
  );
  if (tie === undefined) throw new Error('the tie of the example is gone');
  expect(tie).toMatchObject({ relation: 'prolonge', strength: 3, otherReading: 'reformule' });
  const said = folded(
    elements
      .filter((one) => one.tagName === 'li')
      .map((one) => textOf(one))
      .join(' '),
  ).toLowerCase();
  for (const words of [tie.quoteFrom, tie.quoteTo, tie.rationale, tie.caution ?? ''])
    expect(said).toContain(folded(words).toLowerCase());
});

test('every part that could be linked to still stands at its anchor', () => {
  const ids = new Set(elements.flatMap((one) => attribute(one, 'id') ?? []));
  const anchors = [
    'les-correspondances',
    'comment-elles-ont-été-trouvées',
    'silences-nouveautés-répétitions',
    'neutralité',
    'les-noms-des-thèmes-et-des-engagements',
    'les-textes',
    'ce-qui-est-gardé',
    'ce-qui-est-changé',
    'le-compte-des-recommandations',
    'la-recherche',
    'les-adresses',
    'qui-sous-quelle-licence',
    'accord',
    'qui-publie',
    'documents',
  ];
  expect(anchors.filter((anchor) => !ids.has(anchor))).toEqual([]);
});
