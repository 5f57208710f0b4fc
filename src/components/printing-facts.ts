/** How a page gives its script what the public data lack for printing the texts. */
import type { PrintingFacts } from '../edition/printing-facts.ts';
import { hook, sign } from './hooks.ts';

export const printingFacts = hook<PrintingFacts>(
  'facts',
  JSON.stringify,
  (written) => JSON.parse(written) as PrintingFacts,
);

/** The facts of no text. */
export const noFacts: PrintingFacts = { sic: {}, paragraphs: {}, names: {}, subjects: {}, texts: {} };

/** The template of the sign after a slip. */
export const sicSign = sign('sign');
