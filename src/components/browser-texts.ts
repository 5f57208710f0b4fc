/** Loads the texts and what ties them, for pages whose scripts set clauses together. */
import { siteAddress } from './browser-address.ts';
import type { LoadedTexts, Text, Tie } from './published-texts.ts';

/** @throws where either file cannot be loaded */
export async function loadTexts(): Promise<LoadedTexts> {
  const [{ instruments }, { correspondences }] = await Promise.all([
    loaded<{ instruments: Text[] }>('/donnees/corpus.json'),
    loaded<{ correspondences: Tie[] }>('/donnees/correspondances.json'),
  ]);
  return { texts: instruments, ties: correspondences };
}

async function loaded<Content>(path: string): Promise<Content> {
  const answer = await fetch(siteAddress(path));
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Content;
}
