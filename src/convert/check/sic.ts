/** Marks the slips that the apparatus names in the text, and checks that each stands there. */
import { passagesOf } from '../../edition/text.ts';
import type { ApparatusFile, SicEntry } from '../../model/apparatus.ts';
import { allDivisions } from '../../edition/divisions.ts';
import { errorAt, warningAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import type { Passage, SicNote } from '../../model/edition.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import type { Tree } from '../parse/parse.ts';
import { lineAt } from '../parse/passage.ts';
import type { YamlFile } from '../read/yaml.ts';
import { didYouMean } from '../nearest.ts';

type NamedPassage = { part: SicEntry['part'] | undefined; passage: Passage };

/**
 * Marks the words of the apparatus in their passages.
 *
 * @param tree not changed
 * @param lines the kept lines of the witness
 * @returns a tree with marks, the notes, and a diagnostic for each entry whose
 *   place is unknown or whose words do not occur there exactly once
 */
export function markSic(
  yaml: YamlFile<ApparatusFile>,
  tree: Tree,
  lines: readonly Line[],
): { tree: Tree; notes: SicNote[]; diagnostics: Diagnostic[] } {
  const marked = structuredClone(tree);
  const notes: SicNote[] = [];
  const diagnostics: Diagnostic[] = [];
  const places = passagesById(marked);
  for (const [index, entry] of yaml.value.sic.entries()) {
    const fail: Fail = (key, rule, message, hint) => {
      diagnostics.push(errorAt(yaml.placeOf(['sic', index, key]), rule, message, hint));
    };
    const found = findWords(entry, places, fail);
    if (found === null) continue;
    const { passage, start } = found;
    const words = foldWhiteSpace(entry.words);
    const reading = foldWhiteSpace(entry.reading);
    const id = `${entry.in}~${notes.filter((note) => note.in === entry.in).length + 1}`;
    const mark = { id, start, end: start + words.length };
    if (words === reading) {
      const place = yaml.placeOf(['sic', index, 'reading']);
      const hint = 'write what was probably meant, or remove the entry';
      diagnostics.push(warningAt(place, 'no-effect', `the reading of “${words}” is the same words`, hint));
    }
    if (passage.sic.some((other) => mark.start < other.end && other.start < mark.end)) {
      fail('words', 'sic-overlap', `“${words}” overlaps another entry`, 'join the two entries to one');
      continue;
    }
    passage.sic.push(mark);
    passage.sic.sort((a, b) => a.start - b.start);
    notes.push({
      ...{ id, in: entry.in, part: entry.part ?? null, words, reading },
      ...{ kind: entry.kind, note: entry.note, doubtful: entry.doubtful },
      lines: [lineAt(passage, mark.start, lines), lineAt(passage, mark.end - 1, lines)],
    });
  }
  return { tree: marked, notes: inTextOrder(notes, [...places.values()].flat()), diagnostics };
}

/** A fault in a key of an entry. */
type Fail = (key: keyof SicEntry, rule: string, message: string, hint: Hint) => void;

/** Where the words of an entry stand, if they do exactly once in the place that it names. */
function findWords(
  entry: SicEntry,
  places: ReadonlyMap<string, NamedPassage[]>,
  fail: Fail,
): { passage: Passage; start: number } | null {
  const all = places.get(entry.in);
  if (all === undefined) {
    const hint = didYouMean(entry.in, places.keys());
    fail('in', 'unknown-id', `no provision or division has the id ${entry.in}`, hint);
    return null;
  }
  const passages = all.filter(({ part }) => entry.part === undefined || part === entry.part);
  if (passages.length === 0) {
    fail('part', 'unknown-part', `${entry.in} has no ${entry.part}`, 'name another part, or none');
    return null;
  }
  const words = foldWhiteSpace(entry.words);
  const found = passages.flatMap(({ passage }) =>
    offsets(passage.text, words).map((start) => ({ passage, start })),
  );
  const [only] = found;
  if (only === undefined) {
    const hint = () =>
      `copy the words exactly from ${passages.map(({ passage }) => `“${passage.text}”`).join(' ')}`;
    fail('words', 'sic-words-missing', `“${words}” does not stand in ${entry.in}`, hint);
    return null;
  }
  if (found.length === 1) return only;
  const message = `“${words}” stands ${found.length} times in ${entry.in}`;
  fail('words', 'sic-words-ambiguous', message, 'give more words around it, or name the `part`');
  return null;
}

/** Notes in the order in which a reader meets their words, also where several stand on one line. */
function inTextOrder(notes: readonly SicNote[], passages: readonly NamedPassage[]): SicNote[] {
  const marks = passages.flatMap(({ passage }) => passage.sic);
  const place = new Map(marks.map(({ id }, index) => [id, index]));
  const at = ({ id }: SicNote) => place.get(id) ?? 0;
  return notes.toSorted((a, b) => a.lines[0] - b.lines[0] || at(a) - at(b));
}

function passagesById(tree: Tree): Map<string, NamedPassage[]> {
  const places = new Map<string, NamedPassage[]>();
  for (const { eId, body } of tree.provisions) {
    places.set(
      eId,
      passagesOf(body).map(({ passage }) => ({ part: undefined, passage })),
    );
  }
  for (const { eId, title, label, introduction } of allDivisions(tree)) {
    const parts = [
      { part: 'title' as const, passage: title },
      { part: 'label' as const, passage: label },
      { part: 'introduction' as const, passage: introduction },
    ];
    places.set(
      eId,
      parts.flatMap(({ part, passage }) => (passage === null ? [] : [{ part, passage }])),
    );
  }
  return places;
}

/** Every offset, 0-based, at which words begin in a text. */
function offsets(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
