/** `npm run editions`: the site, with all editions that this machine has the tools for. */
import { build } from 'astro';

process.env['EDITIONS'] = 'all';
await build({ logLevel: 'warn' });
