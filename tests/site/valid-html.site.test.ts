/** Every page is valid HTML. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOfEachMake } from './makes.ts';
import { pagesOf, siteNamed } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style of writing: the same for a reader.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Apostrophes and quotation marks mean the same escaped or not.
    'no-raw-characters': 'off',
    // Titles name clause and text, and may be longer than search engines show.
    'long-title': 'off',
    // Safari takes `list-style: none` for no list: role="list" corrects it.
    'no-redundant-role': 'off',
    // HTML lets an id begin with a digit, and the anchors of clauses are their numbers.
    'valid-id': ['error', { relaxed: true }],
    // Integrity digests are for scripts of other hosts; there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A box with a table that scrolls sideways is a region so that the keyboard can reach it.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const [plain, thirds] = [siteNamed('plain'), siteNamed('thirds')];

/** Other texts make the pages that they have in common with the plain site no other elements than one of each make has. */
function pagesOfOtherTexts(): { path: string; html: string }[] {
  const known = new Set(pagesOf(plain).map(({ path }) => path));
  const makes = new Set(pagesOfEachMake(thirds));
  return pagesOf(thirds).filter(({ path }) => makes.has(path) || !known.has(path));
}

describe.each([
  { name: 'the site', pages: pagesOf(plain) },
  { name: 'the site with other texts', pages: pagesOfOtherTexts() },
])('$name', ({ pages }) => {
  test('is valid on every page', async () => {
    const faults: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, path);
      for (const { messages } of report.results) {
        faults.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
          ),
        );
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
