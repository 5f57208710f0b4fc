/**
 * One direction: what each folder of `src/` may import of the project.
 *
 * A subject offers the files and style sheets that stand directly in its folder. Folders inside it are its own
 * affair, but for the doors below.
 */
import boundaries from 'eslint-plugin-boundaries';

const BASE = ['model', 'strings', 'edition', 'components'];

/** What each folder may import besides itself. */
const MAY_IMPORT = {
  model: [],
  styles: [],
  strings: ['model'],
  edition: ['model', 'strings'],
  components: ['model', 'strings', 'edition'],
  convert: ['model', 'edition'],
  data: BASE,
  metadata: BASE,
  sharing: BASE,
  teaching: BASE,
  concordance: [...BASE, 'metadata', 'teaching'],
  search: [...BASE, 'convert', 'subjects', 'teaching'],
  subjects: [...BASE, 'metadata', 'concordance', 'teaching'],
  listening: BASE,
  lessons: [...BASE, 'concordance', 'teaching'],
  reading: [...BASE, 'metadata', 'concordance', 'subjects', 'teaching'],
  hosting: BASE,
  editions: [...BASE, 'convert', 'hosting'],
  offline: [...BASE, 'editions', 'hosting'],
  integration: [
    ...BASE,
    ...['convert', 'data', 'teaching', 'concordance', 'search', 'sharing', 'hosting', 'editions', 'offline'],
  ],
  layouts: [
    ...BASE,
    'metadata',
    'styles',
    'search',
    'teaching',
    'listening',
    'reading',
    'editions',
    'offline',
  ],
  pages: [
    ...BASE,
    ...['metadata', 'styles', 'data', 'concordance', 'search', 'subjects', 'teaching', 'lessons', 'reading'],
    ...['editions', 'offline', 'layouts'],
  ],
};

/** Folders inside a subject that others may use, and who. Pages and layouts start scripts and place sheets. */
const DOORS = [
  { path: 'src/search/core/**', to: ['convert', 'concordance'] },
  { path: 'src/search/core/kept.ts', to: ['integration'] },
  { path: 'src/search/index/**', to: ['integration'] },
  {
    path: 'src/strings/browser/**',
    to: ['concordance', 'search', 'subjects', 'teaching', 'listening', 'reading', 'offline'],
  },
  { path: 'src/convert/{read,emit,describe}/**', to: ['search', 'editions', 'integration'] },
  {
    path: 'src/{concordance,reading,listening,search,subjects,teaching,offline,editions}/browser/**',
    to: ['layouts', 'pages'],
  },
  { path: 'src/*/styles/**', to: ['reading', 'pages'] },
];

/** Code that also runs in browsers: it may import nothing of Node, and only these packages. */
const WITHOUT_NODE = [
  { path: 'src/model/**', packages: ['zod'] },
  { path: 'src/edition/**', packages: [] },
  { path: 'src/search/core/**', packages: [] },
  { path: 'src/listening/core/**', packages: [] },
  { path: 'src/teaching/handout/**', packages: ['docx', 'mdast', 'mdast-util-to-markdown'] },
  // The modules that the build makes, see `src/integration/search-module.ts`.
  { path: 'src/*/browser/**', packages: ['concordance:*'] },
];

/** @param {string} name */
const subject = (name) => ({ element: { type: 'subject', captured: { subject: name } } });

const policies = [
  { allow: { dependency: { relationship: { to: 'internal' } } } },
  { allow: { to: { module: { origin: ['external', 'core'] } } } },
  { from: { element: { type: 'tests' } }, allow: { to: { module: { origin: 'local' } } } },
  { from: { element: { type: 'scripts' } }, allow: { to: { element: { types: ['scripts', 'subject'] } } } },
  // A page's own script starts scripts of subjects. It is linted as a separate file, so paths match as written.
  {
    from: { file: { path: 'src/{layouts,pages}/**/*.astro/*.ts' } },
    allow: {
      dependency: { source: ['./site.ts', './address-read.ts', '../*/browser/*.ts', '../../*/browser/*.ts'] },
    },
  },
  // The collections of pages that Astro reads.
  { from: { file: { path: 'src/content.config.ts' } }, allow: { to: { element: { types: ['subject'] } } } },
  ...Object.entries(MAY_IMPORT)
    .filter(([, others]) => others.length > 0)
    .map(([name, others]) => ({
      from: subject(name),
      allow: { to: others.map((other) => ({ ...subject(other), file: { path: 'src/*/*' } })) },
    })),
  ...DOORS.map(({ path, to }) => ({ from: to.map(subject), allow: { to: { file: { path } } } })),
  // The core of search stands below the conversion, which uses its tokeniser.
  {
    from: { file: { path: 'src/search/core/**' } },
    disallow: {
      to: {
        element: { type: 'subject' },
        file: { path: ['src/!(search|model)/**', 'src/search/!(core)/**', 'src/search/*'] },
      },
    },
    message: 'the core of search imports itself and the model',
  },
  ...WITHOUT_NODE.map(({ path, packages }) => ({
    from: { file: { path } },
    disallow: {
      to: [
        { module: { origin: 'core' } },
        { module: { origin: 'external', source: packages.length === 0 ? '**' : `!(${packages.join('|')})` } },
      ],
    },
    message: 'it must run in a browser: nothing of Node, and no package but those of WITHOUT_NODE',
  })),
];

/** @type {import('eslint').Linter.Config} */
export const directions = {
  files: ['{src,scripts,tests}/**/*.{ts,mjs,astro}'],
  plugins: { boundaries },
  settings: {
    'boundaries/elements': [
      { type: 'subject', pattern: 'src/*', partialMatch: false, capture: ['subject'] },
      { type: 'scripts', pattern: 'scripts', partialMatch: false },
      { type: 'tests', pattern: 'tests', partialMatch: false },
    ],
    'boundaries/legacy-templates': false,
    'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    'import/resolver': { typescript: true },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkAllOrigins: true,
        checkUnknownLocals: true,
        checkInternals: true,
        policies,
      },
    ],
  },
};
