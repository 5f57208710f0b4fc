/**
 * How far apart two colours look, and how they look to others and on paper.
 *
 * CIEDE2000 is as in G. Sharma, W. Wu and E. N. Dalal, “The CIEDE2000 color-difference formula: implementation notes,
 * supplementary test data, and mathematical observations”, Color Research and Application 30 (2005), pages 21–30.
 * Deuteranopia is simulated with the matrix of G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, “A
 * physiologically-based model for simulation of color vision deficiency”, IEEE Transactions on Visualization and
 * Computer Graphics 15 (2009), pages 1291–1298, at severity 1, on linear light.
 */

/** Three shares of linear light from 0 to 1: red, green, blue of sRGB. */
type Light = readonly [number, number, number];
/** CIE L*a*b* under D65. */
export type Lab = readonly [number, number, number];

const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;

/** From linear sRGB to XYZ, and the white of D65, as in IEC 61966-2-1. */
const TO_XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
] as const;
const WHITE = [0.95047, 1, 1.08883] as const;

const times = (matrix: readonly Light[], light: Light): Light => {
  const [first = 0, second = 0, third = 0] = matrix.map(
    (row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2],
  );
  return [first, second, third];
};

/** @param colour as `#8f897e` */
export function lightOf(colour: string): Light {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/** The light as a reader without the middle cones sees it. */
export function toDeuteranope(light: Light): Light {
  const [red, green, blue] = times(DEUTERANOPIA, light).map((share) => Math.min(1, Math.max(0, share)));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/** The light as grey ink prints it: its luminance alone. */
export function toGrey(light: Light): Light {
  const luminance = times(TO_XYZ, light)[1];
  return [luminance, luminance, luminance];
}

export function labOf(light: Light): Lab {
  const [x = 0, y = 0, z = 0] = times(TO_XYZ, light).map((share, axis) => {
    const part = share / (WHITE[axis] ?? 1);
    return part > (6 / 29) ** 3 ? Math.cbrt(part) : part / (3 * (6 / 29) ** 2) + 4 / 29;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Hue of a chroma in degrees from 0 to 360; 0 for grey. */
const hueOf = (a: number, b: number) =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/** CIEDE2000 of two colours, with all weights 1. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const meanChroma = (Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7));
  const chroma1 = Math.hypot(a1 * stretch, b1);
  const chroma2 = Math.hypot(a2 * stretch, b2);
  const [hue1, hue2] = [hueOf(a1 * stretch, b1), hueOf(a2 * stretch, b2)];
  const grey = chroma1 * chroma2 === 0;

  const turn = grey ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
  const byHue = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(radians(turn / 2));
  const [lightness, chroma] = [(l1 + l2) / 2, (chroma1 + chroma2) / 2];
  const hue = grey ? hue1 + hue2 : meanHue(hue1, hue2);

  const t =
    1 -
    0.17 * Math.cos(radians(hue - 30)) +
    0.24 * Math.cos(radians(2 * hue)) +
    0.32 * Math.cos(radians(3 * hue + 6)) -
    0.2 * Math.cos(radians(4 * hue - 63));
  const rotation = 30 * Math.exp(-(((hue - 275) / 25) ** 2));
  const crossed = -Math.sin(radians(2 * rotation)) * 2 * Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
  const inLightness =
    (l2 - l1) / (1 + (0.015 * (lightness - 50) ** 2) / Math.sqrt(20 + (lightness - 50) ** 2));
  const inChroma = (chroma2 - chroma1) / (1 + 0.045 * chroma);
  const inHue = byHue / (1 + 0.015 * chroma * t);
  return Math.sqrt(inLightness ** 2 + inChroma ** 2 + inHue ** 2 + crossed * inChroma * inHue);
}

function meanHue(first: number, second: number): number {
  const sum = first + second;
  if (Math.abs(first - second) <= 180) return sum / 2;
  return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
}

/** The contrast of two colours written as `#8f897e`, as WCAG 2.2 defines it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map((colour) => luminanceOf(lightOf(colour)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(light: Light): number {
  return times(TO_XYZ, light)[1];
}
