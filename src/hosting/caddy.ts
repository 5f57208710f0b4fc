/** The configuration of Caddy. */
import { caching, everywhere, forHosts, hashedFolder, packedEndings, workerPolicy } from './headers.ts';
import { WORKER_FILE } from '../model/kept-site-files.ts';
import { movedQueries, queriedPage, type MovedPattern } from './moved.ts';
import { exactly } from './pattern.ts';
import type { Placed } from './placed.ts';
import { typesOfFiles } from './types.ts';

/** @returns a `Caddyfile` */
export function caddyFile({ base, folder, listen }: Placed, moved: readonly MovedPattern[]): string {
  const at = (path: string) => `${base}${path.replace(/^\//, '')}`;
  const header = (matcher: string, name: string, value: string) => `header ${matcher} ${name} "${value}"`;
  const policy = everywhere['Content-Security-Policy'];
  const send = `file_server {\n\tprecompressed ${packedEndings.map(({ encoding }) => encoding).join(' ')}\n}`;
  const strip = base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`];
  return `${[
    '# Concordance for Caddy. Made by `npm run hosting`: change src/hosting/, not this file.',
    block(listen, [
      `root * ${folder}`,
      // In this order, which Caddy would change outside a route.
      block('route', [
        ...Object.entries(everywhere).map(([name, value]) => header('*', name, value)),
        header('*', 'Cache-Control', caching.others),
        ...moved.map(({ pattern, to }, index) => {
          const name = `moved${index}`;
          const target = at(to).replace(/\$(\d)/g, `{re.${name}.$1}`);
          return `@${name} path_regexp ${name} ^${exactly(base)}${pattern}\nredir @${name} ${target} 301`;
        }),
        ...movedQueries.map(({ name, values, to, keepsQuery }) =>
          [
            block(`@${name}`, [
              `path ${at(queriedPage)}`,
              `vars_regexp ${name} {query.${name}} "^${values}$"`,
            ]),
            `redir @${name} ${at(to).replace('{value}', `{re.${name}.0}`)}${keepsQuery ? '?{query}' : ''} 301`,
          ].join('\n'),
        ),
        ...(base === '/'
          ? []
          : [`redir ${base.slice(0, -1)} ${base} 301`, `@outside not path ${base}*`, 'error @outside 404']),
        ...strip,
        `@hidden path ${[...forHosts.map((file) => `/${file}`), ...packedEndings.map(({ ending }) => `*${ending}`)].join(' ')}`,
        'error @hidden 404',
        header(`/${hashedFolder}*`, 'Cache-Control', caching.hashed),
        header(`/${WORKER_FILE}`, 'Content-Security-Policy', `${policy}, ${workerPolicy}`),
        ...typesOfFiles().map(({ type, endings }, index) =>
          [
            `@type${index} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
            header(`@type${index}`, 'Content-Type', type),
          ].join('\n'),
        ),
        send,
      ]),
      block('handle_errors', [
        'rewrite * /404.html',
        header('*', 'Cache-Control', caching.others),
        header('*', 'Content-Type', 'text/html; charset=utf-8'),
        send,
      ]),
    ]),
  ].join('\n')}\n`;
}

function block(head: string, inside: readonly string[]): string {
  const body = inside.flatMap((part) => part.split('\n')).map((line) => `\t${line}`);
  return [`${head} {`, ...body, '}'].join('\n');
}
