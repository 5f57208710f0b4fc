/** One page of each kind that the site has, and of each kind of clause: of the witnesses the shorter. */
import { ownPages, STATE_PATH } from '../../src/model/own-pages.ts';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { lesson } from '../teaching/dossiers.ts';

export const pageKinds: { kind: string; path: string }[] = [
  ...ownPages.map(({ kind, path }) => ({ kind, path })),
  { kind: 'lesson', path: '/enseigner/une-note-sic/' },
  { kind: 'undivided instrument', path: '/oci-2016/' },
  { kind: 'divided instrument', path: '/dialogue-2024/' },
  { kind: 'longest theme', path: '/dialogue-2024/4/' },
  { kind: 'clause', path: '/dialogue-2024/4/66/' },
  { kind: 'clause with items', path: '/dialogue-2024/4/80/' },
  { kind: 'clause with sic notes', path: '/dialogue-2024/4/77/' },
  { kind: 'clause outside a theme', path: '/oci-2016/ii/' },
  { kind: 'preamble', path: '/dialogue-2024/preambule/' },
  { kind: 'closing', path: '/dialogue-2024/cloture/' },
  { kind: 'longest reading of a commitment', path: '/concordance/oci-2016/vi/' },
  { kind: 'longest reading of a theme', path: '/concordance/dialogue-2024/4/' },
  { kind: 'correspondence', path: '/concordance/oci-2016/iii/dialogue-2024/1/12/' },
  { kind: 'two clauses side by side', path: '/concordance/regard/?a=oci-2016/vi&b=dialogue-2024/4/66' },
  { kind: 'subject of both texts', path: '/sujets/securite/' },
  { kind: 'subject of one text', path: '/sujets/femmes/' },
  { kind: 'longest part of the revisions', path: '/methode/revisions/oci-2016/vi/' },
  { kind: 'dossier of texts', path: `/dossier/${dossierToAddress(lesson)}` },
  { kind: 'witness', path: '/sources/oci-2016/' },
  { kind: 'search results', path: '/recherche/?q=paix' },
  { kind: 'clause reached by search', path: '/dialogue-2024/4/77/?mots=goundaka+postes' },
  { kind: 'state', path: STATE_PATH },
  { kind: 'not found', path: '/404.html' },
];
