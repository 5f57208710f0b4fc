/** Saves what a script made as a file. */

/** Path of the page from the root of the site: `dialogue-2024/4/66/`. */
export function pathHere(): string {
  const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href);
  return location.pathname.slice(root.pathname.length).replace(/index\.html$/, '');
}

export function save(content: string, name: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: mediaType }));
  link.download = name;
  link.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
