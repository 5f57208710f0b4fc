/** `npm run editions`: makes the site and every edition whose tools this machine has. */
import { build } from 'astro';

process.env['EDITIONS'] = 'all';
await build({ logLevel: 'warn' });
