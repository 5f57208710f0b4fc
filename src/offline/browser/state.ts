/** Fills the page on the state of the site: one line after the other, each as soon as it is known. */
import { stateLanguage, stateWords } from '../../strings/browser/state.ts';
import type { StateRow } from '../state-row.ts';
import { browserName } from './browser-name.ts';
import { isRegistered } from './keep.ts';
import { publishedScope } from './scope.ts';
import { hasBegun, keptSite, missingFiles } from './store.ts';

/** Characters shown of a version's digest, as on the page of downloads. */
const SHOWN_VERSION = 8;

/** Longest wait for the host, in milliseconds. */
const PATIENCE = 10_000;

const scope = publishedScope();

tell('script', stateWords.yes);
tell('browser', browserName(navigator.userAgent));
tell('origin', origin());
void found('host', host);
void found('kept', kept);
void found('room', room);
tell('dossiers', keepsDossiers() ? stateWords.dossiersKept : stateWords.dossiersRefused);
tell('search', 'WebAssembly' in window ? stateWords.yes : stateWords.searchImpossible);
tellVoices();
tellScreen();
addEventListener('resize', tellScreen);

function tell(row: StateRow, words: string): void {
  const place = document.querySelector(`[data-state="${row}"]`);
  if (place !== null) place.textContent = words;
}

/** Tells what is found; what cannot be found is unknown, and the other lines go on. */
async function found(row: StateRow, find: () => Promise<string>): Promise<void> {
  tell(row, await find().catch(() => stateWords.unknown));
}

function origin(): string {
  if (scope === null) return stateWords.fromDisk;
  const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  return worker?.controller ? stateWords.fromKept : stateWords.fromHost;
}

/** What the host answers, past what is kept: the build that it has of this page. */
async function host(): Promise<string> {
  if (scope === null) return stateWords.hostUnasked;
  const answer = await fetch(location.href, { cache: 'no-store', signal: limit() })
    .then((response) => (response.ok ? response.text() : null))
    .catch(() => null);
  if (answer === null) return stateWords.hostSilent;
  const buildIn = (page: Document) => page.querySelector('[data-build]')?.textContent;
  const there = buildIn(new DOMParser().parseFromString(answer, 'text/html'));
  if (there === undefined) return stateWords.hostSilent;
  return there === buildIn(document) ? stateWords.hostSame : stateWords.hostOther(there);
}

/** Older browsers have no limit to set. */
function limit(): AbortSignal | null {
  return 'timeout' in AbortSignal ? AbortSignal.timeout(PATIENCE) : null;
}

async function kept(): Promise<string> {
  if (scope === null || !isSecureContext || !('caches' in window) || !('serviceWorker' in navigator))
    return stateWords.keptImpossible;
  try {
    const site = (await isRegistered(scope)) ? await keptSite(scope) : null;
    if (site === null) return (await hasBegun(scope)) ? stateWords.keptPart : stateWords.no;
    const lost = await missingFiles(scope, site);
    return lost.length === 0
      ? stateWords.keptWhole(site.version.slice(0, SHOWN_VERSION))
      : stateWords.keptDamaged(lost.length, site.files.length);
  } catch {
    return stateWords.keptImpossible;
  }
}

async function room(): Promise<string> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return stateWords.roomFree(usage, Math.max(0, quota - usage));
}

function keepsDossiers(): boolean {
  const trial = 'etat:essai';
  try {
    localStorage.setItem(trial, trial);
    localStorage.removeItem(trial);
    return true;
  } catch {
    return false;
  }
}

/** Some browsers know their voices late. */
function tellVoices(): void {
  const speech = (window as Partial<Window>).speechSynthesis;
  const count = () => {
    const voices =
      speech?.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(stateLanguage)) ?? [];
    tell('voice', voices.length === 0 ? stateWords.voiceless : stateWords.voices(voices.length));
  };
  (speech as Partial<SpeechSynthesis> | undefined)?.addEventListener?.('voiceschanged', count);
  count();
}

function tellScreen(): void {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  tell('screen', stateWords.screenOf(window.innerWidth, window.innerHeight, isDark));
}
