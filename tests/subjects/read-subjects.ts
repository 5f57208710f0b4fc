/** The index of subjects as people wrote it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SubjectsFile, type Subject } from '../../src/model/subjects.ts';

export function readSubjects(): Subject[] {
  const file = new URL('../../content/subjects.yaml', import.meta.url);
  return SubjectsFile.parse(parse(readFileSync(file, 'utf8'))).subjects;
}

/** How many provisions of a text a subject has. */
export function countOf({ principal, passing }: Subject, text: string): number {
  return [...principal, ...passing].filter((eId) => eId.split('/')[0] === text).length;
}
