/** Folders put in place whole, with writers killed at any moment or writing at the same time. */
import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { beginWholeFolder } from '../../src/integration/whole-folder.ts';

const script = fileURLToPath(new URL('writer.ts', import.meta.url));

/** A folder of its own for each test: they wait for other processes, so they run at the same time. */
const places = test.extend<{ place: string; target: string }>({
  place: async ({}, use) => {
    const place = mkdtempSync(join(tmpdir(), 'whole-'));
    await use(place);
    rmSync(place, { recursive: true });
  },
  target: async ({ place }, use) => use(join(place, 'dist')),
});

/** Starts a writer; `holding` comes true when it holds the folder, `ended` when it has ended. */
function start(target: string, text: string, pauseMs = 1) {
  const child = spawn(process.execPath, [script, target, text, String(pauseMs)]);
  const said: string[] = [];
  const holding = Promise.withResolvers<undefined>();
  const waiting = Promise.withResolvers<undefined>();
  child.stdout.on('data', (chunk: Buffer) => {
    said.push(...String(chunk).trim().split('\n'));
    if (said.includes('holds')) holding.resolve(undefined);
    if (said.some((line) => line.includes('waiting'))) waiting.resolve(undefined);
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said, holding: holding.promise, waiting: waiting.promise, ended };
}

/** The text that all hundred files share. Fails unless there are a hundred files of one build. */
function wholeText(target: string): string {
  const files = readdirSync(target);
  expect(files).toHaveLength(100);
  const texts = new Set(files.map((file) => readFileSync(join(target, file), 'utf8')));
  expect(texts.size).toBe(1);
  return [...texts].join();
}

// Each test starts Node several times, which is slow on a busy machine.
describe.concurrent('a folder put in place whole', { timeout: 60_000 }, () => {
  places('is the last good one, at whatever moment its writer is killed', async ({ place, target }) => {
    expect(await start(target, 'good', 0).ended).toBe(0);
    const texts: string[] = [];
    for (const afterMs of [0, 20, 60, 90, 110, 130]) {
      const { child, holding, ended } = start(target, `killed after ${afterMs} ms`);
      await holding;
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      child.kill('SIGKILL');
      await ended;
      texts.push(wholeText(target));
    }
    expect(texts[0]).toBe('good');
    expect(await start(target, 'next').ended).toBe(0);
    expect(wholeText(target)).toBe('next');
    expect(readdirSync(place)).toEqual(['dist']);
  });

  places('is found again where its writer was killed while it was put in place', ({ place, target }) => {
    mkdirSync(target);
    writeFileSync(join(target, 'page'), 'good');
    const folder = beginWholeFolder(target);
    writeFileSync(join(folder.unfinished, 'page'), 'whole');
    renameSync(target, join(place, '.dist.old'));
    beginWholeFolder(target);
    expect(readFileSync(join(target, 'page'), 'utf8')).toBe('whole');
  });

  places(
    'is written by one at a time: the second says for whom it waits, and the last one stands',
    async ({ target }) => {
      const first = start(target, 'first', 10);
      await first.holding;
      const second = start(target, 'second');
      await second.waiting;
      expect(second.said).toEqual([
        `Process ${first.child.pid} is building here already: waiting for its end.`,
      ]);
      expect(await first.ended).toBe(0);
      expect(await second.ended).toBe(0);
      expect(wholeText(target)).toBe('second');
    },
  );

  places(
    'is held no more by a writer that was killed: of those that waited, each has its turn',
    async ({ place, target }) => {
      const killed = start(target, 'killed', 100);
      await killed.holding;
      const others = ['a', 'b', 'c'].map((text) => start(target, text));
      await Promise.all(others.map(({ waiting }) => waiting));
      killed.child.kill('SIGKILL');
      expect(await Promise.all(others.map(({ ended }) => ended))).toEqual([0, 0, 0]);
      expect(['a', 'b', 'c']).toContain(wholeText(target));
      expect(readdirSync(place)).toEqual(['dist']);
    },
  );

  // Only Linux tells when a process began.
  places.runIf(process.platform === 'linux')(
    'is not held by another process that was given the number of the one killed',
    async ({ place, target }) => {
      // The lock names this test's process number, but another start.
      writeFileSync(join(place, '.dist.lock'), `${process.pid} 1`);
      expect(await start(target, 'good').ended).toBe(0);
    },
  );
});
