/** Locks a folder for one process at a time, by a file beside it that names the process. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { besideOf } from './whole-folder.ts';

const POLL_MS = 100;
/** Age, in milliseconds, from which an unfinished step in locking counts as that of a killed process. */
const CUT_SHORT_MS = 5_000;

/**
 * Waits until no other process holds the folder, then holds it until release or the end of this
 * process. The lock of a process that was killed is taken over.
 *
 * @param say prints one line, where there is a process to wait for
 * @returns a function that releases the folder
 */
export async function holdFolder(folder: string, say: (line: string) => void): Promise<() => void> {
  const lock = besideOf(folder, 'lock');
  const own = identityOf(process.pid) ?? String(process.pid);
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !create(lock, own);) {
    const holder = readIfPresent(lock);
    if (holder === null || takeOver(lock, holder)) continue;
    if (!told && holder !== '') {
      say(`Process ${holder.split(' ')[0]} is building here already: waiting for its end.`);
      told = true;
    }
    await setTimeout(POLL_MS);
  }
  const release = (): void => {
    process.off('exit', release);
    if (readIfPresent(lock) === own) rmSync(lock, { force: true });
  };
  process.on('exit', release);
  return release;
}

/** Removes the lock of an ended process. @returns whether it was removed */
function takeOver(lock: string, holder: string): boolean {
  if (isHeld(lock, holder)) return false;
  // One process at a time, lest a second remove the lock of the next holder.
  const turn = `${lock}.turn`;
  try {
    mkdirSync(turn);
  } catch {
    if (ageOf(turn) > CUT_SHORT_MS) rmSync(turn, { recursive: true, force: true });
    return false;
  }
  try {
    if (readIfPresent(lock) === holder) rmSync(lock, { force: true });
  } finally {
    // Another process may have swept it meanwhile, when this one was slow.
    rmSync(turn, { recursive: true, force: true });
  }
  return true;
}

function isHeld(lock: string, holder: string): boolean {
  // A lock file just created is still empty.
  if (holder === '') return ageOf(lock) <= CUT_SHORT_MS;
  return identityOf(Number(holder.split(' ')[0])) === holder;
}

/**
 * Identity of a running process: its number and, on Linux, its start, since numbers are reused, in
 * containers soon. Null where it does not run.
 */
function identityOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM means a process of another user, which runs.
    if (!hasCode(error, 'EPERM')) return null;
  }
  const stat = toldBySystem(pid);
  if (stat === null) return String(pid);
  // After the name in parentheses: the state, and 19 fields later the start, in clock ticks since boot.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ended = fields[0] === 'Z' || fields[0] === 'X';
  return ended ? null : `${pid} ${fields[19]}`;
}

/** What Linux tells of a process; null where it does not run, and where the system tells nothing. */
function toldBySystem(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return null;
  }
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** @returns null where there is no file. @throws Error of the system where there is one that cannot be read */
function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function ageOf(path: string): number {
  const made = statSync(path, { throwIfNoEntry: false });
  return made === undefined ? 0 : Date.now() - made.mtimeMs;
}
