/** Makes and prints the list of suggestions, from the texts to the terminal. */
import { formatDiagnostic } from '../../src/model/diagnostic.ts';
import { didYouMean } from '../../src/convert/nearest.ts';
import { concord } from '../../src/convert/concord/concord.ts';
import { convert } from '../../src/convert/convert.ts';
import { readSources, type SourceFolders } from '../../src/integration/sources.ts';
import { clausePlaces } from '../../src/edition/lookups.ts';
import { suggest } from '../../src/concordance/suggest/pairs.ts';
import { NOTICE, printSuggestions } from '../../src/concordance/suggest/print.ts';

export interface SuggestionOrder extends SourceFolders {
  /** How many pairs at most: a number from 1, as typed. */
  most: string;
  /** eId of the clause whose pairs are listed; all clauses without it. */
  of?: string | undefined;
}

/** Prints the list. @returns the exit code: 1 where the options or the texts have faults, which are printed */
export function listSuggestions({ most, of, seeds, content }: SuggestionOrder): number {
  if (!/^[1-9]\d*$/.test(most)) return refuse(`--most takes a number from 1, not ${most}`);
  const sources = readSources({ seeds, content });
  const { edition, diagnostics } = convert({
    ...sources,
    concordance: { ...sources.concordance, comparisons: [], commitments: [], novelties: [], repetitions: [] },
    revisions: [],
  });
  if (edition === null) {
    for (const diagnostic of diagnostics) console.error(formatDiagnostic(diagnostic));
    return 1;
  }
  const ids = clausePlaces(edition).map(({ provision }) => provision.eId);
  if (of !== undefined && !ids.includes(of))
    return refuse(`no clause has the id ${of}: ${didYouMean(of, ids)()}?`);

  // Use the readable part of a concordance that is still being written.
  const { concordance, unreadable, diagnostics: faults } = concord(sources.concordance, edition.instruments);
  const suggestions = suggest({ ...edition, concordance }, { most: Number(most), of: of ?? null });
  const wrong = unreadable.length + faults.length;
  const warning =
    wrong === 0
      ? []
      : [`The concordance has faults (${wrong}): pairs it ties may be listed. npm run convert names them.`];
  for (const line of [...NOTICE, ...warning, ...printSuggestions(suggestions)]) console.log(line);
  return 0;
}

function refuse(message: string): number {
  console.error(message);
  return 1;
}
