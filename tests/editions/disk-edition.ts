/** The edition from disk as readers have it: the ZIP of the built site, unpacked into a folder with an awkward name. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { DOWNLOADS_PATH, fileOfFormat } from '../../src/model/format.ts';
import type { Site } from '../site/site.ts';
import { unpack } from './archive.ts';

export interface Unpacked {
  zip: Buffer;
  /** Folder of the unpacked ZIP. */
  folder: string;
  /** Paths of its files, sorted. */
  files: string[];
  /** The `file:` address of a path such as `recherche/index.html?q=paix`. */
  at(path: string): string;
}

/** Unpacks the ZIP into a folder that is removed after the last test of the file. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The ZIP that each build makes. */
export function archiveOf({ root }: Site): Buffer {
  return readFileSync(join(root, DOWNLOADS_PATH, fileOfFormat('zip')));
}

export async function unpackedEdition(site: Site): Promise<Unpacked> {
  const work = workFolder();
  const zip = archiveOf(site);
  const place = join(work, 'Téléchargements, été #1 (100 %41)');
  const entries = await unpack(zip);
  for (const [path, content] of entries) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), content);
  }
  const paths = [...entries.keys()];
  const [top = ''] = paths[0]?.split('/') ?? [];
  const folder = join(place, top);
  return {
    zip,
    folder,
    files: paths.map((path) => path.slice(top.length + 1)),
    at: (path) => `${pathToFileURL(folder).href}/${path}`,
  };
}
