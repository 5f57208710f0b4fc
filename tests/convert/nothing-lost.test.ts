/** Every character of both files but white space is in the model once and in order, or recorded as dropped. */
import { expect, test } from 'vitest';
import { passagesOf } from '../../src/edition/text.ts';
import type { Instrument, Lines } from '../../src/model/edition.ts';
import { edition, seed } from './project.ts';

interface Print {
  lines: Lines;
  text: string;
}

/** All printed parts of an instrument, in the order of their lines; parts of one line stay in the order given. */
function prints({ divisions, provisions, emendations }: Instrument): Print[] {
  const all: Print[] = emendations
    .filter(({ rule }) => rule === 'running-head')
    .map(({ lines, before }) => ({ lines, text: before }));
  for (const { marker, title, label, introduction } of divisions) {
    all.push({ lines: title.lines, text: marker });
    for (const part of [title, label, introduction]) if (part !== null) all.push(part);
  }
  for (const { marker, lines, body } of provisions) {
    if (marker !== null) all.push({ lines, text: marker });
    for (const { passage, item } of passagesOf(body)) {
      if (item !== null) all.push({ lines: item.lines, text: item.marker });
      all.push(passage);
    }
  }
  return all.sort((a, b) => a.lines[0] - b.lines[0]);
}

test.each(edition.instruments)(
  '$id: each character is shown once and in order, or is a running head',
  (instrument) => {
    const raw = seed(instrument.id).toString('utf8');
    expect(raw).toBe(raw.normalize('NFC'));
    const shown = prints(instrument)
      .map(({ text }) => text)
      .join('');
    expect(shown.replace(/\s/gu, '')).toBe(raw.replace(/\s/gu, ''));
  },
);

test('only running heads are ever dropped, and a joined mark keeps its characters', () => {
  const emendations = edition.instruments.flatMap((instrument) => instrument.emendations);
  for (const { rule, before, after } of emendations) {
    if (rule === 'running-head') expect(after).toBe('');
    else expect(after).toBe(before.replace(' ⏎ ', ' '));
  }
});
