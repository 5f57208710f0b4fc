/** Loads the texts, what ties them and their subjects, for pages whose scripts set clauses together. */
import { siteAddress } from './browser-address.ts';
import {
  subjectsFile,
  textsFile,
  tiesFile,
  type ListedSubject,
  type LoadedTexts,
  type Text,
  type Tie,
} from './published-texts.ts';

/** @throws where either file cannot be loaded */
export async function loadTexts(): Promise<LoadedTexts> {
  const [{ instruments }, { correspondences }] = await Promise.all([
    loaded<{ instruments: Text[] }>(textsFile),
    loaded<{ correspondences: Tie[] }>(tiesFile),
  ]);
  return { texts: instruments, ties: correspondences };
}

/** @throws where the file cannot be loaded */
export async function loadSubjects(): Promise<ListedSubject[]> {
  return (await loaded<{ subjects: ListedSubject[] }>(subjectsFile)).subjects;
}

async function loaded<Content>(file: string): Promise<Content> {
  const answer = await fetch(siteAddress(`/${file}`));
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Content;
}
