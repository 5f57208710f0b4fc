/** The Markdown of a handout, read back by a parser: no sign of a text becomes markup, and no word is lost. */
import type { Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { markdownOf } from '../../../src/teaching/handout/markdown.ts';
import { all, clause, dossierOf, imprint, madeOf } from './made.ts';

const parsed = (markdown: string): Root => unified().use(remarkParse).parse(markdown);
const textOf = (node: Nodes): string => {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
};
/** The blocks of a document: kind and words. */
const blocks = (markdown: string) => parsed(markdown).children.map((node) => [node.type, textOf(node)]);

test('has the parts of the sheet in their order', () => {
  const markdown = markdownOf(madeOf(all), imprint);
  expect(blocks(markdown).slice(0, 9)).toEqual([
    ['heading', 'Un dossier'],
    ['paragraph', 'Lisez d’abord.'],
    ['paragraph', 'Puis comparez.'],
    ['heading', 'Des bataillons, une carte'],
    ['paragraph', 'Paire\u202F: engagement viii (2016) et recommandation 4.4 (2024)'],
    ['paragraph', '2016 Engagement viii'],
    ['blockquote', expect.stringContaining('coordination (MOC¹) et de') as string],
    ['paragraph', '2024 Recommandation 4.4'],
    ['blockquote', expect.stringContaining('carte militaire)\u00A0[sic]') as string],
  ]);
  expect(markdown).toContain('\n1. Un argument pour\u00A0?\n2. Un argument contre\u00A0?\n');
  expect(markdown).toContain('\n3. Que manque-t-il\u00A0?\n');
  expect(blocks(markdown)).toContainEqual([
    'paragraph',
    '¹ MOC\u202F: Mécanisme opérationnel de coordination.',
  ]);
  expect(markdown).not.toContain('Attendu');
  expect(markdownOf(madeOf(all, 'teacher'), imprint)).toContain('**Note** Attendu\u00A0: la carte.');
});

test('signs that are markup elsewhere stay signs', () => {
  const signs =
    '*a* _b_ # c [d](e) `f` <b>g</b> ![h](i) 1. j - k + l > m \\n ~ | &amp; https://x.example'.replace(
      ' !',
      '\u00A0!',
    );
  const dossier = dossierOf(
    [
      { kind: 'heading', text: signs },
      ...['# q', '> q', '- q', '1. q', '+ q', '=== ', '    q', signs].map((question, index) =>
        clause(
          `oci-2016/${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'][index] ?? ''}`,
          question,
          signs,
        ),
      ),
    ],
    { title: signs, introduction: `${signs}\n# titre\n---\n[a]: b` },
  );
  const read = blocks(markdownOf(madeOf(dossier, 'teacher'), imprint));
  expect(read[0]).toEqual(['heading', signs]);
  expect(read.slice(1, 5)).toEqual([signs, '# titre', '---', '[a]: b'].map((words) => ['paragraph', words]));
  expect(read[5]).toEqual(['heading', signs]);
  const questions = read.filter(([type]) => type === 'list').map(([, words]) => words);
  expect(questions).toEqual(['# q', '> q', '- q', '1. q', '+ q', '===', 'q', signs]);
  expect(read.filter(([, words]) => words === `Note ${signs}`).length).toBe(8);
  expect(read.filter(([type]) => type === 'html')).toEqual([]);
});

test('signs that are markup to programs that know more than CommonMark stay signs too', () => {
  const said = '~~rayé~~ x^2^ 5 $ à 10 $ | a |';
  const markdown = markdownOf(
    madeOf(dossierOf([clause('oci-2016/i', said)], { introduction: said })),
    imprint,
  );
  expect(blocks(markdown)[1]).toEqual(['paragraph', said]);
  expect(markdown.replace(/\\[~^$|]/g, '')).not.toMatch(/[~^$|]/);
});
