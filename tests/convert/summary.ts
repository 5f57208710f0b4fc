/** What a case of a third text expects of its instrument, read from its `expected.json`. */
import { allDivisions } from '../../src/edition/divisions.ts';
import { itemsOf, notesOf, textPassages, titleOf } from '../../src/edition/text.ts';
import type { Instrument } from '../../src/model/edition.ts';

/** An instrument as a case expects it: ids, texts, items and lines. */
export function summary(instrument: Instrument): object {
  const { id, provisions, emendations } = instrument;
  return {
    instrument: id,
    divisions: allDivisions(instrument).map(({ eId, marker, name, title, label, introduction, lines }) => ({
      eId,
      marker,
      name,
      title: title.text,
      label: label?.text ?? null,
      introduction: introduction?.text ?? null,
      lines,
    })),
    provisions: provisions.map((provision) => ({
      eId: provision.eId,
      kind: provision.kind,
      division: provision.division,
      marker: provision.marker,
      num: provision.num,
      ...(titleOf(provision) === null ? {} : { title: titleOf(provision)?.text }),
      paragraphs: textPassages(provision).map(({ text }) => text),
      items: itemsOf(provision).map(({ marker, text, lines }) => ({ marker, text, lines })),
      ...(notesOf(provision).length === 0
        ? {}
        : { notes: notesOf(provision).map(({ marker, text }) => ({ marker, text })) }),
      lines: provision.lines,
    })),
    emendations: emendations.map(({ rule, lines, before }) => ({ rule, lines, before })),
  };
}
