/** Prints words of the texts, and words quoted from them. */
import type { Passage } from '../../model/edition.ts';
import { words } from '../../strings/words.ts';
import { bindMarks } from '../../edition/french-marks.ts';
import { runsOf, type KeyedSpan, type Run } from '../../edition/runs.ts';
import { anchorOf, callAnchor, noteCallId, noteId } from './anchors.ts';
import { element, type Element, type Node } from '../../components/tree.ts';

const siteWords = words('site');

/** A provision whose words call footnotes: its eId, and the calls in its passages. */
export interface Caller {
  eId: string;
  calls: Map<Passage, KeyedSpan[]>;
}

/** The words of a passage; after each slip *[sic]*, linked to its note in the apparatus; calls linked to their footnotes. */
export function wordsOf(passage: Passage, caller?: Caller): Node[] {
  return runsOf(passage, { calls: caller?.calls.get(passage) ?? [] }).flatMap((run) => printRun(run, caller));
}

function printRun(run: Run, caller?: Caller): Node[] {
  if (run.kind === 'words') return [run.text];
  const inside = run.runs.flatMap((inner) => printRun(inner, caller));
  if (run.kind === 'call' && caller !== undefined) return [noteCall(caller.eId, run.note, inside)];
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

function noteCall(eId: string, note: number, inside: Node[]): Element {
  const attributes = {
    id: noteCallId(eId, note),
    href: `#${noteId(eId, note)}`,
    'epub:type': 'noteref',
    role: 'doc-noteref',
  };
  return element('a', attributes, inside);
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
