/** Words of the page that is read over the phone to who helps a reader: short, and easy to say. */
import type { Facts } from '../locale.ts';
import { sizes } from '../sizes.ts';
import { typesetAll } from './typeset.ts';

export function state({ lang }: Facts) {
  const size = sizes(lang);
  return typesetAll({
    title: 'État du site',
    description:
      'Ce que cette copie du site et ce navigateur peuvent faire, à lire à la personne qui vous aide.',
    lead: 'Quelque chose ne marche pas ? Lisez ces lignes, de haut en bas, à la personne qui vous aide.',

    data: 'Données',
    build: 'Construction',
    unbuilt: 'non finie',
    script: 'JavaScript',
    browser: 'Navigateur',
    origin: 'Cette page vient',
    host: 'Le site public',
    kept: 'Gardé hors ligne',
    room: 'Place',
    dossiers: 'Dossiers',
    search: 'Recherche',
    voice: 'Lecture à voix haute',
    screen: 'Écran',

    yes: 'oui',
    no: 'non',
    waiting: '…',
    unknown: 'inconnu',

    fromHost: 'du site public',
    fromKept: 'de ce qui est gardé dans ce navigateur',
    fromDisk: 'd’une copie sur l’appareil',
    hostSame: 'répond, même construction',
    hostOther: (build: string) => `répond, autre construction : ${build}`,
    hostSilent: 'ne répond pas',
    hostUnasked: 'n’est pas demandé par une copie',

    keptWhole: (version: string) => `oui, en entier : version ${version}`,
    keptDamaged: (lost: number, files: number) =>
      `oui, mais il manque ${lost === 1 ? 'un fichier' : `${lost} fichiers`} sur ${files}`,
    keptPart: 'en partie seulement',
    keptImpossible: 'ce navigateur ne le peut pas, ou le refuse',
    roomFree: (used: number, free: number) => `${size(used)} pris, ${size(free)} encore possibles`,
    dossiersKept: 'ce navigateur peut en garder',
    dossiersRefused: 'ce navigateur n’en garde pas',
    searchImpossible: 'non : ce navigateur est trop ancien',
    voices: (figure: number) => (figure === 1 ? 'oui, une voix' : `oui, ${figure} voix`),
    voiceless: 'non : aucune voix de cette langue',
    screenOf: (width: number, height: number, dark: boolean) =>
      `${width} sur ${height}, ${dark ? 'sombre' : 'clair'}`,
  });
}
