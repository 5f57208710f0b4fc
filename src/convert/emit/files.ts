/** The files of an edition for Astro: MDX pages and a marker. */
import { allDivisions } from '../../edition/divisions.ts';
import type { Edition } from '../../model/edition.ts';
import { divisionPage, instrumentPage, provisionPage } from './mdx.ts';

/** Files by path, relative to the output folder and with forward slashes. */
export type Files = Map<string, string>;

/** Name of the file that marks a folder as generated, for programs and people. */
export const MARKER_FILE = 'GENERATED.txt';

const MARK =
  'Made by npm run convert, and wiped by each conversion: change the texts and their descriptions instead.\n';

/** All the files of an edition: one MDX page an instrument, division and provision, and the marker. */
export function emit(edition: Pick<Edition, 'instruments'>): Files {
  const files: Files = new Map();
  for (const instrument of edition.instruments) {
    files.set(`pages/${instrument.id}.mdx`, instrumentPage(instrument));
    for (const division of allDivisions(instrument))
      files.set(`pages/${division.eId}.mdx`, divisionPage(division));
    for (const provision of instrument.provisions) {
      files.set(`pages/${provision.eId}.mdx`, provisionPage(provision));
    }
  }
  files.set(MARKER_FILE, MARK);
  return files;
}
