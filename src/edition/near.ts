/** Pages near an address that leads nowhere: what was probably meant by a path typed or pasted wrong. */
import { concordancePath, pathOf } from '../model/site-paths.ts';
import { addressWords, isLike } from './near-words.ts';
import { afterName, isNumber, numberedIn, placeIn, type AddressedText } from './near-places.ts';

export interface Near {
  /** Paths of the pages that were probably meant, the likeliest first. */
  paths: string[];
  /** Two provisions whose addresses stand in one: they are on one page. */
  pair?: readonly [one: string, other: string];
  /** Where a number is none of its place: the first and the last that are. */
  range: { first: string; last: string } | null;
}

/** Most pages that one address may mean. */
const MOST = 5;
/** Pages of which less is named were not meant. */
const LEAST = 0.5;

/**
 * What was probably meant by a path: `/dialogue-2024/4/66.`, `/OCI-2016/2/`, `/dim-4.66`, `/sujet/Femme`.
 *
 * @param path within the site, as written in an address, percent signs and all
 * @param pages the paths that may be meant, without those of pairs
 * @returns null where it is like that of no page
 */
export function nearTo(path: string, texts: readonly AddressedText[], pages: readonly string[]): Near | null {
  const words = addressWords(path);
  const places = placesIn(words, texts);
  const lost = places.find((place) => place.range !== null);
  const [one, other] = places.map(({ eIds }) => eIds.find((eId) => eId.includes('/')));
  if (lost === undefined && one !== undefined && other !== undefined)
    return { paths: [], pair: [one, other], range: null };
  if (isLike(words[0] ?? '', 'concordance')) {
    const { eIds = [], range = null } = lost ?? places[0] ?? {};
    const paths = eIds.map(concordancePath).filter((reading) => pages.includes(reading));
    if (paths.length > 0) return { paths, range };
  }
  const [place] = places;
  if (place !== undefined) return { paths: place.eIds.slice(0, MOST).map(pathOf), range: place.range };
  return byNumbers(words, texts) ?? byWords(words, pages);
}

/** What each part of an address means that begins with the name of a text; texts in their order. */
function placesIn(words: readonly string[], texts: readonly AddressedText[]) {
  return texts.flatMap((text) => {
    const at = words.findIndex((_, index) => afterName(words.slice(index), text) !== null);
    if (at === -1) return [];
    const rest = afterName(words.slice(at), text) ?? [];
    const next = rest.findIndex((_, index) =>
      texts.some((one) => afterName(rest.slice(index), one) !== null),
    );
    return [placeIn(text, next === -1 ? rest : rest.slice(0, next))];
  });
}

/** The provisions that numbers alone name, or several among other words: `/4/66`, `/theme-4/66`. */
function byNumbers(words: readonly string[], texts: readonly AddressedText[]): Near | null {
  const numbers = words.filter(isNumber);
  if (numbers.length === 0 || (numbers.length === 1 && words.length > 1)) return null;
  // `/2024/4/66`: the first is the year of a text.
  const [year = '', ...others] = numbers;
  const [dated] = others.length > 0 ? texts.filter(({ id }) => id.endsWith(`-${year}`)) : [];
  const eIds =
    dated === undefined ? texts.flatMap((text) => numberedIn(text, numbers)) : numberedIn(dated, others);
  return eIds.length === 0 ? null : { paths: eIds.slice(0, MOST).map(pathOf), range: null };
}

/** The pages whose addresses have the most words of this one; numbers say nothing without a text. */
function byWords(all: readonly string[], pages: readonly string[]): Near | null {
  const words = all.filter((word) => !isNumber(word));
  const rated = pages.map((path) => {
    const own = addressWords(path).filter((word) => !isNumber(word));
    const shared = words.filter((word) => own.some((one) => isLike(word, one))).length;
    const isAbove = own.length === 1 && isLike(words[0] ?? '', own[0] ?? '');
    const score = shared / Math.max(1, words.length, own.length);
    return { path, length: own.length, score: Math.max(score, isAbove ? LEAST : 0) };
  });
  const best = Math.max(...rated.map(({ score }) => score));
  const shortest = Math.min(...rated.filter(({ score }) => score === best).map(({ length }) => length));
  const near = rated.filter(({ score, length }) => score === best && length === shortest);
  return best < LEAST ? null : { paths: near.slice(0, MOST).map(({ path }) => path), range: null };
}
