/** What is printed behind a number and tells a version of a clause from another. */
import { foldWhiteSpace } from '../../model/white-space.ts';

/** What a version may be called, where it stands in no brackets. */
const CALLED = /^(?:version|ancienne?\s|nouvelle?\s|abrog|en vigueur|modifié|repealed|as amended|in force)/iu;

/** What stands behind a number and may tell a version from another: `(version 2020)`; null where nothing does. */
export function versionLabel(rest: string): string | null {
  const text = foldWhiteSpace(rest);
  const [bracketed] = /^(?:\([^()]+\)|\[[^[\]]+\])/u.exec(text) ?? [];
  if (bracketed !== undefined) return bracketed;
  return CALLED.test(text) ? text.replace(/[\s.:–—-]+$/u, '') : null;
}
