/** One thing of each kind that the edition lets readers cite. */
import { allDivisions } from '../../src/edition/divisions.ts';
import { instrumentById, placeOf } from '../../src/edition/lookups.ts';
import { itemsOf } from '../../src/edition/text.ts';
import {
  citedDivision,
  citedPage,
  citedProvision,
  citedText,
  groupFacts,
  partLabel,
  type Citation,
} from '../../src/teaching/cited.ts';
import { citedGroups } from '../../src/teaching/templates.ts';
import { wholeEdition } from '../convert/sources.ts';

interface CitedThing {
  name: string;
  id: string;
  cited: Citation;
}

export const edition = wholeEdition();
export const facts = groupFacts({ ...edition, release: { version: 2, date: '2026-11-26' } }, null);
export const groups = citedGroups(facts, 'fr');
const [oci, dialogue] = ['oci-2016', 'dialogue-2024'].map((id) => instrumentById(edition, id));
if (oci === undefined || dialogue === undefined) throw new Error('a text is missing');
const provision = (eId: string) => citedProvision(placeOf(edition, eId));
const roads = placeOf(edition, 'dialogue-2024/4/80');
const [, , third] = itemsOf(roads.provision);
const theme = allDivisions(dialogue).find(({ num }) => num === '4');
if (third === undefined || theme === undefined) throw new Error('the texts changed');
const { group, title } = citedProvision(roads);

export const cited: [CitedThing, ...CitedThing[]] = [
  { name: 'the text of 2016', id: 'oci-2016', cited: citedText(oci) },
  { name: 'the text of 2024', id: 'dialogue-2024', cited: citedText(dialogue) },
  { name: 'a clause of 2016', id: 'oci-2016/iii', cited: provision('oci-2016/iii') },
  { name: 'a clause of 2024', id: 'dialogue-2024/4/66', cited: provision('dialogue-2024/4/66') },
  { name: 'a preamble', id: 'oci-2016/preambule', cited: provision('oci-2016/preambule') },
  {
    name: 'a part of a list',
    id: 'dialogue-2024/4/80-p3',
    cited: { group, title: `${title}${partLabel(third)}` },
  },
  { name: 'a theme', id: 'dialogue-2024/4', cited: citedDivision(dialogue, theme) },
  {
    name: 'a pair',
    id: 'concordance/oci-2016/iii/dialogue-2024/1/12',
    cited: citedPage('Engagement iii (2016) et recommandation 1.12 (2024)'),
  },
  {
    name: 'the correspondences of a clause',
    id: 'concordance/oci-2016/iii',
    cited: citedPage('Que dit le texte de 2024 sur l’application de l’accord d’Alger\u202F?'),
  },
  {
    name: 'the correspondences of a theme',
    id: 'concordance/dialogue-2024/4',
    cited: citedPage('Que dit le texte de 2016 sur «\u202FSécurité et défense\u202F»\u202F?'),
  },
  { name: 'a subject', id: 'sujets/femmes', cited: citedPage('Femmes') },
  {
    name: 'two clauses that nothing ties',
    id: 'concordance/regard/?a=oci-2016/i&b=dialogue-2024/1/1',
    cited: citedPage('Engagement i (2016) et recommandation 1.1 (2024)'),
  },
];
