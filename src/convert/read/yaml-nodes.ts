/** What stands in a YAML file and is no value: keys given twice, tags, anchors, aliases, comments by chance. */
import { isAlias, isScalar, visit, type Document, type Node } from 'yaml';
import { addAll, errorAt, warningAt, type Diagnostic, type FilePlace } from '../../model/diagnostic.ts';

interface Nodes {
  faults: Diagnostic[];
  warnings: Diagnostic[];
}

/** Refuses what makes another value of the one written, and warns of comments that seem to be a part of it. */
export function checkNodes(document: Document, place: (offset: number) => FilePlace): Nodes {
  const nodes: Nodes = { faults: repeatedKeys(document, place), warnings: [] };
  visit(document, {
    Node: (_key, node) => {
      const at = place(rangeStart(node) ?? 0);
      addAll(nodes.faults, nodeFaults(node, at));
      if (isScalar(node) && /^\S/u.test(node.comment ?? ''))
        nodes.warnings.push(comment(node.comment ?? '', at));
    },
  });
  return nodes;
}

function nodeFaults(node: Node, at: FilePlace): Diagnostic[] {
  const fault = (message: string, hint: string) => errorAt(at, 'yaml-syntax', message, hint);
  // Nested aliases can grow beyond memory.
  if (isAlias(node))
    return [
      fault(
        'an alias stands here',
        'write the value itself in the place of the alias, or put text that begins with * in quotes',
      ),
    ];
  const { tag } = node as { tag?: string };
  const { anchor } = node as { anchor?: string };
  return [
    ...(tag === undefined
      ? []
      : [
          fault(
            `the tag ${tag.replace('tag:yaml.org,2002:', '!!')} stands before this value`,
            'remove it: values are read as they are written; put text that begins with ! in quotes',
          ),
        ]),
    ...(anchor === undefined
      ? []
      : [
          fault(
            `the anchor &${anchor} stands before this value`,
            'remove it: no alias may refer to it; put text that begins with & in quotes',
          ),
        ]),
  ];
}

/** `#` with a letter behind it is not how people write a comment: `Loi #3` may be meant as it stands. */
function comment(words: string, at: FilePlace): Diagnostic {
  const [first = ''] = words.split('\n');
  return warningAt(
    at,
    'yaml-comment',
    `“#${first}” behind this value is a comment, and is not read`,
    'put the value in quotes if it is a part of it, or a blank behind # if not',
  );
}

/** The keys that stand in their map a second time. */
function repeatedKeys(document: Document, place: (offset: number) => FilePlace): Diagnostic[] {
  const faults: Diagnostic[] = [];
  visit(document, {
    Map: (_key, map) => {
      const seen = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const [name, offset] = [String(key.value), rangeStart(key) ?? 0];
        const first = seen.get(name);
        if (first === undefined) seen.set(name, offset);
        else {
          const message = `the key \`${name}\` stands on line ${place(first).line} already`;
          faults.push(errorAt(place(offset), 'yaml-syntax', message, 'remove one of the two, or join them'));
        }
      }
    },
  });
  return faults;
}

/** 0-based offset at which a node begins; undefined where it is none that was parsed. */
export function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const range = node.range;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}
