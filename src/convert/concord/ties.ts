/** The undertakings, correspondences and silences of one file, checked against the texts. */
import type { CommitmentFile } from '../../model/concordance-files.ts';
import type { Correspondence, Silence, Undertaking } from '../../model/concordance.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../edition/lookups.ts';
import { correspondenceId } from '../../model/identity.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { YamlFile } from '../read/yaml.ts';
import { checkTies } from './tie-checks.ts';

export interface Ties {
  undertakings: Undertaking[];
  correspondences: Correspondence[];
  silences: Silence[];
  diagnostics: Diagnostic[];
}

/**
 * Reads one file of correspondences, and checks it.
 *
 * @param clauses all clauses by eId
 * @param comparison id of the one that the file belongs to; empty where that cannot be told
 */
export function tiesInFile(
  yaml: YamlFile<CommitmentFile>,
  clauses: ReadonlyMap<string, Place>,
  comparison: string,
): Ties {
  const { provision: from, undertakings, correspondences, silences } = yaml.value;
  // Fold white space, so that quotes are as in the text whatever the line breaks of the file.
  const quotedWords = (id: string) =>
    foldWhiteSpace(undertakings.find((undertaking) => undertaking.id === id)?.words ?? '');
  return {
    undertakings: undertakings.map(({ id, words, summary }) => ({
      id,
      comparison,
      provision: from,
      words: foldWhiteSpace(words),
      summary,
    })),
    correspondences: correspondences.map((entry) => ({
      id: correspondenceId(from, entry.to),
      comparison,
      from,
      to: entry.to,
      undertaking: entry.undertaking,
      relation: entry.relation,
      strength: entry.strength,
      quoteFrom: foldWhiteSpace(entry.quoteFrom),
      quoteTo: foldWhiteSpace(entry.quoteTo),
      rationale: entry.rationale,
      otherReading: entry.caution?.relation ?? null,
      caution: entry.caution?.why ?? null,
      readings: entry.readings,
    })),
    silences: silences.map((entry) => ({
      comparison,
      provision: from,
      quote: quotedWords(entry.undertaking),
      ...entry,
    })),
    diagnostics: checkTies(yaml, clauses),
  };
}
