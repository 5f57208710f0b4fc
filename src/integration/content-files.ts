/** The files of `content/` and `seeds/`: the one table by which they are read, and by which others are told. */

/** Pattern of the texts, below the seeds folder; `*` stands for any name. */
export const SEEDS = '*.txt';

/** What the conversion reads below the content folder, one pattern for each kind of source. */
export const contentFiles = {
  instruments: 'instruments/*.yaml',
  apparatus: 'apparatus/*.yaml',
  comparisons: 'comparisons.yaml',
  commitments: 'correspondences/*/*.yaml',
  novelties: 'correspondences/novelties.yaml',
  repetitions: 'correspondences/repetitions.yaml',
  equivalents: 'search/equivalents.yaml',
  noSlips: 'search/no-slips.yaml',
  revisions: 'revisions.yaml',
  subjects: 'subjects.yaml',
  acronyms: 'acronyms.yaml',
  release: 'release.yaml',
  lessons: 'lessons/*.mdx',
  exercise: 'exercise.yaml',
} as const;

/** What has a place there, though the conversion does not read it: pages are Astro's, the rest is for people. */
export const readElsewhere = ['pages/*.mdx', 'LICENSE', 'README.md'];

/** Files for people beside the texts. */
export const besideTexts = ['LICENSE', 'README.md'];

/**
 * What an edition of several texts expects, and what goes missing with it. A file of a folder is expected where that
 * folder has others.
 */
export const expectedContent = [
  { path: 'apparatus', lacks: 'no slip of a text is marked' },
  { path: 'comparisons.yaml', lacks: 'the edition does not say what was compared, by whom and when' },
  { path: 'correspondences', lacks: 'the edition has no concordance' },
  { path: 'correspondences/repetitions.yaml', lacks: 'the edition tells no repetitions' },
  { path: 'search', lacks: 'search knows no equivalents' },
  { path: 'search/equivalents.yaml', lacks: 'search knows no equivalents' },
  { path: 'search/no-slips.yaml', lacks: 'search may take right words for slips' },
  { path: 'subjects.yaml', lacks: 'the edition has no index of subjects' },
  { path: 'revisions.yaml', lacks: 'the edition tells no changes' },
  { path: 'release.yaml', lacks: 'the edition has no date' },
] as const;
