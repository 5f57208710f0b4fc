/** Messages: a page asks for a newer version than the kept one (`newer?`); the service worker says if there is one. */
export type NewerVersion = 'newer?' | 'newer';
