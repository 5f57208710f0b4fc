/** `npm run build`: convert, build the pages, index them for search. */
import { rmSync } from 'node:fs';
import { build as buildPages } from 'astro';
import { runConversion } from './convert/run.ts';
import { indexPages } from './index-pages.ts';

const dist = 'dist';

if (!runConversion({ seeds: 'seeds', content: 'content', out: 'content/generated' })) process.exit(1);
rmSync(dist, { recursive: true, force: true });
await buildPages({ logLevel: 'warn' });
const pages = await indexPages(dist);
console.log(`Built ${dist}: ${pages} clauses can be found by search.`);
