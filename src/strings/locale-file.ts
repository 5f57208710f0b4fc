/** The setting of the site's locale, the variable `SITE_LOCALE`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file of the site's locale.
 *
 * @param setting a folder beside this file (`fr`), or the path of a locale's file
 * @throws Error where there is no such file
 */
export function localeFile(setting = process.env['SITE_LOCALE'] ?? 'fr'): string {
  const file = /^[\w-]+$/.test(setting)
    ? fileURLToPath(new URL(`${setting}/locale.ts`, import.meta.url))
    : resolve(setting);
  if (existsSync(file)) return file;
  throw new Error(
    `SITE_LOCALE is "${setting}", but there is no ${file}. Name a folder of src/strings or a locale's file.`,
  );
}
