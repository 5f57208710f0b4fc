/** Says on the page of the public data how large each file is, and what its archive is known by, once all are made. */

/**
 * @param html the built page: a list of links to files below `/donnees/`, each around its name
 * @param sizeOf words for the size of a file, by its path below that folder
 */
export function fillSizes(html: string, sizeOf: (file: string) => string): string {
  return html.replace(
    /<a href="[^"]*\/donnees\/([^"#]+)"><code>[^<]*<\/code><\/a>/g,
    (link: string, file: string) => `${link} <span class="size">(${sizeOf(file)})</span>`,
  );
}

/** @param digest of the archive, which stands where the page has `<code data-digest>` */
export function fillDigest(html: string, digest: string): string {
  return html.replace(/(<code[^>]*\sdata-digest\b[^>]*>)[^<]*/, (_, place: string) => `${place}${digest}`);
}
