/**
 * A dossier as the fragment of an address, `#d1=…`, which no browser sends to a server.
 *
 * After `d1=` stand parts parted by `~`: the head, each entry, and a check of four signs, which tells an address that
 * was cut or changed on its way. Fields of a part are parted by `=`; empty ones at its end are left out.
 *
 * - head: title, introduction, `1` where ties are shown, the ids of the instruments used
 * - `h`: heading; `p`: provision, question, note; `c`: two provisions, question, note; `s`: subject, question, note
 *
 * A provision is the place of its instrument among those of the head, in base 36, then the rest of its eId, `_` for
 * `/`: `14_66`. Ids are permanent and depend on no list of clauses, so an address stays good when a text grows.
 *
 * @example
 * #d1=Deux_verbes===oci-2016_dialogue-2024~p0iii~p11_12=Quels_mots.q~1x8f
 */
import { textFromAddress, textToAddress } from './address-text.ts';
import { emptyDossier, type Dossier, type DossierEntry } from './dossier.ts';
import { checked, refused, type Reading } from './dossier-faults.ts';

const VERSION = 'd1=';

/** Most characters of an address: more than any dossier within its limits is likely to need, and no burden to read. */
export const LONGEST = 100_000;

/** The fragment that carries a dossier, with its `#`. */
export function dossierToAddress(dossier: Dossier): string {
  const instruments = [...new Set(dossier.entries.flatMap(idsOf).map(instrumentOf))];
  const provision = (eId: string) => {
    const instrument = instrumentOf(eId);
    const rest = eId.slice(instrument.length + 1).replaceAll('/', ' ');
    return `${instruments.indexOf(instrument).toString(36)}${textToAddress(rest)}`;
  };
  const entry = (one: DossierEntry): string => {
    if (one.kind === 'heading') return `h${textToAddress(one.text)}`;
    const asked = [textToAddress(one.question), textToAddress(one.note)];
    if (one.kind === 'provision') return fields(`p${provision(one.eId)}`, ...asked);
    if (one.kind === 'pair') return fields(`c${provision(one.a)}`, provision(one.b), ...asked);
    return fields(`s${textToAddress(one.id)}`, ...asked);
  };
  const head = fields(
    textToAddress(dossier.title),
    textToAddress(dossier.introduction),
    dossier.withTies ? '1' : '',
    textToAddress(instruments.join(' ')),
  );
  const body = [head, ...dossier.entries.map(entry)].join('~');
  return `#${VERSION}${body}~${checkOf(body)}`;
}

/** Whether a fragment means to carry a dossier, of whatever version and state. */
export function carriesDossier(fragment: string): boolean {
  return /^#d\d/.test(fragment);
}

/** The dossier that a fragment carries, or what is wrong with it. Any text may be given. */
export function dossierFromAddress(fragment: string): Reading {
  if (fragment.length > LONGEST) return refused({ kind: 'long' });
  const written = withoutPercents(fragment);
  if (written === null) return refused({ kind: 'damaged' });
  if (!carriesDossier(written)) return refused({ kind: 'foreign' });
  if (!written.startsWith(`#${VERSION}`))
    return refused({ kind: /^#d\d+=/.test(written) ? 'version' : 'damaged' });
  const body = bodyOf(written) ?? bodyOf(mended(written));
  if (body === null) return refused({ kind: 'damaged' });
  const [head = '', ...parts] = body.split('~');
  const [title, introduction, ties = '', instruments, ...more] = textsOf(head, 4);
  if (
    title == null ||
    introduction == null ||
    instruments == null ||
    more.length > 0 ||
    !/^1?$/.test(ties ?? '?')
  )
    return refused({ kind: 'damaged' });
  const entries = parts.map((part) => entryOf(part, instruments.split(' ')));
  const unread = entries.flatMap((entry, index) =>
    entry === null ? [{ kind: 'entry', at: index + 1 } as const] : [],
  );
  if (unread.length > 0) return refused(...unread);
  return checked({
    ...emptyDossier(),
    ...{ title, introduction, withTies: ties === '1' },
    entries: entries.filter((entry) => entry !== null),
  });
}

function entryOf(part: string, instruments: readonly string[]): DossierEntry | null {
  const provision = (text: string | null | undefined): string | null => {
    const instrument = instruments[Number.parseInt(text?.[0] ?? '', 36)];
    return text == null || instrument === undefined
      ? null
      : `${instrument}/${text.slice(1).replaceAll(' ', '/')}`;
  };
  const kind = part[0] ?? '';
  if (kind === 'h') {
    const [text, ...more] = textsOf(part.slice(1), 1);
    return text == null || more.length > 0 ? null : { kind: 'heading', text };
  }
  const named = kind === 'c' ? 2 : 1;
  const [first, ...others] = textsOf(part.slice(1), named + 2);
  const [question, note, ...more] = others.slice(named - 1);
  if (first == null || question == null || note == null || more.length > 0) return null;
  if (kind === 's') return { kind: 'subject', id: first, question, note };
  const eId = provision(first);
  if (kind === 'p') return eId === null ? null : { kind: 'provision', eId, question, note };
  const b = provision(others[0]);
  return kind !== 'c' || eId === null || b === null ? null : { kind: 'pair', a: eId, b, question, note };
}

/** The texts of a part's fields, as many at least as asked for, those left out empty; null for one that is none. */
function textsOf(part: string, count: number): (string | null)[] {
  const written = part.split('=');
  const missing = Array.from({ length: Math.max(count - written.length, 0) }, () => '');
  return [...written, ...missing].map((field) => textFromAddress(field));
}

function fields(...texts: string[]): string {
  return texts.join('=').replace(/=+$/, '');
}

function idsOf(entry: DossierEntry): string[] {
  if (entry.kind === 'provision') return [entry.eId];
  return entry.kind === 'pair' ? [entry.a, entry.b] : [];
}

function instrumentOf(eId: string): string {
  return eId.split('/')[0] ?? '';
}

/** What the check of a fragment is of; null where the two do not fit. */
function bodyOf(fragment: string): string | null {
  const whole = fragment.slice(VERSION.length + 1);
  const body = whole.slice(0, Math.max(whole.lastIndexOf('~'), 0));
  return checkOf(body) === whole.slice(body.length + 1) ? body : null;
}

/**
 * A fragment without what programs that send messages and readers who copy them add: line ends, alone or as mail has
 * them, white space, backslashes, and marks behind the address. Its check tells whether that is all that was wrong.
 */
function mended(fragment: string): string {
  const joined = fragment.replace(/=\r?\n|[\s\\\u00AD\u200B-\u200F\u2060\uFEFF]/g, '').replace(/=3D/gi, '=');
  return /^.*~[0-9a-z]{4}(?![0-9A-Za-z])/.exec(joined)?.[0] ?? joined;
}

/** Some programs that send messages write signs of addresses as percent signs and numbers, a few twice. */
function withoutPercents(fragment: string): string | null {
  try {
    let plain = fragment;
    for (let times = 0; times < 2 && plain.includes('%'); times++) plain = decodeURIComponent(plain);
    return plain;
  } catch {
    return null;
  }
}

/** Four signs made of all signs of a text, by FNV-1a: not against forgery, which gains nothing, but against loss. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
