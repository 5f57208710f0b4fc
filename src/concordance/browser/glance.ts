/** The page of the whole at a glance: old addresses lead on, and its questions to the pages that answer them. */
import { siteAddress } from '../../components/browser-address.ts';
import { question } from '../contract.ts';
import { newPlaceOf } from '../old-addresses.ts';

const forms = [...document.querySelectorAll<HTMLFormElement>(question.selector)];
const lists = forms.flatMap((form) => form.querySelector('select') ?? []);
const ids = lists.map((list) => [...list.options].map(({ value }) => value));
const known = {
  clauses: ids.filter((_, index) => index % 2 === 0).flat(),
  columns: ids.filter((_, index) => index % 2 === 1).flat(),
};

leadOn();
addEventListener('hashchange', leadOn);

for (const [index, form] of forms.entries())
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = lists[index]?.value ?? '';
    if (chosen !== '') location.assign(siteAddress(`${question.of(form)}${chosen}/`));
  });

/** An address that the page once had, and that another page has now. */
function leadOn(): void {
  const place = newPlaceOf(location, known);
  if (place === null) return;
  const { pathname, search, hash } = new URL(place, 'https://site.invalid');
  const address = siteAddress(pathname);
  address.search = search;
  address.hash = hash;
  location.replace(address);
}
