/** The dossiers of the lessons are such as readers make, and come whole out of their addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dossierOf } from '../../src/lessons/dossier-of.ts';
import { LessonHead } from '../../src/model/lessons.ts';
import { dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';

const lessons = readdirSync('content/lessons').map((name) => {
  const [, head = ''] = readFileSync(`content/lessons/${name}`, 'utf8').split(/^---$/m);
  return { name, dossier: dossierOf(LessonHead.parse(parse(head))) };
});

describe.each(lessons)('$name', ({ dossier }) => {
  test('comes whole out of its address', () => {
    const address = dossierToAddress(dossier);
    expect(dossierFromAddress(address)).toMatchObject({ dossier });
    expect(address.length).toBeLessThan(8000);
  });

  test('asks pupils something of every text, and tells the teacher what is expected', () => {
    const texts = dossier.entries.filter((entry) => entry.kind !== 'heading');
    expect(texts.length).toBeGreaterThanOrEqual(3);
    for (const { question, note } of texts) {
      expect(question).toMatch(/[?.]$/);
      expect(note).not.toBe('');
    }
  });
});
