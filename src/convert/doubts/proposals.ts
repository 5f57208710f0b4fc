/** Lines of a description that would say what a line of the text is, to be copied from a warning. */
import type { InstrumentDescription } from '../../model/description.ts';
import { levelsOf, noteKindsOf, ownClausesOf, type NumberingName } from '../../model/description-body.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import type { Line } from '../emend/emend.ts';
import {
  divisionWord,
  FIRST_IN_WORDS,
  kindOf,
  looksBulleted,
  looksLikeNote,
  looksNumbered,
  type LooksNumbered,
} from '../parse/looks.ts';
import { isNumberAlone, looksLikePageNumber, pagePattern } from '../parse/page-numbers.ts';
import { proposedVersions } from '../parse/versions.ts';
import { quoted } from './doubt.ts';

export interface Proposals {
  /** @param marker that of its kind, where the heading has a number */
  heading(text: string, marker: string | null): string;
  marker(found: LooksNumbered): string;
  /** For a number in the preamble, which has no items. */
  recital(found: LooksNumbered): string;
  bullet(sign: string): string;
  note(found: { template: string; numbering: NumberingName }): string;
  /** @param beginning how the line begins: `M. Traoré :` */
  speaker(beginning: string): string;
  /** @param page the page number in the line */
  page(text: string, page: string): string;
}

/** Makes proposals for a text: the figures in them are those that the text has. */
export function proposals(description: InstrumentDescription, lines: readonly Line[]): Proposals {
  const times = (is: (text: string) => boolean) =>
    lines.filter(({ text }) => is(foldWhiteSpace(text))).length;
  const { clauses } = description;
  const known = [clauses.marker].flat();

  const clauseOf = ({ template, num, numbering, label }: LooksNumbered): string => {
    const versions = label === null ? null : proposedVersions(lines, num);
    if (versions !== null) return versions;
    if (FIRST_IN_WORDS.test(num)) return `\`spelled: { ${num}: '1' }\` under \`clauses\``;
    if (ownClausesOf(description).length > 0)
      return `add ${quoted(template)} to \`marker\` under the \`clauses\` of its part`;
    if (known.includes(template))
      return numbering === clauses.numbering
        ? 'its number does not go on from the one before: compare both with the source'
        : `\`numbering: ${numbering}\` under \`clauses\``;
    return `\`marker: [${[...known, template].map(quoted).join(', ')}]\` under \`clauses\``;
  };
  const itemOf = ({ template, numbering }: LooksNumbered): string => {
    const count = times((text) => {
      const found = looksNumbered(text);
      return found?.template === template && found.numbering === numbering;
    });
    return `\`{ marker: ${quoted(template)}, numbering: ${numbering}, count: ${count} }\` under \`items\``;
  };

  return {
    heading(text, marker) {
      const again = times((one) => one === text);
      if (marker === null && again > 1)
        return `if it is printed on each page, \`runningHeads: [{ text: ${quoted(text)}, times: ${again} }]\`; else describe it under \`divisions\``;
      if (marker === null && divisionWord(text) === text && !text.includes(' ')) {
        const word = text
          .toLowerCase()
          .normalize('NFD')
          .replaceAll(/[^a-z]/gu, '');
        return `describe it: \`divisions: [{ marker: '{num}', numbering: words, spelled: { ${text}: '1' }, count: 1, titleEnds: line, address: '${word}-{num}' }]\``;
      }
      if (marker === null)
        return 'if it goes on the heading above it, let `titleEnds` be `capitals`, `blank-line` or `next-marker`; if it begins a division, describe its kind under `divisions`';
      const word = marker.replace(' {num}', '');
      const level = levelsOf(description).find((one) =>
        [one.marker].flat().some((form) => form.toLowerCase().startsWith(word.toLowerCase())),
      );
      const num =
        text
          .slice(word.length)
          .trim()
          .split(/[\s:.–—-]/u)[0] ?? '';
      if (level !== undefined && FIRST_IN_WORDS.test(num))
        return `add its number to its kind: \`spelled: { ${num}: '1' }\``;
      if (level !== undefined) {
        const forms = [...[level.marker].flat(), marker].map(quoted).join(', ');
        return `add this form to its kind: \`marker: [${forms}]\``;
      }
      const count = times((one) => one.startsWith(word));
      return `describe its kind: \`divisions: [{ marker: ${quoted(marker)}, numbering: ${kindOf(num)}, count: ${count}, titleEnds: line }]\``;
    },
    marker(found) {
      if (found.isCalled) return `if it begins a clause, ${clauseOf(found)}`;
      return `if it is an item, ${itemOf(found)}; if a clause, ${clauseOf(found)}`;
    },
    recital(found) {
      if (found.isCalled) return `if it begins a clause, ${clauseOf(found)}`;
      return `if it begins a recital, let \`paragraphs\` of the preamble be \`line\`; if a clause, ${clauseOf(found)}`;
    },
    bullet(sign) {
      const count = times((text) => looksBulleted(text) === sign);
      return `if it is an item, \`{ marker: ${quoted(sign)}, count: ${count} }\` under \`items\``;
    },
    note({ template, numbering }) {
      const count = times((text) => {
        const found = looksLikeNote(text);
        return found?.template === template && found.numbering === numbering;
      });
      const kind = numbering === 'decimal' ? '' : ` numbering: ${numbering},`;
      const own = `{ marker: ${quoted(template)}, call: ${quoted(template)},${kind} count: ${count} }`;
      return noteKindsOf(description).length === 0
        ? `describe it: \`notes: ${own}\``
        : `if its form is that of the notes described, correct \`notes\`; if it is of another kind, add it to them: \`notes: [{ … }, ${own}]\``;
    },
    speaker(beginning) {
      const all = [...description.speakers, beginning].map(quoted).join(', ');
      return `describe who speaks: \`speakers: [${all}]\``;
    },
    page(text, page) {
      const shape = pagePattern(page);
      const isAlone = foldWhiteSpace(text) === page;
      const alike = lines.flatMap((line) => {
        const one = foldWhiteSpace(line.text);
        const found = looksLikePageNumber(one) ?? (isNumberAlone(one) ? one : null);
        return found !== null && pagePattern(found) === shape ? found : [];
      });
      const count = alike.length;
      const inside = isAlone ? '' : ' inside: true,';
      // What does not vary, as a number that may be one of the text, is named: no others are taken for pages.
      const isSame = isAlone && alike.every((one) => one === page);
      const head = isSame ? `text: ${quoted(page)},` : `pattern: ${quoted(shape)},`;
      return `describe it: \`runningHeads: [{ ${head}${inside} times: ${count} }]\``;
    },
  };
}
