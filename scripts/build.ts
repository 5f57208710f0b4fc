/** `npm run build`: convert, build the pages, write what search needs. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { Edition } from '../src/model/edition.ts';
import { MODEL_FILE } from './convert/emit/files.ts';
import { runConversion } from './convert/run.ts';
import { makeSearchFiles, writeSearchFiles } from './search-index.ts';

const dist = 'dist';
const generated = 'content/generated';

if (!runConversion({ seeds: 'seeds', content: 'content', out: generated })) process.exit(1);
rmSync(dist, { recursive: true, force: true });
await buildPages({ logLevel: 'warn' });
const edition = Edition.parse(JSON.parse(readFileSync(join(generated, MODEL_FILE), 'utf8')));
const search = await makeSearchFiles(edition);
await writeSearchFiles(search, dist);
console.log(`Built ${dist}: ${search.clauses} clauses can be found by search.`);
