/** Printed XML reads back as it was, whatever the text. */
import { parseFragment, serialize } from 'parse5';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { element, type Element } from '../../src/components/tree.ts';
import { toXml, toXmlFile } from '../../src/components/xml.ts';
import { readXml, textOf } from '../xml.ts';

const hostile = [
  '<script>alert(1)</script>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '-->',
  '&#0;',
  '\r\n',
  '\t',
  '</p>',
  'é\u202F!',
];
const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'grapheme' }).filter((one) => !/[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/u.test(one)),
);

test('text and attributes come back as they were', () => {
  fc.assert(
    fc.property(fc.array(text), text, (parts, title) => {
      const root = readXml(toXmlFile(element('p', { title }, parts)));
      expect(textOf(root)).toBe(parts.join(''));
      expect(root.attributes).toEqual({ title });
    }),
  );
});

test('an HTML parser reads the same', () => {
  const tree = element(
    'div',
    { class: 'a' },
    element('p', {}),
    'un',
    element('br'),
    '<b> & « »',
    element('i', { title: '"<' }),
  );
  expect(serialize(parseFragment(toXml(tree)))).toBe(
    '<div class="a"><p></p>un<br>&lt;b&gt; &amp; « »<i title="&quot;&lt;"></i></div>',
  );
});

test('null and empty text print nothing, lists their members', () => {
  const tree = element('p', { id: null, lang: 'fr' }, null, '', ['a', [element('b', {}, 'c'), null]]);
  expect(toXml(tree)).toBe('<p lang="fr">a<b>c</b></p>');
});

test.each(['\u0000', '\u0008', '\u001B', '\uFFFE', '\uD800'])(
  'a character XML cannot hold is told: %j',
  (character) => {
    expect(() => toXml(element('p', {}, `avant${character}après`))).toThrow(
      /U\+[0-9A-F]{4}.*cannot stand in XML/s,
    );
  },
);

test.each(['a b', '1', 'on<', ''])('a name that is none is refused: %j', (name) => {
  expect(() => toXml(element(name))).toThrow(/no name/);
  expect(() => toXml(element('p', { [name]: '' }))).toThrow(/no name/);
});

test.each(['<a>', '<a></b>', '<a>&b;</a>', '<a b="1" b="2"/>', '<a/><b/>', 'a'])(
  'the reader of these tests refuses what is not well-formed: %s',
  (file) => {
    expect(() => readXml(file)).toThrow();
  },
);

test('trees are values: printing changes nothing', () => {
  const tree: Element = element('p', { id: 'x' }, 'a');
  expect([toXml(tree), toXml(tree)]).toEqual(['<p id="x">a</p>', '<p id="x">a</p>']);
});
