/** `deploy/publish.sh`, where rsync is installed: the first time, and an update under the eyes of readers. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const isThere = spawnSync('rsync', ['--mkpath', '--version'], { stdio: 'ignore' }).status === 0;

test.runIf(isThere)('with rsync, puts a site where nothing is, and updates it without its scripts', () => {
  const work = mkdtempSync(join(tmpdir(), 'publish-'));
  onTestFinished(() => rmSync(work, { recursive: true }));
  const target = join(work, 'srv', 'concordance', 'dist');
  mkdirSync(join(work, 'deploy'));
  cpSync('deploy/publish.sh', join(work, 'deploy', 'publish.sh'));
  const build = (files: Record<string, string>) => {
    rmSync(join(work, 'dist'), { recursive: true, force: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(work, 'dist', path)), { recursive: true });
      writeFileSync(join(work, 'dist', path), content);
    }
    const { status, stderr } = spawnSync('sh', [join(work, 'deploy', 'publish.sh'), target]);
    expect([status, String(stderr)]).toEqual([0, '']);
  };
  build({ 'index.html': 'one', 'old/index.html': 'old', '_/a.js': 'a', '_/b.js': 'b' });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('one');
  build({ 'index.html': 'two', '_/b.js': 'b', '_/c.js': 'c' });
  expect(readFileSync(join(target, 'index.html'), 'utf8')).toBe('two');
  expect(existsSync(join(target, 'old'))).toBe(false);
  for (const script of ['a', 'b', 'c'])
    expect(readFileSync(join(target, '_', `${script}.js`), 'utf8')).toBe(script);
});
