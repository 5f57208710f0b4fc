/** Editions made for the tests as for readers, and the public data of the site to compare with. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { BookOrder } from '../../src/editions/book/order.ts';
import type { Edition } from '../../src/model/edition.ts';
import { wholeEdition } from '../convert/sources.ts';
import { provisionsOf, readCorpus, type CorpusProvision } from '../site/corpus.ts';
import { siteNamed } from '../site/site.ts';

const site = siteNamed('plain');

export const order: BookOrder = {
  site: site.publicUrl,
  method: readFileSync('content/pages/methode.mdx', 'utf8'),
  methodDetail: readFileSync('content/pages/methode-detail.mdx', 'utf8'),
};

export const edition: Edition = wholeEdition();

/** The public data of the site. */
export const corpus = readCorpus(site);
export const provisions: CorpusProvision[] = provisionsOf(corpus);

/**
 * Makes a file twice, in a folder removed after the last test of the file.
 *
 * @param makeAgain makes it the second time, if elsewhere than the first
 */
export async function madeTwice(
  name: string,
  make: (target: string) => Promise<void>,
  makeAgain = make,
): Promise<{ path: string; bytes: Buffer; again: Buffer }> {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = join(folder, name);
  const second = join(folder, `again-${name}`);
  await make(path);
  await makeAgain(second);
  return { path, bytes: readFileSync(path), again: readFileSync(second) };
}

/** Makes a file in a folder removed after the last test of the file, and gives its bytes. */
export async function madeOnce(name: string, make: (target: string) => Promise<void>): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  await make(join(folder, name));
  return readFileSync(join(folder, name));
}
