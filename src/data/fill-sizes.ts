/** Says on the page of the public data how large each file is, once all are made. */

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
