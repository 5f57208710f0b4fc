/** Dossiers for tests: one with all kinds of entries, one of twenty clauses, and arbitrary ones. */
import fc from 'fast-check';
import { keyOf, LIMITS, type Dossier, type DossierEntry } from '../../src/teaching/dossier.ts';
import { isPlain } from '../../src/teaching/plain-text.ts';

/** Twenty clauses of both texts, with or without a question and a note for each. */
export function twenty(asked: { question: string; note: string } = { question: '', note: '' }): Dossier {
  const commitments = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].map(
    (num) => `oci-2016/${num}`,
  );
  const others = [12, 14, 16, 20, 33].map((num) => `dialogue-2024/1/${num}`);
  const last = ['4/66', '4/80#p3', '4/4', '5/33', '2/1'].map((rest) => `dialogue-2024/${rest}`);
  return {
    title: 'Comparer un engagement et son écho',
    introduction: '',
    withTies: true,
    entries: [...commitments, ...others, ...last].map((eId) => ({ kind: 'provision', eId, ...asked })),
  };
}

/** All kinds of entries, with a clause that no text has. */
export const lesson: Dossier = {
  title: 'Comparer un engagement et son écho',
  introduction: 'Lisez chaque clause de 2016, puis celle de 2024 qui lui fait face.',
  withTies: true,
  entries: [
    { kind: 'heading', text: 'Un accord, un dialogue' },
    { kind: 'provision', eId: 'oci-2016/iii', question: 'Relevez les deux verbes.', note: '' },
    { kind: 'provision', eId: 'dialogue-2024/1/12', question: '', note: 'Attendu : « mouvements ».' },
    { kind: 'heading', text: 'Presque les mêmes mots' },
    { kind: 'pair', a: 'oci-2016/vi', b: 'dialogue-2024/4/66', question: 'Qu’ont-ils en commun ?', note: '' },
    { kind: 'subject', id: 'femmes', question: '', note: '' },
    { kind: 'provision', eId: 'dialogue-2024/4/80#p3', question: '', note: '' },
    { kind: 'provision', eId: 'oci-2016/xx', question: '', note: '' },
  ],
};

const plain = (longest: number) =>
  fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => isPlain(text) && text.length <= longest);
const eId = fc
  .tuple(
    fc.constantFrom('oci-2016', 'dialogue-2024', 'texte-3'),
    fc.constantFrom('', '/1', '/12', '/1/1.7'),
    fc.constantFrom('i', 'xiii', '66', '300', '1.7', 'preambule', 'b-2'),
    fc.constantFrom('', '#p1', '#p37'),
  )
  .map((parts) => `${parts[0]}${parts[1]}/${parts[2]}${parts[3]}`);
const asked = { question: plain(LIMITS.question), note: plain(LIMITS.note) };
const entry = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: plain(LIMITS.heading) }),
  fc.record({ kind: fc.constant('provision' as const), eId, ...asked }),
  fc.record({ kind: fc.constant('pair' as const), a: eId, b: eId, ...asked }).filter(({ a, b }) => a !== b),
  fc.record({
    kind: fc.constant('subject' as const),
    id: fc.constantFrom('femmes', 'ecole', 'g5-sahel'),
    ...asked,
  }),
);

export const anyDossier: fc.Arbitrary<Dossier> = fc.record({
  title: plain(LIMITS.title),
  introduction: plain(LIMITS.introduction),
  withTies: fc.boolean(),
  entries: fc.uniqueArray<DossierEntry, unknown>(entry, {
    maxLength: 30,
    selector: (one) => (one.kind === 'heading' ? one : keyOf(one)),
  }),
});
