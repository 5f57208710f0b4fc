/** A handout: words of the edition with their signs, questions counted, notes called once, what each copy tells. */
import { describe, expect, test } from 'vitest';
import type { Part, TextsPart } from '../../../src/teaching/handout/handout.ts';
import type { Piece } from '../../../src/teaching/handout/pieces.ts';
import {
  depthsOf,
  idsOf,
  linksOf,
  meaningOf,
  nameOf,
  pairName,
  referenceLine,
  runningHead,
  sentenceOf,
  signsOf,
  titleOf,
  versionLine,
} from '../../../src/teaching/handout/said.ts';
import { all, clause, dossierOf, imprint, madeOf, pair } from './made.ts';

const shown = (piece: Piece): string => {
  if (piece.kind === 'words') return piece.text;
  return piece.kind === 'call' ? `^${piece.number}` : `{${piece.text}}`;
};
const linesOf = (part: Part | undefined) =>
  part?.kind === 'texts'
    ? part.clauses.map(({ lines }) => lines.map(({ pieces }) => pieces.map(shown).join('')).join('\n'))
    : [];
const texts = (parts: Part[]) => parts.filter((part): part is TextsPart => part.kind === 'texts');

describe('the words of a clause', () => {
  test('have the missing subject, the slips and the calls of acronyms as the edition’s', () => {
    const [viii] = linesOf(madeOf(dossierOf([clause('oci-2016/viii')])).parts[0]);
    expect(viii).toMatch(/^\{\[Le Groupe de contact\] \}a pris note du Mécanisme opérationnel/u);
    expect(viii).toContain('coordination (MOC^1) et de');
    expect(viii).toContain('les patrouilles mixes{\u00A0[sic]}, précédant');
    const [fds] = linesOf(madeOf(dossierOf([clause('dialogue-2024/5/19')])).parts[0]);
    expect(fds).toContain('(FDS^1) des pays de l’AES^2');
  });

  test('of an item have what stands before the list, and the item', () => {
    const [part] = texts(madeOf(dossierOf([clause('dialogue-2024/4/80#p3')])).parts);
    expect(part?.clauses[0]?.lines.map(({ item }) => item)).toEqual([null, 3]);
    expect(part?.clauses.map(({ provision }) => nameOf(provision))).toEqual([
      'Recommandation 4.80, élément\u00A03',
    ]);
  });

  test('call an acronym once on the sheet, a slip inside a quote included', () => {
    const { parts, notes } = madeOf(
      dossierOf([clause('dialogue-2024/2/48'), clause('oci-2016/iv'), clause('oci-2016/ix')]),
    );
    const calls = texts(parts).flatMap((part) => linesOf(part).join().match(/\^\d/gu) ?? []);
    expect(calls).toEqual(['^1', '^2', '^3']);
    expect(notes.map(({ acronym }) => acronym)).toEqual(['AIGE', 'OCI', 'BID']);
  });
});

