/** Layout of the map of places: outline, points and names, in units of the view box. */
import { geoContains, geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import {
  isWithin,
  overlap,
  placeAlone,
  placeLabels,
  textBox,
  textWidth,
  type Box,
  type Label,
  type LabelOrder,
} from './labels.ts';
import { outlineAround, type Country, type Point } from './outline.ts';

export interface PlaceOnMap {
  id: string;
  label: string;
  point: Point;
  isCountry: boolean;
  /** The heavier keep their names where there is no room for all. */
  weight: number;
}

export interface MapPoint {
  id: string;
  x: number;
  y: number;
  /** Where its name stands; where there is no room, where it is shown alone, over the others. */
  label: Label;
  isLabelled: boolean;
  /** A number in the place of the name, from 1; null where it has its name, or no room even for that. */
  number: (Label & { figure: number }) | null;
}

/** The name of a country; `id` is that of its place, null where the texts do not name it. */
export interface CountryName {
  code: string;
  id: string | null;
  text: string;
  x: number;
  y: number;
}

export interface PlacesMap {
  width: number;
  height: number;
  /** SVG paths. */
  border: string;
  between: string;
  points: MapPoint[];
  countries: CountryName[];
  /** Ids of places beyond the frame. */
  beyond: string[];
  /** Where a window lies on the map. */
  boxOf: (window: Window) => Box;
}

export interface Size {
  width: number;
  /** Size of the type, and room between a point and its name. */
  font: number;
  gap: number;
}

/** Room around the home country, in units of the view box. */
const MARGIN = 6;

/** Narrower maps have lines in whole units. */
const FINE = 400;

/** Corners of a part of the world, in degrees: south-west, north-east. */
export type Window = readonly [southWest: Point, northEast: Point];

/**
 * @param places of equal weight, the first are named before the others
 * @param nameOf the name of a country by its code, undefined where it has none
 * @param window the part that is shown; the country that most places lie in where none is given
 * @returns numbers rounded to tenths, so that all machines give the same; null where no place lies in a country
 */
export function layoutMap(
  places: readonly PlaceOnMap[],
  nameOf: (code: string) => string | undefined,
  { width, font, gap }: Size,
  window?: Window,
): PlacesMap | null {
  const outline = outlineAround(places.map(({ point }) => point));
  if (outline === null) return null;
  const part: GeoPermissibleObjects =
    window === undefined
      ? outline.home.shape
      : { type: 'MultiPoint', coordinates: window.map(([...one]) => one) };
  const projection = geoMercator().fitWidth(width - 2 * MARGIN, part);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(part);
  const [x, y] = projection.translate();
  projection.translate([x - left + MARGIN, y - top + MARGIN]);
  const frame = { x: 0, y: 0, width, height: Math.ceil(bottom - top + 2 * MARGIN) };
  projection.clipExtent([
    [0, 0],
    [width, frame.height],
  ]);
  const order = { frame: inner(frame), font, gap };

  const towns = places
    .filter(({ isCountry }) => !isCountry)
    .map((place) => ({ ...place, ...on(projection, place.point) }));
  const shown = towns.filter((town) => isWithin({ ...town, width: 0, height: 0 }, frame));
  const dots = shown.map((town): Box => ({ x: town.x - 4, y: town.y - 4, width: 8, height: 8 }));
  const named = [outline.home, ...outline.neighbours].flatMap((country) => {
    const place = places.find((one) => one.isCountry && geoContains(country.shape, one.point));
    const text = nameOf(country.code);
    return text === undefined ? [] : [{ country, id: place?.id ?? null, text }];
  });
  const countries: CountryName[] = [];
  const boxes = [...dots];
  const nameCountries = (these: typeof named) => {
    for (const { country, id, text } of these) {
      const middle = middleOf(country, text, projection, boxes, order, id !== null);
      if (middle === null) continue;
      boxes.push(textBox(text, font, middle));
      countries.push({ code: country.code, id, text, x: round(middle.x), y: round(middle.y) });
    }
  };
  // Neighbours that the texts name have little room, so they come before towns; the others find some after them.
  const early = named.filter(({ country, id }) => id !== null && country !== outline.home);
  nameCountries(early);
  const labels = placeLabels(
    shown.map((town) => ({ ...town, text: town.label })),
    boxes,
    order,
  );
  boxes.push(
    ...labels.flatMap((label, at) => (label === null ? [] : [textBox(shown[at]?.label ?? '', font, label)])),
  );
  const numbers = numbersOf(
    shown.filter((_, at) => labels[at] === null),
    boxes,
    order,
  );
  boxes.push(...[...numbers.values()].map((number) => textBox(String(number.figure), font, number)));
  nameCountries(named.filter((one) => !early.includes(one)));
  // A tenth of a unit is seen on wide maps alone, which paper enlarges.
  const path = geoPath(projection).digits(width < FINE ? 0 : 1);
  const here = new Set([...shown.map(({ id }) => id), ...countries.map(({ id }) => id)]);
  return {
    width,
    height: frame.height,
    border: path(outline.border) ?? '',
    between: path(outline.between) ?? '',
    points: shown.map((town, index) => ({
      id: town.id,
      x: round(town.x),
      y: round(town.y),
      label: rounded(labels[index] ?? placeAlone(town.label, town.x, town.y, order)),
      isLabelled: labels[index] !== null,
      number: numbers.get(town.id) ?? null,
    })),
    countries,
    beyond: places.filter(({ id }) => !here.has(id)).map(({ id }) => id),
    boxOf: ([[west, south], [east, north]]) => {
      const [from, to] = [on(projection, [west, north]), on(projection, [east, south])];
      return {
        x: round(from.x),
        y: round(from.y),
        width: round(to.x - from.x),
        height: round(to.y - from.y),
      };
    },
  };
}

/** Numbers for places without names, from the top of the map down, where there is room for one. */
function numbersOf(
  towns: readonly { id: string; x: number; y: number }[],
  taken: readonly Box[],
  order: LabelOrder,
): Map<string, Label & { figure: number }> {
  const sorted = towns
    .toSorted((a, b) => a.y - b.y)
    .map((town) => ({ ...town, text: towns.length > 9 ? '99' : '9', weight: 1 }));
  const labels = placeLabels(sorted, taken, order);
  const placed = sorted.flatMap(({ id }, at): [string, Label][] => {
    const label = labels[at];
    return label == null ? [] : [[id, rounded(label)]];
  });
  return new Map(placed.map(([id, label], at) => [id, { ...label, figure: at + 1 }]));
}

/** A free place for the name of a country, as near as can be to the middle of what the frame shows of it. */
function middleOf(
  { shape }: Country,
  text: string,
  projection: GeoProjection,
  taken: readonly Box[],
  { frame, font }: { frame: Box; font: number },
  isPlace: boolean,
): Label | null {
  const [x, y] = geoPath(projection).centroid(shape);
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  const tried = steps.flatMap((down) =>
    steps.map((right) => ({ x: x + right * font, y: y + down * font, anchor: 'middle' as const })),
  );
  const far = (label: Label) => Math.hypot(label.x - x, label.y - y);
  const isInside = ({ x: across, y: down }: Label) => {
    const half = textWidth(text, font) / 2;
    return [across - half, across, across + half].every((one) => {
      const point = projection.invert?.([one, down]);
      return point != null && geoContains(shape, point);
    });
  };
  const free = tried
    .toSorted((a, b) => far(a) - far(b))
    .filter((label) => {
      const box = textBox(text, font, label);
      return isWithin(box, frame) && !taken.some((other) => overlap(box, other));
    });
  // A place must be on the map even where its name is longer than what the frame shows of it.
  return free.find(isInside) ?? (isPlace ? (free[0] ?? null) : null);
}

function inner({ x, y, width, height }: Box): Box {
  return { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
}

function on(projection: GeoProjection, point: Point): { x: number; y: number } {
  const [x, y] = projection(point) ?? [-1, -1];
  return { x, y };
}

function rounded({ x, y, anchor }: Label): Label {
  return { x: round(x), y: round(y), anchor };
}

function round(figure: number): number {
  return Math.round(figure * 10) / 10;
}
