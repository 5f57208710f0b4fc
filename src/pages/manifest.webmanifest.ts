/** The web app manifest: name, icon and colours of the installed site. */
import { href } from '../components/build-address.ts';
import { textFile } from '../data/response.ts';
import { paper } from '../layouts/paper.ts';
import { locale, words } from '../strings/words.ts';

const siteWords = words('site');

const icons = [
  { src: href('/icon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  { src: href('/icon-192.png'), sizes: '192x192', type: 'image/png', purpose: 'any' },
  { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any' },
  { src: href('/icon-maskable-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

export const GET = (): Response => {
  const manifest = {
    id: href('/'),
    name: `${siteWords.siteName} – ${siteWords.siteSubtitle}`,
    short_name: siteWords.siteName,
    lang: locale.lang,
    dir: 'ltr',
    start_url: href('/'),
    scope: href('/'),
    // Show addresses where the browser can: they are how this site is cited.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: paper.light,
    theme_color: paper.light,
    icons,
  };
  return textFile(`${JSON.stringify(manifest, null, 1)}\n`, 'application/manifest+json');
};
