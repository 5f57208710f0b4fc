/** Every page is valid HTML. */
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { pagesOf, siteNamed, type SiteName } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the same markup is written: a reader cannot tell.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // An apostrophe or quotation mark may stand for itself or be escaped: HTML means the same.
    'no-raw-characters': 'off',
    // A title says which clause it is of which text: search engines may cut it, tabs do not care.
    'long-title': 'off',
    // role="list" brings back what list-style: none takes away in Safari.
    'no-redundant-role': 'off',
    // HTML lets an id begin with a digit, and the anchors of clauses are their numbers.
    'valid-id': ['error', { relaxed: true }],
    // Digests are for scripts of other hosts, of which there are none.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that scrolls sideways in its box is a region only because the keyboard must reach it.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const names: SiteName[] = ['plain', 'thirds'];

describe.each(names)('the site "%s"', (name) => {
  test('is valid on every page', async () => {
    const faults: string[] = [];
    for (const { path, html } of pagesOf(siteNamed(name))) {
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
