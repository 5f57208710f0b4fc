/** Words of the edition opened from disk, outside its pages. */
import { typesetAll } from './typeset.ts';

export function disk() {
  return typesetAll({
    /** Lines of LISEZMOI.txt; `start` is the file to open. */
    readme: (name: string, subtitle: string, start: string, address: string | null) => `${name}
${subtitle}

POUR OUVRIR L'ÉDITION

1. Décompressez d'abord l'archive : sous Windows, clic droit, « Extraire tout » ; ailleurs, un double
   clic suffit. Les pages ne s'ouvrent pas bien depuis l'archive elle-même.
2. Dans le dossier obtenu, ouvrez ${start} d'un double clic. Il s'ouvre dans votre navigateur.

Tout fonctionne sans serveur et sans réseau : les textes, les graphiques, les filtres, la mise en
regard de deux clauses et la recherche. Le dossier peut être copié, déplacé, renommé, mis sur une clé
USB ; ses fichiers doivent rester ensemble.

SI QUELQUE CHOSE MANQUE

- La recherche ou la mise en regard ne répond pas : un fichier du dossier « porte » manque ou est
  abîmé. Décompressez l'archive une nouvelle fois. Les textes se lisent sans lui.
- Sur un téléphone, ouvrez le fichier depuis un navigateur : la plupart des gestionnaires de fichiers
  n'ouvrent qu'une page à la fois.

CE QUE CONTIENT LE DOSSIER

${start} : la première page, et de là toutes les autres
donnees : les textes et les correspondances en fichiers (JSON, CSV), décrits dans donnees/${start}
porte : ce que lisent la recherche et la mise en regard

${
  address === null
    ? `Une clause se cite par son identifiant et le nom de l'édition : dialogue-2024/4/66 (${name}).`
    : `Les adresses à citer sont celles de l'édition en ligne :\n${address}`
}

Édition non officielle. Code sous licence MIT ; mots de l'édition sous licence CC BY 4.0.
`,
    /** Shown where no style sheet hides it: on a page opened inside the archive. */
    unpackFirst: (start: string) =>
      `Si cette page s’affiche sans mise en forme et sans liens qui mènent plus loin : décompressez d’abord l’archive (clic droit, « Extraire tout »), puis ouvrez ${start} dans le dossier obtenu.`,
    /** At most 80 characters: programs that read ZIM files allow no more. */
    zimDescription: 'Des textes sur la paix au Mali, clause par clause, avec leurs correspondances',
  });
}
