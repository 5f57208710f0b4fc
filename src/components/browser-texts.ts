/** Loads the texts, what ties them and their subjects, for pages whose scripts set clauses together. */
import { siteAddress } from './browser-address.ts';
import type { ListedSubject, LoadedTexts, Text, Tie } from './published-texts.ts';

/** @throws where either file cannot be loaded */
export async function loadTexts(): Promise<LoadedTexts> {
  const [{ instruments }, { correspondences }] = await Promise.all([
    loaded<{ instruments: Text[] }>('/donnees/corpus.json'),
    loaded<{ correspondences: Tie[] }>('/donnees/correspondances.json'),
  ]);
  return { texts: instruments, ties: correspondences };
}

/** @throws where the file cannot be loaded */
export async function loadSubjects(): Promise<ListedSubject[]> {
  return (await loaded<{ subjects: ListedSubject[] }>('/donnees/sujets.json')).subjects;
}

async function loaded<Content>(path: string): Promise<Content> {
  const answer = await fetch(siteAddress(path));
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Content;
}
