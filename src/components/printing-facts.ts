/** How a page gives its script what the public data lack for printing the texts. */
import type { PrintingFacts } from '../edition/printing-facts.ts';
import { json, sign } from './hooks.ts';

export const printingFacts = json<PrintingFacts>('facts');

/** The facts of no text. */
export const noFacts: PrintingFacts = { sic: {}, paragraphs: {}, names: {}, subjects: {}, texts: {} };

/** The template of the sign after a slip. */
export const sicSign = sign('sign');
