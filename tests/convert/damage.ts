/** A third text of the fixtures, damaged in its file or in its description, and what is told of it. */
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert/convert.ts';
import type { Source } from '../../src/convert/read/sources.ts';
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { sourcesOf } from './project.ts';

/** Words that stand once in the text or in the description, and others in their place. */
interface Damage {
  text?: readonly [words: string, by: string];
  description?: readonly [words: string, by: string];
}

/** All that is told of a damaged third text, one line each. */
function toldOf(name: string, { text, description }: Damage): string[] {
  const sources = sourcesOf(`tests/fixtures/third-texts/${name}/`);
  const change = (source: Source, damage: readonly [string, string] | undefined): Source => {
    if (damage === undefined) return source;
    const parts = Buffer.from(source.bytes).toString('utf8').split(damage[0]);
    if (parts.length !== 2) throw new Error(`“${damage[0]}” does not stand once in ${source.file}`);
    return { ...source, bytes: Buffer.from(parts.join(damage[1])) };
  };
  return convert({
    ...sources,
    seeds: new Map([...sources.seeds].map(([key, source]) => [key, change(source, text)])),
    instruments: sources.instruments.map((source) => change(source, description)),
  }).diagnostics.map(formatDiagnostic);
}

/** A damage with its name, and the beginning of a line that is told. */
interface ToldDamage extends Damage {
  name: string;
  told: string;
}

/** Tests that each damage is told, by the folder of the text. */
export function testDamages(cases: Record<string, ToldDamage[]>): void {
  describe.each(Object.entries(cases))('%s', (folder, damaged) => {
    test.each(damaged)('$name', ({ told, ...damage }) => {
      const lines = toldOf(folder, damage);
      expect(
        lines.filter((line) => line.startsWith(told)),
        lines.join('\n'),
      ).not.toEqual([]);
    });
  });
}
