import { describe, expect, test } from 'vitest';
import { clauseName, clausePhrase, missingSubject, namedClause } from '../../src/edition/names.ts';
import { itemsOf, passagesOf } from '../../src/edition/text.ts';
import { Edition, type Instrument, type Lines } from '../../src/model/edition.ts';
import { outlineOfInstrument, outlineOfText } from './outline.ts';
import { dialogue, edition, oci, seed } from './project.ts';

const numbers = (count: number): string[] => Array.from({ length: count }, (_, index) => String(index + 1));

describe('the two texts', () => {
  test('OCI 2016 has thirteen commitments, i to xiii, and a preamble', () => {
    expect(oci.divisions).toEqual([]);
    expect(oci.provisions.map(({ eId }) => eId)).toEqual([
      'oci-2016/preambule',
      ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii'].map(
        (num) => `oci-2016/${num}`,
      ),
    ]);
  });

  test('Dialogue 2024 has five themes of 41, 51, 59, 81 and 68 recommendations, a preamble and a closing', () => {
    const clauses = [41, 51, 59, 81, 68].flatMap((count, index) =>
      numbers(count).map((num) => `dialogue-2024/${index + 1}/${num}`),
    );
    expect(dialogue.divisions.map(({ eId }) => eId)).toEqual(numbers(5).map((num) => `dialogue-2024/${num}`));
    expect(dialogue.provisions.map(({ eId }) => eId)).toEqual([
      'dialogue-2024/preambule',
      ...clauses,
      'dialogue-2024/cloture',
    ]);
  });

  test('every clause has its printed marker, its number, its theme and its address', () => {
    for (const { eId, kind, marker, num, division, path } of edition.instruments.flatMap(
      ({ provisions }) => provisions,
    )) {
      expect(path).toBe(`/${eId}/`);
      if (kind !== 'clause') continue;
      expect(marker).toBe(`${num}.`);
      expect(eId.endsWith(`/${num}`)).toBe(true);
      expect(division).toBe(eId.startsWith('oci') ? null : eId.split('/').slice(0, 2).join('/'));
    }
  });

  test('items stand under 4.79 (2) and 4.80 (23) only', () => {
    const holders = edition.instruments
      .flatMap(({ provisions }) => provisions)
      .filter((provision) => itemsOf(provision).length > 0);
    expect(
      holders.map((provision) => [provision.eId, itemsOf(provision).map(({ position }) => position)]),
    ).toEqual([
      ['dialogue-2024/4/79', [1, 2]],
      ['dialogue-2024/4/80', numbers(23).map(Number)],
    ]);
  });

  test('every commitment has a name of its own of two to five words, a phrase with its article, and its subject', () => {
    const clauses = oci.provisions.filter(({ kind }) => kind === 'clause');
    const names = clauses.map((clause) => clauseName(oci, clause) ?? '');
    expect(new Set(names).size).toBe(13);
    for (const name of names) {
      const words = name.split(/[\s\u202F]+/u).filter((word) => word !== ':').length;
      expect([name, words >= 2 && words <= 5]).toEqual([name, true]);
    }
    for (const clause of clauses) expect(clausePhrase(oci, clause)).toMatch(/^(l’|la |les? )/u);
    expect(new Set(clauses.map((clause) => missingSubject(oci, clause)))).toEqual(
      new Set(['Le Groupe de contact']),
    );
    expect(clauses.slice(2, 4).map((clause) => namedClause(oci, clause))).toEqual([
      'iii\u00A0·\u00A0Accord d’Alger\u202F: application',
      'iv\u00A0·\u00A0Accord d’Alger\u202F: soutien de l’OCI',
    ]);
  });

  test('recommendations have no name and lack no subject; every theme has a shorter name', () => {
    const clauses = dialogue.provisions.filter(({ kind }) => kind === 'clause');
    const first = clauses[0];
    expect(clauses.map((clause) => clauseName(dialogue, clause) ?? missingSubject(dialogue, clause))).toEqual(
      clauses.map(() => null),
    );
    expect(first && [namedClause(dialogue, first), clausePhrase(dialogue, first)]).toEqual([
      '1.1',
      'la recommandation 1.1',
    ]);
    for (const division of dialogue.divisions) {
      expect(division.shortName.length).toBeLessThan(division.name.length);
    }
  });

  test('every theme has a title, a label and an introduction', () => {
    for (const { title, label, introduction } of dialogue.divisions) {
      expect(title.text).toMatch(/^[A-Z ,.]+$/);
      expect(label?.text).toMatch(/RECOMMANDATIONS$/);
      expect(introduction?.text).toMatch(
        /^Les recommandations suivantes ont été formulées sur la thématique « /,
      );
    }
  });

  test('no id is given twice', () => {
    const ids = edition.instruments.flatMap(({ id, divisions, provisions, sic }) => [
      id,
      ...divisions.map(({ eId }) => eId),
      ...provisions.map(({ eId }) => eId),
      ...sic.map((note) => note.id),
    ]);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('the edition fits its own schema', () => {
    expect(Edition.parse(edition)).toEqual(edition);
  });
});

describe.each([oci, dialogue])('$id', (instrument: Instrument) => {
  const raw = seed(instrument.id).toString('utf8').split('\n');
  const words = ([first, last]: Lines): string[] =>
    raw
      .slice(first - 1, last)
      .join(' ')
      .split(/\s+/u)
      .filter((word) => word !== '');
  const unmarked = (lines: Lines, marker: string): string =>
    words(lines).join(' ').slice(marker.length).trim();

  test('every unit holds the characters that stand under its marker in the file', () => {
    const expected = outlineOfText(instrument.id, seed(instrument.id).toString('utf8'));
    expect(expected.repeated).toEqual([]);
    expect(new Map([...outlineOfInstrument(instrument).units].sort())).toEqual(
      new Map([...expected.units].sort()),
    );
  });

  test('every passage holds exactly the words of its lines', () => {
    for (const { marker, body, lines } of instrument.provisions) {
      expect([lines[0], body.at(-1)?.lines[1]]).toEqual([body[0]?.lines[0], lines[1]]);
      for (const [index, { passage, item }] of passagesOf(body).entries()) {
        const printed = item?.marker ?? (index === 0 ? (marker ?? '') : '');
        expect(words(passage.lines).join(' ').startsWith(printed)).toBe(true);
        expect(passage.text).toBe(unmarked(passage.lines, printed));
      }
    }
    for (const { marker, title, label, introduction } of instrument.divisions) {
      expect(title.text).toBe(unmarked(title.lines, marker));
      for (const part of [label, introduction])
        if (part !== null) expect(part.text).toBe(unmarked(part.lines, ''));
    }
  });

  test('every line with words belongs to one unit, or is a running head', () => {
    const owners = raw.map(() => 0);
    const claim = ([first, last]: Lines): void => {
      for (let line = first; line <= last; line++) owners[line - 1] = (owners[line - 1] ?? 0) + 1;
    };
    for (const { lines } of instrument.provisions) claim(lines);
    for (const { title, label, introduction } of instrument.divisions) {
      for (const part of [title, label, introduction]) if (part !== null) claim(part.lines);
    }
    for (const { rule, lines } of instrument.emendations) if (rule === 'running-head') claim(lines);
    expect(
      raw.flatMap((line, index) => (line.trim() !== '' && owners[index] !== 1 ? [index + 1] : [])),
    ).toEqual([]);
    expect(owners.every((count) => count <= 1)).toBe(true);
  });

  test('every theme reaches from its heading to its last clause', () => {
    for (const { eId, lines, title } of instrument.divisions) {
      const last = instrument.provisions.findLast(({ division }) => division === eId);
      expect(lines).toEqual([title.lines[0], last?.lines[1]]);
    }
  });

  test('every sic note marks its words, which stand in its lines', () => {
    for (const note of instrument.sic) {
      const passages = [
        ...instrument.provisions
          .filter(({ eId }) => eId === note.in)
          .flatMap(({ body }) => passagesOf(body).map(({ passage }) => passage)),
        ...instrument.divisions
          .filter(({ eId }) => eId === note.in)
          .flatMap(({ title, label, introduction }) => [title, label, introduction]),
      ];
      const marks = passages.flatMap((passage) =>
        (passage?.sic ?? [])
          .filter(({ id }) => id === note.id)
          .map(({ start, end }) => passage?.text.slice(start, end)),
      );
      expect(marks).toEqual([note.words]);
      expect(words(note.lines).join(' ')).toContain(note.words);
    }
    expect(instrument.sic.length).toBeGreaterThan(0);
  });
});
