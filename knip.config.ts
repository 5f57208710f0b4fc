/** Settings of knip, which finds unused files, exports and packages, and circular imports. */
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.{ts,mjs}',
    'content/{pages,lessons}/*.mdx',
    'src/offline/browser/service-worker.ts',
    // Read by name, and put together for each form of the book.
    'src/editions/{book,epub,pdf}/styles/*.css',
  ],
  project: ['{src,scripts,tests}/**/*.{ts,mjs,js,astro,css}', 'content/**/*.mdx', '*.{ts,mjs}'],
  // Programs of the system, used by tests and editions where present.
  ignoreBinaries: ['java', 'nginx', 'caddy', 'kiwix-serve', 'mutool', 'zimwriterfs', 'zimcheck', 'zimdump'],
  // Faces of the PDF, read as files, never imported.
  ignoreDependencies: [/^@fontsource\//],
  // A schema and its type share one name, of which often only the type is imported.
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
