/**
 * Prints trees as XML that an HTML parser reads alike. `xast-util-to-xml` was tried in its place: it leaves
 * `]]>` and carriage returns as they are, which is not well-formed or is read back as another text, silently drops
 * control characters, and prints `<br></br>`, which HTML reads as two.
 */
import type { Element, Node } from './tree.ts';

/** Elements without content: HTML knows no end tag for them, and wants one for all others. */
const EMPTY = new Set(['br', 'col', 'hr', 'img', 'link', 'meta']);

/** The namespace of XHTML. */
export const XHTML = 'http://www.w3.org/1999/xhtml';

// Characters that no XML 1.0 document may hold, not even as references.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * A tree as XML. Text stays as it is, its special characters escaped.
 *
 * @throws Error where a name or a character cannot stand in XML
 */
export function toXml(node: Node): string {
  if (typeof node === 'string') return escapeText(node);
  const { name, attributes, children } = node;
  const start = `<${checkedName(name)}${Object.entries(attributes).map(printAttribute).join('')}`;
  if (children.length > 0) return `${start}>${children.map(toXml).join('')}</${name}>`;
  return EMPTY.has(name) ? `${start}/>` : `${start}></${name}>`;
}

/** A whole XML file of one element. */
export function toXmlFile(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${toXml(root)}\n`;
}

function printAttribute([name, value]: [string, string]): string {
  const escaped = escapeText(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;');
  return ` ${checkedName(name)}="${escaped}"`;
}

function escapeText(text: string): string {
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden !== null) {
    const code = (forbidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new Error(
      `the character U+${code} in “${text.slice(Math.max(0, forbidden.index - 20), forbidden.index + 20)}” cannot stand in XML: take it out of the source`,
    );
  }
  // A carriage return in XML is read back as a line feed unless it is a reference.
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

function checkedName(name: string): string {
  if (!/^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/.test(name))
    throw new Error(`“${name}” is no name of an element or attribute`);
  return name;
}
