/** Handouts of the real edition, for tests. */
import { printingFactsOf } from '../../../src/edition/printing-facts.ts';
import { toCorpus } from '../../../src/data/corpus.ts';
import { toPublicConcordance } from '../../../src/data/public-concordance.ts';
import { toPublicSubjects } from '../../../src/data/public-subjects.ts';
import type { Dossier, DossierEntry } from '../../../src/teaching/dossier.ts';
import { handoutOf, type Copy, type Handout } from '../../../src/teaching/handout/handout.ts';
import { materialOf } from '../../../src/teaching/material.ts';
import { wholeEdition } from '../../convert/sources.ts';

const edition = wholeEdition();

const { acronyms } = edition;

const material = materialOf(
  { texts: toCorpus(edition).instruments, ties: toPublicConcordance(edition).correspondences },
  toPublicSubjects(edition).subjects,
  printingFactsOf(edition),
);

export const imprint = {
  siteName: 'Concordance',
  release: { version: 2, date: '2026-11-26' },
  unofficial: 'Édition non officielle.',
};

export function dossierOf(entries: DossierEntry[], over: Partial<Dossier> = {}): Dossier {
  return { title: 'Un dossier', introduction: '', withTies: false, entries, ...over };
}

export function madeOf(dossier: Dossier, copy: Copy = 'pupil'): Handout {
  return handoutOf(dossier, material, acronyms, copy);
}

/** An entry without what is not given. */
export const clause = (eId: string, question = '', note = ''): DossierEntry => ({
  ...{ kind: 'provision', eId, question, note },
});
export const pair = (a: string, b: string, question = '', note = ''): DossierEntry => ({
  ...{ kind: 'pair', a, b, question, note },
});

/** A dossier with all that one can hold. */
export const all = dossierOf(
  [
    { kind: 'heading', text: 'Des bataillons, une carte' },
    pair(
      'oci-2016/viii',
      'dialogue-2024/4/4',
      'Un argument pour ?\n\nUn argument contre ?',
      'Attendu : la carte.',
    ),
    pair('dialogue-2024/4/66', 'oci-2016/vi', 'Que manque-t-il ?'),
    { kind: 'heading', text: 'Seules' },
    clause('dialogue-2024/5/19', '', 'Deux sigles.'),
    clause('dialogue-2024/4/80#p3'),
    clause('dialogue-2024/preambule'),
    { kind: 'subject', id: 'femmes', question: 'Où ?', note: '' },
    clause('dialogue-2024/9/99', 'Perdue ?'),
  ],
  { introduction: 'Lisez d’abord.\n\nPuis comparez.' },
);
