/** The editions that can be taken along, and who makes each. */
import type { Maker } from './make.ts';

/** In the order in which they are made; the site is built whole before the first. */
export const makers: readonly Maker[] = [];
