/** The rules of the code: strict TypeScript, components and their accessibility, directions of imports. */
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { directions } from './eslint.directions.mjs';

export default defineConfig(
  // A script that stands inline in every page is kept as it is.
  globalIgnores(['dist/', '.astro/', '.cache/', 'content/', 'src/layouts/early-appearance.js']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.{ts,mjs}'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number prints in one way.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => set(x)` and `return send(x)` are how a callback and an early end are written here.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Places in a text are counted by code point, and spreading a string gives just these.
      '@typescript-eslint/no-misused-spread': 'off',
      // Objects with functions are records, destructured at will; only classes use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // What promises to make a file says so by its promise, even where nothing in it waits.
      '@typescript-eslint/require-await': 'off',
      // A query for an element says its kind once, as the DOM's own queries do.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_$' }],
    },
  },
  {
    // They run before anything is installed: no schema reads their JSON, and of a process that did not start they
    // know more than its type.
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
      // Matchers of Vitest are of any type, and a value that is missing fails the comparison it is printed for.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A promise that is settled from outside, for its time alone.
      '@typescript-eslint/no-invalid-void-type': 'off',
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
