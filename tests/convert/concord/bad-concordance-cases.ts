/** Cases of concordances to be refused: changes to a sound one, and the diagnostics expected. */
import type { BadInput } from '../bad-input-cases.ts';

const folder = 'content/correspondences';
const first = `${folder}/puits-2031/1.yaml`;
const second = `${folder}/puits-2031/2.yaml`;
const third = `${folder}/puits-2031/3.yaml`;
const fifth = `${folder}/puits-2031/5.yaml`;
const novelties = `${folder}/novelties.yaml`;
const repetitions = `${folder}/repetitions.yaml`;

/** A case, with the hint of its first fault. */
export interface BadConcordance extends BadInput {
  hint: string;
}

const echo = 'Le rinçage n’est pas nommé dans la convention.';
const secondTie = `  - to: verger-2033/1.1
    undertaking: 1-b
    relation: precise
    strength: 1
    quoteFrom: ouvert à tous # again
    quoteTo: commun
    rationale: Encore.
    readings: both
`;
const backwards = `provision: verger-2033/1.1
undertakings:
  - { id: v-1, words: Le verger est commun, summary: le partage }
correspondences:
  - to: puits-2031/i/1 # older
    undertaking: v-1
    relation: reformule
    strength: 1
    quoteFrom: Le verger
    quoteTo: Le puits
    rationale: À l’envers.
    readings: both
`;

