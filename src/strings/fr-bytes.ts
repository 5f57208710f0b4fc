/** Sizes in words, apart so that a small script can have them alone. */

const kilobytes = sizeIn('kilobyte', 0);
const megabytes = sizeIn('megabyte', 1);

/** `11,4 Mo`, `12 ko`; what is smaller than a kilobyte counts as one. */
export function sizeInWords(bytes: number): string {
  return bytes < 999_500 ? kilobytes.format(Math.max(1, bytes / 1000)) : megabytes.format(bytes / 1_000_000);
}

function sizeIn(unit: string, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat('fr-FR', { style: 'unit', unit, maximumFractionDigits: digits });
}
