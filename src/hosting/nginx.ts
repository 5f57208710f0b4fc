/** The configuration of nginx. */
import { caching, everywhere, forHosts, hashedFolder, packedEndings, workerPolicy } from './headers.ts';
import { WORKER_FILE } from '../model/kept-site-files.ts';
import { movedQueries, queriedPage, type MovedPattern } from './moved.ts';
import { exactly } from './pattern.ts';
import type { Placed } from './placed.ts';
import { typesOfFiles } from './types.ts';

/** @returns a file for `/etc/nginx/conf.d/` */
export function nginxFile({ base, folder, listen }: Placed, moved: readonly MovedPattern[]): string {
  const at = (path: string) => `${base}${path.replace(/^\//, '')}`;
  const policy = everywhere['Content-Security-Policy'];
  const headers = Object.entries({
    ...everywhere,
    'Content-Security-Policy': '$concordance_policy',
    'Cache-Control': '$concordance_caching',
    Vary: 'Accept-Encoding',
  }).map(([name, value]) => `add_header ${name} "${value}" always;`);
  return lines([
    '# Concordance for nginx. Made by `npm run hosting`: change src/hosting/, not this file.',
    '# On Debian: apt install nginx libnginx-mod-http-brotli-static',
    block('map $uri $concordance_caching', [
      `default "${caching.others}";`,
      `~^${exactly(at(hashedFolder))} "${caching.hashed}";`,
    ]),
    block('map $uri $concordance_policy', [
      `default "${policy}";`,
      `${at(WORKER_FILE)} "${policy}, ${workerPolicy}";`,
    ]),
    block('map $uri $concordance_moved', [
      'default "";',
      ...moved.map(({ pattern, to }) => `"~^${exactly(base)}${pattern}" "${at(to)}";`),
    ]),
    block('server', [
      `listen ${listen};`,
      'server_tokens off;',
      'absolute_redirect off;',
      'etag on;',
      'gzip_static on;',
      'brotli_static on;',
      block(
        'types',
        typesOfFiles().map(({ type, endings }) => `"${type}" ${endings.join(' ')};`),
      ),
      'default_type application/octet-stream;',
      ...headers,
      `error_page 404 ${at('404.html')};`,
      // A path that is none, as `/50%`.
      `error_page 400 =404 ${at('404.html')};`,
      `error_page 403 =404 ${at('404.html')};`,
      'if ($concordance_moved) { return 301 $concordance_moved; }',
      block(`location ${base}`, [`alias ${folder}/;`]),
      ...(base === '/'
        ? []
        : [
            block(`location = ${base.slice(0, -1)}`, [`return 301 ${base};`]),
            block('location /', ['return 404;']),
          ]),
      block(`location = ${at(queriedPage)}`, [
        `alias ${folder}${queriedPage};`,
        ...movedQueries.map(
          ({ name, values, to, keepsQuery }) =>
            `if ($arg_${name} ~ "^${values}$") { return 301 ${at(to).replace('{value}', `$arg_${name}`)}${keepsQuery ? '?$args' : ''}; }`,
        ),
      ]),
      ...forHosts.map((file) => block(`location = ${at(file)}`, ['return 404;'])),
      block(`location ~ (${packedEndings.map(({ ending }) => exactly(ending)).join('|')})$`, ['return 404;']),
    ]),
  ]);
}

function block(head: string, inside: readonly string[]): string {
  const body = inside.flatMap((part) => part.split('\n')).map((line) => `  ${line}`);
  return [`${head} {`, ...body, '}'].join('\n');
}

function lines(parts: readonly string[]): string {
  return `${parts.join('\n')}\n`;
}