const ties: BadConcordance[] = [
  { name: 'an unknown recommendation', damage: (w) => w.replace(first, 'to: verger-2033/1.1', 'to: verger-2033/1.11'), told: [`${first}:‹verger-2033/1.11› error[unknown-id] no clause has the id verger-2033/1.11`], also: ['no-state', 'two-states'], hint: 'did you mean verger-2033/1.1' },
  { name: 'an unknown commitment', damage: (w) => w.replace(third, 'puits-2031/i/3', 'puits-2031/i/33'), told: [`${third}:‹puits-2031/i/33› error[unknown-id]`, `${folder}:1:1 error[no-state] puits-2031/i/3 was not examined`], hint: 'did you mean puits-2031/i/3' },
  { name: 'a preamble, which is no clause', damage: (w) => w.replace(first, 'to: verger-2033/1.1', 'to: verger-2033/preambule'), told: [`${first}:‹verger-2033/preambule› error[unknown-id]`], also: ['no-state', 'two-states'], hint: 'did you mean verger-2033/' },
  { name: 'an unknown undertaking of a correspondence', damage: (w) => w.replace(first, 'undertaking: 1-b', 'undertaking: 1-c'), told: [`${first}:‹1-c› error[unknown-undertaking] puits-2031/i/1 has no undertaking 1-c`, `${first}:‹{ id: 1-b› error[no-state]`], hint: 'did you mean 1-a, 1-b' },
  { name: 'an unknown undertaking of a silence', damage: (w) => w.replace(third, 'undertaking: 3-a', 'undertaking: 3-z'), told: [`${third}:‹3-z› error[unknown-undertaking]`, `${third}:‹{ id: 3-a› error[no-state]`], hint: 'did you mean 3-a' },
  { name: 'a quote that is not in the older clause', damage: (w) => w.replace(first, 'quoteFrom: ouvert à tous', 'quoteFrom: ouvert à toutes'), told: [`${first}:‹ouvert à toutes› error[quote-missing] “ouvert à toutes” does not stand in puits-2031/i/1`], hint: 'the nearest words are “ouvert à tous,”' },
  { name: 'a quote that is not in the newer clause', damage: (w) => w.replace(fifth, 'la clé reste chez le gardien', 'la clef reste chez le gardien'), told: [`${fifth}:‹la clef reste› error[quote-missing] “la clef reste chez le gardien” does not stand in verger-2033/2.1`], hint: 'the nearest words are “la clé reste chez le gardien.”' },
  { name: 'a quote across two items', damage: (w) => w.replace(second, 'sauf la veille du curage', 'vingt litres le matin ; vingt litres'), told: [`${second}:‹vingt litres le matin ; vingt litres› error[quote-missing]`], hint: 'the nearest words are “vingt litres le matin ;”' },
  { name: 'an undertaking’s words that are not in the clause', damage: (w) => w.replace(third, 'Les récipients sont rincés', 'Les seaux sont rincés'), told: [`${third}:‹Les seaux› error[quote-missing]`], hint: 'the nearest words are “Les récipients sont rincés”' },
  { name: 'an unknown relation', damage: (w) => w.replace(fifth, 'relation: prolonge', 'relation: prolongement'), told: [`${fifth}:‹prolongement› error[yaml-schema] \`correspondences.0.relation\``], hint: 'use `prolonge` or ' },
  { name: 'a strength outside the scale', damage: (w) => w.replace(second, 'strength: 2', 'strength: 4'), told: [`${second}:‹4\n    quoteFrom› error[yaml-schema] \`correspondences.0.strength\``], hint: 'use `1` or ' },
  { name: 'an unknown word for the readings', damage: (w) => w.replace(second, 'readings: both', 'readings: bote'), told: [`${second}:‹bote› error[yaml-schema] \`correspondences.0.readings\``], hint: 'use `both` or ' },
  { name: 'a correspondence from the newer text to the older', damage: (w) => w.write(`${folder}/puits-2031/back.yaml`, backwards), told: [`${folder}/puits-2031/back.yaml:‹puits-2031/i/1 # older› error[wrong-direction] verger-2033/1.1 is not older than puits-2031/i/1`, `${folder}/puits-2031/back.yaml:‹verger-2033/1.1› error[wrong-direction] no text is newer`], hint: 'a correspondence goes from the older text to the newer' },
  { name: 'a correspondence inside one text', damage: (w) => { w.replace(second, 'to: verger-2033/1.2', 'to: puits-2031/i/3'); w.replace(second, 'les arbres qu’il a taillés', 'Les récipients'); }, told: [`${second}:‹puits-2031/i/3› error[wrong-direction]`], hint: 'a correspondence goes from the older text to the newer' },
  { name: 'a rationale missing', damage: (w) => w.replace(fifth, '    rationale: Le gardien du puits et celui du verger ont une charge commune.\n', ''), told: [`${fifth}:‹to: verger-2033/2.1› error[yaml-schema] \`correspondences.0.rationale\``], hint: 'see the other files in this folder' },
  { name: 'an empty rationale', damage: (w) => w.replace(fifth, 'rationale: Le gardien du puits et celui du verger ont une charge commune.', 'rationale: "  "'), told: [`${fifth}:‹"  "› error[yaml-schema] \`correspondences.0.rationale\``], hint: 'see the other files in this folder' },
  { name: 'an empty quote', damage: (w) => w.replace(fifth, 'quoteTo: la clé reste chez le gardien', "quoteTo: ''"), told: [`${fifth}:‹''› error[yaml-schema] \`correspondences.0.quoteTo\``], hint: 'see the other files in this folder' },
  { name: 'a pair tied twice', damage: (w) => w.append(first, secondTie), told: [`${first}:‹verger-2033/1.1\n    undertaking: 1-b› error[duplicate-pair] puits-2031/i/1 and verger-2033/1.1 are tied already on line 6`], hint: 'join the two entries to one' },
  { name: 'an unknown key', damage: (w) => w.replace(second, 'caution: null', 'prudence: null'), told: [`${second}:‹prudence› error[yaml-unknown-key] the key \`prudence\` of \`correspondences.0\``], hint: 'remove it, or correct its spelling' },
];

