/** Measures the time of each stage of a build. */
import type { ViteUserConfig } from 'astro';

const stages: { name: string; end: number }[] = [];

/** Ends a stage, which began at the end of the one before, or with the process. */
export function timeStage(name: string): void {
  stages.push({ name, end: performance.now() });
}

/** `12.3 s: start 0.9, conversion 0.5, …`, in seconds. */
export function stagesTold(): string {
  const told = stages.map(({ name, end }, index) => {
    const begin = stages[index - 1]?.end ?? 0;
    return `${name} ${((end - begin) / 1000).toFixed(1)}`;
  });
  return `${(performance.now() / 1000).toFixed(1)} s: ${told.join(', ')}`;
}

/** Ends a stage as each of Astro's bundles is written. */
export function timeBundles(): NonNullable<ViteUserConfig['plugins']>[number] {
  return {
    name: 'concordance:stages',
    writeBundle() {
      timeStage(`${this.environment.name} bundle`);
    },
  };
}
