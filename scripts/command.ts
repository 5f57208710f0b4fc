/** How commands end: with their exit code, or with how they are called. */

/** What is typed wrongly; the message says it to who typed it. */
export class WrongUse extends Error {}

/**
 * Runs a command. Options that it does not know (`parseArgs` throws a TypeError with a code) and wrong uses are told
 * with the usage; other errors end the process as they are.
 *
 * @param run gives the exit code
 */
export async function command(usage: string, run: () => number | Promise<number>): Promise<void> {
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof WrongUse) && !(error instanceof TypeError && 'code' in error)) throw error;
    console.error(`${error.message}\nUsage: npm run ${usage}`);
    process.exitCode = 1;
  }
}
