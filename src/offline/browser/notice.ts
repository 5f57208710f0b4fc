/** A word in the footer where a newer version than the one kept is out: offered, never forced. */
import type { NewerVersion } from './message.ts';

/** Asks the service worker, if one answers for this page; it asks the host twice a day at most. */
export function startNotice(): void {
  const notice = document.querySelector<HTMLElement>('[data-newer]');
  // From disk there may be no such thing as a service worker.
  const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (notice === null || !container?.controller) return;
  container.addEventListener('message', ({ data }) => {
    notice.hidden = (data as NewerVersion) !== 'newer';
  });
  container.controller.postMessage('newer?' satisfies NewerVersion);
}
