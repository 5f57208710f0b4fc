/** Turns one page of the site into one that opens from disk. */
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { defaultTreeAdapter as adapter, parse, type DefaultTreeAdapterTypes, type Token } from 'parse5';
import { attribute, elementsOf } from '../../components/parsed-html.ts';
import { INDEX, relative, turn, wayToRoot, type Place } from './address.ts';
import type { Fault } from './fault.ts';
import { policyFromDisk } from './policy.ts';
import { idOn } from '../book/order.ts';
import { turnStyles } from './styles.ts';
import { unpackFirst, unpackFirstRule } from './unpack-first.ts';
import { isWebOnly, isWebOnlyTag } from './web-only.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** An inline script or style, to be written to a file of its own; equal content has an equal path. */
export interface Part {
  path: string;
  content: string;
}

export interface TurnedPage {
  html: string;
  parts: Part[];
  /** Paths in the site of the scripts it loads: modules, to be made classic, and classic ones. */
  scripts: { modules: string[]; classic: string[] };
  faults: Fault[];
}

/** Attributes whose value is one address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href', 'data-list'];

/** Types of classic scripts; other types but `module` are data. */
const CLASSIC = new Set(['', 'text/javascript']);

/** Type of the linked data of a page, which only robots and programs of the web read. */
const LINKED_DATA = 'application/ld+json';

/** Marks an address that is known only where a page is read: from disk it is the id and the name of the site. */
const READ = 'data-read';

/** Marks the notice of a newer version than the one that a browser keeps. */
const KEEPING = 'data-newer';

/**
 * Turns a page: addresses become relative, module scripts classic, inline scripts and styles files, and
 * the policy that of a page from disk. All else stays the same to the byte.
 *
 * @param path of the page, from the root: `methode/index.html`
 */
export function turnPage(place: Place, path: string, html: string): TurnedPage {
  const page = new Page(place, path, html);
  let removedTo = 0;
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    // Nothing inside an element that was replaced is turned.
    if ((element.sourceCodeLocation?.startOffset ?? removedTo) < removedTo) continue;
    const by = replacementOf(element);
    if (by === null) page.turn(element);
    else {
      removedTo = placeOf(element).endOffset;
      page.replace(element, by);
    }
  }
  return page.turned();
}

/** What stands from disk in the place of a whole element with all inside it; null for most. */
function replacementOf(element: Element): string | null {
  const read = attribute(element, READ);
  if (read !== null) return `<span class="address" data-address="id">${escaped(idOn(read))}</span>`;
  return attribute(element, KEEPING) === null ? null : '';
}

/** A page as it is turned, element by element, in the order of its text. */
class Page {
  readonly #place: Place;
  readonly #path: string;
  readonly #code: MagicString;
  readonly #parts: Part[] = [];
  readonly #scripts: TurnedPage['scripts'] = { modules: [], classic: [] };
  readonly #faults: Fault[] = [];
  /** Whether a sheet hides the line that asks to unpack: the first does, that of all pages. */
  #hidden = false;

  constructor(place: Place, path: string, html: string) {
    this.#place = place;
    this.#path = path;
    this.#code = new MagicString(html);
  }

  turned(): TurnedPage {
    return {
      html: this.#code.toString(),
      parts: this.#parts,
      scripts: this.#scripts,
      faults: this.#faults,
    };
  }

  replace(element: Element, by: string): void {
    const { startOffset, endOffset } = placeOf(element);
    this.#code.update(startOffset, endOffset, by);
  }

  turn(element: Element): void {
    const path = this.#path;
    if (element.tagName === 'html') {
      this.#set(element, 'data-root', wayToRoot(path));
      this.#set(element, 'data-index', INDEX);
    } else if (element.tagName === 'body' && path === INDEX) {
      this.#code.appendRight(placeOf(element).startTag?.endOffset ?? 0, unpackFirst);
    } else if (element.tagName === 'script') {
      this.#turnScript(element);
    } else if (element.tagName === 'style') {
      this.#turnStyle(element);
    } else if (element.tagName === 'link' && isWebOnly(path, attribute(element, 'rel') ?? '')) {
      this.replace(element, '');
    } else if (element.tagName === 'meta' && isWebOnlyTag(element)) {
      this.replace(element, '');
    } else if (isPolicy(element)) {
      this.#set(element, 'content', policyFromDisk(attribute(element, 'content') ?? ''));
    } else {
      this.#turnAddresses(element);
    }
  }

