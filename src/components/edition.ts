/** The edition that this site is made of. */
export { edition } from 'concordance:edition';
