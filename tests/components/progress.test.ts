import { expect, test } from 'vitest';
import { progressOf } from '../../src/components/progress.ts';

/** Work of which each part takes as long. @returns what was told */
function told(total: number, ms: number): string[] {
  const lines: string[] = [];
  let time = 1000;
  const done = progressOf('pages', total, { say: (line) => lines.push(line), now: () => time });
  for (let part = 0; part < total; part += 1) {
    time += ms;
    done();
  }
  return lines;
}

test('work of less than five seconds is not told', () => {
  expect(told(1000, 4.9)).toEqual([]);
});

test('longer work is told every five seconds, with its rate and the time left', () => {
  expect(told(9000, 2)).toEqual([
    'pages: 2,500 of 9,000, 500 a second, 13 s left',
    'pages: 5,000 of 9,000, 500 a second, 8 s left',
    'pages: 7,500 of 9,000, 500 a second, 3 s left',
  ]);
});

test('slow work is told by the minute', () => {
  expect(told(62, 2000)[0]).toBe('pages: 3 of 62, 30 a minute, 1 min 58 s left');
});