  #turnScript(element: Element): void {
    const src = attribute(element, 'src');
    const type = attribute(element, 'type') ?? '';
    if (src !== null) {
      this.#turnLoaded(element, src, type === 'module');
    } else if (type === LINKED_DATA) {
      this.replace(element, '');
    } else if (CLASSIC.has(type)) {
      this.replace(element, `<script src="${this.#apart(textOf(element), 'js')}"></script>`);
    } else if (type === 'module') {
      const why = 'is a module that stands inline';
      this.#faults.push({ file: this.#path, where: 'script', address: '', why });
    }
  }

  /** A script that is loaded from an address. */
  #turnLoaded(element: Element, src: string, isModule: boolean): void {
    const { address, file } = this.#resolved('src', src);
    if (file === null) return;
    const defer = isModule || attribute(element, 'defer') !== null ? ' defer' : '';
    const at = isModule ? relative(this.#path, classicPath(file)) : address;
    this.replace(element, `<script${defer} src="${escaped(at)}"></script>`);
    this.#scripts[isModule ? 'modules' : 'classic'].push(file);
  }

  #turnStyle(element: Element): void {
    const sheet = turnStyles(this.#place, '_/inline.css', textOf(element));
    for (const fault of sheet.faults) this.#faults.push({ ...fault, file: this.#path });
    const styles = this.#hidden ? sheet.styles : `${sheet.styles}${unpackFirstRule}`;
    this.#hidden = true;
    this.replace(element, `<link rel="stylesheet" href="${this.#apart(styles, 'css')}">`);
  }

  #turnAddresses(element: Element): void {
    const turned = (where: string, address: string) => this.#resolved(where, address).address;
    for (const name of ADDRESSES) {
      const address = attribute(element, name);
      if (address === null) continue;
      const answer = turned(name, address);
      if (answer !== address) this.#set(element, name, answer);
    }
    const candidates = attribute(element, 'srcset');
    if (candidates !== null) this.#set(element, 'srcset', turnCandidates(candidates, turned));
  }

  #resolved(where: string, address: string): { address: string; file: string | null } {
    const answer = turn(this.#place, this.#path, address);
    if ('address' in answer) return answer;
    this.#faults.push({ file: this.#path, where, address, why: answer.fault });
    return { address, file: null };
  }

  /** Puts a script or sheet into a file of its own, and gives its address. */
  #apart(content: string, extension: 'js' | 'css'): string {
    const part = { path: `_/${digest(content)}.${extension}`, content };
    this.#parts.push(part);
    return relative(this.#path, part.path);
  }

  #set(element: Element, name: string, value: string): void {
    const at = placeOf(element).attrs?.[name];
    const written = `${name}="${escaped(value)}"`;
    if (at !== undefined) this.#code.update(at.startOffset, at.endOffset, written);
    else this.#code.appendLeft(placeOf(element).startOffset + `<${element.tagName}`.length, ` ${written}`);
  }
}

/** Path of the classic script made from a module; short, since it stands on every page. */
export function classicPath(module: string): string {
  return `_/${digest(module)}.js`;
}

/** Turns the addresses of a `srcset`, each with its size. */
function turnCandidates(candidates: string, turned: (where: string, address: string) => string): string {
  return candidates
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [turned('srcset', address), ...size].join(' ');
    })
    .join(', ');
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function textOf(element: Element): string {
  return element.childNodes.map((node) => (adapter.isTextNode(node) ? node.value : '')).join('');
}

function placeOf(element: Element): Token.ElementLocation {
  const place = element.sourceCodeLocation;
  if (place === undefined || place === null)
    throw new Error(`the page has no <${element.tagName}> of its own: write it out`);
  return place;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
