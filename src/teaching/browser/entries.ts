/** The list of a dossier's entries, each with what one can do with it, and the lines that undo a removal. */
import { dossierWords } from '../../strings/browser/dossier.ts';
import type { Dossier, DossierEntry, Removal } from '../dossier.ts';
import type { Material } from '../material.ts';
import { made } from '../../components/made.ts';
import { actButton } from './act-button.ts';
import { entryName, printedText } from './printed-texts.ts';
import { shownText, writingField } from './writing.ts';

/** What is being written: a part of the entry at a place. */
export interface Writing {
  index: number;
  part: 'question' | 'note' | 'heading';
}

export interface ListState {
  dossier: Dossier;
  /** The newest last. */
  removals: readonly Removal[];
  writing: Writing | null;
  save: (writing: Writing, text: string) => void;
}

/** All lines of the list: entries with their place, removals where they were. */
export function entryLines(material: Material, state: ListState): HTMLLIElement[] {
  const { entries } = state.dossier;
  let texts = 0;
  const lines = entries.map((entry, index) => {
    if (entry.kind !== 'heading') texts += 1;
    return entryLine(material, state, entry, index, texts);
  });
  state.removals.forEach(({ entry, index }, removal) => {
    const line = undoLine(entryName(material, entry), removal);
    const next = lines.find((other) => Number(other.dataset['index'] ?? -1) >= index);
    if (next === undefined) lines.push(line);
    else lines.splice(lines.indexOf(next), 0, line);
  });
  return lines;
}

function entryLine(
  material: Material,
  state: ListState,
  entry: DossierEntry,
  index: number,
  number: number,
): HTMLLIElement {
  const line = made('li', entry.kind === 'heading' ? 'part' : 'text');
  line.dataset['index'] = String(index);
  const name = entryName(material, entry);
  const isWriting = (part: Writing['part']) => state.writing?.index === index && state.writing.part === part;
  const field = (part: Writing['part'], text: string) =>
    writingField(part, text, (changed) => state.save({ index, part }, changed));
  const acts = made('p', 'move');
  const { length } = state.dossier.entries;
  const say = (word: string) => `${word} : ${name}`;
  if (length > 1) {
    const handle = actButton(
      dossierWords.move,
      'move',
      `${say(dossierWords.move)}, ${dossierWords.moveHint}`,
    );
    handle.classList.add('handle');
    acts.append(handle);
  }
  if (index > 0) acts.append(actButton(dossierWords.up, 'up', say(dossierWords.up)));
  if (index < length - 1) acts.append(actButton(dossierWords.down, 'down', say(dossierWords.down)));
  const writes = (part: Writing['part'], text: string, word: string) => {
    if (isWriting(part)) {
      line.append(field(part, text));
      acts.append(actButton(dossierWords.done, 'done'));
    } else {
      if (text !== '' && part !== 'heading') line.append(shownText(part, text));
      acts.append(actButton(dossierWords.write[part], part, say(word)));
    }
  };
  if (entry.kind === 'heading') {
    if (!isWriting('heading')) line.append(made('h2', '', name));
    writes('heading', entry.text, dossierWords.rename);
  } else {
    const place = made('span', 'place', `${number}.`);
    place.setAttribute('aria-hidden', 'true');
    const parts = printedText(material, entry, state.dossier.withTies);
    parts[0]?.prepend(place, ' ');
    line.append(...parts);
    const { question, note } = entry;
    writes('question', question, question === '' ? dossierWords.addQuestion : dossierWords.changeQuestion);
    writes('note', note, note === '' ? dossierWords.addNote : dossierWords.changeNote);
  }
  acts.append(actButton(dossierWords.remove, 'remove', say(dossierWords.remove)));
  line.append(acts);
  return line;
}

/** Where an entry was taken out: what it was, and the way to put it back. */
function undoLine(name: string, removal: number): HTMLLIElement {
  const line = made('li', 'undone', made('span', '', dossierWords.removed(name)));
  line.dataset['removal'] = String(removal);
  line.append(actButton(dossierWords.undo, 'undo', `${dossierWords.undo} : ${dossierWords.removed(name)}`));
  return line;
}
