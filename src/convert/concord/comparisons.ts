/** What has been compared with what: as `comparisons.yaml` declares it, else as the files of correspondences tell. */
import { comparedClauses } from '../../edition/compared.ts';
import { allDivisions } from '../../edition/divisions.ts';
import type { Place } from '../../edition/lookups.ts';
import { comparisonId, ComparisonsFile, type Comparison } from '../../model/comparisons.ts';
import type { CommitmentFile, NoveltiesFile } from '../../model/concordance-files.ts';
import { errorAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import type { Instrument } from '../../model/edition.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';

/** A comparison with the clauses that it covers, by eId. */
export interface Compared {
  comparison: Comparison;
  older: ReadonlyMap<string, Place>;
  newer: ReadonlyMap<string, Place>;
}

export type Clauses = ReadonlyMap<string, Place>;

/** The comparisons that a file declares, in the order of the texts, and what is wrong with them. */
export function declaredComparisons(
  yaml: YamlFile<ComparisonsFile>,
  instruments: readonly Instrument[],
): { comparisons: Comparison[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const seen = new Set<string>();
  const comparisons = yaml.value.comparisons.flatMap((filed, index) => {
    const fail = (path: PropertyKey[], rule: string, message: string, hint: Hint) => {
      diagnostics.push(errorAt(yaml.placeOf(['comparisons', index, ...path]), rule, message, hint));
    };
    const [older, newer] = (['older', 'newer'] as const).map((side) => {
      const instrument = byId.get(filed[side]);
      if (instrument === undefined)
        fail([side], 'unknown-id', `no text has the id ${filed[side]}`, didYouMean(filed[side], byId.keys()));
      return instrument;
    });
    if (older === undefined || newer === undefined) return [];
    if (older.description.date >= newer.description.date)
      fail(
        ['newer'],
        'wrong-direction',
        `${newer.id} is not newer than ${older.id}`,
        'give the older text as `older`',
      );
    const id = comparisonId(older.id, newer.id);
    if (seen.has(id))
      fail([], 'duplicate-pair', `${older.id} and ${newer.id} are compared twice`, 'join the two entries');
    seen.add(id);
    const divisions = [older, newer].flatMap((one) => allDivisions(one).map(({ eId }) => eId));
    for (const [at, eId] of filed.parts.entries())
      if (!divisions.includes(eId))
        fail(
          ['parts', at],
          'unknown-id',
          `neither of the two texts has a division ${eId}`,
          didYouMean(eId, divisions),
        );
    return [{ id, ...filed }];
  });
  return { comparisons: inTextOrder(comparisons, instruments), diagnostics };
}

/** The comparisons of which the files tell where nothing declares any: texts with a tie, each compared whole. */
export function toldComparisons(
  files: readonly YamlFile<CommitmentFile>[],
  novelties: readonly YamlFile<NoveltiesFile>[],
  clauses: Clauses,
  instruments: readonly Instrument[],
): Comparison[] {
  const textOf = (eId: string) => clauses.get(eId)?.instrument.id;
  const pairs = [
    ...files.flatMap(({ value: { provision, with: newer, correspondences } }) =>
      [newer, ...correspondences.map(({ to }) => textOf(to))].map((to) => [textOf(provision), to]),
    ),
    ...novelties.flatMap(({ value }) =>
      value.novelties.map(({ with: older, provisions }) => [older, textOf(provisions[0] ?? '')]),
    ),
  ];
  const dates = new Map(instruments.map(({ id, description }) => [id, description.date]));
  const known = new Map<string, Comparison>();
  for (const [older, newer] of pairs) {
    const [before, after] = [dates.get(older ?? ''), dates.get(newer ?? '')];
    if (older == null || newer == null || before === undefined || after === undefined) continue;
    const id = comparisonId(older, newer);
    if (before < after) known.set(id, { id, older, newer, parts: [], by: null, date: null });
  }
  return inTextOrder([...known.values()], instruments);
}

/** A comparison with the clauses of both texts that it covers; a text that is not there has none. */
export function withClauses(comparison: Comparison, clauses: Clauses): Compared {
  const places = [...clauses.values()];
  const side = (id: string): Clauses => {
    const instrument = places.find((place) => place.instrument.id === id)?.instrument;
    const own = instrument === undefined ? [] : comparedClauses(comparison, instrument);
    return new Map(own.flatMap(({ eId }) => (clauses.has(eId) ? [[eId, clauses.get(eId) as Place]] : [])));
  };
  return { comparison, older: side(comparison.older), newer: side(comparison.newer) };
}

function inTextOrder(comparisons: Comparison[], instruments: readonly Instrument[]): Comparison[] {
  const order = new Map(instruments.map(({ id }, index) => [id, index]));
  const at = (id: string) => order.get(id) ?? 0;
  return comparisons.toSorted((a, b) => at(a.older) - at(b.older) || at(a.newer) - at(b.newer));
}
