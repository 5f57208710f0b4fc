/** Checks the text of a lesson: its elements, the minutes of its steps, and what it says of the edition. */
import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { z } from 'zod';
import { errorAt, type Diagnostic, type Hint } from '../../model/diagnostic.ts';
import { LESSON_MINUTES, lessonElements, type LessonElement } from '../../model/lessons.ts';
import { foldWhiteSpace } from '../../model/white-space.ts';
import { didYouMean } from '../nearest.ts';
import { faultsOf, type ReadElement } from './elements.ts';
import type { Held } from './held.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).freeze();

/**
 * @param file name used in diagnostics
 * @param source the whole file, its head included, so that lines are those of the file
 */
export function checkBody(file: string, source: string, held: Held): Diagnostic[] {
  let root: Nodes;
  try {
    root = parser.parse(source);
  } catch (error) {
    return [unread(file, error)];
  }
  const faults: Diagnostic[] = [];
  const fail = (node: Nodes, rule: string, message: string, hint: Hint) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    faults.push(errorAt({ file, line, column }, rule, message, hint));
  };
  let minutes = 0;
  for (const { node, isQuoted } of nodesBelow(root)) {
    if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      fail(node, 'code', 'a lesson holds no code', 'use the elements of src/model/lessons.ts');
    if (node.type === 'text' && !isQuoted && /[«»]/.test(node.value))
      fail(node, 'unmarked-quote', 'a quotation is not marked', 'write <Words of="id">the words</Words>');
    if (!isElement(node)) continue;
    const read = readElement(node);
    if ('message' in read) {
      fail(node, 'unknown-element', read.message, read.hint);
      continue;
    }
    if (read.name === 'Step') minutes += Number(read.attributes['minutes']);
    for (const { rule, message, hint } of faultsOf(read, textOf(node), held)) fail(node, rule, message, hint);
  }
  if (minutes !== LESSON_MINUTES)
    fail(
      root,
      'minutes',
      `the steps take ${minutes} minutes, not ${LESSON_MINUTES}`,
      'make the minutes of the steps add up',
    );
  return faults;
}

function readElement(node: Element): ReadElement | { message: string; hint: Hint } {
  const name = node.name ?? '';
  if (!isKnown(name))
    return {
      message: `a lesson has no element ${name === '' ? 'without a name' : name}`,
      hint: didYouMean(name, Object.keys(lessonElements)),
    };
  const written = Object.fromEntries(
    node.attributes.map((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [attribute.name, attribute.value] : ['…', null],
    ),
  );
  const schema: z.ZodType<Record<string, string | undefined>> = lessonElements[name];
  const parsed = schema.safeParse(written);
  return parsed.success
    ? { name, attributes: parsed.data }
    : {
        message: `the attributes of ${name} do not fit: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join(', ')}`,
        hint: `it has ${Object.keys(lessonElements[name].shape).join(', ') || 'none'}, as strings`,
      };
}

function isKnown(name: string): name is LessonElement {
  return Object.hasOwn(lessonElements, name);
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Why a text is no MDX. What is never closed is told of without a place, but for the one in the words. */
function unread(file: string, error: unknown): Diagnostic {
  const {
    line,
    column,
    reason = String(error),
  } = error as {
    line?: number;
    column?: number;
    reason?: string;
  };
  const [, saidLine, saidColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const place = { file, line: line ?? Number(saidLine ?? 1), column: column ?? Number(saidColumn ?? 1) };
  const hint = 'close what is open, and write < and { that are no elements as &lt; and &#123;';
  return errorAt(place, 'mdx-syntax', reason, hint);
}

/** All nodes in the order of the text, each with whether it stands in the words of a provision. */
function nodesBelow(node: Nodes, isQuoted = false): { node: Nodes; isQuoted: boolean }[] {
  const isInside = isQuoted || (isElement(node) && node.name === 'Words');
  const children = 'children' in node ? node.children : [];
  return [{ node, isQuoted }, ...children.flatMap((child) => nodesBelow(child, isInside))];
}

function textOf(node: Nodes): string {
  return foldWhiteSpace(
    nodesBelow(node)
      .map(({ node: one }) => (one.type === 'text' ? one.value : ''))
      .join(''),
  );
}
