/** Names made of words, for files and anchors. */

/** The letters and figures of a text, which every system takes: `comparer-un-engagement`. @param longest in characters */
export function slugOf(text: string, longest = Infinity): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-/u, '')
    .slice(0, longest)
    .replace(/-$/u, '');
}

/** Most characters of a title in the name of its file. */
export const LONGEST_IN_FILE_NAME = 60;
