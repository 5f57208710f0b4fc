/** Style sheets that only scripts need come with them, not with every page. */

const added = new Set<string>();

/**
 * Adds a sheet to the page's own, once. Made by script, it needs no permission in the policy.
 *
 * @param rules the rules of a sheet
 */
export function addSheet(rules: string): void {
  if (added.has(rules)) return;
  added.add(rules);
  // Older Safaris have none of these: what was added stays plain.
  if (!('adoptedStyleSheets' in document)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}
