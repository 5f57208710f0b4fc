/** The words that the edition compares texts with, each in one line, for readers who meet them on a page. */
import { typesetAll } from './typeset.ts';

export function terms() {
  return typesetAll({
    title: 'Les mots de l’édition',
    correspondence: 'correspondance, ou lien',
    correspondenceIs:
      'une lecture argumentée de l’édition, qui rapproche un passage d’un texte et un passage d’un texte plus récent',
    point: 'point',
    pointIs: 'une des choses distinctes que dit un engagement',
    strengths: {
      3: 'on serait surpris de ne pas le trouver',
      2: 'le sujet est clairement commun',
      1: 'le rapprochement est mince ou peut se contester',
    },
    otherReading: 'autre lecture',
    otherReadingIs: 'une autre relation, ou aucun lien, qui se défend aussi',
    silence: 'silence',
    silenceIs: 'un point du texte ancien auquel rien ne correspond dans le récent',
    novelty: 'nouveauté',
    noveltyIs: 'un sujet du texte récent que l’ancien ne nomme pas',
    repetition: 'répétition',
    repetitionIs: 'des clauses d’un même texte qui demandent la même chose',
    withdrawn: 'lien retiré',
    withdrawnIs:
      'une correspondance à laquelle l’édition a renoncé ; son adresse reste, et dit quand et pourquoi',
    witness: 'témoin',
    witnessIs: 'le fichier dont un texte est tiré, gardé tel quel, ligne par ligne',
    sic: '[sic]',
    sicIs: 'les mots qui précèdent sont ainsi dans l’original, faute comprise',
    entry: (term: string, meaning: string) => `${term} : ${meaning}`,
    /** What a short reference stands for: `engagement ii, Groupe de contact de l’OCI, 2016`. */
    reference: (clause: string, text: string, year: string) => `${clause}, ${text}, ${year}`,
  });
}
