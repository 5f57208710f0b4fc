// Time and memory of full builds, and where the time goes.
import { spawn } from 'node:child_process';
import { treeMemory } from './process-tree.ts';

const samplingMs = 50;

/** The cost of one build. */
export interface BuildCost {
  /** Wall time, in seconds. */
  seconds: number;
  /**
   * Highest resident memory (RSS) of the build with all processes it starts, in bytes; null where the
   * system does not give it. Memory shared by processes counts once for each.
   */
  peakMemory: number | null;
  /** Wall time of each stage, in seconds, in the order of the build; search is made beside the others. */
  stages: [name: string, seconds: number][];
}

/**
 * Runs the full build several times, one after the other.
 * @param project folder of package.json
 * @throws Error with the output of a build that fails
 */
export async function measureBuilds(project: string, times: number): Promise<BuildCost[]> {
  const costs: BuildCost[] = [];
  for (let run = 0; run < times; run += 1) costs.push(await measureBuild(project));
  return costs;
}

function measureBuild(project: string): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const build = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: project,
      // Pages are measured at the root of a host.
      env: { ...process.env, BASE_PATH: '/' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    build.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    build.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    let peakMemory: number | null = null;
    const sampling = setInterval(() => {
      const memory = build.pid === undefined ? null : treeMemory(build.pid);
      if (memory !== null) peakMemory = Math.max(peakMemory ?? 0, memory);
    }, samplingMs);
    build.once('error', reject);
    build.once('close', (status) => {
      clearInterval(sampling);
      if (status === 0)
        resolve({ seconds: (performance.now() - start) / 1000, peakMemory, stages: stagesIn(output) });
      else reject(new Error(`The build failed (\`npm run build\` tells more). It said:\n${output}`));
    });
  });
}

/** Reads the stages in the last line of a build: `Built dist. 9.1 s: start 0.9, conversion 0.5`. */
function stagesIn(output: string): [name: string, seconds: number][] {
  const told = /^Built .* s: (.*)$/m.exec(output)?.[1] ?? '';
  return [...told.matchAll(/([a-z][a-z ]*) ([\d.]+)/g)].map(([, name = '', seconds]) => [
    name,
    Number(seconds),
  ]);
}
