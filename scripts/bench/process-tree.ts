// Memory of a process and all its descendants, from Linux's /proc.
import { readFileSync, readdirSync } from 'node:fs';

interface Process {
  id: number;
  parent: number;
  /** Resident memory, in bytes. */
  memory: number;
}

/**
 * Resident memory (RSS) of a process and its descendants, in bytes; null on systems other than Linux.
 * @param id of the process
 */
export function treeMemory(id: number): number | null {
  if (process.platform !== 'linux') return null;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)));
  const family = new Set([id]);
  // Children may be listed before their parents: repeat until no more are found.
  for (let before = 0; before < family.size;) {
    before = family.size;
    for (const { id: child, parent } of processes) if (family.has(parent)) family.add(child);
  }
  return processes.filter((one) => family.has(one.id)).reduce((sum, { memory }) => sum + memory, 0);
}

/** One process, or none where it has ended in the meantime. */
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
