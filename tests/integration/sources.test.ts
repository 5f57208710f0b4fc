/** What the folders hold and what they lack is told before anything is converted. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/integration/folder-files.ts';
import { readSources } from '../../src/integration/sources.ts';
import { root } from '../convert/sources.ts';

const files = [
  'seeds/a.txt',
  'seeds/README.md',
  'content/LICENSE',
  'content/instruments/a.yaml',
  'content/instruments/b.yaml',
  'content/apparatus/a.yaml',
  'content/comparisons.yaml',
  'content/correspondences/a/1.yaml',
  'content/correspondences/novelties.yaml',
  'content/correspondences/repetitions.yaml',
  'content/search/equivalents.yaml',
  'content/search/no-slips.yaml',
  'content/pages/methode.mdx',
  'content/subjects.yaml',
  'content/acronyms.yaml',
  'content/revisions.yaml',
  'content/release.yaml',
];

let folder: string;
const at = (name: string) => join(folder, name);

function write(name: string, contents: string | Uint8Array = name): void {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), contents);
}

/** Gives a file or folder of the whole set another name. */
function rename(name: string, by: string): void {
  mkdirSync(dirname(at(by)), { recursive: true });
  renameSync(at(name), at(by));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'));
  for (const name of files) write(name);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** `path severity rule` of all that is told. */
function told(): string[] {
  const { found = [] } = readSources({ seeds: at('seeds'), content: at('content') });
  return found
    .map(({ file, severity, rule }) => `${file.replace(`${folder}/`, '')} ${severity} ${rule}`)
    .sort();
}

/** What is told of one path: its message and hint. */
function wordsOn(path: string): string {
  const { found = [] } = readSources({ seeds: at('seeds'), content: at('content') });
  const one = found.find(({ file }) => file === at(path));
  return `${one?.message}: ${one?.hint}`.replaceAll(`${folder}/`, '');
}

test('nothing, where all is read', () => expect(told()).toEqual([]));

test('of the project itself nothing, and every file in its folders is read', () => {
  const sources = readSources({ seeds: join(root, 'seeds'), content: join(root, 'content') });
  expect(sources.found).toEqual([]);
  expect([sources.revisions, sources.subjects, sources.release].map((one) => one.length)).toEqual([1, 1, 1]);
  const ties = readdirSync(join(root, 'content/correspondences/oci-2016'));
  expect(sources.concordance.commitments.map(({ file }) => file.split('/').at(-1))).toEqual(ties.sort());
});

describe('a name that nothing reads', () => {
  test.each([
    ['content/correspondences', 'content/correspondance', 'content/correspondences'],
    ['content/correspondences', 'content/Correspondences', 'content/correspondences'],
    ['content/apparatus', 'content/aparatus', 'content/apparatus'],
    ['content/instruments', 'content/instrument', 'content/instruments'],
    ['content/apparatus/a.yaml', 'content/apparatus/a.yml', 'content/apparatus/a.yaml'],
    ['content/apparatus/a.yaml', 'content/apparatus/a.YAML', 'content/apparatus/a.yaml'],
    ['content/instruments/b.yaml', 'content/instruments/b', 'content/instruments/b.yaml'],
    ['content/instruments/b.yaml', 'content/instruments/b.yaml.txt', 'content/instruments/b.yaml'],
    [
      'content/correspondences/a/1.yaml',
      'content/correspondences/a/1.yml',
      'content/correspondences/a/1.yaml',
    ],
    [
      'content/correspondences/repetitions.yaml',
      'content/correspondences/repetition.yaml',
      'content/correspondences/repetitions.yaml',
    ],
    [
      'content/correspondences/novelties.yaml',
      'content/correspondences/novelties.yml',
      'content/correspondences/novelties.yaml',
    ],
    ['content/search/no-slips.yaml', 'content/search/noslips.yaml', 'content/search/no-slips.yaml'],
    ['content/subjects.yaml', 'content/subject.yaml', 'content/subjects.yaml'],
    ['content/release.yaml', 'content/releases.yaml', 'content/release.yaml'],
    ['content/pages/methode.mdx', 'content/pages/methode.md', 'content/pages/methode.mdx'],
    ['seeds/a.txt', 'seeds/a.text', 'seeds/a.txt'],
    ['seeds/a.txt', 'seeds/a.TXT', 'seeds/a.txt'],
  ])('%s as %s is an error that names the right one', (right, wrong, meant) => {
    rename(right, wrong);
    expect(told()).toEqual([`${wrong} error content-misnamed`]);
    expect(wordsOn(wrong)).toContain(`${meant} is not there: call it ${meant.split('/').slice(1).join('/')}`);
  });

  test.each([
    ['content/apparatus/notes.docx', 'remove it, or give it a name that is read here: *.yaml'],
    ['content/apparatus/a.yml', 'content/apparatus/a.yaml is there already: remove it'],
    ['content/correspondences/a/old/1.yaml', ''],
    [
      'content/plans.yaml',
      'instruments/, apparatus/, comparisons.yaml, correspondences/, search/, revisions.yaml',
    ],
    ['seeds/letter.pdf', 'a name that is read here: *.txt'],
    ['seeds/old/a.txt', 'a name that is read here: *.txt'],
  ])('%s, where nothing that it could be is absent, is a warning', (name, words) => {
    write(name);
    const place = name.includes('/old/') ? dirname(name) : name;
    expect(told()).toEqual([`${place} warning content-unread`]);
    expect(wordsOn(place)).toContain(words);
  });

  test('hidden files and folders that a conversion wrote are passed over', () => {
    write('content/.DS_Store');
    write('content/.generated.new/pages/a.mdx');
    write('content/generated/GENERATED.txt');
    write('content/generated/pages/a.mdx');
    expect(told()).toEqual([]);
  });
});

describe('what an edition of several texts expects', () => {
  test.each([
    ['content/apparatus', 'no slip of a text is marked: restore it, or make an empty folder of this name'],
    ['content/comparisons.yaml', 'the edition does not say what was compared, by whom and when'],
    ['content/correspondences', 'the edition has no concordance'],
    ['content/correspondences/repetitions.yaml', 'the edition tells no repetitions'],
    ['content/search', 'search knows no equivalents'],
    ['content/search/no-slips.yaml', 'search may take right words for slips'],
    [
      'content/subjects.yaml',
      'the edition has no index of subjects: restore it, or write one without entries',
    ],
    ['content/revisions.yaml', 'the edition tells no changes'],
    ['content/release.yaml', 'the edition has no date'],
  ])('is missed: %s', (name, words) => {
    rmSync(at(name), { recursive: true });
    expect(told()).toEqual([`${name} warning content-missing`]);
    expect(wordsOn(name)).toContain(words);
  });

  test('is not asked of a first text alone', () => {
    for (const name of files.slice(4)) rmSync(at(name));
    expect(told()).toEqual([]);
  });
});

describe('in place of a stack trace', () => {
  // Rights do not bind the superuser, whom tests may run as: all of these stop any user.
  test('a folder where a file belongs', () => {
    rmSync(at('content/release.yaml'));
    mkdirSync(at('content/release.yaml'));
    mkdirSync(at('content/instruments/c.yaml'));
    mkdirSync(at('seeds/b.txt'));
    expect(told()).toEqual([
      'content/instruments/c.yaml error not-a-file',
      'content/release.yaml error not-a-file',
      'seeds/b.txt error not-a-file',
    ]);
  });

  test('a file where a folder belongs', () => {
    for (const name of ['seeds', 'content/search', 'content/correspondences']) {
      rmSync(at(name), { recursive: true });
      write(name);
    }
    expect(told()).toEqual([
      'content/correspondences error not-a-folder',
      'content/search error not-a-folder',
      'seeds error not-a-folder',
    ]);
  });

  test('links that lead in a circle, back up or nowhere', () => {
    symlinkSync('b.txt', at('seeds/b.txt'));
    symlinkSync('..', at('content/apparatus/up'));
    symlinkSync('nowhere.yaml', at('content/instruments/c.yaml'));
    expect(told()).toEqual([
      'content/apparatus/up error link-circle',
      'content/instruments/c.yaml error not-readable',
      'seeds/b.txt error not-readable',
    ]);
    expect(wordsOn('seeds/b.txt')).toBe(
      'this cannot be read: its links lead in a circle (ELOOP): correct the link, or remove it',
    );
    expect(wordsOn('content/instruments/c.yaml')).toContain('it leads nowhere (ENOENT)');
  });

  test('links that lead out of their folder, of a file and of a folder', () => {
    mkdirSync(at('elsewhere'));
    write('elsewhere/b.txt', '1. Le puits.');
    write('elsewhere/c.yaml', 'id: c');
    symlinkSync('../elsewhere/b.txt', at('seeds/b.txt'));
    rmSync(at('content/search'), { recursive: true });
    symlinkSync('../elsewhere', at('content/search'));
    symlinkSync('../instruments', at('content/apparatus/beside'));
    expect(told()).toEqual([
      'content/apparatus/beside warning content-unread',
      'content/search error link-outside',
      'seeds/b.txt error link-outside',
    ]);
    expect(wordsOn('seeds/b.txt')).toBe(
      'this link leads out of its folder: another machine has not what it leads to: put the file itself here',
    );
  });

  test('a folder of texts whose link leads in a circle, or a device for one', () => {
    rmSync(at('seeds'), { recursive: true });
    symlinkSync('seeds', at('seeds'));
    symlinkSync('/dev/zero', at('content/instruments/c.yaml'));
    expect(told()).toEqual(['content/instruments/c.yaml error link-outside', 'seeds error not-readable']);
  });

  test('files of more bytes than are read', () => {
    write('seeds/b.txt', Buffer.alloc(MOST_BYTES.text + 1, 'a'));
    write('content/release.yaml', Buffer.alloc(MOST_BYTES.yaml + 1, 'a'));
    expect(told()).toEqual(['content/release.yaml error file-too-large', 'seeds/b.txt error file-too-large']);
    expect(wordsOn('seeds/b.txt')).toContain('has 2000001 bytes, and 2000000 are read at most');
  });
});
