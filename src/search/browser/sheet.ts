/** Style sheets that only scripts need come with them, not with every page. */

const added = new Set<string>();

/**
 * Adds a sheet to the page's own, once. Set through the object model, it needs no permission in the policy.
 *
 * @param rule one rule, such as a cascade layer around others
 */
export function addSheet(rule: string): void {
  const [sheet] = document.styleSheets;
  if (sheet === undefined || added.has(rule)) return;
  added.add(rule);
  sheet.insertRule(rule, sheet.cssRules.length);
}
