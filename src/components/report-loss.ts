/** Reports what was lost on the way to the script of every page, which knows whether the site has changed. */

/** Lets the script of the page see whether the site has changed meanwhile, and say so. */
export function reportLoss(): void {
  document.dispatchEvent(new Event('loss'));
}
