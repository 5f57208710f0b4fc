/** Addresses as they are read, on a site that was built without knowing its own. */
import { siteAddress } from '../components/browser-address.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-read]'))
  place.textContent = siteAddress(place.dataset['read'] ?? '/').href;
