/** Words of dossiers: of their page and its script, and of what is printed from them. */
import { capital } from './capital.ts';
import { typesetAll } from './typeset.ts';

export function dossier() {
  return {
    ...typesetAll({
      title: 'Dossier',
      description:
        'Votre choix de clauses, avec vos questions, vos notes et vos intertitres, pour une classe.',
      noScript:
        'Un dossier réunit des clauses à lire en classe. Il se fait par un script, que ce navigateur n’exécute pas : il ne peut ici ni s’ouvrir ni se composer. Chaque clause se lit, se cite et s’imprime sur sa page :',
      empty:
        'Ce dossier est vide. Sur la page d’une clause, d’une correspondance ou d’un sujet, et à côté de chaque résultat de recherche, « Ajouter au dossier » y met ce que vous lisez.',
      loading: 'Les textes se chargent.',
      unloaded: 'Les textes n’ont pas pu être chargés. Le dossier n’est pas perdu : rechargez la page.',

      counted: (texts: string, where: string) => `Dossier, ${texts}, ${where}`,
      texts: (count: number) => (count === 0 ? 'aucun texte' : `${count} ${count < 2 ? 'texte' : 'textes'}`),
      titleLabel: 'Titre du dossier',
      untitled: 'Dossier sans titre',
      heading: 'Intertitre',
      addIntroduction: 'Ajouter une introduction',
      changeIntroduction: 'Modifier l’introduction',
      addQuestion: 'Ajouter une question',
      changeQuestion: 'Modifier la question',
      addNote: 'Ajouter une note',
      changeNote: 'Modifier la note',
      rename: 'Renommer l’intertitre',
      done: 'Terminé',
      move: 'Déplacer',
      moveHint: 'à la souris, au doigt ou par les flèches',
      up: 'Monter',
      down: 'Descendre',
      remove: 'Retirer',
      undo: 'Annuler',
      addText: 'Ajouter un texte',
      addHeading: 'Ajouter un intertitre',
      removed: (name: string) => `${name} : retiré.`,
      back: (name: string) => `${name} : remis à sa place.`,
      moved: (name: string, place: number, total: number) => `${name} : place ${place} sur ${total}.`,

      makeSheet: 'En faire une fiche',
      seeSheet: 'Voir la fiche à imprimer',
      sendKeep: 'Envoyer, garder',
      copyLink: 'Copier le lien du dossier',
      copied: 'Lien copié.',
      uncopied: 'Le lien n’a pas pu être copié. Le voici :',
      fromDisk:
        'Ouvert depuis le disque, ce lien ne vaut que sur cet ordinateur : pour envoyer le dossier, enregistrez un fichier.',
      tooLong: 'Ce dossier est trop long pour un lien : enregistrez un fichier.',
      save: 'Enregistrer un fichier',
      openFile: 'Ouvrir un fichier',
      noServer: 'Le lien contient tout le dossier. Rien n’est envoyé à un serveur.',
      show: 'Montrer',
      withTies: 'les correspondances de chaque clause',
      otherDossiers: 'Autres dossiers',
      newDossier: 'Nouveau dossier',
      opened: (title: string) => `${title} : ouvert.`,
      deleted: (title: string) => `${title} : retiré de ce navigateur.`,

      provisionTitle: (noun: string, number: string) => capital(`${noun} ${number}`),
      preamble: 'Préambule',
      clause: 'Clause',
      closing: 'Formule finale',
      item: (title: string, position: number) => `${title}, élément ${position} de la liste`,
      pair: (one: string, other: string) => `${one} et ${other}`,
      pairHead: 'Deux clauses en regard',
      subject: (label: string) => `Sujet : ${label}`,
      filed: (count: number) => (count === 1 ? '1 clause :' : `${count} clauses :`),
      untied: 'Aucune correspondance ne lie directement ces deux clauses.',
      moreTies: (count: number) => (count === 1 ? 'et 1 lien discutable' : `et ${count} liens discutables`),
      unknown: (id: string) => `Cette édition n’a pas de texte « ${id} ». Il reste dans le dossier.`,

      refused: 'Ce dossier n’a pas pu être ouvert.',
      refusedFile: 'Ce fichier n’a pas pu être ouvert.',
      notOpened: 'Rien n’a été ajouté ni changé.',
    }),
    keptIn,
    unkept,
    fields,
    write,
    faults,
    parts,
  };
}

const keptIn = {
  browser: 'gardé dans ce navigateur',
  tab: 'tenu dans cet onglet',
  nowhere: 'dans l’adresse de cette page',
};

/** Where the browser keeps nothing, or has no room left. */
const unkept = typesetAll({
  tab: 'Ce navigateur n’a pas pu garder le dossier (navigation privée, ou plus de place). Il tient dans cet onglet et dans l’adresse de la page : copiez le lien, ou enregistrez un fichier, avant de fermer.',
  nowhere:
    'Ce navigateur n’a pas pu garder le dossier. Il n’est que dans l’adresse de la page : copiez le lien, ou enregistrez un fichier, avant de la quitter.',
});

const fields = {
  title: 'Titre du dossier',
  introduction: 'Introduction',
  question: 'Question',
  note: 'Note pour l’enseignant',
  heading: 'Intertitre',
};

/** The buttons, in a word each. */
const write = { question: 'Question', note: 'Note', heading: 'Renommer' };

const parts = {
  title: 'le titre',
  introduction: 'l’introduction',
  heading: 'l’intertitre',
  question: 'la question',
  note: 'la note',
};

const faults = typesetAll({
  foreign: 'Ce n’est pas un dossier de ce site.',
  version: 'Il vient d’une version plus récente du site : rechargez cette page.',
  damaged: 'Le lien est incomplet ou a été changé en route : demandez-le de nouveau à qui vous l’a envoyé.',
  long: 'Il est plus long qu’aucun dossier ne peut l’être.',
  entry: (at: number) => `Sa partie ${at} ne se lit pas.`,
  reference: (at: number) => `Sa partie ${at} ne nomme aucune clause ni aucun sujet.`,
  twice: (at: number) => `Sa partie ${at} répète un texte.`,
  'too-long': (part: string) => `Trop long : ${part}.`,
  signs: (part: string) => `Signes qui ne s’écrivent pas : ${part}.`,
});
