/** The shape of `/donnees/corpus.json`, written a second time so that a change of the site's own shows. */
import { readSite, type Site } from './site.ts';

export interface CorpusProvision {
  eId: string;
  kind: 'preamble' | 'clause' | 'closing';
  division: string | null;
  marker: string | null;
  num: string | null;
  title?: string;
  text: string;
  items: string[];
  lines: [number, number];
  path: string;
}

export interface CorpusInstrument {
  id: string;
  title: string;
  date: string;
  issuer: string;
  language: string;
  source: { file: string; sha256: string };
  divisions: { eId: string; num: string; title: string; lines: [number, number] }[];
  provisions: CorpusProvision[];
}

export interface Corpus {
  version: 1;
  instruments: CorpusInstrument[];
}

export function readCorpus(site: Site): Corpus {
  return JSON.parse(readSite(site, '/donnees/corpus.json')) as Corpus;
}

export function provisionsOf({ instruments }: Corpus): CorpusProvision[] {
  return instruments.flatMap(({ provisions }) => provisions);
}
