/** Starts browsers with other fonts than the machine's. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of Liberation Sans and fonts of signs, without any serif, DejaVu or Noto. */
const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);

/**
 * Runs a task. Browsers started in it find these fonts in place of the machine's, except on macOS and
 * Windows, where browsers do not use fontconfig.
 */
export async function withOtherFonts<T>(task: () => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-fonts-'));
  const before = process.env.FONTCONFIG_FILE;
  const file = join(folder, 'fonts.conf');
  const parts = `<dir>${FOLDER}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${parts}</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = file;
  try {
    return await task();
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    rmSync(folder, { recursive: true });
  }
}
