/** The panel with which the reader keeps, updates or removes the site. */
import { onPage } from '../../components/on-page.ts';
import type { KeptFile, KeptSite } from '../kept-site.ts';
import { offlineWords } from '../../strings/browser/offline.ts';
import { isRegistered, keepSite, KeepingFailed, letGo, whenFree, type Reason } from './keep.ts';
import { publishedSite } from './published.ts';
import { publishedScope } from './scope.ts';
import { hasBegun, keptSite, missingFiles } from './store.ts';

/** Characters shown of a version's digest. */
const SHOWN_VERSION = 8;

const REASONS: Record<Reason, string> = {
  network: offlineWords.failedNetwork,
  room: offlineWords.failedRoom,
  changed: offlineWords.failedChanged,
  stopped: offlineWords.failedStopped,
  busy: offlineWords.failedBusy,
  refused: offlineWords.failedRefused,
};

/** The state the panel shows. */
interface Situation {
  kept: KeptSite | null;
  /** The version on the host; null where unknown. */
  published: KeptSite | null;
  /** Bytes of the published version not kept yet. */
  missing: number;
  /** Files of the version in force that are not there any more. */
  lost: readonly KeptFile[];
  /** Whether part of a version is kept, but none whole. */
  begun: boolean;
}

const panel = document.querySelector<HTMLElement>('[data-offline]');
if (panel !== null) void start(panel);

async function start(panel: HTMLElement): Promise<void> {
  /** An element of the panel by its name there: `keep` is `[data-offline-keep]`. */
  const named = <Kind extends HTMLElement = HTMLElement>(name: string) =>
    onPage<Kind>(`[data-offline-${name}]`, panel);
  const state = named('state');
  const more = named('more');
  const announced = named('announced');
  const progress = named('progress');
  const bar = named<HTMLProgressElement>('bar');
  const bytes = named('bytes');
  const keep = named<HTMLButtonElement>('keep');
  const stop = named<HTMLButtonElement>('stop');
  const remove = named<HTMLButtonElement>('remove');

  const scope = publishedScope();
  if (scope === null) return void (state.textContent = offlineWords.notPublished);
  if (!(await canKeep(scope))) return void (state.textContent = offlineWords.unsupported);

  let published: KeptSite | null = null;
  let stopping: AbortController | null = null;
  const isWorking = () => stopping !== null;
  keep.addEventListener('click', () => void bringAll());
  stop.addEventListener('click', () => stopping?.abort());
  remove.addEventListener('click', () => void removeAll());
  await showUnlessWorking();
  published = await publishedSite(scope).catch(() => null);
  await showUnlessWorking();

  /** The reader may begin while the store is read: what is shown of the work then stays, and its button the focus. */
  async function showUnlessWorking(): Promise<void> {
    const found = await situation(scopeOf(), published);
    if (!isWorking()) show(found);
  }

  async function bringAll(): Promise<void> {
    const { signal } = (stopping = new AbortController());
    announced.textContent = '';
    showWorking();
    try {
      published = await publishedSite(scopeOf(), signal).catch((error: unknown) => {
        throw new Unreachable('the host does not answer', { cause: error });
      });
      // A request that may be refused: the browser then keeps the files for longer.
      void navigator.storage.persist().catch(() => false);
      await keepSite({ scope: scopeOf(), site: published, signal, onProgress: showProgress });
      await finish('');
    } catch (error) {
      await finish(signal.aborted ? offlineWords.failedStopped : sentenceFor(error));
      if (error instanceof KeepingFailed && error.reason === 'busy') await followOther();
    }
  }

  /** Shows what another window has done, when it has. */
  async function followOther(): Promise<void> {
    await whenFree(scopeOf());
    if (isWorking()) return;
    published = await publishedSite(scopeOf()).catch(() => published);
    await finish('');
  }

  async function removeAll(): Promise<void> {
    try {
      await letGo(scopeOf());
      await finish(offlineWords.removed);
    } catch (error) {
      await finish(sentenceFor(error));
    }
  }

  function scopeOf(): string {
    if (scope === null) throw new Error('only a published site has buttons');
    return scope;
  }

  /** Shows the new state, announces the end, and moves the focus if it was on a button now hidden. */
  async function finish(sentence: string): Promise<void> {
    const hadFocus = panel.contains(document.activeElement);
    show(await situation(scopeOf(), published));
    stopping = null;
    announced.textContent = sentence === '' ? state.textContent : sentence;
    announced.classList.toggle('unseen', sentence === '');
    if (hadFocus) state.focus();
  }

  function show({ kept, published, missing, lost, begun }: Situation): void {
    progress.hidden = true;
    stop.hidden = true;
    const isNewer = kept !== null && published !== null && published.version !== kept.version;
    keep.hidden = kept !== null && !isNewer && lost.length === 0;
    remove.hidden = kept === null && !begun;
    if (kept !== null) {
      state.textContent =
        lost.length === 0
          ? offlineWords.kept(kept.version.slice(0, SHOWN_VERSION), kept.bytes)
          : offlineWords.damaged(lost.length, kept.files.length);
      const isSame = published !== null && !isNewer;
      more.textContent = isSame ? offlineWords.upToDate : '';
      if (isNewer) more.textContent = offlineWords.newer(missing);
      keep.textContent = isNewer ? offlineWords.update(missing) : offlineWords.mend(bytesOf(lost));
    } else {
      state.textContent = begun && published !== null ? offlineWords.begun(missing) : offlineWords.notKept;
      more.textContent = published === null ? '' : offlineWords.cost(published.bytes, published.compressed);
      keep.textContent = begun ? offlineWords.resume : offlineWords.keep;
    }
  }

  function showWorking(): void {
    state.textContent = offlineWords.working;
    more.textContent = '';
    progress.hidden = false;
    showProgress(0, 0);
    stop.hidden = false;
    stop.focus();
    keep.hidden = true;
    remove.hidden = true;
  }

  function showProgress(done: number, total: number): void {
    const before = Math.floor(4 * bar.position);
    bar.max = Math.max(1, total);
    bar.value = done;
    bytes.textContent = total === 0 ? '' : offlineWords.progressOf(done, total);
    // Announce each quarter only.
    const quarter = Math.floor(4 * bar.position);
    if (quarter > before && quarter < 4) {
      announced.classList.add('unseen');
      announced.textContent = offlineWords.quarters(25 * quarter);
    }
  }
}

class Unreachable extends Error {}

function sentenceFor(error: unknown): string {
  if (error instanceof KeepingFailed) return REASONS[error.reason];
  return error instanceof Unreachable ? offlineWords.failedNoNetwork : offlineWords.failedRefused;
}

/** Whether service workers and caches exist and work; some private windows refuse them. */
async function canKeep(scope: string): Promise<boolean> {
  const inWindow = isSecureContext && 'caches' in window;
  const inNavigator = ['serviceWorker', 'locks', 'storage'].every((name) => name in navigator);
  if (!inWindow || !inNavigator || !('any' in AbortSignal)) return false;
  return Promise.all([keptSite(scope), isRegistered(scope)]).then(
    () => true,
    () => false,
  );
}

async function situation(scope: string, published: KeptSite | null): Promise<Situation> {
  const kept = (await isRegistered(scope)) ? await keptSite(scope) : null;
  const missing = published === null ? 0 : bytesOf(await missingFiles(scope, published));
  const lost = kept === null ? [] : await missingFiles(scope, kept);
  return { kept, published, missing, lost, begun: kept === null && (await hasBegun(scope)) };
}

function bytesOf(files: readonly KeptFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
