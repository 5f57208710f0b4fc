/** The files of `deploy/` are those that are made from `src/hosting/`, and name what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { movedPatterns } from '../../src/hosting/moved.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { wholeEdition } from '../convert/sources.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const moved = movedPatterns(wholeEdition());
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

  // Neither Docker nor GitHub's runners are to be had where these tests run: their files are held by what both ask of them.
  test('names versions of all that it takes from elsewhere, and no secret', () => {
    const workflow = read('deploy/github-pages.yml');
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
    expect(used.filter((name) => !/^actions\/[\w-]+@v\d+$/.test(name))).toEqual([]);
    const images = [...read('deploy/Dockerfile').matchAll(/^FROM (\S+)/gm)].map(([, name = '']) => name);
    expect(images).toHaveLength(2);
    expect(images.filter((name) => !/^[\w/-]+:\d[\w.-]*$/.test(name))).toEqual([]);
    for (const file of ['deploy/github-pages.yml', 'deploy/Dockerfile'])
      expect(read(file)).not.toMatch(/secrets\.|password/i);
  });

  test('has instructions alone that Docker knows, in an order that it takes', () => {
    const joined = read('deploy/Dockerfile').replaceAll(/\\\n/g, ' ');
    const lines = joined.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
    const names = lines.map((line) => line.split(' ', 1)[0] ?? '');
    const known = ['FROM', 'WORKDIR', 'ARG', 'ENV', 'COPY', 'RUN', 'EXPOSE', 'USER', 'CMD', 'ENTRYPOINT'];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(names[0]).toBe('FROM');
    const stages = new Set([...joined.matchAll(/^FROM \S+ AS (\w+)$/gm)].map(([, name]) => name));
    for (const [, stage] of joined.matchAll(/--from=(\w+)/g)) expect(stages).toContain(stage);
    // An argument holds in the stage that names it, before what needs it.
    expect(names.indexOf('ARG')).toBeLessThan(names.indexOf('RUN'));
  });
});
