/** The places that the texts name, with their counts, for the map and the list. */
import { countIn, provisionsOf, subjectsOfKind } from '../edition/subjects.ts';
import type { Edition } from '../model/edition.ts';
import { locale, words } from '../strings/words.ts';
import { layoutMap, type PlacesMap } from './layout/map.ts';

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

/**
 * The map of places at a size. Where there is no room for all names, places that more provisions name keep theirs, then
 * towns, and of others the short.
 *
 * @returns null where no place has a point in a country
 */
export function mapOf(places: readonly NamedPlace[], size: MapSize): PlacesMap | null {
  const placed = places.flatMap(({ id, label, kind, at, total }) =>
    at === null
      ? []
      : [{ id, label, weight: total, point: [at[1], at[0]] as [number, number], isCountry: kind === 'pays' }],
  );
  const towns = new Set(places.filter(({ kind }) => kind === TOWN).map(({ id }) => id));
  return layoutMap(
    placed.toSorted(
      (a, b) =>
        b.weight - a.weight ||
        Number(towns.has(b.id)) - Number(towns.has(a.id)) ||
        a.label.length - b.label.length,
    ),
    (code) => placesWords.countries[code],
    sizes[size],
  );
}

/** Ids of the places that a map shows. */
export function idsOn({ points, countries }: PlacesMap): Set<string> {
  return new Set([...points, ...countries].flatMap(({ id }) => (id === null ? [] : [id])));
}
