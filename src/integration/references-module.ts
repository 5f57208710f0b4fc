/** Hands the templates of references to pages and their scripts, as the module `concordance:references`. */
import type { ViteUserConfig } from 'astro';
import { publisher } from '../components/publisher.ts';
import { locale, words } from '../strings/words.ts';
import { groupFacts } from '../teaching/cited.ts';
import { citedGroups } from '../teaching/templates.ts';
import { handedOver } from './edition-module.ts';

const NAME = 'concordance:references';
const ID = `\0${NAME}`;

const siteWords = words('site');

export function referencesModule(): NonNullable<ViteUserConfig['plugins']>[number] {
  let code: string | null = null;
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? ID : undefined),
    load: (id) => (id === ID ? (code ??= moduleCode()) : undefined),
  };
}

/** The module. Styles take a second to read, so that pages and scripts share what one reading made. */
function moduleCode(): string {
  const edition = handedOver();
  if (edition === undefined) return 'export const groups = {};';
  const host = publisher();
  const facts = groupFacts(edition, host === siteWords.project ? null : host);
  return `export const groups = JSON.parse(${JSON.stringify(JSON.stringify(citedGroups(facts, locale.lang)))});`;
}
