/** The links of a page's main part. */
import { attribute, elementsOf, withAncestors } from '../site/markup.ts';

/** Addresses of the links of a page's main part, in order. */
export const linksOf = (elements: ReturnType<typeof elementsOf>) =>
  elements
    .filter(
      (element) =>
        element.tagName === 'a' && withAncestors(element).some(({ tagName }) => tagName === 'main'),
    )
    .map((link) => attribute(link, 'href') ?? '');