describe('a handout', () => {
  const pupil = madeOf(all);
  const teacher = madeOf(all, 'teacher');

  test('counts its questions through, one a line', () => {
    const asked = pupil.parts.flatMap((part) => ('questions' in part ? part.questions : []));
    expect(asked).toEqual([
      { number: 1, text: 'Un argument pour\u00A0?' },
      { number: 2, text: 'Un argument contre\u00A0?' },
      { number: 3, text: 'Que manque-t-il\u00A0?' },
      { number: 4, text: 'Où\u00A0?' },
    ]);
    expect(pupil.introduction).toEqual(['Lisez d’abord.', 'Puis comparez.']);
  });

  test('tells pupils neither reasons nor notes, and nothing of the ties', () => {
    expect(texts(pupil.parts).map(({ tie, note }) => [tie, note])).toEqual(
      texts(pupil.parts).map(() => [null, []]),
    );
    expect(JSON.stringify(pupil)).not.toContain('Attendu');
  });

  test('tells teachers why a pair is tied, the caution, and their notes, in whatever order it names the pair', () => {
    const [first, second] = texts(teacher.parts);
    expect(first?.note).toEqual(['Attendu\u00A0: la carte.']);
    expect(first?.tie && sentenceOf(first.tie)).toBe('2024 reformule 2016.');
    expect(first?.tie?.reason?.rationale).toMatch(/\S/u);
    expect(first?.tie?.reason).toMatchObject({
      otherReading: 'aucune',
      caution: expect.stringMatching(/\S/u),
    });
    expect(second?.tie?.older.eId).toBe('oci-2016/vi');
    expect(second?.tie && sentenceOf(second.tie)).toBe('2024 prolonge 2016.');
  });

  test('has the same lines of texts for both', () => {
    expect(teacher.parts.map(linesOf)).toEqual(pupil.parts.map(linesOf));
  });

  test('names each instrument once, the older first, with its clauses in the order of the sheet', () => {
    expect(pupil.references.map(referenceLine)).toEqual([
      {
        year: '2016',
        text: 'Communiqué du Groupe de contact de l’Organisation de la coopération islamique sur le Mali, New York, 20\u00A0septembre\u00A02016\u202F: viii, vi.',
      },
      {
        year: '2024',
        text: expect.stringContaining(
          ', Bamako, 10\u00A0mai\u00A02024\u202F: 4.4, 4.66, 5.19, 4.80, élément\u00A03, préambule.',
        ) as string,
      },
    ]);
    expect(idsOf(pupil)).toContain('oci-2016/viii, oci-2016/vi, dialogue-2024/4/4');
  });

  test('says what the edition has not, and goes on', () => {
    expect(pupil.parts.at(-1)).toEqual({ kind: 'unknown', ids: ['dialogue-2024/9/99'] });
    expect(madeOf(dossierOf([pair('oci-2016/i', 'oci-2016/xxx')])).parts).toEqual([
      { kind: 'unknown', ids: ['oci-2016/xxx'] },
    ]);
  });

  test('names the clauses of a subject', () => {
    const subject = pupil.parts.find((part) => part.kind === 'subject');
    expect(subject).toMatchObject({ label: 'Femmes', questions: [{ number: 4, text: 'Où\u00A0?' }] });
  });

  test('with ties says what a clause is tied to, and of a pair the relation', () => {
    const tied = madeOf({ ...all, withTies: true });
    const [first, , lone] = texts(tied.parts);
    expect(first?.tie && sentenceOf(first.tie)).toBe('2024 reformule 2016.');
    expect(first?.tie?.reason).toBeNull();
    expect(linksOf(lone?.clauses[0]?.ties ?? [])).toBe('Reformule 2016, ii');
    const iii = texts(madeOf(dossierOf([clause('oci-2016/iii')], { withTies: true })).parts)[0];
    expect(linksOf(iii?.clauses[0]?.ties ?? [])).toMatch(/^Reformulé par\s2024, 1\.12/u);
  });

  test('names two clauses as a pair, and one alone not', () => {
    const named = texts(pupil.parts).map(pairName);
    expect(named).toEqual([
      'Paire\u202F: engagement viii (2016) et recommandation 4.4 (2024)',
      'Paire\u202F: recommandation 4.66 (2024) et engagement vi (2016)',
      ...Array.from({ length: 3 }, () => null),
    ]);
  });

  test('has its labels under its headings, and level with them before the first', () => {
    const { parts } = madeOf(
      dossierOf([clause('oci-2016/i'), { kind: 'heading', text: 'Suite' }, clause('oci-2016/ii')]),
    );
    expect(depthsOf(parts)).toEqual([0, 0, 1]);
  });

  test('says whose copy it is', () => {
    expect(runningHead(imprint, pupil)).toBe('Concordance · Un dossier');
    expect(runningHead(imprint, teacher)).toBe('Concordance · exemplaire de l’enseignant · Un dossier');
    expect(titleOf(madeOf(dossierOf([], { title: ' ' })))).toBe('Dossier sans titre');
    expect(versionLine(imprint)).toBe('Concordance, version 2 des données, du 26\u00A0novembre\u00A02026.');
  });

  test('explains the signs it has', () => {
    expect(signsOf(pupil)).toEqual([
      'Entre crochets\u202F: mots de l’édition.',
      '[sic]\u202F: écrit ainsi dans la source.',
    ]);
    expect(signsOf(madeOf(dossierOf([clause('dialogue-2024/4/66')])))).toEqual([]);
  });

  test('explains its acronyms, to teachers with the source', () => {
    const { notes } = madeOf(dossierOf([clause('dialogue-2024/4/47'), clause('oci-2016/viii')]));
    expect(notes.map((note) => meaningOf(note, 'pupil'))).toEqual([
      'DDR\u202F: désarmement, démobilisation et réinsertion (sens probable).',
      'MOC\u202F: Mécanisme opérationnel de coordination.',
    ]);
    expect(notes.map((note) => meaningOf(note, 'teacher'))).toEqual([
      expect.stringMatching(/\[source\u202F: Accord pour la paix.*\]\. Le texte n’écrit que le sigle/u),
      'MOC\u202F: Mécanisme opérationnel de coordination [écrit dans le texte].',
    ]);
  });
});
