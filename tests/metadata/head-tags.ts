/** The `meta` elements of a page, as who reads them finds them. */
import type { Tag } from '../../src/metadata/tags.ts';
import { attribute, elementsOf, readMarkup, textOf } from '../site/markup.ts';

export interface ReadHead {
  /** In the order of the page. */
  tags: Tag[];
  /** Contents of the linked data, unread. */
  data: string[];
  canonical: string | null;
  title: string;
}

export function readHead(html: string): ReadHead {
  const elements = elementsOf(readMarkup(html));
  const tags = elements
    .filter(({ tagName }) => tagName === 'meta')
    .flatMap((element): Tag[] => {
      const content = attribute(element, 'content') ?? '';
      return (['name', 'property'] as const).flatMap((kind) => {
        const name = attribute(element, kind);
        return name === null ? [] : [{ attribute: kind, name, content }];
      });
    });
  const canonical = elements.find((element) => attribute(element, 'rel') === 'canonical');
  const title = elements.find(({ tagName }) => tagName === 'title');
  return {
    tags,
    data: elements
      .filter((element) => attribute(element, 'type') === 'application/ld+json')
      .map((element) => textOf(element)),
    canonical: canonical === undefined ? null : attribute(canonical, 'href'),
    title: title === undefined ? '' : textOf(title),
  };
}

/** Contents of the tags of a name, in their order. */
export function contentsOf({ tags }: Pick<ReadHead, 'tags'>, name: string): string[] {
  return tags.filter((tag) => tag.name === name).map(({ content }) => content);
}
