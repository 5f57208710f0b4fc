/** Saves what a script made as a file. */
import { link } from '../../components/made.ts';

/** Path of the page from the root of the site: `dialogue-2024/4/66/`. */
export function pathHere(): string {
  const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href);
  return location.pathname.slice(root.pathname.length).replace(/index\.html$/, '');
}

/** Hands a file to the reader’s downloads. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = link(address, '');
  anchor.download = name;
  anchor.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
