import { expect, test } from 'vitest';
import { progressOf } from '../../src/components/progress.ts';

/** Work of which each part takes as long, or as long as is given for it. @returns what was told */
function told(total: number, ms: number | ((part: number) => number)): string[] {
  const lines: string[] = [];
  let time = 1000;
  const done = progressOf('pages', total, { say: (line) => lines.push(line), now: () => time });
  for (let part = 0; part < total; part += 1) {
    time += typeof ms === 'number' ? ms : ms(part);
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

test('the time left is told from the rate since the last line, whatever came before', () => {
  expect(told(4000, (part) => (part < 5 ? 1000 : 2)).slice(0, 2)).toEqual([
    'pages: 5 of 4,000, 1 a second, 66 min 35 s left',
    'pages: 2,505 of 4,000, 500 a second, 3 s left',
  ]);
});
