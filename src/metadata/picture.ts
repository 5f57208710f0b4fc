/** The picture that previews of a page show: its own, or that of the site. */
import { pairSharePicture, SHARE_PICTURE, sharePicture, siteSharePicture } from '../model/share-picture.ts';
import { words } from '../strings/words.ts';
import type { About, Page } from './about.ts';

const siteWords = words('site');

export interface Picture {
  address: string;
  width: number;
  height: number;
  /** What it shows, for who does not see it. */
  alt: string;
}

/**
 * @param addressOf the public address of a path; null where the site has none
 * @returns null where no preview could fetch it
 */
export function pictureOf(
  { about, description }: Page,
  addressOf: (path: string) => string | null,
): Picture | null {
  const own = ownPicture(about);
  const address = addressOf(own ?? siteSharePicture);
  if (address === null) return null;
  const alt = own === null ? `${siteWords.siteName}. ${siteWords.siteSubtitle}.` : description;
  return { address, ...SHARE_PICTURE, alt };
}

/** Path of the picture of a provision or of a correspondence. */
function ownPicture(about: About): string | null {
  if (about.kind === 'provision') return sharePicture(about.place.provision.eId);
  return about.kind === 'correspondence' ? pairSharePicture(about.correspondence) : null;
}
