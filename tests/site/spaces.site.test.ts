/** No space is missing and no stop doubled where the edition's words meet others, on any page or in the book. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unpack } from '../editions/archive.ts';
import { badSeams, badSpaces, inlineRuns } from './inline-runs.ts';
import { readMarkup } from './markup.ts';
import { pagesOf, siteNamed } from './site.ts';

const site = siteNamed('plain');

function faultsOf(where: string, html: string): string[] {
  const blocks = inlineRuns(readMarkup(html));
  const found = [...blocks.flatMap(badSeams), ...blocks.flat().flatMap(badSpaces)];
  return [...new Set(found)].map((fault) => `${where}: ${fault}`);
}

test('the pages', () => {
  expect(pagesOf(site).flatMap(({ path, html }) => faultsOf(path, html))).toEqual([]);
});

test('the chapters of the EPUB, which are those of the PDF', async () => {
  const files = await unpack(readFileSync(join(site.root, 'telecharger/concordance-mali.epub')));
  const chapters = [...files].filter(([name]) => name.endsWith('.xhtml'));
  expect(chapters.length).toBeGreaterThan(8);
  expect(chapters.flatMap(([name, bytes]) => faultsOf(name, bytes.toString('utf8')))).toEqual([]);
});

describe('what is no fault and what is', () => {
  test.each([
    ['<p>sans antécédent\u202F: <a>Orientation</a>.</p>', []],
    ['<p>prolonge <b>10</b></p><p>précise</p>', []],
    ['<p><q>mot :</q> <i>mot</i>, l’<b>OCI</b>, 1,5 et /a/#66</p>', []],
    ['<li><a>1</a></li><li><a>2</a></li>', []],
    ['<p><q lang="fr">(sic<i>mot)</i></q></p>', []],
    ['<p>antécédent\u202F:<a>Orientation</a></p>', ['no space after a mark: antécédent\u202F:|Orientation']],
    ['<p>antécédent\u202F:Orientation</p>', ['stops or spaces: antécédent\u202F:Orientatio']],
    ['<p>prolonge<b>10</b></p>', ['glued words: prolonge|10']],
    ['<p><q>constatée.</q>. Le</p>', ['two stops: constatée.|. Le']],
    ['<p>constatée.. Le</p>', ['stops or spaces: constatée.. Le']],
    ['<p>correspondance.Les voici</p>', ['stops or spaces: correspondance.Les voici']],
    ['<p><b>mot</b>: deux</p>', ['no space before a mark: mot|: deux']],
    ['<p><b>mot </b>: deux</p>', ['a wide space beside a mark: mot |: deux']],
  ])('%s', (html, faults) => {
    expect(faultsOf('', html).map((fault) => fault.slice(2))).toEqual(faults);
  });
});
