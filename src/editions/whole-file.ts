import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file under another name and renames it, so that no reader ever finds a part of it. */
export function writeWholeFile(target: string, bytes: Uint8Array): void {
  mkdirSync(dirname(target), { recursive: true });
  const unfinished = `${target}.${process.pid}.unfinished`;
  try {
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
