/** Share pictures as files: the same bytes each time, few of them, kept by what they are made of. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import { SHARE_PICTURE } from '../../src/model/share-picture.ts';
import { keptPictures, SOURCES } from '../../src/sharing/kept.ts';
import { picture } from '../../src/sharing/picture.ts';
import { cardAt, strings } from './own-cards.ts';
import { readPng } from './read-png.ts';

const chosen = [
  'dialogue-2024/4/66',
  'dialogue-2024/preambule',
  'oci-2016/vii/dialogue-2024/1/12',
  'concordance',
];

test.each(chosen)('has the same bytes twice, and the size that previews want: %s', (path) => {
  const first = picture(cardAt(path), strings);
  expect(picture(cardAt(path), strings).equals(first)).toBe(true);
  expect(first.length).toBeLessThanOrEqual(60_000);
  const { width, height, at } = readPng(first);
  expect({ width, height }).toEqual(SHARE_PICTURE);
  const places = Array.from({ length: width * height }, (_, place) => place);
  const colours = new Set(places.map((place) => at(place % width, Math.floor(place / width))));
  expect(colours.has('#faf6ec')).toBe(true);
  expect(colours.size).toBeGreaterThan(20);
});

test('is kept by every file that it is drawn by', () => {
  const isImport = /^import (?!type)[^;]*? from '(\.[^']+)';/gmu;
  const drawing = new Set(['picture.ts']);
  // What makes cards is told by the cards, which name their pictures.
  for (const file of drawing)
    for (const [, path = ''] of (file === 'card.ts'
      ? ''
      : readFileSync(join('src/sharing', file), 'utf8')
    ).matchAll(isImport))
      drawing.add(relative('src/sharing', join('src/sharing', dirname(file), path)));
  expect(drawing).toContain('svg.ts');
  expect([...drawing].filter((file) => !SOURCES.includes(file))).toEqual([]);
});

test('is drawn once and kept, until something that it is made of changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'concordance-pictures-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const pictureOf = keptPictures(folder, strings);
  const kept = pictureOf(cardAt('concordance'));
  expect(readFileSync(kept).equals(picture(cardAt('concordance'), strings))).toBe(true);
  // A picture that is drawn again would stand in place of these words.
  writeFileSync(kept, 'kept');
  expect(pictureOf(cardAt('concordance'))).toBe(kept);
  expect(keptPictures(folder, strings)(cardAt('concordance'))).toBe(kept);
  expect(readFileSync(kept, 'utf8')).toBe('kept');
  expect(readdirSync(folder)).toHaveLength(1);
  pictureOf(cardAt('oci-2016/i'));
  keptPictures(folder, { ...strings, siteSubtitle: 'Autre' })(cardAt('oci-2016/i'));
  expect(readdirSync(folder)).toHaveLength(3);
});
