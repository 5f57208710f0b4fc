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

/** `rel` of links and `name` of metas of use on the web alone; see also `disk.ts`. */
const WEB_ONLY = new Set([
  'apple-touch-icon',
  'canonical',
  'description',
  'manifest',
  'modulepreload',
  'referrer',
  'schema.DC',
  'sitemap',
  'theme-color',
]);

/** Beginnings of the `name` or `property` of metas of use on the web alone: how to cite a page, previews of it. */
const WEB_ONLY_TAG = /^(citation_|DC\.|og:|twitter:)/;

/** Type of the linked data of a page, which only robots and programs of the web read. */
const LINKED_DATA = 'application/ld+json';

/** Marks an address that is known only where a page is read: from disk it is the id and the name of the site. */
const READ = 'data-read';

/** What a page says where its host has a newer site: from disk there is no host. */
const OF_HOSTS = ['data-changed', 'data-reload'];

/** Marks the notice of a newer version than the one that a browser keeps. */
const KEEPING = 'data-newer';

/**
 * Turns a page: addresses become relative, module scripts classic, inline scripts and styles files, and
 * the policy that of a page from disk. All else stays the same to the byte.
 *
 * @param path of the page, from the root: `methode/index.html`
 */
export function turnPage(place: Place, path: string, html: string): TurnedPage {
  const code = new MagicString(html);
  const parts: Part[] = [];
  const scripts: TurnedPage['scripts'] = { modules: [], classic: [] };
  const faults: Fault[] = [];

  const resolved = (where: string, address: string): { address: string; file: string | null } => {
    const answer = turn(place, path, address);
    if ('address' in answer) return answer;
    faults.push({ file: path, where, address, why: answer.fault });
    return { address, file: null };
  };
  const turned = (where: string, address: string): string => resolved(where, address).address;
  const apart = (content: string, extension: 'js' | 'css'): string => {
    const part = { path: `_/${digest(content)}.${extension}`, content };
    parts.push(part);
    return relative(path, part.path);
  };
  const set = (element: Element, name: string, value: string): void => {
    const at = placeOf(element).attrs?.[name];
    const written = `${name}="${escaped(value)}"`;
    if (at !== undefined) code.update(at.startOffset, at.endOffset, written);
    else code.appendLeft(placeOf(element).startOffset + `<${element.tagName}`.length, ` ${written}`);
  };
  const unset = (element: Element, name: string): void => {
    const at = placeOf(element).attrs?.[name];
    // With the blank before it.
    if (at !== undefined) code.remove(at.startOffset - 1, at.endOffset);
  };
  const replace = (element: Element, by: string): void => {
    const { startOffset, endOffset } = placeOf(element);
    code.update(startOffset, endOffset, by);
  };
  const turnScript = (element: Element): void => {
    const src = attribute(element, 'src');
    const type = attribute(element, 'type') ?? '';
    if (src !== null) {
      const { address, file } = resolved('src', src);
      if (file === null) return;
      const isModule = type === 'module';
      const defer = isModule || attribute(element, 'defer') !== null ? ' defer' : '';
      const at = isModule ? relative(path, classicPath(file)) : address;
      replace(element, `<script${defer} src="${escaped(at)}"></script>`);
      scripts[isModule ? 'modules' : 'classic'].push(file);
    } else if (type === LINKED_DATA) {
      replace(element, '');
    } else if (CLASSIC.has(type)) {
      replace(element, `<script src="${apart(textOf(element), 'js')}"></script>`);
    } else if (type === 'module') {
      faults.push({ file: path, where: 'script', address: '', why: 'is a module that stands inline' });
    }
  };
  const turnAddresses = (element: Element): void => {
    for (const name of ADDRESSES) {
      const address = attribute(element, name);
      if (address === null) continue;
      const answer = turned(name, address);
      if (answer !== address) set(element, name, answer);
    }
    const candidates = attribute(element, 'srcset');
    if (candidates !== null) set(element, 'srcset', turnCandidates(candidates, turned));
  };

  let removedTo = 0;
  // Whether a sheet hides the line that asks to unpack: the first does, that of all pages.
  let hidden = false;
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
    if ((element.sourceCodeLocation?.startOffset ?? removedTo) < removedTo) continue;
    const read = attribute(element, READ);
    if (read !== null) {
      removedTo = placeOf(element).endOffset;
      replace(element, `<span class="address" data-address="id">${escaped(idOn(read))}</span>`);
      continue;
    }
    if (attribute(element, KEEPING) !== null) {
      removedTo = placeOf(element).endOffset;
      replace(element, '');
      continue;
    }
    if (element.tagName === 'html') {
      set(element, 'data-root', wayToRoot(path));
      set(element, 'data-index', INDEX);
    } else if (element.tagName === 'body' && path === INDEX) {
      code.appendRight(placeOf(element).startTag?.endOffset ?? 0, unpackFirst);
    } else if (element.tagName === 'main') {
      for (const name of OF_HOSTS) unset(element, name);
    } else if (element.tagName === 'script') {
      turnScript(element);
    } else if (element.tagName === 'style') {
      const sheet = turnStyles(place, '_/inline.css', textOf(element));
      faults.push(...sheet.faults.map((fault) => ({ ...fault, file: path })));
      const styles = hidden ? sheet.styles : `${sheet.styles}${unpackFirstRule}`;
      hidden = true;
      replace(element, `<link rel="stylesheet" href="${apart(styles, 'css')}">`);
    } else if (element.tagName === 'link' && isWebOnly(path, attribute(element, 'rel') ?? '')) {
      replace(element, '');
    } else if (element.tagName === 'meta' && isWebOnlyTag(element)) {
      replace(element, '');
    } else if (isPolicy(element)) {
      set(element, 'content', policyFromDisk(attribute(element, 'content') ?? ''));
    } else {
      turnAddresses(element);
    }
  }
  return { html: code.toString(), parts, scripts, faults };
}

/** Whether a link is of use on the web alone; the home page keeps its public address, that of the whole edition. */
function isWebOnly(path: string, rel: string): boolean {
  return WEB_ONLY.has(rel) && !(rel === 'canonical' && path === INDEX);
}

/** Whether a meta is of use on the web alone. */
function isWebOnlyTag(element: Element): boolean {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? '';
  return WEB_ONLY.has(name) || WEB_ONLY_TAG.test(name);
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
