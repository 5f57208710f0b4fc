/** Threads of a build: what they send at their end, or why they sent nothing. */
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { resultOf } from '../../src/integration/thread.ts';

const run = (code: string) => resultOf<unknown>(new Worker(code, { eval: true }), 'the pages');

test('gives what a thread sends', async () => {
  expect(await run(`require('node:worker_threads').parentPort.postMessage([1])`)).toEqual([1]);
});

test('fails where a thread fails, or ends without a word', async () => {
  await expect(run(`throw new Error('no ink')`)).rejects.toThrow('no ink');
  await expect(run('process.exit(3)')).rejects.toThrow(
    'the thread that makes the pages ended without them (code 3)',
  );
});
