/** The archive of the data: every file in a folder that names the version, and digests that a reader can check. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { releaseFiles } from '../../src/data/release-archive.ts';

const files = ['corpus.csv', 'akn/oci-2016.xml'].map((path) => ({ path, bytes: Buffer.from(path) }));
const order = {
  version: 3,
  date: '2026-12-01',
  page: 'https://edition.example/donnees/',
  license: 'https://creativecommons.org/licenses/by/4.0/',
};

test('has each file once, a note, and the digest of each as sha256sum reads it', () => {
  const held = new Map(releaseFiles(files, order).map(({ path, bytes }) => [path, Buffer.from(bytes)]));
  const top = 'concordance-donnees-3/';
  expect([...held.keys()]).toEqual(
    ['LISEZMOI.txt', 'akn/oci-2016.xml', 'corpus.csv', 'SHA256SUMS'].map((path) => top + path),
  );
  const lines = held.get(`${top}SHA256SUMS`)?.toString().trimEnd().split('\n') ?? [];
  expect(lines).toHaveLength(3);
  for (const line of lines) {
    const [, digest = '', path = ''] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    expect(digest).toBe(
      createHash('sha256')
        .update(held.get(top + path) ?? '')
        .digest('hex'),
    );
  }
  const note = held.get(`${top}LISEZMOI.txt`)?.toString() ?? '';
  expect(note).toContain('version 3, du 1er\u00A0décembre\u00A02026.');
  for (const address of [order.page, order.license]) expect(note).toContain(address);
});
