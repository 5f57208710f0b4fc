/** The contract between what cites a page and its script: every attribute that a component sets and the script reads. */
import { hook, text } from '../components/hooks.ts';
import type { Citation } from './cited.ts';

/**
 * The link to the reference of a page, with the group and the title of what is cited. It stands on every page, where
 * JSON would weigh more; the path that names a group has no bar.
 */
export const citing = hook<Citation>(
  'cite',
  ({ group, title }) => `${group}|${title}`,
  (written) => {
    const bar = written.indexOf('|');
    return { group: written.slice(0, bar), title: written.slice(bar + 1) };
  },
);
/** The address of a page; `id` where an edition from disk has an id in its place. */
export const citedAddress = text('address');
/** What the address of what is cited has after that of its page: `?a=oci-2016/i&b=dialogue-2024/1/1`. */
export const citedQuery = text('query');
/** What the name of each part that can be cited adds to that of the whole. */
export const citedParts = hook<readonly string[]>(
  'parts',
  // Each is a part of one line; JSON would weigh more.
  (labels) => labels.join('\n'),
  (written) => written.split('\n'),
);
