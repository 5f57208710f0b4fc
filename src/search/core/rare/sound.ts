/** How a French word sounds, roughly: words that readers write by ear have the key of the word they mean. */

/** From spelling to sound, in this order. Capitals stand for sounds that take several letters. */
const SOUNDS: [RegExp, string][] = [
  [/[sxz]$/, ''],
  [/ph/g, 'f'],
  [/s?ch|sh/g, 'C'],
  [/gn/g, 'N'],
  [/qu?/g, 'k'],
  [/gu(?=[eiy])/g, 'G'],
  [/ge(?=[aou])|g(?=[eiy])/g, 'j'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  // Endings that are not heard.
  [/e$/, ''],
  [/[td]$/, ''],
  [/(^|[^s])ti(?=on|el|eu|en[cst])/g, '$1si'],
  [/h/g, ''],
  // `orpaillage`, `orpayage`; `travail`, `conseil`; `citoyen`, `citoillen`.
  [/(?:ay|aill|ail)(?=[aeo]|$)/g, 'aY'],
  [/(?:ey|eill|eil)(?=[aeo]|$)/g, 'eY'],
  [/ouill(?=[aeo])/g, 'uY'],
  [/(?:oy|oill)(?=[aeo])/g, 'waY'],
  [/(?:ill|y)(?=[aeo])/g, 'Y'],
  [/(?:ai|ei|[aeiuy])[mn](?![aeiouymn])/g, 'A'],
  [/o[mn](?![aeiouymn])/g, 'O'],
  [/eau|au/g, 'o'],
  [/oeu|eu|oe/g, 'E'],
  [/ou/g, 'u'],
  [/oi|oy|ua/g, 'wa'],
  [/ai|ei|ay|ey/g, 'e'],
  [/ill|ll(?=i)/g, 'i'],
  [/y/g, 'i'],
  [/w(?!a)/g, 'v'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/** @param folded a folded word */
export function soundOf(folded: string): string {
  return SOUNDS.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), folded);
}
