/** What a page and the service worker say to each other: whether the host has a newer version, and that it has. */
export type NewerVersion = 'newer?' | 'newer';
