/** The words of a clause as they are quoted with its reference. */

/**
 * The printed words, or the part of them that is cited, between the quotation marks of the page: without what the edition
 * added but its signs of slips.
 */
export function quotedWords(printed: HTMLElement): string {
  const all = printed.cloneNode(true) as HTMLElement;
  const part = all.querySelector('[data-cited]');
  for (const own of all.querySelectorAll('[data-edition]:not(.call)')) own.remove();
  const parts = part === null ? [...all.querySelectorAll('p:not(li p), li:not(li li)')] : [part];
  const lines = parts.map((line) => line.textContent.replace(/\s+/g, ' ').trim());
  return (printed.dataset['clauseWords'] ?? '…').replace('…', () => lines.join('\n'));
}
