/** What the page of a clause says of it, in lines for its sheet. */
import { passportWords } from '../../strings/browser/passport.ts';
import { copyOf, element } from './passport-parts.ts';

const { root = '/', index } = document.documentElement.dataset;

/** The public address of the page; without one, the one it is read at. Null from disk, where none leads others here. */
export function addressOfPage(): string | null {
  if (index !== undefined || !location.protocol.startsWith('http')) return null;
  const named = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return named ?? `${location.origin}${location.pathname}`;
}

/** The id of the clause, which is the path of its page: `dialogue-2024/4/66`. */
export function idOfPage(): string {
  const { href } = new URL(root, location.href);
  const path = location.href.replace(/[?#].*$/u, '').slice(href.length);
  return decodeURIComponent(path.replace(/(^|\/)(index\.html)?$/u, ''));
}

/** The text and the theme that it stands in, and its lines in the witness. */
export function placeLines(): string[] {
  const [, ...trail] = [...document.querySelectorAll('.breadcrumb li')].map(textOf);
  const lines = document.querySelector('[data-source-lines]');
  return [trail.join(' › '), ...(lines === null ? [] : [textOf(lines)])].filter((line) => line !== '');
}

/** How many ties of which relation, then each by its short reference, the weak ones last. */
export function tieLines(): (Node | string)[] {
  const counts = copyOf('.count > ul:first-child');
  // What only a screen needs, such as the way to the words of the edition.
  for (const item of counts.flatMap((list) => [...list.children]))
    if (item.querySelector('.no-print')) item.remove();
  let text = '';
  // Text and noun are said once for all that follow: « 2024 recommandation 4.66, 4.1 ».
  const shortly = (reference: string) => {
    const at = reference.lastIndexOf(' ');
    const isSame = reference.slice(0, at) === text;
    text = reference.slice(0, at);
    return isSame ? reference.slice(at + 1) : reference;
  };
  const referencesOf = (selector: string) =>
    [...document.querySelectorAll(selector)].flatMap((tie, at) => {
      const mark = copyOf('.mark-of', tie)[0];
      const link = tie.querySelector('.tie-head a');
      return [
        at === 0 ? '' : ', ',
        ...(mark === undefined ? [] : [mark]),
        // A mark never ends a line without its number.
        `\u00A0${link === null ? '' : shortly(textOf(link))}`,
      ];
    });
  const clear = referencesOf('.tie:not(.weak)');
  const weak = referencesOf('.tie.weak');
  if (clear.length + weak.length === 0)
    return [element('span', {}, ...(copyOf('p.none')[0]?.childNodes ?? [passportWords.noTies]))];
  return [
    ...counts,
    ...(clear.length === 0 ? [] : [element('span', {}, ...clear)]),
    ...(weak.length === 0 ? [] : [element('span', {}, passportWords.weak, ' ', ...weak)]),
  ];
}

/** What is marked *sic*, with its likely reading; a sentence where nothing is. */
export function noteLines(): (Node | string)[] {
  const notes = copyOf('.notes li').map((note) => element('span', {}, ...note.childNodes));
  return notes.length === 0 ? [passportWords.noNotes] : [passportWords.notes, ...notes];
}

/** The state of the edition's data, which its footer names. */
export function versionLine(): string[] {
  const release = document.querySelector('[data-release]');
  return release === null ? [] : [textOf(release)];
}

function textOf(place: Element): string {
  return place.textContent.replace(/[ \n]+/gu, ' ').trim();
}
