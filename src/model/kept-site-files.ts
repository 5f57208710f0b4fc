/** Names of the files by which a browser keeps the site, at its root. */

/** The list of the files to keep. */
export const KEPT_SITE_FILE = 'hors-ligne.json';

/** The service worker. */
export const WORKER_FILE = 'service-worker.js';
