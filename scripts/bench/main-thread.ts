// Work of a page's main thread, read from traces.
import type { CDPSession } from 'playwright';

/** Names of trace events that are work: running scripts, and laying out and painting their changes. */
const WORK = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'FireAnimationFrame',
  'RunMicrotasks',
  'MinorGC',
  'MajorGC',
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'Paint',
  'Layerize',
  'Commit',
]);

interface TraceEvent {
  name: string;
  /** Phase: `X` for an event with a beginning and a length. */
  ph: string;
  /** Beginning, in microseconds. */
  ts: number;
  /** Length, in microseconds. */
  dur?: number;
  /** Thread. */
  tid: number;
}

/**
 * Time the main thread works while a function runs. Events nested in others count once.
 *
 * @param session of the page
 * @param run must make the page dispatch an event, by which the main thread is recognised
 * @returns milliseconds on the processor, slowed or not
 */
export async function mainThreadTime(session: CDPSession, run: () => Promise<void>): Promise<number> {
  return workOf(await traced(session, run)) / 1000;
}

async function traced(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await run();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events;
}

/** Microseconds of work on the thread that dispatches events. */
function workOf(events: TraceEvent[]): number {
  const thread = events.find(({ name }) => name === 'EventDispatch')?.tid;
  const work = events
    .filter(({ name, ph, tid }) => ph === 'X' && tid === thread && WORK.has(name))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of work) {
    if (ts < end) continue;
    end = ts + dur;
    sum += dur;
  }
  return sum;
}
