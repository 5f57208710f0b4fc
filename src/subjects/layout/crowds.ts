/** Where on a map points stand too close to be named: the parts that are drawn again, larger. */
import { geoDistance } from 'd3-geo';
import type { Point } from './outline.ts';
import type { Window } from './map.ts';

/** Widest and highest that such a part is, in degrees: larger, it would name little more than the map itself. */
const MOST = { wide: 2.4, high: 2.6 };

/** A part is drawn for so many points without a name at least; further ones make the page long. */
const FEWEST = 8;
const MOST_PARTS = 2;

/** Room around the points, in degrees, for names. */
const ROOM = 0.25;

interface Placed {
  point: Point;
}

/**
 * The parts with most points, the fullest first; none has a point because of which another was chosen.
 *
 * @param points those without a name
 */
export function crowdsOf(points: readonly Placed[]): Window[] {
  const windows: Window[] = [];
  let left = [...points];
  while (windows.length < MOST_PARTS) {
    const fullest = left
      .flatMap(({ point: [west] }) => left.map(({ point: [, south] }) => within(left, west, south)))
      .reduce<Placed[]>((most, some) => (some.length > most.length ? some : most), []);
    if (fullest.length < FEWEST) break;
    windows.push(windowAround(fullest));
    left = left.filter((one) => !fullest.includes(one));
  }
  return windows;
}

/** The points of the largest part with these edges. */
function within(points: readonly Placed[], west: number, south: number): Placed[] {
  return points.filter(
    ({ point: [lon, lat] }) =>
      lon >= west && lon <= west + MOST.wide && lat >= south && lat <= south + MOST.high,
  );
}

function windowAround(points: readonly Placed[]): Window {
  const lons = points.map(({ point: [lon] }) => lon);
  const lats = points.map(({ point: [, lat] }) => lat);
  return [
    [Math.min(...lons) - ROOM, Math.min(...lats) - ROOM],
    [Math.max(...lons) + ROOM, Math.max(...lats) + ROOM],
  ];
}

export function middleOf(places: readonly Placed[]): Point {
  const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  return [mean(places.map(({ point: [lon] }) => lon)), mean(places.map(({ point: [, lat] }) => lat))];
}

/** The place nearest to a point, the first of those as near; undefined where there are none. */
export function nearestTo<P extends Placed>(point: Point, places: readonly P[]): P | undefined {
  return places.toSorted((a, b) => geoDistance(point, a.point) - geoDistance(point, b.point))[0];
}
