// The `_headers` file that hosts of static sites read: path patterns, each with its headers.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the file, at the root of the site. */
const headersFileName = '_headers';

/** The headers of the paths that match a pattern. */
interface HeaderRule {
  pattern: RegExp;
  headers: { name: string; value: string }[];
}

/** The rules of a site's folder, none where it has no such file. @throws Error as `parseHeaders` does */
export function readHeaderRules(root: string): HeaderRule[] {
  const file = join(root, headersFileName);
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

/**
 * Reads a `_headers` file: a line starting with `/` is a path pattern, where `*` stands for any
 * text; the indented lines under it are `Name: value`; lines starting with `#` are comments.
 * Paths are those of the host, a sub-path included. Throws with the line's number when a line is none of these.
 */
function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const where = `${headersFileName}, line ${index + 1}`;
    if (!/^\s/.test(line)) {
      if (!content.startsWith('/')) {
        throw new Error(`${where}: expected a path starting with "/", found "${content}".`);
      }
      rules.push({ pattern: toExpression(content), headers: [] });
      continue;
    }
    const [, name, value] = /^([\w-]+):\s*(.+)$/.exec(content) ?? [];
    const rule = rules.at(-1);
    if (rule === undefined || name === undefined || value === undefined) {
      throw new Error(`${where}: expected "Name: value" under a path, found "${content}".`);
    }
    rule.headers.push({ name, value });
  }
  return rules;
}

/**
 * The headers of a path of the host. As hosts do, every matching rule counts, and values of
 * one name are joined with commas.
 */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  for (const { name, value } of matching.flatMap(({ headers }) => headers)) {
    const key = name.toLowerCase();
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? value : `${earlier}, ${value}`);
  }
  return found;
}

function toExpression(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`);
}
