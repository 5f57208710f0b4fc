// What the main thread of a page does, read from traces.
import type { CDPSession } from 'playwright';

/** Work of the main thread in a trace: what the page's script does, and what its changes cost to show. */
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
  ph: string;
  /** Beginning and length, in microseconds. */
  ts: number;
  dur?: number;
  tid: number;
}

/**
 * The work that a thread which dispatches events does while something runs; work inside other work
 * counts once.
 *
 * @param session of the page
 * @returns milliseconds of the processor as it is, slowed or not
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

/** Microseconds of work on the thread that dispatched the event. */
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
