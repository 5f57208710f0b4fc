import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { paper } from '../../src/layouts/paper.ts';

it('the colour around the page is that of its paper', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const colours = [...tokens.matchAll(/--paper: (#\w+);/g)].map(([, colour]) => colour);
  expect([...new Set(colours)]).toEqual([paper.light, paper.dark]);
});
