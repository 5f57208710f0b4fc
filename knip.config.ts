/** Files, exports and packages that nothing uses, and imports that go in a circle. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'content/pages/*.mdx',
    'src/offline/browser/service-worker.ts',
    // Read by name, and put together for each form of the book.
    'src/editions/{book,epub,pdf}/styles/*.css',
  ],
  project: ['{src,scripts,tests}/**/*.{ts,mjs,js,astro,css}', 'content/**/*.mdx', '*.{ts,mjs}'],
  // Programs of the system, which tests and editions look for.
  ignoreBinaries: ['java', 'zimwriterfs', 'zimcheck', 'zimdump'],
  // The faces of the PDF, whose files are read.
  ignoreDependencies: [/^@fontsource\//],
  // A schema is named as its type is, and often only the type is asked for.
  ignoreIssues: { 'src/model/{apparatus,edition,search-words}.ts': ['exports'] },
  // The shape of what an exported function takes or gives may be exported beside it.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    css: (sheet: string) => [...sheet.matchAll(/(?<=@)import[^;]+/g)].join('\n'),
  },
  include: [
    'files',
    'dependencies',
    'unlisted',
    'unresolved',
    'binaries',
    'exports',
    'types',
    'duplicates',
    'cycles',
  ],
};

export default config;
