// Prints the measures as text for the terminal.
import type { BuildCost } from './build-cost.ts';
import type { FilterCost } from './filter-cost.ts';
import type { PageKind } from './page-kinds.ts';
import type { Paint, Profile } from './paint.ts';
import type { KeyCost } from './key-cost.ts';
import type { SearchCost } from './scale.ts';
import type { FirstSearch } from './search-cost.ts';
import type { Traffic } from './traffic.ts';

/** A kind of page and the weight of its page. */
export interface Weighed {
  kind: PageKind;
  /** Bytes of all response bodies, compressed. */
  bytes: number;
  /** Number of requests before the reader acts. */
  requests: number;
}

/** A kind of page and the paint of each run. */
export interface Painted {
  kind: PageKind;
  runs: Paint[];
}

/** Prints the best and the median of several builds, and the median of each stage. */
export function buildReport(builds: BuildCost[]): string {
  const seconds = builds.map((build) => build.seconds);
  const peaks = builds.flatMap(({ peakMemory }) => (peakMemory === null ? [] : [peakMemory]));
  const inMiB = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MiB`;
  const memory =
    peaks.length === 0
      ? 'not measured on this system'
      : `best ${inMiB(Math.min(...peaks))}, median ${inMiB(median(peaks))}`;
  const best = Math.min(...seconds).toFixed(1);
  return section(`Full build, ${builds.length} times`, [
    ['wall time', `best ${best} s, median ${median(seconds).toFixed(1)} s`],
    ['peak memory', memory],
    ...stageRows(builds),
  ]);
}

/** The median of each stage, in the order of the first build. */
function stageRows(builds: BuildCost[]): string[][] {
  return (builds[0]?.stages ?? []).map(([name]) => {
    const times = builds.flatMap(({ stages }) => stages.filter(([other]) => other === name));
    return [`  ${name}`, `median ${median(times.map(([, seconds]) => seconds)).toFixed(1)} s`];
  });
}

/** Prints the weight and the number of requests of each kind of page. */
export function weightReport(pages: Weighed[]): string {
  const rows = pages.map(({ kind, bytes, requests }) => [
    kind.name,
    kind.path,
    `${bytes} bytes`.padStart(14),
    `${requests} ${requests === 1 ? 'request' : 'requests'}`.padStart(11),
  ]);
  return section('Before the reader acts, with brotli and an empty cache', rows);
}

/** Prints the median paint of pages under a profile. */
export function paintReport(pages: Painted[], profile: Profile): string {
  const { kilobitsPerSecond, roundTripMs, cpuSlowdown } = profile;
  const rows = pages.map(({ kind, runs }) => [
    kind.name,
    kind.path,
    `largest contentful paint ${Math.round(median(runs.map(({ lcp }) => lcp)))} ms`,
    `layout shift ${median(runs.map(({ cls }) => cls)).toFixed(3)}`,
  ]);
  const network = `${kilobitsPerSecond} kbit/s, ${roundTripMs} ms round trip`;
  const times = pages[0]?.runs.length ?? 0;
  return section(`At ${network}, CPU ${cpuSlowdown}× slower, empty cache, median of ${times}`, rows);
}

/** Prints the main-thread time of each change of a filter. */
export function filterReport(costs: FilterCost[], { cpuSlowdown }: Profile): string {
  const rows = costs.map(({ change, ms }) => [change, `${Math.round(ms)} ms`.padStart(8)]);
  return section(`A filter of the concordance, CPU ${cpuSlowdown}× slower, main-thread time`, rows);
}

/** Prints what search costs: what a first one loads and how long it takes, then keys. */
export function searchReport({ waits, fields }: SearchCost, profile: Profile): string {
  return [
    section(
      'What a first search loads, with gzip and an empty cache',
      fields.map(({ where, first }) => [where, ...loadedBy(first)]),
    ),
    firstSearchReport(waits, profile),
    ...fields.map(({ where, keys }) => keyReport(where, keys, profile)),
  ].join('\n');
}

function loadedBy({ bytes, requests }: Traffic): string[] {
  return [`${bytes} bytes`.padStart(14), `${requests.length} requests`.padStart(12)];
}

/** Prints the median wait for the first search of a visit. */
function firstSearchReport(runs: FirstSearch[], profile: Profile): string {
  const { kilobitsPerSecond, roundTripMs, cpuSlowdown } = profile;
  const network = `${kilobitsPerSecond} kbit/s, ${roundTripMs} ms round trip`;
  const seconds = (values: number[]): string => `${(median(values) / 1000).toFixed(2)} s`;
  const title = `A first search at ${network}, CPU ${cpuSlowdown}× slower, from the first key, median of ${runs.length}`;
  return section(title, [
    ['first clause offered', seconds(runs.map(({ offered }) => offered))],
    ['whole index answered', seconds(runs.map(({ settled }) => settled))],
  ]);
}

/** Prints the median time of a key, the five slowest keys, and the longest task. */
function keyReport(where: string, costs: KeyCost[], { cpuSlowdown }: Profile): string {
  const times = costs.map(({ ms }) => ms);
  const inMs = (ms: number): string => `${Math.round(ms)} ms`.padStart(8);
  const worst = costs.toSorted((a, b) => b.ms - a.ms).slice(0, 5);
  const [longest] = costs.toSorted((a, b) => b.longest - a.longest);
  return section(
    `A key of a search ${where}, CPU ${cpuSlowdown}× slower, to the next frame, ${costs.length} keys`,
    [
      ['median', inMs(median(times))],
      ...worst.map(({ written, ms }) => [`up to “${written}”`, inMs(ms)]),
      [`longest task, up to “${longest?.written ?? ''}”`, inMs(longest?.longest ?? 0)],
    ],
  );
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new Error('A median needs one value at least.');
  return (low + high) / 2;
}

function section(title: string, rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`), ''].join('\n');
}
