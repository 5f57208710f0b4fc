/** Capitals as French has them. */

/** A word with a capital: `Une recommandation`. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}
