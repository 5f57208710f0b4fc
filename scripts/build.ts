/** `npm run build`: the site, with the editions that are always made. */
import { buildSite } from './build/run.ts';
import { makers } from './editions/list.ts';

if ((await buildSite(makers.filter(({ always }) => always))) === null) process.exitCode = 1;
