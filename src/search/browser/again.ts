/** Asks again for files that did not come: a network on the move loses requests. */

/** Milliseconds before something lost is asked for again. */
const PAUSE = 400;
/**
 * How often something is asked for. The second time is lost where the file was preloaded: Chromium answers it with the
 * failed preload, and asks the server only the third time.
 */
const TRIES = 3;

/** Loads something, up to three times; from disk once, where a missing file stays missing. @throws what the last try threw */
export async function again<Loaded>(load: () => Promise<Loaded>, tries = TRIES): Promise<Loaded> {
  try {
    return await load();
  } catch (failure) {
    if (tries === 1 || location.protocol === 'file:') throw failure;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return again(load, tries - 1);
  }
}
