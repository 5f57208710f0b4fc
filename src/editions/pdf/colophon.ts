/** The last chapter of a PDF: its faces, and their licence, which must be handed on with them. */
import { words } from '../../strings/words.ts';
import type { Chapter } from '../book/chapter.ts';
import { element } from '../../components/tree.ts';
import { inLanguage } from '../book/words.ts';

const editionsWords = words('editions');

const COLOPHON = '_caracteres';

/** A line of capitals alone. */
const HEADING = /^([A-Z][A-Z &]+)$/gm;

/** The chapter. @param licence in English, paragraphs parted by empty lines */
export function colophonChapter(licence: string): Chapter {
  const paragraphs = licence
    .replaceAll(/^-+$/gm, '')
    .replaceAll(HEADING, '\n$1\n')
    .split(/\n\s*\n/)
    .filter((text) => text.trim() !== '');
  return {
    entry: { id: COLOPHON, title: editionsWords.faces, unit: 'chapter', entries: [] },
    level: 1,
    type: 'backmatter colophon',
    continues: false,
    body: element(
      'section',
      { id: COLOPHON, class: 'by-edition' },
      element('h1', {}, editionsWords.faces),
      element('p', {}, editionsWords.facesText),
      element(
        'div',
        { class: 'licence', ...inLanguage('en') },
        paragraphs.map((text) => element('p', {}, text.trim().replaceAll(/\s+/g, ' '))),
      ),
    ),
  };
}
