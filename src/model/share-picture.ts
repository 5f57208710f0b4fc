/** The pictures that previews of pages show: their size, and their paths within the site, which no reader sees. */

/** In pixels, as previews want them. */
export const SHARE_PICTURE = { width: 1200, height: 630 } as const;

/** Their folder, from the root of the site. */
export const sharePictures = 'partage/';

/** That of every page without one of its own. */
export const siteSharePicture = `/${sharePictures}concordance.png`;

/** That of a provision: `/partage/dialogue-2024/4/66.png`. */
export function sharePicture(eId: string): string {
  return `/${sharePictures}${eId}.png`;
}

/** That of a correspondence: `/partage/oci-2016/iii/dialogue-2024/1/12.png`. */
export function pairSharePicture({ from, to }: { from: string; to: string }): string {
  return `/${sharePictures}${from}/${to}.png`;
}
