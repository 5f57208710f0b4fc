/** The places that the texts name, with their counts, for the map and the list. */
import { countIn, provisionsOf, subjectsOfKind } from '../edition/subjects.ts';
import type { Edition } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import { crowdsOf, middleOf, nearestTo } from './layout/crowds.ts';
import { layoutMap, type MapPoint, type PlaceOnMap, type PlacesMap, type Window } from './layout/map.ts';

const placesWords = words('places');

export interface NamedPlace {
  id: string;
  label: string;
  /** What it is: `ville`, `région`, `pays`. */
  kind: string;
  /** Degrees; null where it has no one point. */
  at: readonly [lat: number, lon: number] | null;
  /** How many provisions of each instrument that the index covers name it, in their order. */
  counts: { instrument: string; figure: number }[];
  total: number;
}

/** All places, from A to Z. */
export function namedPlaces(edition: Pick<Edition, 'subjects' | 'instruments'>): NamedPlace[] {
  const covered = edition.instruments.filter(({ id }) =>
    edition.subjects.some((subject) => countIn(subject, id) > 0),
  );
  const collator = new Intl.Collator(locale.lang);
  return subjectsOfKind(edition, 'lieu')
    .map((subject) => ({
      id: subject.id,
      label: subject.label,
      kind: subject.place?.kind ?? '',
      at: subject.place?.at ?? null,
      counts: covered.map(({ id }) => ({ instrument: id, figure: countIn(subject, id) })),
      total: provisionsOf(subject).length,
    }))
    .toSorted((a, b) => collator.compare(a.label, b.label));
}

/** Sizes of the map, in pixels where it is shown as wide as it is laid out: for phones, and for screens and paper. */
const sizes = {
  least: { width: 280, font: 15, gap: 6 },
  narrow: { width: 350, font: 15, gap: 6 },
  wide: { width: 880, font: 15, gap: 8 },
};
export type MapSize = keyof typeof sizes;
export const mapSizes: readonly MapSize[] = ['wide', 'narrow', 'least'];

/** The kind of a place that readers look for first on a map. */
const TOWN = 'ville';

/** A part of a map drawn again, larger, where names have no room on it. */
export interface Inset {
  map: PlacesMap;
  window: Window;
  /** The town nearest to the middle of its places. */
  around: string;
}

/**
 * The map of places at a size. Where there is no room for all names, places that more provisions name keep theirs, then
 * towns, and of others the short.
 *
 * @param insets beside it: what they name has no number on the map, whose numbers go on behind theirs
 * @returns null where no place has a point in a country
 */
export function mapOf(
  places: readonly NamedPlace[],
  size: MapSize,
  insets: readonly Inset[],
): PlacesMap | null {
  const map = layoutMap(inOrderOfNaming(places), (code) => placesWords.countries[code], sizes[size]);
  if (map === null) return null;
  const told = new Set(
    insets.flatMap(({ map: { points } }) =>
      points.flatMap(({ id, isLabelled, number }) => (isLabelled || number !== null ? [id] : [])),
    ),
  );
  const behind = insets.reduce((sum, inset) => sum + numberCount(inset.map), 0);
  const numbered = map.points
    .filter(({ id, number }) => number !== null && !told.has(id))
    .toSorted((a, b) => (a.number?.figure ?? 0) - (b.number?.figure ?? 0));
  const numberOf = (point: MapPoint) =>
    point.number === null || told.has(point.id)
      ? null
      : { ...point.number, figure: behind + numbered.indexOf(point) + 1 };
  return { ...map, points: map.points.map((point) => ({ ...point, number: numberOf(point) })) };
}

/**
 * The parts of the map at a size that are drawn again at the same size: those where most points have no name. A number
 * stands once in all of them.
 */
export function insetsOf(places: readonly NamedPlace[], size: MapSize): Inset[] {
  const placed = inOrderOfNaming(places);
  const map = layoutMap(placed, (code) => placesWords.countries[code], sizes[size]);
  const bare = new Set(map?.points.flatMap(({ id, isLabelled }) => (isLabelled ? [] : [id])));
  const towns = placed.filter(({ id }) => places.find((one) => one.id === id)?.kind === TOWN);
  let behind = 0;
  return crowdsOf(placed.filter(({ id }) => bare.has(id))).flatMap((window): Inset[] => {
    const part = layoutMap(placed, () => undefined, sizes[size], window);
    const shown = new Set(part?.points.map(({ id }) => id));
    const middle = middleOf(placed.filter(({ id }) => shown.has(id)));
    const around = nearestTo(middle, towns)?.label;
    if (part === null || around === undefined) return [];
    const inset = { map: numberedBehind(part, behind), window, around };
    behind += numberCount(part);
    return [inset];
  });
}

function numberCount({ points }: PlacesMap): number {
  return points.filter(({ number }) => number !== null).length;
}

function numberedBehind(map: PlacesMap, behind: number): PlacesMap {
  const later = ({ number }: MapPoint) =>
    number === null ? null : { ...number, figure: behind + number.figure };
  return { ...map, points: map.points.map((point) => ({ ...point, number: later(point) })) };
}

/** Places with a point, those before others that are named first. */
function inOrderOfNaming(places: readonly NamedPlace[]): PlaceOnMap[] {
  const placed = places.flatMap(({ id, label, kind, at, total }) =>
    at === null
      ? []
      : [{ id, label, weight: total, point: [at[1], at[0]] as [number, number], isCountry: kind === 'pays' }],
  );
  const towns = new Set(places.filter(({ kind }) => kind === TOWN).map(({ id }) => id));
  return placed.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      Number(towns.has(b.id)) - Number(towns.has(a.id)) ||
      a.label.length - b.label.length,
  );
}

/** Ids of the places that a map shows. */
export function idsOn({ points, countries }: PlacesMap): Set<string> {
  return new Set([...points, ...countries].flatMap(({ id }) => (id === null ? [] : [id])));
}
