/** The buttons that put a text in the dossier: how a page names the text, and how the script reads it. */
import { hook, sign } from '../components/hooks.ts';
import type { Reference } from './dossier.ts';

/** A button, by its text: an eId, two for a pair, or a subject's id after `sujet:`. */
export const collectButton = hook<Reference>('dossier', written, read);

/** Says how many texts the dossier has, in the header and its menu. */
export const dossierCount = sign('dossier-count');

const SUBJECT = 'sujet:';

function written(reference: Reference): string {
  if (reference.kind === 'subject') return SUBJECT + reference.id;
  return reference.kind === 'pair' ? `${reference.a} ${reference.b}` : reference.eId;
}

function read(text: string): Reference {
  if (text.startsWith(SUBJECT)) return { kind: 'subject', id: text.slice(SUBJECT.length) };
  const [eId = '', other] = text.split(' ');
  return other === undefined ? { kind: 'provision', eId } : { kind: 'pair', a: eId, b: other };
}
