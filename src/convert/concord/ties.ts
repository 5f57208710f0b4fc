/** The undertakings, correspondences and silences of one file, checked against the texts. */
import type { CommitmentFile } from '../../model/concordance-files.ts';
import type { Correspondence, Silence, Undertaking } from '../../model/concordance.ts';
import { errorAt, warningAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import type { Place } from '../../edition/lookups.ts';
import { correspondenceId } from '../../model/identity.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { didYouMean } from '../nearest.ts';
import type { YamlFile } from '../read/yaml.ts';
import { holds, nearestQuote } from './quotes.ts';

export interface Ties {
  undertakings: Undertaking[];
  correspondences: Correspondence[];
  silences: Silence[];
  diagnostics: Diagnostic[];
}

/**
 * Checks one file of correspondences: ids, quotes, direction, one state for each undertaking.
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
  const diagnostics: Diagnostic[] = [];
  const fail = (path: PropertyKey[], rule: string, message: string, hint: Hint) =>
    diagnostics.push(errorAt(yaml.placeOf(path), rule, message, hint));
  const known = (id: string, path: PropertyKey[]): Place | undefined => {
    const place = clauses.get(id);
    if (place === undefined)
      fail(path, 'unknown-id', `no clause has the id ${id}`, didYouMean(id, clauses.keys()));
    return place;
  };
  const quoted = (place: Place | undefined, words: string, path: PropertyKey[]) => {
    if (place === undefined || holds(place.provision, words)) return;
    const hint = () => `the nearest words are “${nearestQuote(place.provision, words)}”`;
    fail(path, 'quote-missing', `“${words}” does not stand in ${place.provision.eId}`, hint);
  };
  const names = undertakings.map(({ id }) => id);
  const undertakingKnown = (id: string, path: PropertyKey[]) => {
    if (!names.includes(id))
      fail(path, 'unknown-undertaking', `${from} has no undertaking ${id}`, didYouMean(id, names));
  };

  const older = known(from, ['provision']);
  for (const [index, { id, words }] of undertakings.entries()) {
    quoted(older, words, ['undertakings', index, 'words']);
    if (names.indexOf(id) !== index)
      fail(
        ['undertakings', index, 'id'],
        'duplicate-id',
        `${from} has two undertakings ${id}`,
        'give each an id of its own',
      );
    const tied = correspondences.some((entry) => entry.undertaking === id);
    const silent = silences.some((entry) => entry.undertaking === id);
    if (tied && silent)
      fail(
        ['undertakings', index],
        'two-states',
        `the undertaking ${id} has correspondences and a silence`,
        'remove one or the other',
      );
    if (!tied && !silent)
      fail(
        ['undertakings', index],
        'no-state',
        `the undertaking ${id} has neither a correspondence nor a silence`,
        'examine it and add one or the other',
      );
  }
  for (const [index, entry] of correspondences.entries()) {
    const path = (key: string) => ['correspondences', index, key];
    const newer = known(entry.to, path('to'));
    undertakingKnown(entry.undertaking, path('undertaking'));
    quoted(older, entry.quoteFrom, path('quoteFrom'));
    quoted(newer, entry.quoteTo, path('quoteTo'));
    if (
      older !== undefined &&
      newer !== undefined &&
      older.instrument.description.date >= newer.instrument.description.date
    ) {
      fail(
        path('to'),
        'wrong-direction',
        `${from} is not older than ${entry.to}`,
        'a correspondence goes from the older text to the newer: write it in the file of the older clause',
      );
    }
    const sides = [
      { side: 'from', quote: entry.quoteFrom },
      { side: 'to', quote: entry.quoteTo },
    ] as const;
    for (const { side, quote } of entry.relation === 'ecarte' ? sides : []) {
      const words = entry.opposed?.[side];
      if (words === undefined || !foldWhiteSpace(quote).includes(foldWhiteSpace(words)))
        fail(
          words === undefined ? path('relation') : [...path('opposed'), side],
          'no-opposition',
          words === undefined
            ? `no words are named that make ${entry.to} diverge from ${from}`
            : `“${words}” does not stand in the quote`,
          'give under `opposed` the words of both quotes that oppose each other; an absence is no divergence',
        );
    }
    if (entry.opposed !== undefined && entry.relation !== 'ecarte')
      diagnostics.push(
        warningAt(
          yaml.placeOf(path('opposed')),
          'no-effect',
          `words that oppose each other are named, but the relation is ${entry.relation}`,
          'remove `opposed`, or set the relation to `ecarte`',
        ),
      );
    if (entry.caution?.relation === entry.relation)
      fail(
        [...path('caution'), 'relation'],
        'same-relation',
        `the caution of ${from} and ${entry.to} names the relation they have`,
        'name the other one that can be defended, or “aucune”, or leave the caution out',
      );
    const first = correspondences.findIndex((other) => other.to === entry.to);
    if (first !== index) {
      const said = yaml.placeOf(['correspondences', first, 'to']);
      fail(
        path('to'),
        'duplicate-pair',
        `${from} and ${entry.to} are tied already on line ${said.line}`,
        'join the two entries to one',
      );
    }
  }
  for (const [index, { undertaking }] of silences.entries()) {
    const path = ['silences', index, 'undertaking'];
    undertakingKnown(undertaking, path);
    const first = silences.findIndex((other) => other.undertaking === undertaking);
    if (first !== index) {
      const said = yaml.placeOf(['silences', first, 'undertaking']);
      fail(
        path,
        'duplicate-silence',
        `the undertaking ${undertaking} is silent already on line ${said.line}`,
        'join the two entries to one',
      );
    }
  }

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
    diagnostics,
  };
}
