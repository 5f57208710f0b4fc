/** Hands the templates of references to pages and their scripts, as the module `concordance:references`. */
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { publisher } from '../components/publisher.ts';
import { locale, words } from '../strings/words.ts';
import { groupFacts } from '../teaching/cited.ts';
import { handedOver } from './edition-module.ts';
import { keptGroups } from './kept-references.ts';

const NAME = 'concordance:references';
const ID = `\0${NAME}`;

const FOLDER = join(process.env['CACHE_DIR'] ?? '.cache', 'references');

const siteWords = words('site');

export function referencesModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  let code: string | null = null;
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? (code ??= moduleCode()) : undefined),
  };
}

/** The module. Styles take a second to read, so that pages and scripts share what one reading made, and builds do. */
function moduleCode(): string {
  const edition = handedOver();
  if (edition === undefined) return 'export const groups = {};';
  const host = publisher();
  const facts = groupFacts(edition, host === siteWords.project ? null : host);
  const groups = keptGroups(FOLDER, facts, locale.lang);
  return `export const groups = JSON.parse(${JSON.stringify(JSON.stringify(groups))});`;
}
