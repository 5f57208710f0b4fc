/** Templates of references kept by what they are made of, so that a build reads the styles only where something changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepFile, versionsOf } from '../components/kept-files.ts';
import type { GroupFacts } from '../teaching/cited.ts';
import type { CitedGroups } from '../teaching/references.ts';
import { citedGroups } from '../teaching/templates.ts';

/** Code that templates are made by, in `src/teaching/`, beside the styles. */
const CODE = ['cited-item.ts', 'engine.ts', 'references.ts', 'templates.ts'];

const at = (path: string) => new URL(`../teaching/${path}`, import.meta.url);

/** What makes templates of facts: the code, the styles, the version of what reads them. */
function maker(): string {
  const styles = readdirSync(at('csl/')).sort();
  const hash = createHash('sha256').update(versionsOf(['citeproc']));
  for (const path of [...CODE, ...styles.map((style) => `csl/${style}`)])
    hash.update(readFileSync(at(path))).update('\0');
  return hash.digest('hex');
}

/**
 * The groups with their templates, as they were kept, or made and kept.
 *
 * @param folder where they are kept
 */
export function keptGroups(
  folder: string,
  facts: ReadonlyMap<string, GroupFacts>,
  language: string,
): CitedGroups {
  const name = createHash('sha256')
    .update(JSON.stringify([maker(), [...facts], language]))
    .digest('hex');
  const kept = join(folder, `${name}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as CitedGroups;
  const made = citedGroups(facts, language);
  keepFile(kept, JSON.stringify(made));
  return made;
}
