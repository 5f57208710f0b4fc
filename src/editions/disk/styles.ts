/** Turns the addresses of a style sheet. */
import { turn, type Place } from './address.ts';
import type { Fault } from './fault.ts';

const URLS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]*))\s*\)/g;

/**
 * Makes every `url()` relative.
 *
 * @param path of the style sheet, from the root
 */
export function turnStyles(place: Place, path: string, styles: string): { styles: string; faults: Fault[] } {
  const faults: Fault[] = [];
  const turned = styles.replace(URLS, (_, double?: string, single?: string, bare?: string) => {
    const address = double ?? single ?? bare ?? '';
    const answer = turn(place, path, address);
    if ('fault' in answer) {
      faults.push({ file: path, where: 'url', address, why: answer.fault });
      return `url("${address}")`;
    }
    return `url("${answer.address.replaceAll('"', '%22')}")`;
  });
  return { styles: turned, faults };
}
