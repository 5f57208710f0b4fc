/** On a machine without Chromium no PDF is made, and a message says how to get it. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { MissingTool } from '../../src/editions/missing-tool.ts';
import { makePdf } from '../../src/editions/pdf.ts';
import { edition, order } from './made.ts';

test('names the tool and the way out, and writes nothing', async () => {
  const target = join(tmpdir(), `concordance-${process.pid}-missing.pdf`);
  const made = makePdf(edition, order, target, () => null);
  await expect(made).rejects.toBeInstanceOf(MissingTool);
  await expect(made).rejects.toMatchObject({
    tool: 'Chromium',
    remedy: expect.stringContaining('CHROMIUM_PATH'),
  });
  expect(existsSync(target)).toBe(false);
});
