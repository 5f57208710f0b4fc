/** The edition of this site, for components and pages. */
export { edition } from 'concordance:edition';
