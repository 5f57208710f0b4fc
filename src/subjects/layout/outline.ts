/** The country that the places lie in, those around it, and the lines between them, from Natural Earth. */
import { geoContains } from 'd3-geo';
import type { Feature, Geometry, MultiLineString, Polygon, Position } from 'geojson';
import { feature, mesh, neighbors } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryObject } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** Longitude and latitude, as d3 has them. */
export type Point = [lon: number, lat: number];

export interface Country {
  /** ISO 3166-1, three digits. */
  code: string;
  shape: Feature;
}

export interface Outline {
  home: Country;
  neighbours: Country[];
  /** The border of the home country, and the borders of its neighbours among themselves. */
  border: MultiLineString;
  between: MultiLineString;
}

/** Smallest triangle that a line may turn by, in square degrees: finer turns cannot be seen on a page. */
const FINEST_TURN = 0.004;

const topology = simplify(presimplify(atlas), FINEST_TURN);
const { geometries } = topology.objects.countries;

/** Degrees by which the sides of a shape, which are arcs on the globe, may leave the box of its corners. */
const MARGIN = 2;

/** All countries, each with a way to ask whether it holds a point: most of its parts, islands among them, lie far from it. */
const lands = geometries.map((geometry) => {
  const shape = feature(topology, geometry);
  const parts = shape.type === 'Feature' ? partsOf(shape.geometry) : [];
  return {
    shape,
    holds: (point: Point) => parts.some(({ isNear, part }) => isNear(point) && geoContains(part, point)),
  };
});

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** The polygons of a country, each with a quick look whether a point may be in it. */
function partsOf(geometry: Geometry): { part: Polygon; isNear: (point: Point) => boolean }[] {
  return polygonsOf(geometry).map((coordinates) => {
    const corners = coordinates.flat();
    const [lons, lats] = [corners.map(([lon = 0]) => lon), corners.map(([, lat = 0]) => lat)];
    const [west, east] = [Math.min(...lons) - MARGIN, Math.max(...lons) + MARGIN];
    const [south, north] = [Math.min(...lats) - MARGIN, Math.max(...lats) + MARGIN];
    return {
      part: { type: 'Polygon', coordinates },
      isNear: ([lon, lat]) => lon > west && lon < east && lat > south && lat < north,
    };
  });
}

/**
 * The outline around points: the home country is the one with more of them than any other. Lines that do not touch it
 * or two of its neighbours are left out.
 *
 * @returns null where no country has any
 */
export function outlineAround(points: readonly Point[]): Outline | null {
  const held = lands.map(({ holds }) => points.filter(holds).length);
  const most = Math.max(0, ...held);
  if (most === 0) return null;
  const at = held.indexOf(most);
  const around = neighbors(geometries)[at] ?? [];
  const country = (index: number): Country[] => {
    const shape = lands[index]?.shape;
    return shape?.type !== 'Feature' ? [] : [{ code: String(geometries[index]?.id), shape }];
  };
  const [home] = country(at);
  if (home === undefined) return null;
  const isHome = (one: GeometryObject) => one === geometries[at];
  const isNeighbour = (one: GeometryObject) => around.some((index) => one === geometries[index]);
  return {
    home,
    neighbours: around.flatMap(country),
    border: mesh(topology, topology.objects.countries, (a, b) => isHome(a) || isHome(b)),
    between: mesh(
      topology,
      topology.objects.countries,
      (a, b) => a !== b && isNeighbour(a) && isNeighbour(b),
    ),
  };
}
