/**
 * `npm run hosting`: makes the configurations of nginx and Caddy in `deploy/` anew from `src/hosting/`, for the sub-path
 * `BASE_PATH` where it is set.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { caddyFile } from '../src/hosting/caddy.ts';
import { movedPatterns } from '../src/hosting/moved.ts';
import { nginxFile } from '../src/hosting/nginx.ts';
import { runConversion } from '../src/integration/conversion.ts';

const edition = runConversion({ seeds: 'seeds', content: 'content', out: 'content/generated' });
if (edition === null) process.exit(1);
const placed = {
  base: `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/'),
  folder: '/srv/concordance/dist',
};
const moved = movedPatterns(edition);
const write = (file: string, text: string) =>
  writeFileSync(fileURLToPath(new URL(`../deploy/${file}`, import.meta.url)), text);
write('nginx.conf', nginxFile({ ...placed, listen: '80' }, moved));
write('Caddyfile', caddyFile({ ...placed, listen: '{$SITE_ADDRESS::80}' }, moved));
