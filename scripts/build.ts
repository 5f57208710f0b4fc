/** `npm run build`: makes the site and the editions of every build. As `astro build`, with less output. */
import './setup/native-memory.mjs';
import { build } from 'astro';

await build({ logLevel: 'warn' });
