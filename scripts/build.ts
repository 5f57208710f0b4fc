/** `npm run build`: the site, with the editions that are always made. As `astro build`, and quieter. */
import { build } from 'astro';

await build({ logLevel: 'warn' });
