/** The figures of the charts, the tables and the data of the concordance agree. */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readSite, siteNamed } from '../site/site.ts';
import { concordanceOf, themeOf, type PublicTie } from './ties.ts';

interface Found {
  name: string;
  /** The class of the table it stands in. */
  inTable: string;
  attributes: Record<string, string>;
  text: string;
  pair: string;
}

function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether a figure counts a correspondence: each part of its key is of the correspondence. */
function countsUnder(key: string | undefined, { from, to, relation }: PublicTie): boolean {
  return (key ?? '').split(' ').every((part) => part === '' || [from, themeOf(to), relation].includes(part));
}

/** All elements of a page with an attribute: their attributes, text, and the pair of texts they belong to. */
function elementsHaving(html: string, attribute: string): Found[] {
  const found: Found[] = [];
  const visit = (node: Tree.Node, pair: string, inTable: string) => {
    let own = pair;
    let table = inTable;
    if ('attrs' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      own = attributes['data-pair'] ?? pair;
      if (node.nodeName === 'table') table = attributes['class'] ?? '';
      if (attribute in attributes)
        found.push({
          name: node.nodeName,
          inTable: table,
          attributes,
          text: textOf(node).replace(/\s+/g, ' ').trim(),
          pair: own,
        });
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, own, table);
  };
  visit(parse(html), '', '');
  return found;
}

describe.each(['plain', 'large'] as const)('the concordance has the figures of its data: %s', (name) => {
  const site = siteNamed(name);
  const html = readSite(site, '/concordance/');
  const { correspondences } = concordanceOf(site);
  const having = (attribute: string) => elementsHaving(html, attribute);
  const pairOf = ({ from, to }: PublicTie) => `${from.split('/')[0]} ${to.split('/')[0]}`;
  const count = (pair: string, fits: (tie: PublicTie) => boolean) =>
    correspondences.filter((tie) => pairOf(tie) === pair && fits(tie)).length;

  test('of all pairs of texts', () => {
    expect(correspondences.length).toBeGreaterThanOrEqual(name === 'large' ? 1430 : 100);
    const pairs = new Set(having('data-cell').map(({ pair }) => pair));
    expect(pairs).toEqual(new Set(correspondences.map(pairOf)));
    expect(pairs.size).toBe(name === 'large' ? 2 : 1);
  });

  test('in each cell of the matrix, in its rows, columns and total', () => {
    for (const { attributes, text, pair } of having('data-cell')) {
      const [from, theme] = (attributes['data-cell'] ?? '').split(' ');
      expect(Number(text.replace('·', '0')), attributes['data-cell']).toBe(
        count(pair, (tie) => tie.from === from && themeOf(tie.to) === theme),
      );
    }
    const totals = having('data-figure').filter(({ inTable }) => inTable === 'matrix');
    const keys = new Set(totals.map(({ attributes, pair }) => `${pair}: ${attributes['data-figure']}`));
    for (const { from, to, pair } of correspondences.map((tie) => ({ ...tie, pair: pairOf(tie) })))
      for (const key of ['', from, themeOf(to)]) expect(keys).toContain(`${pair}: ${key}`);
    for (const { attributes, text, pair } of totals)
      expect(Number(text)).toBe(count(pair, (tie) => countsUnder(attributes['data-figure'], tie)));
  });

  test('in the nodes and bands of the flow, and in its table', () => {
    for (const { attributes, text, pair } of having('data-node')) {
      const id = attributes['data-node'];
      const expected = count(pair, (tie) => tie.from === id || tie.relation === id || themeOf(tie.to) === id);
      expect(Number(text.split(' ').at(-1)), id).toBe(expected);
    }
    const bands = having('data-band');
    expect(bands.length).toBeGreaterThan(20);
    for (const { attributes, text, pair } of bands) {
      const [source, target] = (attributes['data-band'] ?? '').split(' ');
      const expected = count(
        pair,
        (tie) =>
          (tie.from === source && tie.relation === target) ||
          (tie.relation === source && themeOf(tie.to) === target),
      );
      expect(Number(/\d+$/.exec(text)?.[0]), attributes['data-band']).toBe(expected);
    }
    const figures = having('data-figure').filter(({ inTable }) => inTable !== 'matrix');
    expect(figures.length).toBeGreaterThan(80);
    for (const { attributes, text, pair } of figures)
      expect(Number(text)).toBe(count(pair, (tie) => countsUnder(attributes['data-figure'], tie)));
  });

  test('once in the strips, in the parallel reading and in the table', () => {
    const ids = correspondences.map(({ id }) => id).sort();
    const entries = having('data-tie');
    expect(
      entries
        .filter(({ attributes }) => 'data-from' in attributes)
        .map(({ attributes }) => attributes['data-tie'])
        .sort(),
    ).toEqual(ids);
    expect(
      entries
        .filter(({ attributes }) => 'd' in attributes)
        .map(({ attributes }) => attributes['data-tie'])
        .sort(),
    ).toEqual(ids);
    const rows = entries.filter(({ name }) => name === 'tr');
    expect(rows.map(({ attributes }) => attributes['data-tie']).sort()).toEqual(ids);
  });

  test('and gives the reason and the words of each in the table, marked in both texts', () => {
    const rows = new Map(
      having('data-tie')
        .filter(({ name }) => name === 'tr')
        .map((row) => [row.attributes['data-tie'], row.text]),
    );
    const marked = new Map<string, string>();
    for (const { attributes, text } of having('data-of')) {
      for (const id of attributes['data-of']?.split(' ') ?? [])
        marked.set(id, `${marked.get(id) ?? ''}${text}`);
    }
    for (const tie of correspondences) {
      expect(rows.get(tie.id)).toContain(tie.rationale.replace(/\s+/g, ' '));
      for (const quote of [tie.quoteFrom, tie.quoteTo]) {
        expect(marked.get(tie.id)?.replace(/\s+/g, ''), tie.id).toContain(quote.replace(/\s+/g, ''));
      }
    }
  });
});
