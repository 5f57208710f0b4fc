/** The rules of the style sheets. */

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  reportNeedlessDisables: true,
  rules: {
    // Logical properties only, which fit every direction of writing.
    // `overflow-y` has no name yet that browsers agree on.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: ['overflow-x', 'overflow-y'] }],
    'value-keyword-layout-mappings': 'flow-relative',

    // Sheets follow the order of the page, not the weight of selectors.
    'no-descending-specificity': null,
    // `max-width` is understood by the browsers of cheap phones, `width <=` only since 2023.
    'media-feature-range-notation': 'prefix',
    // Sheets are imported by a plain string, as modules are.
    'import-notation': 'string',
    // Names of faces are names, and `currentColor` is written as its specification does.
    'value-keyword-case': [
      'lower',
      { ignoreProperties: [/^--/, /font-family/], ignoreKeywords: ['A4', 'currentColor'] },
    ],
    // Safari knows these two by their prefix only.
    'property-no-vendor-prefix': [true, { ignoreProperties: ['/text-size-adjust$/', '/user-select$/'] }],
    // Authors set empty lines between groups.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
  },
  overrides: [
    {
      // Reading systems know physical properties only, and a sheet of paper has sides.
      files: ['src/editions/{epub,pdf}/**'],
      rules: { 'property-layout-mappings': null, 'value-keyword-layout-mappings': null },
    },
  ],
};
