/**
 * Signs: what reads a query that is more than words — spellings with signs, quotations, references to clauses. Most
 * queries have none, so it is loaded with the first that does.
 */
export { hitsOfPhrase } from './phrase-hits.ts';
export { cutQuotations, withoutMarks } from './quotation.ts';
export { readReference } from './reference/read.ts';
export { plainSpelling } from './spelling.ts';
