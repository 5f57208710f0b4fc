/** The rules of the code: strict TypeScript, components and their accessibility, directions of imports. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { directions } from './eslint.directions.mjs';

export default defineConfig(
  // The scripts that are inlined in pages stay as written, for old browsers too.
  globalIgnores([
    'dist/',
    '.dist.*/',
    '.astro/',
    '.cache/',
    'content/',
    'src/layouts/address-read.js',
    'src/layouts/early-appearance.js',
    'src/search/fallback.js',
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Of three cases and more, each is read on a line of its own.
      'no-nested-ternary': 'error',
      // A number prints in one way.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Callbacks may be written `() => set(x)`, and early ends `return send(x)`.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Places in a text are counted by code point, and spreading a string gives just these.
      '@typescript-eslint/no-misused-spread': 'off',
      // Objects with functions are records, destructured at will; only classes use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Makers of files all return promises, also those that await nothing.
      '@typescript-eslint/require-await': 'off',
      // Queries for elements take the element's type as a type argument, as the DOM's own do.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
    },
  },
  {
    // These run before anything is installed: without schemas their JSON is of any type. And a process that did not
    // start returns null where its type has none.
    files: ['{scripts,src}/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // Matchers of Vitest are of any type, and a missing value in a template fails the comparison anyway.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // Some promises have no value, and are awaited for their time alone.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['src/{convert,integration}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='push'] > SpreadElement",
          message: 'A file may have more faults than a call can have arguments: use addAll, or a loop.',
        },
      ],
    },
  },
  {
    // Only Astro's own checker knows the type of a component.
    files: ['src/reading/printed/components.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  { files: ['**/*.astro'], extends: [tseslint.configs.strict] },
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    rules: {
      // Without its bullets a list is no list to VoiceOver, unless its role says so.
      'astro/jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // What scrolls sideways must be reached by keyboard.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'] }],
    },
  },
  directions,
);
