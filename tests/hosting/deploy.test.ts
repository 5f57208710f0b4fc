/** The files of `deploy/` are those that are made from `src/hosting/`, and name what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { movedPaths } from '../../src/hosting/moved.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { wholeEdition } from '../convert/sources.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const moved = movedPaths(wholeEdition().instruments);
const placed = { base: '/', folder: '/srv/concordance/dist' };

describe('deploy/', () => {
  test('has the configurations as `npm run hosting` makes them', () => {
    expect(read('deploy/nginx.conf')).toBe(nginxFile({ ...placed, listen: '80' }, moved));
    expect(read('deploy/Caddyfile')).toBe(caddyFile({ ...placed, listen: '{$SITE_ADDRESS::80}' }, moved));
  });

  test('builds an image with files and commands that there are', () => {
    const steps = read('deploy/Dockerfile').split('\n');
    const copied = steps
      .filter((line) => line.startsWith('COPY') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(1);
    expect(copied.filter((path) => !existsSync(path))).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const runs = [...read('deploy/Dockerfile').matchAll(/npm run (\w+)/g)].map(([, name = '']) => name);
    expect(runs).toEqual(['build']);
    expect(runs.every((name) => name in scripts)).toBe(true);
    expect(read('deploy/Dockerfile')).toContain(`/srv/concordance/dist`);
  });

  test('has a workflow for GitHub Pages that builds for the address it publishes to', () => {
    const workflow = parse(read('deploy/github-pages.yml')) as {
      permissions: Record<string, string>;
      jobs: { publish: { steps: { run?: string; uses?: string; env?: Record<string, string> }[] } };
    };
    expect(workflow.permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const { steps } = workflow.jobs.publish;
    const build = steps.find(({ run }) => run === 'npm run build');
    expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH']);
    expect(steps.map(({ uses }) => uses?.split('@')[0]).filter(Boolean)).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'actions/configure-pages',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
  });
});
