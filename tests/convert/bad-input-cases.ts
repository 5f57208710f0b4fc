/** Cases of input to be refused: changes to the two texts, and the diagnostics expected. */
import type { Workshop } from './workshop.ts';

export interface BadInput {
  name: string;
  damage: (workshop: Workshop) => void;
  /**
   * Beginning of each line printed: file, line, column, rule. Words in ‹› stand
   * for their place in the file. `also` has the rules of faults that may follow.
   */
  told: string[];
  also?: string[];
}

const dialogue = 'seeds/dialogue-2024.txt';
const oci = 'seeds/oci-2016.txt';
const described = 'content/instruments/dialogue-2024.yaml';
const listed = 'content/instruments/oci-2016.yaml';
const noted = 'content/apparatus/dialogue-2024.yaml';

const texts: BadInput[] = [
  { name: 'a marker missing', damage: (w) => w.replace(dialogue, '\n9. Réviser la Charte', '\nRéviser la Charte'), told: [`${dialogue}:285:1 error[marker-gap]`], also: ['count'] },
  { name: 'the first marker missing', damage: (w) => w.replace(oci, 'i. a renouvelé', 'a renouvelé'), told: [`${oci}:15:1 error[marker-gap]`], also: ['count'] },
  { name: 'the last marker missing', damage: (w) => w.replace(oci, 'xiii. a réitéré', 'a réitéré'), told: [`${oci}:88:1 error[count] clauses of oci-2016`] },
  { name: 'the last marker of a theme missing', damage: (w) => w.replace(dialogue, '81. Réserver', 'Réserver'), told: [`${dialogue}:932:1 error[count]`] },
  { name: 'a marker damaged', damage: (w) => w.replace(oci, 'viii. a pris', 'vii1. a pris'), told: [`${oci}:61:1 error[marker-gap]`], also: ['count', 'unknown-id'] },
  { name: 'a marker repeated', damage: (w) => w.replace(oci, '\niv. a réaffirmé', '\niii. a réaffirmé'), told: [`${oci}:28:1 error[marker-repeated]`, `${oci}:34:1 error[marker-gap]`], also: ['count'] },
  { name: 'a clause given twice', damage: (w) => w.replace(dialogue, '\n9. Réviser la Charte de la Transition ;', '\n9. Réviser la Charte de la Transition ;\n9. Réviser la Charte de la Transition ;'), told: [`${dialogue}:284:1 error[marker-repeated]`] },
  { name: 'two markers exchanged', damage: (w) => { w.replace(oci, '\nx. s’est', '\nxi. s’est'); w.replace(oci, '\nxi. a pris', '\nx. a pris'); }, told: [`${oci}:67:1 error[marker-order]`, `${oci}:80:1 error[marker-gap]`], also: ['count', 'sic-words-missing'] },
  { name: 'a marker too many at the end', damage: (w) => w.append(oci, '\nxiv. a décidé autre chose.\n'), told: [`${oci}:90:1 error[count]`] },
  { name: 'a line that looks like a marker', damage: (w) => w.replace(dialogue, 'la prévention, la \n', 'la prévention, la \n3. \n'), told: [`${dialogue}:141:1 error[marker-order]`] },
  { name: 'a marker without text', damage: (w) => w.replace(dialogue, '9. Réviser la Charte de la Transition ;', '9. '), told: [`${dialogue}:283:1 error[text-missing]`] },
  { name: 'a theme’s heading missing', damage: (w) => w.replace(dialogue, ' THEMATIQUE 2 : QUESTIONS POLITIQUES ET INSTITUTIONNELLES.', ''), told: [`${dialogue}:431:2 error[marker-gap]`], also: ['marker-order', 'count', 'unknown-id', 'unknown-part', 'sic-words-missing'] },
  { name: 'the last theme missing', damage: (w) => w.replace(dialogue, 'THEMATIQUE 5 :', 'THEMATIQUE :'), told: [`${dialogue}:943:1 error[marker-order]`], also: ['marker-order', 'count', 'unknown-id', 'unknown-part', 'sic-words-missing'] },
  { name: 'a theme repeated', damage: (w) => w.replace(dialogue, 'THEMATIQUE 3 :', 'THEMATIQUE 2 :'), told: [`${dialogue}:431:2 error[marker-repeated]`, `${dialogue}:641:1 error[marker-gap]`], also: ['marker-order', 'count', 'unknown-id', 'unknown-part', 'sic-words-missing'] },
  { name: 'a bullet missing', damage: (w) => w.replace(dialogue, '➢ Tessalit', 'Tessalit'), told: [`${dialogue}:930:1 error[count]`] },
  { name: 'a bullet too many', damage: (w) => w.replace(dialogue, 'Bara-Sara, \n', 'Bara-Sara, \n➢ '), told: [`${dialogue}:877:1 error[count] items of dialogue-2024/4/78`] },
  { name: 'a bullet moved to the list before', damage: (w) => w.replace(dialogue, '➢ Kadiolo- Misséni- Deléou ; ', '➢ Kadiolo- Misséni- Deléou ; \n➢ Sévaré-Mopti ; '), told: [`${dialogue}:884:1 error[count]`] },
  { name: 'a running head missing', damage: (w) => w.replace(dialogue, 'MAI-2024  \n\n \n \n \n\n17.', 'MAI 2024  \n\n \n \n \n\n17.'), told: [`${dialogue}:635:1 error[running-head-count]`] },
  { name: 'a label missing', damage: (w) => w.replace(dialogue, '2. RECOMMANDATIONS', ''), told: [`${dialogue}:431:2 error[label-missing]`], also: ['unknown-part'] },
  { name: 'the closing missing', damage: (w) => w.replace(dialogue, 'Bamako, le 10 Mai', 'À Bamako, le 10 Mai'), told: [`${dialogue}:1181:1 error[closing]`] },
  { name: 'the closing twice', damage: (w) => w.replace(dialogue, '2024 dans 763', 'Bamako, le 2024 dans 763'), told: [`${dialogue}:1175:1 error[closing]`] },
  { name: 'the heading of the preamble missing', damage: (w) => w.replace(dialogue, 'COMMISSION DE CENTRALISATION', 'COMMISSION'), told: [`${dialogue}:1:1 error[heading-missing]`], also: ['unknown-id'] },
  { name: 'an empty file', damage: (w) => w.write(oci, ''), told: [`${oci}:1:1 error[file-empty]`] },
  { name: 'a file of blanks', damage: (w) => w.write(oci, ' \n\n\t\n'), told: [`${oci}:1:1 error[file-empty]`] },
  { name: 'an absent file', damage: (w) => w.remove(oci), told: [`${oci}:1:1 error[file-missing]`] },
  { name: 'the folder of texts absent', damage: (w) => w.remove('seeds'), told: [`${dialogue}:1:1 error[file-missing]`, `${oci}:1:1 error[file-missing]`] },
  { name: 'a file where the folder of texts should be', damage: (w) => { w.remove('seeds'); w.write('seeds', ''); }, told: ['seeds:1:1 error[not-a-folder]', `${dialogue}:1:1 error[file-missing]`, `${oci}:1:1 error[file-missing]`] },
  { name: 'bytes that are not UTF-8', damage: (w) => w.write(oci, Buffer.from('i. a renouvelé\nson appui\nà l’Accord', 'latin1')), told: [`${oci}:1:14 error[not-utf8]`, `${oci}:3:1 error[not-utf8]`] },
  { name: 'a NUL', damage: (w) => w.replace(oci, 'Sommet islamique', 'Sommet\0islamique'), told: [`${oci}:72:7 error[nul]`] },
];

