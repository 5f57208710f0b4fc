/** The box that adds weak correspondences to a chart, kept in the address as in that of the table: `?force=1`. */
import { printSearch, weakBox } from '../contract.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>(weakBox.selector)];

const fromAddress = () => {
  const added = new URLSearchParams(location.search).get('force') === '1';
  for (const box of boxes) box.checked = added;
  printSearch(document, location.search);
};

fromAddress();
addEventListener('popstate', fromAddress);
// The address alone says what is shown: browsers put a box back as it was left, before this or as late as `pageshow`.
addEventListener('pageshow', fromAddress);
for (const box of boxes)
  box.addEventListener('change', () => {
    for (const other of boxes) other.checked = box.checked;
    const address = new URL(location.href);
    if (box.checked) address.searchParams.set('force', '1');
    else address.searchParams.delete('force');
    history.replaceState(null, '', address);
    printSearch(document, location.search);
  });
