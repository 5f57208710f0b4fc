/** All words of the interface in French, by part. Other locales fall back on them. */
export { apparatus } from './apparatus.ts';
export { charts } from './charts.ts';
export { clause } from './clause.ts';
export { comparison } from './comparison.ts';
export { concordance } from './concordance.ts';
export { data } from './data.ts';
export { disk } from './disk.ts';
export { downloads } from './downloads.ts';
export { editions } from './editions.ts';
export { facing } from './facing.ts';
export { home } from './home.ts';
export { offline } from './offline.ts';
export { reading } from './reading.ts';
export { results } from './results.ts';
export { revisions } from './revisions.ts';
export { search } from './search.ts';
export { site } from './site.ts';
