/** Names the pages near an address that leads nowhere. What the address holds is compared, and never shown. */
import { siteAddress } from '../../components/browser-address.ts';
import { nearTo } from '../../edition/near.ts';
import { notFoundWords } from '../../strings/browser/not-found.ts';
import { nearPages, type NearFacts } from '../near-pages.ts';

const part = document.querySelector(nearPages.selector);
const facts = part === null ? null : nearPages.of(part);
if (part !== null && facts !== null) part.append(...linesFor(facts));

function linesFor({ texts, names }: NearFacts): Element[] {
  const root = siteAddress('/').pathname;
  const near = nearTo(location.pathname.replace(root, '/'), texts);
  if (near === null) return [];
  const said = document.createElement('p');
  said.textContent =
    near.range === null ? notFoundWords.meant : notFoundWords.noSuchNumber(near.range.first, near.range.last);
  const list = document.createElement('ul');
  for (const eId of near.eIds) {
    const link = document.createElement('a');
    link.href = siteAddress(`/${eId}/`).href;
    link.textContent = names[eId] ?? eId;
    const entry = document.createElement('li');
    entry.append(link);
    list.append(entry);
  }
  return [said, list];
}
