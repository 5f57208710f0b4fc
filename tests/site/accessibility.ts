/** Violations that axe finds on a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level AA, and good practice. */
export const standard: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Off by default in axe.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
  // Rules on sound, and on styles that turn with the screen, load every file again: neither is asked for above.
  preload: false,
};

/** The same rules, with a contrast of 7:1 for text, which holds the lower one too. */
export const withHighContrast: RunOptions = {
  ...standard,
  rules: {
    ...standard.rules,
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: true },
  },
};

/** The rules that depend on colours alone. */
export const contrastAlone: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast-enhanced', 'link-in-text-block'] },
  resultTypes: ['violations'],
};

/** One line for each violation: rule, description, first elements. */
export async function violationsOn(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (given) => (Reflect.get(window, 'axe') as { run(options: object): Promise<AxeResults> }).run(given),
    options,
  );
  return violations.map(({ id, help, nodes }) => {
    const first = nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) => `${target.join(' ')} (${failureSummary?.replace(/\s+/g, ' ') ?? ''})`,
      );
    return `${id}: ${help}: ${first.join('; ')}`;
  });
}
