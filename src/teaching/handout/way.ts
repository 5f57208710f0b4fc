/** How a reader gets from a printed sheet to its texts: by a code, or by an address too long for one. */
import type { Code } from '../../components/qr.ts';

/** What leads from the paper to the dossier: a code, or why there is none. */
export type Way = { kind: 'code'; code: Code } | { kind: 'ids' } | { kind: 'too-long' };
