/** The interface in French: all its words, by part. What another locale does not say is said as here. */
export { comparison } from './comparison.ts';
export { concordance } from './concordance.ts';
export { data } from './data.ts';
export { disk } from './disk.ts';
export { downloads } from './downloads.ts';
export { editions } from './editions.ts';
export { offline } from './offline.ts';
export { results } from './results.ts';
export { search } from './search.ts';
export { site } from './site.ts';
