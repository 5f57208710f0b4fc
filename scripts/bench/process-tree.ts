// The memory of a process and of all those it started, as Linux tells it.
import { readFileSync, readdirSync } from 'node:fs';

interface Process {
  id: number;
  parent: number;
  /** Resident memory, in bytes. */
  memory: number;
}

/**
 * Adds up the resident memory (RSS) of a process and of its descendants, in bytes; null elsewhere
 * than on Linux.
 */
export function treeMemory(id: number): number | null {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([id]);
  // Children may come before their parents: once more, as long as some are found.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id: child, parent } of processes) if (family.has(parent)) family.add(child);
  }
  return processes.filter((one) => family.has(one.id)).reduce((sum, { memory }) => sum + memory, 0);
}

/** The process, in a list; an empty list when it has ended in the meantime. */
function readProcess(id: number): Process[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
    const kilobytes = Number(/^VmRSS:\s*(\d+) kB/m.exec(status)?.[1] ?? 0);
    return [{ id, parent, memory: kilobytes * 1024 }];
  } catch {
    return [];
  }
}
