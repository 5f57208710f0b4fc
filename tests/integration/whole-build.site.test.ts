/** A killed build leaves the last good site; a second one waits for it, and gives the same bytes as any other. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyProject, startBuild } from '../site/setup/workshop.ts';
import { filesOf, siteNamed } from '../site/site.ts';

test('a killed build leaves the site there was; one that waited for it makes the same site as ever', async () => {
  const plain = siteNamed('plain');
  const folder = copyProject('killed');
  const home = join(folder, 'dist/index.html');
  mkdirSync(join(folder, 'dist'));
  writeFileSync(home, 'the last good site');
  const address = { SITE_URL: plain.publicUrl, BASE_PATH: plain.basePath };

  const first = startBuild(folder, address);
  await first.printed('Converted');
  const second = startBuild(folder, address);
  await Promise.all([first.printed('can be found by search'), second.printed('waiting for its end')]);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(readFileSync(home, 'utf8')).toBe('the last good site');

  expect((await second.ended).code).toBe(0);
  const built = { ...plain, root: join(folder, 'dist') };
  expect(filesOf(plain).length).toBeGreaterThan(330);
  expect(filesOf(plain).filter((file) => file.startsWith('/pagefind/')).length).toBe(4);
  expect(filesOf(built)).toEqual(filesOf(plain));
  const differing = filesOf(plain).filter(
    (file) => !readFileSync(join(built.root, file)).equals(readFileSync(join(plain.root, file))),
  );
  expect(differing).toEqual([]);
}, 120_000);
