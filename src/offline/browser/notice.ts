/** The notice in the footer that a newer version than the kept one is out; the reader decides. */
import type { NewerVersion } from './message.ts';

/** Asks the service worker, if one controls this page; it asks the host at most twice a day. */
export function startNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-newer]');
  // Pages opened from disk have no service worker, in some browsers not even the property.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (notice === null || !container?.controller) return;
  container.addEventListener('message', ({ data }) => {
    notice.hidden = (data as NewerVersion) !== 'newer';
  });
  container.controller.postMessage('newer?' satisfies NewerVersion);
}
