/** Names of the files of an EPUB, and links from one file to another. */
import type { Book, Chapter } from '../book/chapter.ts';
import { elementsOf, withAttributes, type Element } from '../../components/tree.ts';

/** Name of a chapter's file, in the folder of the package: `dialogue-2024_4.xhtml`. */
export function fileOf({ entry }: Chapter): string {
  return `${entry.id.replace(/^_(?=[a-z])/, 'edition_')}.xhtml`;
}

/** Addresses by id: `dialogue-2024_4.xhtml#dialogue-2024_4_66`. */
export function addressesIn({ chapters }: Book): Map<string, string> {
  return new Map(
    chapters.flatMap((chapter) =>
      [...elementsOf(chapter.body)].flatMap(({ attributes: { id } }): [string, string][] =>
        id === undefined ? [] : [[id, `${fileOf(chapter)}#${id}`]],
      ),
    ),
  );
}

/** A tree with the links within the book changed to name their file. */
export function withFileLinks(root: Element, addresses: ReadonlyMap<string, string>): Element {
  return withAttributes(root, ({ attributes }) => {
    const { href } = attributes;
    if (href?.startsWith('#') !== true) return attributes;
    return { ...attributes, href: addressOf(href.slice(1), addresses) };
  });
}

/** The address of an id. @throws Error where no element has the id */
export function addressOf(id: string, addresses: ReadonlyMap<string, string>): string {
  const address = addresses.get(id);
  if (address === undefined) throw new Error(`no file of the book holds the id ${id}`);
  return address;
}
