/** Names of rows and columns in the charts of the concordance, and of what they hold. */
import type { Column } from '../edition/columns.ts';
import { clauseName, namedClause } from '../edition/names.ts';
import { tally, type Pair } from '../edition/concordance.ts';
import { relations, type Correspondence } from '../model/concordance.ts';
import type { Instrument, Provision } from '../model/edition.ts';
import { words } from '../strings/words.ts';

const siteWords = words('site');
const chartsWords = words('charts');
const concordanceWords = words('concordance');

/** The number and the name of a row, apart: `iii` and `Accord d’Alger : application`. */
export function rowName(instrument: Instrument, clause: Provision): { number: string; name: string } {
  const name = clauseName(instrument, clause);
  const whole = namedClause(instrument, clause);
  return { number: name === null ? whole : whole.slice(0, whole.indexOf('\u00A0')), name: name ?? '' };
}

/** The number and the short name of a column, apart; an undivided text has its own name and no number. */
export function columnParts(instrument: Instrument, { division }: Column): { number: string; name: string } {
  return division === null
    ? { number: '', name: instrument.description.shortTitle }
    : { number: division.num, name: division.shortName };
}

/** A column’s number with its short name: `4 · Sécurité et défense`. */
export function columnName(instrument: Instrument, column: Column): string {
  const { number, name } = columnParts(instrument, column);
  return number === '' ? name : `${number}\u00A0· ${name}`;
}

/** A name and its number to be heard, after a noun where it is given: `thème 4, Sécurité et défense`. */
export function spokenName({ number, name }: { number: string; name: string }, noun = ''): string {
  const numbered = number === '' ? '' : `${noun} ${number}`.trim();
  return [numbered, name].filter((part) => part !== '').join(', ');
}

/** How many of some correspondences have each relation, where some have it: `1 prolonge`, `5 précisent`. */
export function relationParts(ties: readonly Correspondence[]): string[] {
  const counts = tally(ties);
  return relations
    .filter((relation) => counts[relation] > 0)
    .map((relation) => chartsWords.part(counts[relation], relation));
}

/** The heads of the columns of the table of correspondences. */
export function columnHeads({ older, newer }: Pair): string[] {
  const [from, to] = [older, newer].map(
    ({ description: { nouns, date } }) => `${nouns.clause.one} ${siteWords.year(date)}`,
  );
  return [from ?? '', chartsWords.relation, to ?? '', concordanceWords.columnReason];
}
