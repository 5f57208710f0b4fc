/** Asks again for what was lost on the way. */

/** Milliseconds before something lost is asked for again. */
const PAUSE = 400;
/** Chromium answers one repetition with what was asked for ahead and lost, without asking. */
const TRIES = 3;

/** Loads something, a few times if it fails; once from disk, where what is lost stays lost. @throws what the last try threw */
export async function again<Loaded>(load: () => Promise<Loaded>, tries = TRIES): Promise<Loaded> {
  try {
    return await load();
  } catch (failure) {
    if (tries === 1 || location.protocol === 'file:') throw failure;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return again(load, tries - 1);
  }
}
