/** Links and metas of a page that are of use on the web alone, and not in a page from disk. */
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute } from '../../components/parsed-html.ts';
import { INDEX } from './address.ts';

/** `rel` of links and `name` of metas of use on the web alone; see also `disk.ts`. */
const WEB_ONLY = new Set([
  'apple-touch-icon',
  'canonical',
  'description',
  'manifest',
  'modulepreload',
  'referrer',
  'schema.DC',
  'sitemap',
  'theme-color',
]);

/** Beginnings of the `name` or `property` of metas of use on the web alone: how to cite a page, previews of it. */
const WEB_ONLY_TAG = /^(citation_|DC\.|og:|twitter:)/;

/** Whether a link is of use on the web alone; the home page keeps its public address, that of the whole edition. */
export function isWebOnly(path: string, rel: string): boolean {
  return WEB_ONLY.has(rel) && !(rel === 'canonical' && path === INDEX);
}

/** Whether a meta is of use on the web alone. */
export function isWebOnlyTag(element: DefaultTreeAdapterTypes.Element): boolean {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  return WEB_ONLY.has(name) || WEB_ONLY_TAG.test(name);
}
