/**
 * The vocabulary of a large edition as a file, since its texts are not there to make it of: lexemes parted by `;` in
 * the order of their first forms, forms by `,` as printed, each with how often it occurs if more than once.
 */
import { fold } from '../fold.ts';
import { lexemeOf } from '../lexeme.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Between lexemes, between the forms of one, before a lexeme that its first form does not tell, before its count. */
const [BETWEEN, OR, IS, TIMES] = [';', ',', '=', '*'] as const;
/** Between the words and the compounds. */
const COMPOUNDS = '\n';

export function wordsFile({ forms, lexemes, compounds }: Vocabulary): string {
  const written = (folded: string) => {
    const { printed = folded, count = 1 } = forms.get(folded) ?? {};
    return count === 1 ? printed : `${printed} ${count}`;
  };
  const groups = [...lexemes].map(([lexeme, { forms: own, count }]) => {
    const [first = ''] = own;
    const sum = own.reduce((all, form) => all + (forms.get(form)?.count ?? 0), 0);
    const isTold = lexemeOf(forms.get(first)?.printed ?? '') === lexeme;
    return {
      first,
      text: [
        own.map(written).join(OR),
        ...(isTold ? [] : [IS, lexeme]),
        // Where a form is of two lexemes, its count does not tell theirs.
        ...(sum === count ? [] : [TIMES, count]),
      ].join(''),
    };
  });
  const stops = [...forms].flatMap(([first, { lexemes: own }]) =>
    own.length > 0 ? [] : [{ first, text: written(first) + IS }],
  );
  const sorted = [...groups, ...stops].sort((a, b) => (a.first < b.first ? -1 : 1));
  const joined = [...compounds.values()].map((parts) => parts.join(' ')).sort();
  return sorted.map(({ text }) => text).join(BETWEEN) + COMPOUNDS + joined.join(BETWEEN);
}

const GROUP = new RegExp(`^(.*?)(?:${IS}([^${TIMES}]*))?(?:\\${TIMES}(\\d+))?$`, 'u');

export function readWords(file: string): Vocabulary {
  const forms = new Map<string, { printed: string; lexemes: string[]; count: number }>();
  const lexemes = new Map<string, { number: number; forms: string[]; count: number }>();
  const [words = '', compounds = ''] = file.split(COMPOUNDS);
  for (const group of words.split(BETWEEN)) {
    const [, written = '', told, total] = GROUP.exec(group) ?? [];
    const own = written.split(OR).map((form) => {
      const [printed = '', count = '1'] = form.split(' ');
      return { folded: fold(printed), printed, count: Number(count) };
    });
    const lexeme = told ?? lexemeOf(own[0]?.printed ?? '');
    for (const { folded, printed, count } of own) {
      const form = forms.get(folded) ?? { printed, lexemes: [], count };
      if (lexeme !== '') form.lexemes.push(lexeme);
      forms.set(folded, form);
    }
    if (lexeme === '') continue;
    const sum = own.reduce((all, { count }) => all + count, 0);
    lexemes.set(lexeme, {
      number: lexemes.size,
      forms: own.map(({ folded }) => folded),
      count: total === undefined ? sum : Number(total),
    });
  }
  return {
    forms,
    lexemes,
    compounds: new Map(
      compounds === ''
        ? []
        : compounds.split(BETWEEN).map((parts) => [parts.replaceAll(' ', ''), parts.split(' ')]),
    ),
  };
}
