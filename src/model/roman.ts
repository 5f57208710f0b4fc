/** Roman numerals. */
const ROMAN: readonly [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** A number from 1 up in small Roman numerals: `iv`. */
export function toRoman(number: number): string {
  let rest = number;
  let printed = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      printed += letters;
      rest -= worth;
    }
  }
  return printed;
}

/** The value of small Roman numerals in their regular form alone, `iv`, not `iiii`; null for anything else. */
export function fromRoman(printed: string): number | null {
  let rest = printed;
  let number = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      rest = rest.slice(letters.length);
      number += worth;
    }
  }
  return number > 0 && toRoman(number) === printed ? number : null;
}
