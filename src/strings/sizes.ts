/** Sizes in words: `1,2 Go`, `11,4 Mo`, `12 ko`; what is smaller than a kilobyte counts as one. */
export function sizes(lang: string): (bytes: number) => string {
  const sizeIn = (unit: string, digits: number) =>
    new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: digits });
  const kilobytes = sizeIn('kilobyte', 0);
  const megabytes = sizeIn('megabyte', 1);
  const gigabytes = sizeIn('gigabyte', 1);
  return (bytes) => {
    if (bytes >= 999_950_000) return gigabytes.format(bytes / 1_000_000_000);
    return bytes < 999_500
      ? kilobytes.format(Math.max(1, bytes / 1000))
      : megabytes.format(bytes / 1_000_000);
  };
}