const states: BadConcordance[] = [
  { name: 'an undertaking tied and silent', damage: (w) => w.append(first, `silences:\n  - { undertaking: 1-a, explanation: ${echo} }\n`), told: [`${first}:‹{ id: 1-a› error[two-states] the undertaking 1-a has correspondences and a silence`], hint: 'remove one or the other' },
  { name: 'an undertaking silent twice', damage: (w) => w.append(third, '  - { undertaking: 3-a , explanation: Encore. }\n'), told: [`${third}:‹3-a , explanation› error[duplicate-silence] the undertaking 3-a is silent already on line 5`], hint: 'join the two entries to one' },
  { name: 'an undertaking in no state', damage: (w) => w.replace(fifth, `silences:\n  - { undertaking: 5-b, explanation: Le cahier n’est pas nommé dans la convention. }\n`, ''), told: [`${fifth}:‹{ id: 5-b› error[no-state] the undertaking 5-b has neither`], hint: 'examine it and add one or the other' },
  { name: 'two undertakings with one id', damage: (w) => w.replace(first, '{ id: 1-b,', '{ id: 1-a ,'), told: [`${first}:‹1-a ,› error[duplicate-id] puits-2031/i/1 has two undertakings 1-a`], also: ['unknown-undertaking'], hint: 'give each an id of its own' },
  { name: 'a recommendation that is a novelty and tied', damage: (w) => w.replace(novelties, '[verger-2033/2.2]', '[verger-2033/2.2, verger-2033/2.1]'), told: [`${novelties}:‹verger-2033/2.1› error[two-states] verger-2033/2.1 is a novelty and in correspondence`], hint: `remove it here, or at ${fifth}:6` },
  { name: 'a recommendation that is a novelty twice', damage: (w) => w.append(novelties, '  - { subject: Soir, provisions: [ verger-2033/2.2 ], explanation: Encore. }\n'), told: [`${novelties}:‹verger-2033/2.2 ]› error[two-states] verger-2033/2.2 is a novelty twice`], hint: 'it stands on line 3 already' },
  { name: 'a recommendation in no state', damage: (w) => w.replace(novelties, 'verger-2033/2.2', 'verger-2033/2.1'), told: [`${novelties}:‹- subject› error[no-state] verger-2033/2.2 is in no correspondence and no novelty`, `${novelties}:‹verger-2033/2.1› error[two-states]`], hint: 'examine it and add it to one or the other' },
  { name: 'no novelties at all', damage: (w) => w.remove(novelties), told: [`${folder}:1:1 error[no-state] verger-2033/2.2 is in no correspondence and no novelty`], hint: 'examine it and add it to one or the other' },
  { name: 'an unknown novelty', damage: (w) => w.replace(novelties, '[verger-2033/2.2]', '[verger-2033/2.2, verger-2033/2.20]'), told: [`${novelties}:‹verger-2033/2.20› error[unknown-id]`], hint: 'did you mean verger-2033/2.2' },
  { name: 'a novelty of the older text', damage: (w) => w.replace(novelties, '[verger-2033/2.2]', '[verger-2033/2.2, puits-2031/i/3]'), told: [`${novelties}:‹puits-2031/i/3› error[wrong-direction] puits-2031/i/3 is of a text that is compared with none older`], hint: 'list a clause of the newer text' },
  { name: 'a novelty without a provision', damage: (w) => w.replace(novelties, '[verger-2033/2.2]', '[]'), told: [`${novelties}:‹[]› error[yaml-schema] \`novelties.0.provisions\``], hint: 'see the other files in this folder' },
  { name: 'a commitment not examined', damage: (w) => w.remove(third), told: [`${folder}:1:1 error[no-state] puits-2031/i/3 was not examined`], hint: `add a file for it to ${folder}` },
  { name: 'a commitment examined twice', damage: (w) => w.copy(third, `${folder}/puits-2031/6.yaml`), told: [`${folder}/puits-2031/6.yaml:1:12 error[two-states] puits-2031/i/3 has the file ${third} already`], hint: 'join the two files' },
];

const groups: BadConcordance[] = [
  { name: 'a repetition across two texts', damage: (w) => w.replace(repetitions, 'puits-2031/i/2]', 'verger-2033/2.1]'), told: [`${repetitions}:‹verger-2033/2.1› error[two-instruments] verger-2033/2.1 is of another instrument than puits-2031/i/1`], hint: 'a repetition stays inside one text' },
  { name: 'an unknown repetition', damage: (w) => w.replace(repetitions, 'puits-2031/i/2]', 'puits-2031/i/22]'), told: [`${repetitions}:‹puits-2031/i/22› error[unknown-id]`], hint: 'did you mean puits-2031/i/2' },
  { name: 'a clause twice in a repetition', damage: (w) => w.replace(repetitions, 'puits-2031/i/2]', 'puits-2031/i/1 ]'), told: [`${repetitions}:‹puits-2031/i/1 ]› error[duplicate-pair] puits-2031/i/1 stands twice in one group`], hint: 'remove one' },
  { name: 'a repetition given twice, in another order', damage: (w) => w.append(repetitions, '  - { provisions: [ verger-2033/1.2, verger-2033/1.1], degree: identique, note: Encore. }\n'), told: [`${repetitions}:‹verger-2033/1.2, verger› error[duplicate-pair] the same group stands twice`], hint: 'see line 5' },
  { name: 'a repetition of one clause', damage: (w) => w.replace(repetitions, '[puits-2031/i/1, puits-2031/i/2]', '[puits-2031/i/1]'), told: [`${repetitions}:‹[puits-2031/i/1]› error[yaml-schema] \`repetitions.0.provisions\``], hint: 'see the other files in this folder' },
  { name: 'an unknown degree', damage: (w) => w.replace(repetitions, 'degree: meme-demande', 'degree: même-demande'), told: [`${repetitions}:‹même-demande› error[yaml-schema] \`repetitions.0.degree\``], hint: 'use `meme-demande` or ' },
];

