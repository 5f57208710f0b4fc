/** Names the pages near an address that leads nowhere. What the address holds is compared, and never shown. */
import { siteAddress } from '../../components/browser-address.ts';
import { nearTo, type Near } from '../../edition/near.ts';
import { pathOf } from '../../model/site-paths.ts';
import { notFoundWords } from '../../strings/browser/not-found.ts';
import { nearPages, type NearFacts } from '../near-pages.ts';

const part = document.querySelector(nearPages.selector);
const facts = part === null ? null : nearPages.of(part);
if (part !== null && facts !== null) part.append(...linesFor(facts));

function linesFor({ texts, names }: NearFacts): Element[] {
  const root = siteAddress('/').pathname;
  const near = nearTo(location.pathname.replace(root, '/'), texts, Object.keys(names));
  if (near === null) return [];
  const said = document.createElement('p');
  said.textContent =
    near.range === null ? notFoundWords.meant : notFoundWords.noSuchNumber(near.range.first, near.range.last);
  const list = document.createElement('ul');
  for (const { href, name } of linksTo(near, names)) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    const entry = document.createElement('li');
    entry.append(link);
    list.append(entry);
  }
  return [said, list];
}

function linksTo({ paths, pair }: Near, names: NearFacts['names']): { href: string; name: string }[] {
  const nameOf = (path: string) => names[path] ?? path;
  if (pair === undefined) return paths.map((path) => ({ href: siteAddress(path).href, name: nameOf(path) }));
  const { href } = siteAddress('/concordance/regard/');
  const [one, other] = pair;
  const name = notFoundWords.sideBySide(nameOf(pathOf(one)), nameOf(pathOf(other)));
  return [{ href: `${href}?a=${one}&b=${other}`, name }];
}
