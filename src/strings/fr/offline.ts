/** Words of the offline panel and of the page of downloads. */
import type { Facts } from '../locale.ts';
import { sizes } from '../sizes.ts';
import { typesetAll } from './typeset.ts';

export function offline({ lang }: Facts) {
  const size = sizes(lang);
  return typesetAll({
    title: 'Emporter le site',
    description:
      'Garder le site hors ligne dans un navigateur, ou le télécharger en un fichier : ZIP, EPUB, PDF ou ZIM.',
    lead: 'Tout ce qui est ici se lit sans réseau : dans ce navigateur, ou dans un fichier à copier et à donner.',

    keepHeading: 'Dans ce navigateur',
    keepText:
      'Sur ce téléphone ou cet ordinateur, le site s’ouvre alors à la même adresse, réseau ou non : toutes les pages, les correspondances, les données et la recherche. Rien n’est gardé tant que vous ne le demandez pas.',
    needsScript:
      'Pour garder le site dans un navigateur, il faut JavaScript. Les fichiers ci-dessous s’en passent.',
    notPublished:
      'Cette copie n’a pas besoin d’être gardée dans un navigateur : elle se lit déjà sans réseau.',
    unsupported:
      'Ce navigateur ne sait pas garder un site, ou le refuse (fenêtre privée, adresse sans https). Essayez une fenêtre ordinaire, un autre navigateur, ou un des fichiers ci-dessous.',
    keep: 'Rendre disponible hors ligne',
    resume: 'Reprendre',
    stop: 'Interrompre',
    update: (bytes: number) => `Mettre à jour (${size(bytes)})`,
    remove: 'Retirer',
    notKept: 'Le site n’est pas gardé dans ce navigateur.',
    cost: (bytes: number, compressed: number) =>
      `Il prend ${size(bytes)} sur l’appareil ; environ ${size(compressed)} passent par le réseau.`,
    begun: (bytes: number) => `Le site n’est gardé qu’en partie : il manque encore ${size(bytes)}.`,
    kept: (version: string, bytes: number) =>
      `Le site entier est gardé dans ce navigateur et s’ouvre sans réseau : version ${version}, ${size(bytes)}.`,
    damaged: (lost: number, files: number) =>
      `Le site est gardé dans ce navigateur, mais ${lost === 1 ? 'un fichier s’est perdu' : `${lost} fichiers se sont perdus`} sur ${files} : sans réseau, ${lost === 1 ? 'il manque' : 'ils manquent'}.`,
    mend: (bytes: number) => `Réparer (${size(bytes)})`,
    upToDate: 'C’est la version la plus récente.',
    newer: (bytes: number) =>
      `Une version plus récente est parue. La version gardée reste en place jusqu’à ce que la nouvelle soit là tout entière ; ${size(bytes)} ont changé.`,
    working: 'Le site se télécharge. Gardez cette page ouverte.',
    progress: 'Part du site déjà gardée',
    progressOf: (done: number, total: number) => `${size(done)} sur ${size(total)}`,
    quarters: (part: number) => `${part} pour cent gardés.`,
    removed: 'Le site n’est plus gardé dans ce navigateur.',
    failedNetwork:
      'La connexion s’est interrompue. Ce qui est arrivé est gardé : reprenez quand elle sera rétablie, la suite partira de là.',
    failedRoom:
      'Il n’y a plus assez de place sur cet appareil. Libérez-en, puis reprenez ; ou retirez ce qui a été gardé.',
    failedChanged:
      'Le site vient de changer pendant la copie. Rechargez cette page dans quelques minutes, puis reprenez : ce qui n’a pas changé ne sera pas repris.',
    failedStopped: 'Interrompu. Ce qui est arrivé est gardé : vous pouvez reprendre ou retirer.',
    failedBusy: 'Une autre fenêtre de ce navigateur s’en occupe déjà. Cette page dira quand elle aura fini.',
    failedRefused:
      'Le navigateur a refusé de garder le site. Essayez une fenêtre ordinaire (non privée), ou un des fichiers ci-dessous.',
    failedNoNetwork: 'Le site ne répond pas : vérifiez le réseau, puis réessayez.',
    newerText: 'Une version plus récente que celle qui est gardée hors ligne est parue.',
    newerLink: 'La voir',

    filesHeading: 'En un fichier',
    filesElsewhere: 'Ces fichiers se téléchargent sur le site public :',
    digest: 'SHA-256',
    copy: 'Copier',
    copyDigest: (name: string) => `Copier l’empreinte (${name})`,
    copied: 'Copiée',
    checkHeading: 'Vérifier une empreinte',
    checkText:
      'L’empreinte SHA-256 dit si un fichier reçu par une autre voie est le même, octet pour octet, que celui d’ici. Calculez celle du fichier et comparez :',
    checkLinux: 'Linux, Android (Termux)',
    checkMac: 'macOS',
    checkWindows: 'Windows (PowerShell)',
  });
}
