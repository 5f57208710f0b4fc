/** Tells of long work at build time how far it has come, at what rate, and how much time is left. */

/** Milliseconds before the first line, and between two. */
const PAUSE_MS = 5000;

interface Surroundings {
  /** Prints a line. */
  say?: (line: string) => void;
  /** Milliseconds since any moment. */
  now?: () => number;
}

/**
 * Begins to tell of some work; what takes less than five seconds is not told.
 *
 * @param what in the plural: `pages`
 * @param total how many there are
 * @returns to be called as each is done
 */
export function progressOf(
  what: string,
  total: number,
  { say = console.log, now = () => performance.now() }: Surroundings = {},
): () => void {
  let told = { time: now(), done: 0 };
  let done = 0;
  return () => {
    done += 1;
    const time = now();
    if (time - told.time < PAUSE_MS || done >= total) return;
    // Since the last line: work often begins slowly.
    const rate = ((done - told.done) / (time - told.time)) * 1000;
    told = { time, done };
    say(
      `${what}: ${figure(done)} of ${figure(total)}, ${rateOf(rate)}, ${timeOf((total - done) / rate)} left`,
    );
  };
}

function figure(number: number): string {
  return number.toLocaleString('en');
}

/** `240 a second`, `30 a minute` */
function rateOf(aSecond: number): string {
  return aSecond >= 1
    ? `${figure(Math.round(aSecond))} a second`
    : `${figure(Math.round(aSecond * 60))} a minute`;
}

/** `34 s`, `2 min 5 s` */
function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
