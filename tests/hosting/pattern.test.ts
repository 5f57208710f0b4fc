/** What is moved is found under a path whose signs mean something in patterns. */
import { expect, test } from 'vitest';
import { caddyFile } from '../../src/hosting/caddy.ts';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { exactly } from '../../src/hosting/pattern.ts';

const base = '/concordance.v2/(a+b)/';
const placed = { base, folder: '/srv/site', listen: '80' };
const moved = [{ pattern: 'oci-2016/3/?$', to: '/oci-2016/iii/' }];

test('a path fits its own pattern, and no other path does', () => {
  const pattern = new RegExp(`^${exactly(base)}$`, 'u');
  expect(pattern.test(base)).toBe(true);
  expect(pattern.test('/concordance-v2/(a+b)/')).toBe(false);
});

test.each([
  ['nginx', nginxFile, /"~(\^\S+)" /],
  ['Caddy', caddyFile, /path_regexp moved0 (\S+)/],
] as const)('the patterns of %s find what is below it', (_, fileOf, written) => {
  const [, found = ''] = written.exec(fileOf(placed, moved)) ?? [];
  const pattern = new RegExp(found, 'u');
  expect(pattern.test(`${base}oci-2016/3/`)).toBe(true);
  expect(pattern.test('/concordance-v2/(a+b)/oci-2016/3/')).toBe(false);
});
