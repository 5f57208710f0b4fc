/** The address at the head of printed sheets, with the filters that are set. */

/** Says after the address at the head of each printed sheet what the address of the page says after its path. */
export function printSearch(): void {
  const printed = document.querySelector<HTMLElement>('.print-head .address');
  if (printed !== null) printed.dataset['search'] = location.search;
}
