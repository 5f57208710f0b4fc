/** A strict reader of XML, independent of the printer it checks. */

export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const START = new RegExp(`<(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`, 'y');
const END = new RegExp(`</(${NAME})\\s*>`, 'y');
const TEXT = /[^<]+/y;
const PROLOGUE = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*(?:<!DOCTYPE html>\s*)?/;
const REFERENCES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a file of one element, without comments, sections or processing instructions.
 *
 * @throws Error where it is not well-formed
 */
export function readXml(file: string): XmlElement {
  let at = PROLOGUE.exec(file)?.[0].length ?? 0;
  const document: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(file);
    if (found !== null) at += found[0].length;
    return found;
  };
  while (at < file.length) {
    const place = file.slice(at, at + 60);
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`something stands after the end of the document: ${place}`);
    const start = match(START);
    if (start !== null) {
      const [, name = '', attributes = '', closed] = start;
      const child: XmlElement = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(child);
      if (closed === '') open.push(child);
      continue;
    }
    const end = match(END);
    if (end !== null) {
      if (parent.name !== end[1]) throw new Error(`${parent.name} is ended by ${end[1]}: ${place}`);
      open.pop();
      continue;
    }
    const [text] = match(TEXT) ?? [];
    if (text === undefined) throw new Error(`neither a tag nor text: ${place}`);
    if (text.includes(']]>')) throw new Error(`]]> stands in text: ${place}`);
    parent.children.push(unescape(text));
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)?.name} has no end`);
  const [root, ...others] = document.children.filter(
    (child) => typeof child !== 'string' || child.trim() !== '',
  );
  if (typeof root !== 'object' || others.length > 0) throw new Error('a document is one element');
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(new RegExp(`(${NAME})="([^"]*)"`, 'g'))].map(
    ([, name = '', value = '']): [string, string] => [name, unescape(value.replace(/[\t\n\r]/g, ' '))],
  );
  const attributes = Object.fromEntries(found);
  if (Object.keys(attributes).length !== found.length)
    throw new Error(`an attribute is given twice: ${text}`);
  return attributes;
}

function unescape(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/&([^;]*;?)/g, (whole, reference: string) => {
    const name = reference.slice(0, -1);
    const character = /^#\d+$/.test(name) ? String.fromCodePoint(Number(name.slice(1))) : REFERENCES[name];
    if (character === undefined || !reference.endsWith(';')) throw new Error(`not a reference: ${whole}`);
    return character;
  });
}

export function* elementsBelow(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (typeof child !== 'string') yield* elementsBelow(child);
}

/** The text of an element without that of the descendants to leave out. */
export function textOf(root: XmlElement, leftOut: (element: XmlElement) => boolean = () => false): string {
  return root.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return leftOut(child) ? '' : textOf(child, leftOut);
    })
    .join('');
}

/** Whether an element has a class. */
export function hasClass({ attributes }: XmlElement, name: string): boolean {
  return (attributes.class ?? '').split(' ').includes(name);
}
