/** What is known of rare words is made part by part. */
import { expect, test } from 'vitest';
import { buildLexicon } from '../../../../src/search/core/lexicon.ts';
import { rareOf } from '../../../../src/search/core/rare/rare.ts';
import { wholeSearchWords } from '../../whole-words.ts';

const { text, rare } = wholeSearchWords();

test('other tasks have their turn between the parts, so that no key waits for all of them', async () => {
  const lexicon = buildLexicon(text);
  let turns = 0;
  const count = (): void => {
    turns += 1;
    timer = setTimeout(count);
  };
  let timer = setTimeout(count);
  const made = await rareOf(rare, text, lexicon);
  clearTimeout(timer);
  expect(turns).toBeGreaterThan(4);
  expect(made.near('tombouctu')).toContain('Tombouctou');
});
