/** `npm run build`: the site, with the editions that are always made. */
import { buildSite } from '../src/integration/build.ts';
import { makers } from '../src/editions/list.ts';

if ((await buildSite(makers.filter(({ always }) => always))) === null) process.exitCode = 1;
