/** The set-up in a folder of its own, with a stand-in for npm that records its arguments. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'setup-'));
  cpSync('scripts/setup.mjs', join(project, 'scripts/setup.mjs'));
  cpSync('scripts/setup', join(project, 'scripts/setup'), { recursive: true });
  write('package.json', '{"type":"module"}');
  lock('package-lock.json', '1.0.0');
  executable(
    'npm',
    'echo "$@" >> asked; [ "$1" = ci ] && [ -e refuse ] && echo "no registry" >&2 && exit 1; exit 0',
  );
});
afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(project, path, '..'), { recursive: true });
  writeFileSync(join(project, path), text);
}

function executable(path: string, script: string): void {
  write(path, `#!/bin/sh\n${script}\n`);
  chmodSync(join(project, path), 0o755);
}

/** A lock file with one package, and one for other machines. */
function lock(path: string, version: string): void {
  const packages = { '': {}, 'node_modules/a': { version }, 'node_modules/b': { version, optional: true } };
  write(path, JSON.stringify({ packages }));
}

function installed(version: string): void {
  const packages = { 'node_modules/a': { version } };
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
}

function setUp(...options: string[]): { status: number | null; said: string; asked: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', ...options], {
    cwd: project,
    env: { ...process.env, PATH: `${project}:/bin:/usr/bin` },
    encoding: 'utf8',
  });
  const asked = join(project, 'asked');
  return { status, said: stdout + stderr, asked: existsSync(asked) ? readFileSync(asked, 'utf8') : '' };
}

describe.skipIf(process.platform === 'win32')('setting up', () => {
  test('installs what is absent', () => {
    expect(setUp().asked).toMatch(/^ci /);
  });

  test('installs anew where the lock file names another version', () => {
    installed('0.9.0');
    expect(setUp().asked).toMatch(/^ci /);
  });

  test('installs nothing where all of the lock file is there, but what is for other machines', () => {
    installed('1.0.0');
    expect(setUp().asked).toBe('');
  });

  test('says plainly what failed, and what npm said', () => {
    write('refuse', '');
    const { status, said } = setUp();
    expect(status).toBe(1);
    expect(said).toMatch(/^setup: npm ci did not install the packages\. It needs the npm registry/);
    expect(said).toContain('no registry');
  });

  test('runs the script that it is given, with what follows, once all is there', () => {
    installed('1.0.0');
    write('hello.mjs', 'console.log(process.argv.slice(2).join()); process.exitCode = 3;');
    expect(setUp('hello.mjs', 'a', '--b')).toEqual({ status: 3, said: 'a,--b\n', asked: '' });
  });

  test('refuses an option it does not know', () => {
    expect(setUp('--help')).toMatchObject({
      status: 1,
      said: 'setup: Unknown option --help: the only one is --browser.\n',
      asked: '',
    });
  });
});
