/**
 * Signs: what reads a query that is more than words — spellings with signs, quotations, questions, references. Most
 * queries have none, so it is loaded with the first that does.
 */
export { saysNothing } from './asking.ts';
export { decoded } from './decoded.ts';
export { hitsOfPhrase } from './phrase-hits.ts';
export { cutQuotations, withoutMarks } from './quotation.ts';
export { readReference } from './reference/read.ts';
export { plainSpelling } from './spelling.ts';
