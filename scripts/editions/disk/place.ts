/** Where a built site lives, as its home page says. */
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Place } from './address.ts';

/**
 * @param home HTML of the home page
 * @throws Error where it does not say: the `data-root` of its `html`, and its canonical address
 */
export function readPlace(home: string): Pick<Place, 'base' | 'publicRoot'> {
  const root = parse(home).childNodes.find(adapter.isElementNode);
  const head = root?.childNodes.filter(adapter.isElementNode).find(({ tagName }) => tagName === 'head');
  const canonical = head?.childNodes
    .filter(adapter.isElementNode)
    .find((element) => element.tagName === 'link' && valueOf(element, 'rel') === 'canonical');
  const base = root && valueOf(root, 'data-root');
  const publicRoot = canonical && valueOf(canonical, 'href');
  if (base === undefined)
    throw new Error(
      'index.html does not say where the site is: give its <html> data-root, the path of its root',
    );
  if (publicRoot === undefined)
    throw new Error('index.html does not say its public address: give it a <link rel="canonical">');
  return { base, publicRoot };
}

function valueOf(element: DefaultTreeAdapterTypes.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
