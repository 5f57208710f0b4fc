/** A provision as files of their own beside its page: as data, and as plain text. */
import type { Edition, Provision } from '../model/edition.ts';
import { correspondencePath } from '../model/site-paths.ts';
import { correspondencesOf } from '../edition/concordance.ts';
import type { Place } from '../edition/lookups.ts';
import { provisionTitle } from '../edition/names.ts';
import { passagesOf } from '../edition/text.ts';
import { toCorpusProvision } from './corpus.ts';

type Address = (path: string) => string;

/** The provision as in `corpus.json`, with its text, its address and what it is tied to. */
export function provisionData(edition: Edition, { instrument, provision }: Place, address: Address): object {
  const { id, description } = instrument;
  const { title, date, issuer, language } = description;
  return {
    version: 1,
    instrument: { id, title, date, issuer, language },
    ...toCorpusProvision(provision),
    address: address(provision.path),
    correspondences: correspondencesOf(edition, provision.eId).map((tie) => ({
      id: tie.id,
      from: tie.from,
      to: tie.to,
      relation: tie.relation,
      strength: tie.strength,
      address: address(correspondencePath(tie)),
    })),
  };
}

/** Its title, its words with their markers, a passage a line, and where it is from. */
export function provisionText({ instrument, provision }: Place, address: Address): string {
  const { title, place, date } = instrument.description;
  return [
    provisionTitle(instrument, provision),
    '',
    ...wordsOf(provision),
    '',
    `${title} (${place}, ${date})`,
    address(provision.path),
    '',
  ].join('\n');
}

function wordsOf({ marker, body }: Provision): string[] {
  const lines = passagesOf(body).map(({ passage, item, depth }) => {
    const indent = '  '.repeat(depth);
    return item === null ? `${indent}${passage.text}` : `${indent}${item.marker} ${passage.text}`;
  });
  const [first = '', ...others] = lines;
  return [marker === null ? first : `${marker} ${first}`, ...others];
}
