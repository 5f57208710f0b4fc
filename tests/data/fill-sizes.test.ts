/** Sizes on the page of the public data: behind each link to a file, and nowhere else. */
import { expect, test } from 'vitest';
import { fillDigest, fillSizes } from '../../src/data/fill-sizes.ts';

test('each file has its size, by its path below the folder', () => {
  const page =
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> : x</li><p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>';
  expect(fillSizes(page, (file) => `${file.length} ko`, ['akn/x.xml'])).toBe(
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> <span class="size">(9 ko)</span> : x</li>' +
      '<p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>',
  );
});

test('the digest of the archive stands where the page has a place for it, however often it is filled', () => {
  const page = fillDigest('<p>La sienne : <code data-digest></code></p>', 'a1');
  expect(page).toBe('<p>La sienne : <code data-digest>a1</code></p>');
  expect(fillDigest(page, 'b2')).toContain('<code data-digest>b2</code>');
});

test('a file whose link is gone, or a digest without its place, ends the build with what is missing', () => {
  const page =
    '<li><a href="/donnees/x.csv"><code>x.csv</code></a></li><li><a href="/donnees/y.csv">y</a></li>';
  expect(() => fillSizes(page, () => '1 ko', ['x.csv', 'y.csv'])).toThrow(
    /no link .* to y\.csv: give content\/pages\/donnees\.mdx/,
  );
  expect(() => fillDigest(page, 'a1')).toThrow(/no <code data-digest>/);
});