const rules: BadConcordance[] = [
  { name: 'a caution that names the tie’s own relation', damage: (w) => w.replace(first, '{ relation: aucune, why', '{ relation: ecarte, why'), told: [`${first}:‹ecarte, why› error[same-relation] the caution of puits-2031/i/1 and verger-2033/1.2 names the relation they have`], hint: 'name the other one that can be defended' },
  { name: 'a caution without a relation', damage: (w) => w.replace(first, '{ relation: aucune, why: Tailler', '{ why: Tailler'), told: [`${first}:‹{ why: Tailler› error[yaml-schema] \`correspondences.1.caution.relation\``], hint: 'use `' },
  { name: 'a divergence without words that oppose', damage: (w) => w.replace(first, '    opposed: { from: Nul, to: Chacun }\n', ''), told: [`${first}:‹ecarte› error[no-opposition] no words are named that make verger-2033/1.2 diverge from puits-2031/i/1`], hint: 'give under `opposed` the words of both quotes' },
  { name: 'opposed words outside the quote', damage: (w) => w.replace(first, 'to: Chacun }', 'to: Personne }'), told: [`${first}:‹Personne }› error[no-opposition] “Personne” does not stand in the quote`], hint: 'give under `opposed` the words of both quotes' },
  { name: 'words in a caution that stand elsewhere', damage: (w) => w.replace(first, '« ouvert à tous »', '« le cahier »'), told: [`${first}:‹Tailler peut être « le› error[quote-elsewhere] “le cahier” stands neither in puits-2031/i/1 nor in verger-2033/1.2`], hint: 'say what stands there, or name under `elsewhere`' },
  { name: 'words in a rationale of which a part stands elsewhere', damage: (w) => w.replace(fifth, 'ont une charge commune.', 'gardent « deux gardiens […] le seau ».'), told: [`${fifth}:‹Le gardien du puits et celui› error[quote-elsewhere] “le seau” stands neither`], hint: 'say what stands there' },
  { name: 'a figure that stands elsewhere', damage: (w) => w.replace(second, 'comptée en litres', 'comptée en 30 litres'), told: [`${second}:‹La part est comptée› error[figure-elsewhere] “30” stands neither`], hint: 'say what stands there' },
  { name: 'an unknown provision under elsewhere', damage: (w) => w.append(fifth.replace('5.yaml', '2.yaml'), '    elsewhere: [verger-2033/9]\n'), told: [`${second}:‹verger-2033/9› error[unknown-id] no provision has the id verger-2033/9`], hint: 'did you mean verger-2033/' },
  { name: 'eight words of another rationale', damage: (w) => w.replace(second, 'La part est comptée en litres ; elle l’est ensuite en arbres.', 'Ici, le gardien du puits, et celui du verger, ont une charge commune.'), told: [`${fifth}:‹Le gardien du puits et celui› error[shared-words] the rationale says “le gardien du puits et celui du verger”, as that of puits-2031/i/2 and verger-2033/1.2`], hint: 'say what is particular to this pair' },
  { name: 'an undertaking the same as none', damage: (w) => w.replace(third, 'summary: le rinçage }', 'summary: le rinçage, sameAs: 9-z }'), told: [`${third}:‹9-z› error[unknown-undertaking] no clause has an undertaking 9-z`], hint: 'did you mean ' },
  { name: 'a silence beside a tied undertaking that says the same', damage: (w) => w.replace(third, 'summary: le rinçage }', 'summary: le rinçage, sameAs: 2-a }'), told: [`${third}:‹2-a› error[two-states] 3-a is a silence, and 2-a, which says the same, has correspondences`], hint: 'tie both, or neither' },
  { name: 'the same demand, one tied and one not', damage: (w) => w.append(repetitions, '  - { provisions: [verger-2033/2.1, verger-2033/2.2 ], degree: meme-demande, note: La clé. }\n'), told: [`${repetitions}:‹verger-2033/2.2 ]› error[two-states] verger-2033/2.2 is in no correspondence, and verger-2033/2.1, which asks for the same, is`], hint: 'tie both or neither, change the degree, or say under `states`' },
];

export const badConcordances: BadConcordance[] = [...ties, ...states, ...groups, ...rules];
