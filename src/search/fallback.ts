/** The inline script of the search page, for where its other scripts do not run: as short as the bundler makes it. */
import { transformSync } from 'esbuild';
import source from './fallback.js?raw';

export const fallbackScript = transformSync(source, { minify: true, target: 'es5' }).code.trim();
