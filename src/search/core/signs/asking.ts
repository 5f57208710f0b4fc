/** Questions and requests: their words that say nothing of what is asked for (`que dit le texte sur les écoles ?`). */
import { fold } from '../fold.ts';
import { ASKS } from '../has-signs.ts';

const WORDS = new Set(
  (
    'about and article articles aura auront bonjour chercher cherche chose clause clauses combien connaitre ' +
    'deviennent devient devenu devenue devenus devenues dire disent dis dites do document documents does doit doivent donne donner donnez engagement engagements existe for ' +
    'il in is liste lister moi montre montrer montrez of on passage passages ' +
    'prevoient prevoit prevu prevue prevues prevus propose proposent quelque recommandation ' +
    'recommandations recommande recommandent salut savoir say text texte textes the trouve trouver veulent voudrais veux ' +
    'what where which who how'
  ).split(' '),
);

/** Words that say nothing where they stand so, and much elsewhere: `que prévoit le Dialogue`, but `le dialogue national`. */
const SAID_SO: readonly (readonly [so: RegExp, word: RegExp])[] = [
  [/parle(?:nt|r)?(?:[ -](?:t[ -])?(?:on|ils?|elles?))? (?:de |du |des |d')/, /^parle/],
  [
    /qu(?:e |'|oi )\w* ?(?:dit|prevoit|propose|recommande|demande|veut) (?:le dialogue|l'oci)/,
    /^(?:dialogue|oci)$/,
  ],
  [/(?:quelles? (?:sont les )?|^(?:les |des )?)mesures?/, /^mesures?$/],
  [/sur|concernant|relati|au sujet|a propos|qui parle/, /^(?:concernant|relati[fv]e?s?|sujet|propos)$/],
  [/(?:texte|document|dialogue|communique|celui) de \d{4}(?!\p{N})/u, /^\d{4}$/],
  [/aur(?:a|ont)(?:.t.elles?|.t.ils?)? lieu/, /^lieu$/],
];

/** Whether a word of a query says nothing of what it asks for; none of a query that does not ask. */
export function saysNothing(query: string): (word: string) => boolean {
  const plain = fold(query).replaceAll('\u2019', "'");
  if (!ASKS.test(plain)) return () => false;
  const so = SAID_SO.flatMap(([said, word]) => (said.test(plain) ? [word] : []));
  return (word) => WORDS.has(word) || so.some((one) => one.test(word));
}
