/**
 * References of each kind of thing in each style. What is expected was compared, when it was written, with what ISO 690,
 * the APA manual (7th edition), the Chicago manual (18th edition, notes) and the MLA handbook (9th edition) prescribe.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clausePlaces } from '../../src/edition/lookups.ts';
import { cslOf } from '../../src/teaching/cited-item.ts';
import { citedPage, citedProvision, groupFacts, type Citation } from '../../src/teaching/cited.ts';
import { format } from '../../src/teaching/engine.ts';
import {
  itemOf,
  MARKS,
  referenceOf,
  styles,
  type CitedGroups,
  type Style,
} from '../../src/teaching/references.ts';
import { asAskedBy, citedGroups } from '../../src/teaching/templates.ts';
import { cited, edition, facts, groups } from './cited-things.ts';

const day = '3\u00A0décembre 2026';

/** Headings name things; the reference in each style follows, in the order of the styles. Stars are around italics. */
const expected = new Map(
  readFileSync(new URL('references.expected.md', import.meta.url), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [name = '', ...lines] = part.trim().split(/\n+/);
      return [name, lines.map((line) => line.replace(/^- /, ''))];
    }),
);

interface Read {
  address: string;
  day?: string;
}

/** A reference as it is copied; without a day it does not say one. @param star put around italics */
function read(made: CitedGroups, thing: Citation, style: Style, { address, day }: Read, star = ''): string {
  return referenceOf(made, thing, style)
    .map((piece) => {
      if (piece.kind === 'address') return address;
      if (piece.kind === 'day') return day === undefined ? '' : piece.text.replace('…', day);
      return piece.italic ? `${star}${piece.text}${star}` : piece.text;
    })
    .join('')
    .replaceAll('**', '');
}

describe('the reference of', () => {
  it.each(cited)('$name', ({ name, id, cited: thing }) => {
    const known = { address: `https://concordance.example/${id}/`, day };
    expect(styles.map((style) => read(groups, thing, style, known, '*'))).toEqual(expected.get(name));
  });

  it('nothing else is expected', () => {
    expect([...expected.keys()].sort()).toEqual(cited.map(({ name }) => name).sort());
  });
});

it('has the day of consultation only where it is known', () => {
  const [{ cited: text }] = cited;
  const address = 'https://concordance.example/';
  expect(read(groups, text, 'iso690', { address, day })).toContain('[Consulté');
  expect(read(groups, text, 'iso690', { address })).not.toMatch(/Consulté|…/);
});

it('is what the style gives to that very thing, though made from one like it', () => {
  const some = clausePlaces(edition).filter((_, index) => index % 40 === 0);
  const titles = [
    'Qui\u202F? Quoi\u202F!',
    'Le mot «\u202Fpaix\u202F», encore',
    'À suivre…',
    'Article 1er, a',
  ];
  const things = [...some.map(citedProvision), ...titles.map(citedPage)];
  const address = 'https://concordance.example/x/';
  for (const thing of things)
    for (const style of styles) {
      const item = asAskedBy(style, itemOf(groups, thing));
      const direct = format(cslOf(item, { id: 'x', URL: address }), style, 'fr');
      const plain = (text: string) =>
        text
          .replaceAll(MARKS.italic, '*')
          .replace(', Version', ', version')
          .replace(/\s*[“«»”]\s*/g, '"')
          .replace(/\s/g, ' ');
      expect(plain(read(groups, thing, style, { address }, '*'))).toBe(plain(direct));
    }
});

it('says who publishes the edition where a host does', () => {
  const school = citedGroups(groupFacts(edition, 'l’école <d’Essai> & Cie.'), 'fr');
  const known = { address: '/' };
  const [, , clause] = cited;
  expect(clause && read(school, clause.cited, 'iso690', known)).toContain(
    'publiée par l’école <d’Essai> & Cie.',
  );
  expect(read(school, citedPage('Mopti'), 'mla', known)).toContain(', l’école <d’Essai> & Cie., ');
});

it('speaks English where the site does', () => {
  const english = citedGroups(facts, 'en');
  const clause = citedPage('Engagement iii');
  expect(read(english, clause, 'chicago', { address: '/' })).toContain('“Engagement iii,”');
  expect(read(english, clause, 'iso690', { address: '/', day: '3 December 2026' })).toContain(
    '3 December 2026',
  );
});