const descriptions: BadInput[] = [
  { name: 'YAML that is no YAML', damage: (w) => w.replace(described, 'nouns:', 'nouns: ['), told: [`${described}:‹division: {› error[yaml-syntax]`], also: ['yaml-syntax'] },
  { name: 'a YAML key given twice', damage: (w) => w.replace(described, 'siglum: DIM', 'siglum: DIM\norder: 3'), told: [`${described}:‹order: 3› error[yaml-syntax]`] },
  { name: 'a YAML alias that leads nowhere', damage: (w) => w.replace(described, 'siglum: DIM', 'siglum: *dim'), told: [`${described}:‹*dim› error[yaml-syntax]`] },
  { name: 'an empty YAML file', damage: (w) => w.write(described, ''), told: [`${described}:1:1 error[file-empty]`] },
  { name: 'a YAML file of comments', damage: (w) => w.write(described, '# nothing yet\n'), told: [`${described}:1:1 error[yaml-schema]`] },
  { name: 'a key missing', damage: (w) => w.replace(described, 'siglum: DIM\n', ''), told: [`${described}:1:1 error[yaml-schema] \`siglum\``] },
  { name: 'a number where text belongs', damage: (w) => w.replace(described, 'siglum: DIM', 'siglum: 2077'), told: [`${described}:‹2077› error[yaml-schema] \`siglum\``] },
  { name: 'a date that is none', damage: (w) => w.replace(described, '2024-05-10', '2024-02-30'), told: [`${described}:‹2024-02-30› error[yaml-schema] \`date\``] },
  { name: 'a word outside its list', damage: (w) => w.replace(described, 'hue: ochre', 'hue: ocher'), told: [`${described}:‹ocher› error[yaml-schema] \`hue\``] },
  { name: 'a figure that is no number', damage: (w) => w.replace(described, '41, 51, 59', '41, "51", 59'), told: [`${described}:‹"51"› error[yaml-schema] \`clauses.counts.1\``] },
  { name: 'a key that is not known', damage: (w) => w.replace(described, 'siglum: DIM', 'siglum: DIM\nsigle: DIM'), told: [`${described}:‹sigle:› error[yaml-unknown-key]`] },
  { name: 'a key that is not known, deep inside', damage: (w) => w.replace(described, '  marker: ➢', '  marker: ➢\n  bullet: x'), told: [`${described}:‹bullet: x› error[yaml-unknown-key]`] },
  { name: 'too few figures', damage: (w) => w.replace(described, '81, 68]', '81]'), told: [`${described}:‹[41› error[yaml-counts]`] },
  { name: 'a wrong figure', damage: (w) => w.replace(described, '41, 51, 59', '41, 50, 59'), told: [`${dialogue}:430:1 error[count]`] },
  { name: 'a running head that is there more often than said', damage: (w) => w.replace(described, 'times: 2', 'times: 1'), told: [`${dialogue}:635:1 error[running-head-count]`] },
  { name: 'two instruments with one id', damage: (w) => w.copy(described, 'content/instruments/other.yaml'), told: ['content/instruments/other.yaml:‹dialogue-2024\nord› error[duplicate-id]'], also: ['duplicate-file', 'duplicate-siglum'] },
  { name: 'an id that is the address of another page', damage: (w) => w.replace('content/instruments/oci-2016.yaml', 'id: oci-2016', 'id: methode'), told: ['content/apparatus/oci-2016.yaml:1:13 error[unknown-id]', 'content/instruments/oci-2016.yaml:‹methode› error[reserved-id]'] },
  { name: 'an id that is no path', damage: (w) => w.replace('content/instruments/oci-2016.yaml', 'id: oci-2016', 'id: ../oci'), told: ['content/instruments/oci-2016.yaml:‹../oci› error[yaml-schema] `id`'] },
  { name: 'a file name that leaves its folder', damage: (w) => w.replace(described, 'file: dialogue-2024.txt', 'file: ../dialogue-2024.txt'), told: [`${described}:‹../dialogue› error[yaml-schema] \`file\``] },
  { name: 'a name for a clause that is not there', damage: (w) => w.replace(listed, '    xiii: Patrimoine', '    xiv: Patrimoine'), told: [`${listed}:‹Patrimoine› error[unknown-id] no clause has the id oci-2016/xiv`] },
  { name: 'a phrase for a clause that is not there', damage: (w) => w.replace(listed, '    xiii: le', '    preambule: le'), told: [`${listed}:‹le patrimoine› error[unknown-id] no clause has the id oci-2016/preambule`] },
  { name: 'an empty name', damage: (w) => w.replace(listed, 'vi: Autorité de l’État', "vi: ' '"), told: [`${listed}:‹' '› error[yaml-schema] \`clauses.names.vi\``] },
  { name: 'an empty phrase', damage: (w) => w.replace(listed, 'vi: l’autorité de l’État', "vi: ''"), told: [`${listed}:‹''› error[yaml-schema] \`clauses.phrases.vi\``] },
  { name: 'an empty subject', damage: (w) => w.replace(listed, 'subject: Le Groupe de contact', "subject: ''"), told: [`${listed}:‹''› error[yaml-schema] \`clauses.subject\``] },
  { name: 'a name for a division that is not there', damage: (w) => w.replace(described, "'5': Géopolitique et", "'6': Géopolitique et"), told: [`${described}:‹Géopolitique et› error[unknown-id] no division has the number 6`] },
  { name: 'a short name for a division that is not there', damage: (w) => w.replace(described, "'5': Géopolitique\n", "'6': Géopolitique\n"), told: [`${described}:‹Géopolitique\n› error[unknown-id] no division has the number 6`] },
  { name: 'an empty short name', damage: (w) => w.replace(described, "'5': Géopolitique\n", "'5': ''\n"), told: [`${described}:‹''› error[yaml-schema] \`divisions.shortNames.5\``] },
  { name: 'an address of the original that is none', damage: (w) => w.replace(described, 'hue: ochre', 'hue: ochre\noriginal: javascript:alert(1)'), told: [`${described}:‹javascript› error[yaml-schema] \`original\``] },
  { name: 'no instrument at all', damage: (w) => w.remove('content/instruments'), told: ['content/instruments:1:1 error[no-instrument]'], also: ['seed-unused'] },
  { name: 'a NUL in a YAML file', damage: (w) => w.append(described, '# \0\n'), told: [`${described}:‹\0› error[nul]`] },
];

