/** Sizes on the page of the public data: behind each link to a file, and nowhere else. */
import { expect, test } from 'vitest';
import { fillSizes } from '../../src/data/fill-sizes.ts';

test('each file has its size, by its path below the folder', () => {
  const page =
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> : x</li><p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>';
  expect(fillSizes(page, (file) => `${file.length} ko`)).toBe(
    '<li><a href="/a/donnees/akn/x.xml"><code>akn/x.xml</code></a> <span class="size">(9 ko)</span> : x</li>' +
      '<p><a href="/a/donnees/#y">y</a> <code>z.csv</code></p>',
  );
});
