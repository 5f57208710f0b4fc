/** `npm run build`: convert, build the pages, index them for search. */
import { rmSync } from 'node:fs';
import { build as buildPages } from 'astro';
import { runConversion } from './convert/run.ts';
import { indexPages } from './index-pages.ts';

const generated = process.env['GENERATED_DIR'] ?? 'content/generated';
const dist = process.env['DIST_DIR'] ?? 'dist';

const folders = {
  seeds: process.env['SEEDS_DIR'] ?? 'seeds',
  content: process.env['CONTENT_DIR'] ?? 'content',
  out: generated,
};

if (!runConversion(folders)) process.exit(1);
rmSync(dist, { recursive: true, force: true });
await buildPages({ logLevel: 'warn' });
const pages = await indexPages(dist);
console.error(`Built ${dist}: ${pages} pages.`);
