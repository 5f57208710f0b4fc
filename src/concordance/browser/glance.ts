/** The page of the whole at a glance: old addresses lead on, and its questions to the pages that answer them. */
import { siteAddress } from '../../components/browser-address.ts';
import { question, type Question } from '../contract.ts';
import { newPlaceOf } from '../old-addresses.ts';

const asked = [...document.querySelectorAll<HTMLFormElement>(question.selector)].flatMap((form) => {
  const facts = question.of(form);
  const list = form.querySelector('select');
  return facts === null || list === null ? [] : [{ ...facts, form, list }];
});
const idsOf = (wanted: Question['side']) =>
  asked
    .filter(({ side }) => side === wanted)
    .flatMap(({ list }) => [...list.options].map(({ value }) => value));
const known = { clauses: idsOf('older'), columns: idsOf('newer') };

leadOn();
addEventListener('hashchange', leadOn);

for (const { form, list, start } of asked)
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (list.value !== '') location.assign(siteAddress(`${start}${list.value}/`));
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
