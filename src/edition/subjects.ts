/** The index of subjects asked: by id, by clause, by kind. */
import type { Edition } from '../model/edition.ts';
import type { Subject, SubjectKind } from '../model/subjects.ts';

/** A subject of a provision, and whether the provision is about it. */
export interface FiledUnder {
  subject: Subject;
  isPrincipal: boolean;
}

/** The subjects of a provision: those it is about first, each part in the order of their labels. */
export function subjectsOf({ subjects }: Pick<Edition, 'subjects'>, eId: string): FiledUnder[] {
  const filed = (isPrincipal: boolean) =>
    subjects
      .filter(({ principal, passing }) => (isPrincipal ? principal : passing).includes(eId))
      .map((subject) => ({ subject, isPrincipal }));
  return [...filed(true), ...filed(false)];
}

/** The subjects of a kind, in the order of their labels. */
export function subjectsOfKind({ subjects }: Pick<Edition, 'subjects'>, kind: SubjectKind): Subject[] {
  return subjects.filter((subject) => subject.kind === kind);
}

/** The subjects with these ids, in their order; ids that none has are left out. */
export function subjectsById({ subjects }: Pick<Edition, 'subjects'>, ids: readonly string[]): Subject[] {
  return ids.flatMap((id) => subjects.find((subject) => subject.id === id) ?? []);
}

/** All provisions of a subject, in the order of the texts as far as its lists are. */
export function provisionsOf({ principal, passing }: Subject): string[] {
  return [...principal, ...passing];
}

/** How many provisions of an instrument a subject has. */
export function countIn(subject: Subject, instrumentId: string): number {
  return provisionsOf(subject).filter((eId) => eId.startsWith(`${instrumentId}/`)).length;
}

/** The instruments that the index covers: those with a provision in it, in the order of the texts. */
export function coveredTexts({ instruments, subjects }: Pick<Edition, 'instruments' | 'subjects'>) {
  return instruments.filter(({ id }) => subjects.some((subject) => countIn(subject, id) > 0));
}
