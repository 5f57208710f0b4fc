/** Sizes on the page of the public data: behind each link to a file, and nowhere else. */
import { expect, test } from 'vitest';
import { fillDigest, fillSizes } from '../../src/data/fill-sizes.ts';

test('each file has its size, by its path below the folder', () => {
  const page =
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> : x</li><p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>';
  expect(fillSizes(page, (file) => `${file.length} ko`)).toBe(
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> <span class="size">(9 ko)</span> : x</li>' +
      '<p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>',
  );
});

test('the digest of the archive stands where the page has a place for it, however often it is filled', () => {
  const page = fillDigest('<p>La sienne : <code data-digest></code></p>', 'a1');
  expect(page).toBe('<p>La sienne : <code data-digest>a1</code></p>');
  expect(fillDigest(page, 'b2')).toContain('<code data-digest>b2</code>');
});
