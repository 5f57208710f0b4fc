/** Writes a draft as YAML for people, each guess with a comment that says what is to be checked. */
import { Document, isMap, isScalar, visit, type Scalar } from 'yaml';
import type { Draft } from './draft.ts';

/** What is to be checked of each key; those that are certain have none. */
const CHECKS: Partial<Record<keyof Draft, string>> = {
  id: 'from the name of the file: it stands in all addresses and never changes',
  order: 'after the texts that are described already',
  sha256: 'of the file as it is; changes with it',
  siglum: 'a sign of a few letters for short references',
  title: 'from the first lines',
  shortTitle: 'the first words of the title: a few words for menus',
  date: 'the day of the text',
  place: 'where it was adopted',
  issuer: 'who speaks in it',
  language: 'by its most frequent words',
  hue: 'green, ochre, blue or plum: one that the other texts have not',
  about: 'what the text is, in one or two sentences',
  provenance: 'where the file was taken from',
  nouns: 'what its clauses and divisions are called, with `the` for sentences',
  preamble: 'what stands before the first number',
  divisions: 'kinds from the outermost to the innermost, how many there are, and where titles end',
  clauses: 'how they are numbered, and how many each division has',
  items: 'kinds of lists, and how many items there are',
  notes: 'how footnotes are called and given, where they end, and how many there are',
  closing: 'the beginning of what stands after the last clause',
  runningHeads: 'lines at the head or foot of pages, left out of the text',
  contents: 'the printed table of contents, left out of the text',
  prose: 'lines that only look like a number; make sure that none is a clause',
};

/** What a text may have that is not guessed, since nothing shows it plainly enough. */
export const NOT_GUESSED =
  'tables, speakers, notes called by a figure alone, page numbers within a line, numbers left out (gaps, order), country, reference';

const HEAD = ` A first description, guessed from the text: every line under “to be checked” is to be compared with the source.
 Not looked for: ${NOT_GUESSED}.
 npm run convert tells most of these where it meets them; docs/adding-a-text.md explains each key.`;

export function writeDescription(draft: Draft): string {
  const document = new Document(draft, { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  if (isMap<Scalar<string>>(document.contents))
    for (const { key, value } of document.contents.items) {
      const check = CHECKS[key.value as keyof Draft];
      if (check !== undefined) key.commentBefore = ` to be checked: ${check}`;
      if (isMap(value)) value.flow = ['nouns', 'preamble', 'closing', 'contents'].includes(key.value);
    }
  // Figures and words in a row, as people write them.
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
    Map: (_, map) => {
      if (
        map.items.every((pair) => isScalar(pair.value) && typeof pair.value.value === 'number') &&
        map.items.length > 1
      )
        map.flow = true;
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: true, singleQuote: true });
}
