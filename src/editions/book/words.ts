/** Prints words of the texts, and words quoted from them. */
import type { Passage } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { bindMarks } from '../../edition/french-marks.ts';
import { runsOf, type Run } from '../../edition/runs.ts';
import { anchorOf, callAnchor } from './anchors.ts';
import { element, type Element, type Node } from '../../components/tree.ts';

const siteWords = words('site');

/** The words of a passage; after each slip *[sic]*, linked to its note in the apparatus. */
export function wordsOf(passage: Passage): Node[] {
  return runsOf(passage).flatMap(printRun);
}

function printRun(run: Run): Node[] {
  if (run.kind === 'words') return [run.text];
  const inside = run.runs.flatMap(printRun);
  return run.kind === 'sic' ? [element('span', { class: 'sic' }, inside), sicCall(run.note)] : inside;
}

/** Quoted words between guillemets typed as text: not all reading systems print those of style sheets. */
export function quoted(words: string, language: string): Element {
  return element('span', { class: 'quote', ...inLanguage(language) }, siteWords.quoted(bindMarks(words)));
}

/** Attributes that say the language, for readers of XML and of HTML. */
export function inLanguage(language: string): { lang: string; 'xml:lang': string } {
  return { lang: language, 'xml:lang': language };
}

function sicCall(note: string): Element {
  const attributes = {
    id: callAnchor(note),
    class: 'call',
    href: `#${anchorOf(note)}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
    'aria-label': siteWords.sicLabel,
  };
  return element('a', attributes, siteWords.sic);
}
