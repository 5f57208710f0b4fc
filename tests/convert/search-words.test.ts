/** The search words, as the conversion reads and checks them. */
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { sourcesOf } from './sources.ts';

interface Files {
  equivalents?: string;
  noSlips?: string;
}

function converted({ equivalents, noSlips }: Files) {
  const source = (file: string, text: string | undefined) =>
    text === undefined ? [] : [{ file, bytes: new TextEncoder().encode(text) }];
  const { edition, diagnostics } = convert({
    ...sourcesOf(),
    searchWords: {
      equivalents: source('content/search/equivalents.yaml', equivalents),
      noSlips: source('content/search/no-slips.yaml', noSlips),
    },
  });
  return { edition, told: diagnostics.map(formatDiagnostic) };
}

const entry = (typed: string, finds: string) =>
  `equivalents:\n  - kind: everyday\n    typed: [${typed}]\n    finds: [${finds}]\n`;

describe('equivalents', () => {
  it('are part of the edition, with words in any number or gender', () => {
    const { edition, told } = converted({ equivalents: entry('internet', 'réseau social, numériques') });
    expect(told).toEqual([]);
    expect(edition?.searchWords.equivalents).toEqual([
      { kind: 'everyday', typed: ['internet'], finds: ['réseau social', 'numériques'] },
    ]);
  });

  it.each([
    {
      yaml: entry('internet', 'numerik'),
      at: '4:13',
      says: '« numerik » stands in no text',
      hint: 'numeriqu',
    },
    { yaml: entry('internet', 'social réseau'), at: '4:13', says: 'stands in no text', hint: '' },
    {
      yaml: entry('web, internet, Webs', 'numérique'),
      at: '3:28',
      says: '« Webs » is typed twice',
      hint: 'line 3',
    },
    { yaml: entry('"!"', 'numérique'), at: '3:13', says: 'is no word', hint: 'write one' },
    { yaml: entry('internet', ''), at: '4:12', says: 'does not fit', hint: '' },
    {
      yaml: entry('internet', 'numérique').replace('everyday', 'dayly'),
      at: '2:11',
      says: 'kind',
      hint: 'everyday',
    },
    { yaml: 'equivalents:\n  - kind: related\n    typed: [a', at: '3', says: 'yaml-syntax', hint: '' },
  ])('that do not fit are refused with their place: $says', ({ yaml, at, says, hint }) => {
    const { edition, told } = converted({ equivalents: yaml });
    expect(edition).toBeNull();
    expect(told.join('\n')).toContain(`content/search/equivalents.yaml:${at}`);
    expect(told.join('\n')).toContain(says);
    expect(told.join('\n')).toContain(hint);
  });
});

describe('words that are no slips', () => {
  it('are part of the edition', () => {
    expect(converted({ noSlips: 'words: [sport, piscine]' }).edition?.searchWords.noSlips).toEqual([
      'sport',
      'piscine',
    ]);
  });

  it('may be words of a text, which search finds anyway', () => {
    expect(converted({ noSlips: 'words: [paix]' }).told).toEqual([]);
  });

  it.each([
    { yaml: 'words: [sport, sport]', says: '« sport » stands twice' },
    { yaml: 'words: [deux mots]', says: 'is no word' },
  ])('are refused where they are no word, or stand twice: $says', ({ yaml, says }) => {
    const { edition, told } = converted({ noSlips: yaml });
    expect(edition).toBeNull();
    expect(told.join('\n')).toMatch(/content\/search\/no-slips\.yaml:1:\d+ /);
    expect(told.join('\n')).toContain(says);
  });
});
