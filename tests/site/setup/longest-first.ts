/** The order of the files of tests on the site: the longest first, so that none runs alone at the end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take half a minute or more. Vitest knows no times before its first run, and then goes by size. */
const LONGEST = [
  'editions/disk-browsers',
  'site/accessibility-all',
  'search/search-trouble',
  'site/layout',
  'site/accessibility-kinds',
  'integration/whole-build',
  'site/focus',
  'offline/offline',
  'search/search-other-sites',
  'offline/newer-version',
  'search/search-accessibility',
  'search/search-field',
  'site/third-texts',
].map((name) => join(import.meta.dirname, '../..', `${name}.site.test.ts`));

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const missing = LONGEST.filter((file) => !existsSync(file));
    if (missing.length > 0) throw new Error(`No such tests, named as the longest: ${missing.join(', ')}.`);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONGEST.indexOf(moduleId);
      return place === -1 ? LONGEST.length : place;
    };
    return (await super.sort(files)).toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
