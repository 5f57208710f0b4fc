/** Words of the buttons that put texts in a dossier, on all pages, and of their script. */
import { typesetAll } from './typeset.ts';

export function collecting() {
  return {
    ...typesetAll({
      add: 'Ajouter au dossier',
      remove: 'Retirer du dossier',
      added: (texts: string) => `Ajouté au dossier : ${texts}.`,
      removed: (texts: string) => `Retiré du dossier : ${texts}.`,
      texts: (count: number) => (count === 0 ? 'aucun texte' : `${count} ${count < 2 ? 'texte' : 'textes'}`),
      /** @param count clauses of the text that another one of the dossier has too */
      repeated: (count: number, isPair: boolean) => {
        if (!isPair) return 'Ce texte y est aussi dans une paire : la fiche le donne plus d’une fois.';
        return count < 2
          ? 'L’un des deux textes de la paire y est aussi par ailleurs : la fiche le donne plus d’une fois.'
          : 'Les deux textes de la paire y sont aussi par ailleurs : la fiche les donne plus d’une fois.';
      },
      open: 'Voir le dossier',
      sheet: 'Sa fiche à imprimer',
      undo: 'Annuler',
      full: 'Le dossier est plein : il ne prend pas d’autre texte.',
      failed: 'Dossier indisponible.',
    }),
    unkept,
  };
}

/** Where the browser keeps nothing. */
const unkept = typesetAll({
  tab: 'Ce navigateur ne garde pas le dossier : il reste dans cet onglet. Pour le conserver, ouvrez-le et copiez son lien, ou enregistrez-le.',
  nowhere: 'Ce navigateur ne garde rien : ce dossier n’est que dans son lien.',
});
