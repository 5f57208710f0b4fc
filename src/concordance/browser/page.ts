/** The script of the concordance page. */
import { siteAddress } from '../../components/browser-address.ts';
import { SIDES } from '../contract.ts';
import { startFilters } from './filters.ts';
import { startLinks } from './links.ts';

// Two clauses side by side were shown here before they had a page of their own.
const asked = new URLSearchParams(location.search);
if (SIDES.some((side) => asked.has(side)))
  location.replace(`${siteAddress('/concordance/regard/').href}${location.search}`);

startFilters();
startLinks();
