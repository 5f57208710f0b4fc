/** The site without most of its clauses, where their number does not matter, and the same with something changed. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { startServer, type RunningServer } from '../../scripts/serve/static-server.ts';
import type { KeptSite } from '../../src/offline/kept-site.ts';
import { writeOffline } from '../../src/offline/write.ts';
import { siteNamed } from '../site/site.ts';

/** The page that is changed. */
export const CLAUSE = 'dialogue-2024/4/66/';

export interface Sites {
  smallRoot: string;
  smallList: KeptSite;
  small: RunningServer;
  changedRoot: string;
  changed: RunningServer;
  /** A page and a data file. */
  changedPaths: string[];
}

/** @param name of the folder in which they are made, one for each file of tests */
export async function openSites(name: string): Promise<Sites> {
  const folder = fileURLToPath(new URL(`../../.cache/tests/offline-${name}`, import.meta.url));
  const [smallRoot, changedRoot] = [join(folder, 'small'), join(folder, 'changed')];
  rmSync(folder, { recursive: true, force: true });
  const isLeftOut = (path: string) => /\/dialogue-2024\/[1-5]\/(?!66$)\d+$|\/pagefind\/fragment\//.test(path);
  cpSync(siteNamed('plain').root, smallRoot, { recursive: true, filter: (path) => !isLeftOut(path) });
  const smallList = await writeOffline(smallRoot);
  const small = await startServer({ root: smallRoot, basePath: '/', port: 0 });
  cpSync(smallRoot, changedRoot, { recursive: true });
  const page = join(changedRoot, CLAUSE, 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<p>Une phrase nouvelle.</p><h1'));
  writeFileSync(join(changedRoot, 'donnees/corpus.csv'), 'a,b\n');
  await writeOffline(changedRoot);
  const changed = await startServer({ root: changedRoot, basePath: '/', port: 0 });
  afterAll(() => Promise.all([small.close(), changed.close()]));
  return { smallRoot, smallList, small, changedRoot, changed, changedPaths: [CLAUSE, 'donnees/corpus.csv'] };
}
