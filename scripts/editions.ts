/** `npm run editions`: makes the site and every edition whose tools this machine has. */
import './setup/native-memory.mjs';
import { build } from 'astro';

process.env['EDITIONS'] = 'all';
await build({ logLevel: 'warn' });
