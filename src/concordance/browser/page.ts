/** The script of the concordance page. */
import { startFacing } from './facing.ts';
import { startFilters } from './filters.ts';
import { startLinks } from './links.ts';

startFilters();
startLinks();
startFacing();