const digest = 'd7df792c925b5d24d689232e42b7e334e9cfda19ebd994f574a8c173361e263a';
const recorded = `file: dialogue-2024.txt\nsha256: ${digest}`;
const digests: BadInput[] = [
  { name: 'a text that is not the one recorded', damage: (w) => { w.replace(described, 'file: dialogue-2024.txt', recorded); w.replace(dialogue, 'Adapter notre diplomatie', 'Accorder notre diplomatie'); }, told: [`${described}:‹${digest}› error[seed-changed] ${dialogue} is not the text recorded here: its sha256 is `] },
  { name: 'a digest that is none', damage: (w) => w.replace(described, 'file: dialogue-2024.txt', recorded.replace('d7df', 'D7DF')), told: [`${described}:‹D7DF› error[yaml-schema] \`sha256\``] },
];

const apparatus: BadInput[] = [
  { name: 'a note on a provision that is not there', damage: (w) => w.replace(noted, 'in: dialogue-2024/5/51', 'in: dialogue-2024/5/151'), told: [`${noted}:‹dialogue-2024/5/151› error[unknown-id]`] },
  { name: 'the apparatus of an unknown instrument', damage: (w) => w.replace(noted, 'instrument: dialogue-2024', 'instrument: dialogue-2042'), told: [`${noted}:‹dialogue-2042› error[unknown-id]`] },
  { name: 'a second apparatus of one instrument', damage: (w) => w.copy(noted, 'content/apparatus/other.yaml'), told: ['content/apparatus/other.yaml:2:13 error[duplicate-id]'] },
  { name: 'sic words that are not in their clause', damage: (w) => w.replace(noted, 'words: dprincipes', 'words: trois principes'), told: [`${noted}:‹trois principes› error[sic-words-missing]`] },
  { name: 'sic words that stand there twice', damage: (w) => w.replace(noted, 'words: dprincipes', 'words: es # twice'), told: [`${noted}:‹es # twice› error[sic-words-ambiguous]`] },
  { name: 'a part that no heading has', damage: (w) => w.replace(noted, 'part: label', 'part: lable'), told: [`${noted}:‹lable› error[yaml-schema] \`sic.0.part\``] },
  { name: 'an unknown key in a note', damage: (w) => w.replace(noted, 'words: dprincipes', 'word: dprincipes'), told: [`${noted}:‹word: › error[yaml-unknown-key]`], also: ['yaml-schema'] },
  { name: 'a note on the label of a theme that has none', damage: (w) => w.append(noted, '  - { in: dialogue-2024/5/51, part: label, words: a, reading: b, kind: mot, note: c }\n'), told: [`${noted}:‹label,› error[unknown-part]`] },
  { name: 'two notes on the same words', damage: (w) => w.append(noted, "  - { in: dialogue-2024/5/51, words: dprincipes c, reading: b, kind: mot, note: c }\n"), told: [`${noted}:‹dprincipes c› error[sic-overlap]`] },
];

const release = 'content/release.yaml';
const releases: BadInput[] = [
  { name: 'a version that is no figure', damage: (w) => w.replace(release, 'version: 2', 'version: un'), told: [`${release}:‹un› error[yaml-schema] \`version\``] },
  { name: 'a day that is none', damage: (w) => w.replace(release, '2026-11-26', '2026-11-31'), told: [`${release}:‹2026-11-31› error[yaml-schema] \`date\``] },
  { name: 'an empty file of the state of the data', damage: (w) => w.write(release, ''), told: [`${release}:1:1 error[file-empty]`] },
];

export const badInputs: BadInput[] = [...texts, ...descriptions, ...digests, ...apparatus, ...releases];
