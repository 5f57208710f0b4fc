/** Says on the page of the public data how large each file is, and what its archive is known by, once all are made. */

/** A link to a file below `/donnees/` around its name. */
const FILE_LINK = /<a href="[^"]*\/donnees\/([^"#]+)"><code>[^<]*<\/code><\/a>/g;

/** The place of the digest of the archive, with what stands in it. */
const DIGEST = /(<code[^>]*\sdata-digest\b[^>]*>)[^<]*/;

/**
 * @param html the built page: a list of links to files below `/donnees/`, each around its name
 * @param sizeOf words for the size of a file, by its path below that folder
 * @param files those that the page has to link, by the same paths
 * @throws Error where a file has no link of that form, so that its size would have no place
 */
export function fillSizes(html: string, sizeOf: (file: string) => string, files: readonly string[]): string {
  const linked = new Set(Array.from(html.matchAll(FILE_LINK), ([, file]) => file));
  const unlinked = files.filter((file) => !linked.has(file));
  if (unlinked.length > 0)
    throw new Error(
      noPlace(`no link <a href="…/donnees/FILE"><code>FILE</code></a> to ${unlinked.join(', ')}`),
    );
  return html.replace(
    FILE_LINK,
    (link: string, file: string) => `${link} <span class="size">(${sizeOf(file)})</span>`,
  );
}

/**
 * @param digest of the archive, which stands where the page has `<code data-digest>`
 * @throws Error where the page has no such place
 */
export function fillDigest(html: string, digest: string): string {
  if (!DIGEST.test(html)) throw new Error(noPlace('no <code data-digest></code> for that of the archive'));
  return html.replace(DIGEST, (_, place: string) => `${place}${digest}`);
}

function noPlace(lack: string): string {
  return `The page of the data has ${lack}: give content/pages/donnees.mdx one.`;
}
