/** Questions and requests: their words that say nothing of what is asked for (`que dit le texte sur les écoles ?`). */
import { fold, wordsOf } from '../fold.ts';
import { asks, clauseNounsOf } from '../has-signs.ts';
import type { SearchInstrument } from '../search-text.ts';

const WORDS = new Set(
  (
    'about and aura auront bonjour chercher cherche chose combien connaitre ' +
    'deviennent devient devenu devenue devenus devenues dire disent dis dites do document documents does doit doivent donne donner donnez existe for ' +
    'il in is liste lister moi montre montrer montrez of on ' +
    'aborde abordee evoque evoquee mentionne mentionnee mentionnees mentionnes ' +
    'prevoient prevoit prevu prevue prevues prevus propose proposent quelque ' +
    'recommande recommandent salut savoir say text texte textes the trouve trouver veulent voudrais veux ' +
    'what where which who how'
  ).split(' '),
);

/** Words that say nothing where they stand so, and much elsewhere: `que prévoit le Dialogue`, but `le dialogue national`. */
const SAID_SO: readonly (readonly [so: RegExp, word: RegExp])[] = [
  [/parle(?:nt|r)?(?:[ -](?:t[ -])?(?:on|ils?|elles?))? (?:de |du |des |d')/, /^parle/],
  [/(?:quelles? (?:sont les )?|^(?:les |des )?)mesures?/, /^mesures?$/],
  [/sur|concernant|relati|au sujet|a propos|qui parle/, /^(?:concernant|relati[fv]e?s?|sujet|propos)$/],
  [/aur(?:a|ont)(?:.t.elles?|.t.ils?)? lieu/, /^lieu$/],
];

/** So too what the texts are called, and their years: `le texte de 2016`. */
function saidOfTexts(texts: readonly SearchInstrument[]): typeof SAID_SO {
  const names = texts
    .flatMap(({ id, siglum, titles: [title = ''] }) => [
      siglum,
      ...wordsOf(id).slice(0, 1),
      ...wordsOf(title).slice(0, 1),
    ])
    .map(fold)
    .filter((name) => /^\p{L}+$/u.test(name));
  if (names.length === 0) return [];
  const name = `(?:${names.join('|')})`;
  return [
    [
      new RegExp(
        `qu(?:e |'|oi )\\w* ?(?:dit|disent|prevoit|prevoient|propose|recommande|demande|veut) (?:les? |la |l')${name}`,
      ),
      new RegExp(`^${name}$`),
    ],
    [new RegExp(`(?:texte|document|celui|${name}) de \\d{4}(?!\\d)`), /^\d{4}$/],
  ];
}

/**
 * Whether a word of a query says nothing of what it asks for; none of a query that does not ask.
 *
 * @param texts those that the query may call by name
 */
export function saysNothing(query: string, texts: readonly SearchInstrument[]): (word: string) => boolean {
  const plain = fold(query).replaceAll('\u2019', "'");
  if (!asks(plain, texts)) return () => false;
  const nouns = clauseNounsOf(texts);
  const so = [...SAID_SO, ...saidOfTexts(texts)].flatMap(([said, word]) => (said.test(plain) ? [word] : []));
  return (word) => WORDS.has(word) || nouns.has(word) || so.some((one) => one.test(word));
}
