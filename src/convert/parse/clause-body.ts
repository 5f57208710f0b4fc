/** The body of a clause as it is read line by line: paragraphs, lists, lists in lists, and text after them. */
import type { ClauseRules, ParagraphRule } from '../../model/description-body.ts';
import type { Item, Lines, Part } from '../../model/edition.ts';
import type { Line } from '../emend/emend.ts';
import { endsInFullStop, endsPart } from './ends.ts';
import type { ItemStart } from './lists.ts';
import type { Marker } from './marker.ts';
import { isBlank, paragraphsOf, passageOf } from './passage.ts';

interface OpenItem {
  marker: Marker;
  position: number;
  lines: Line[];
  lists: OpenItem[][];
}

/** Stretches of a body: lines of text, a list, or another part. */
type Stretch = { text: Line[] } | { list: OpenItem[] } | { part: Part };

export class ClauseBody {
  /** The kind of each item, in order. */
  readonly kinds: number[] = [];
  readonly #paragraphs: ParagraphRule;
  readonly #stretches: Stretch[] = [];
  /** The items open at a line, by the depth of their lists. */
  #open: OpenItem[] = [];
  readonly #empty: { line: Line; printed: string }[] = [];

  constructor(paragraphs: ParagraphRule) {
    this.#paragraphs = paragraphs;
  }

  /** Whether a line is text after the lists, by the rule of the description: then they are closed. */
  endsLists(line: Line, rule: ClauseRules['listEnds']): boolean {
    const lines = this.#open.at(-1)?.lines;
    if (lines === undefined || isBlank(line) || rule === 'next-marker') return false;
    const last = lines.findLast((one) => !isBlank(one))?.text ?? '';
    const afterBlank = isBlank(lines.at(-1) ?? line);
    // A sentence that a page break has parted goes on in small letters.
    const goesOn = !endsPart(last) && /^\s*\p{Ll}/u.test(line.text);
    return rule === 'blank-line' ? afterBlank && !goesOn : endsInFullStop(last);
  }

  /** Adds a line to the item open, or to the text where lists have ended. @param isText whether they have */
  addText(line: Line, isText = false): void {
    if (isText) this.#open = [];
    const item = this.#open.at(-1);
    if (item !== undefined) {
      item.lines.push(line);
      return;
    }
    const last = this.#stretches.at(-1);
    if (last !== undefined && 'text' in last) last.text.push(line);
    else this.#stretches.push({ text: [line] });
  }

  addItem({ marker, kind, depth, isFirst }: ItemStart): void {
    const item: OpenItem = {
      marker,
      position: this.kinds.length + 1,
      lines: [{ number: marker.line.number, text: marker.rest }],
      lists: [],
    };
    this.kinds.push(kind);
    const around = this.#open[depth - 1];
    if (around === undefined) {
      const last = this.#stretches.at(-1);
      if (!isFirst && last !== undefined && 'list' in last) last.list.push(item);
      else this.#stretches.push({ list: [item] });
    } else if (isFirst) around.lists.push([item]);
    else around.lists.at(-1)?.push(item);
    this.#open = [...this.#open.slice(0, depth), item];
  }

  /** Adds a table, or who speaks: the lists before it have ended. */
  addPart(part: Part): void {
    this.#open = [];
    this.#stretches.push({ part });
  }

  parts(): Part[] {
    return this.#stretches.flatMap((stretch): Part[] => {
      if ('part' in stretch) return [stretch.part];
      if ('list' in stretch) return this.#list(stretch.list);
      return paragraphsOf(stretch.text, this.#paragraphs).map((passage) => ({
        type: 'paragraph',
        ...passage,
      }));
    });
  }

  /** Items without text, once the parts are made. */
  empty(): { line: Line; printed: string }[] {
    return this.#empty;
  }

  #list(open: readonly OpenItem[]): Part[] {
    const items = open.flatMap(({ marker, position, lines, lists }): Item[] => {
      const parts = lists.flatMap((list) => this.#list(list));
      const passage = passageOf(lines);
      const own = marker.line.number;
      if (passage === null && parts.length === 0) {
        this.#empty.push({ line: marker.line, printed: marker.printed });
        return [];
      }
      const printed = passage ?? { text: '', sic: [], lines: [own, own] };
      return [{ ...printed, lines: [own, printed.lines[1]], marker: marker.printed, position, parts }];
    });
    const [first] = items;
    if (first === undefined) return [];
    return [{ type: 'list', items, lines: [first.lines[0], endOf(items)] }];
  }
}

/** The last line of items and of the lists in them. */
function endOf(items: readonly Item[]): Lines[1] {
  return Math.max(...items.flatMap(({ lines, parts }) => [lines[1], ...parts.map((part) => part.lines[1])]));
}
