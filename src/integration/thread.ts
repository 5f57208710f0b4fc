/** What a thread of a build makes, as a promise. */
import type { Worker } from 'node:worker_threads';

/**
 * The one message that a thread sends at its end. A build that fails before awaiting it does not end on its rejection.
 *
 * @param makes what the thread makes, for the fault: `the search files`
 * @returns rejects where the thread fails, or ends without a message
 */
export function resultOf<Result>(thread: Worker, makes: string): Promise<Result> {
  const result = new Promise<Result>((resolve, reject) => {
    thread
      .once('message', resolve)
      .once('error', reject)
      .once('exit', (code) =>
        reject(new Error(`the thread that makes ${makes} ended without them (code ${code})`)),
      );
  });
  result.catch(() => undefined);
  return result;
}
