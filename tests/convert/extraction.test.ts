/** Traces of the extraction from PDF in the two texts, one case each. */
import { describe, expect, test } from 'vitest';
import { itemsOf, ownPassages, ownText, passagesOf } from '../../src/edition/text.ts';
import type { Provision } from '../../src/model/edition.ts';
import { dialogue, edition, oci } from './project.ts';

function provision(eId: string): Provision {
  const found = edition.instruments.flatMap(({ provisions }) => provisions).find((one) => one.eId === eId);
  if (found === undefined) throw new Error(`no provision ${eId}`);
  return found;
}
const text = (eId: string): string => ownText(provision(eId));
const shown = JSON.stringify(
  edition.instruments.map(({ divisions, provisions }) => ({ divisions, provisions })),
);

test('the running head is dropped twice, and both are on record', () => {
  expect(text('dialogue-2024/2/16')).toBe('Procéder au recensement des Maliens établis à l’extérieur ;');
  expect(text('dialogue-2024/3/59')).toBe('Encourager l’entrepreneuriat et l’innovation.');
  expect(shown).not.toContain('COMITE DE PILOTAGE');
  const heads = dialogue.emendations.filter(({ rule }) => rule === 'running-head');
  expect(heads.map(({ lines, after }) => [lines, after])).toEqual([
    [[311, 311], ''],
    [[635, 635], ''],
  ]);
  for (const { before } of heads) expect(before).toMatch(/^COMITE DE PILOTAGE .* MAI-2024$/);
});

test('a mark thrown onto a line of its own stands after its words, and is on record', () => {
  const joined = dialogue.emendations.filter(({ rule }) => rule === 'mark-joined');
  expect(joined.map(({ lines, before, after }) => ({ lines, before, after }))).toEqual([
    { lines: [259, 261], before: 'publics ⏎ ;', after: 'publics ;' },
    { lines: [699, 701], before: 'aériens ⏎ ;', after: 'aériens ;' },
    { lines: [707, 709], before: 'agglomérations ⏎ ;', after: 'agglomérations ;' },
    { lines: [774, 776], before: 'armés ⏎ ;', after: 'armés ;' },
  ]);
  expect(text('dialogue-2024/2/3')).toMatch(/et des biens publics ;$/);
  expect(text('dialogue-2024/4/20')).toMatch(/fluviaux et aériens ;$/);
  expect(text('dialogue-2024/4/22')).toMatch(/grandes agglomérations ;$/);
  expect(text('dialogue-2024/4/47')).toMatch(/groupes armés ;$/);
  expect(provision('dialogue-2024/2/3').lines).toEqual([259, 261]);
  expect(oci.emendations).toEqual([]);
});

test('« 2. RECOMMANDATIONS » heads the list of theme 3 and is no recommendation', () => {
  expect(dialogue.divisions[2]?.label).toMatchObject({ text: '2. RECOMMANDATIONS', lines: [435, 435] });
  expect(text('dialogue-2024/3/1')).toBe('Renforcer la gouvernance et la planification économique ;');
  expect(text('dialogue-2024/3/2')).toBe('Promouvoir un développement économique durable et autocentré;');
});

test('a list broken by a page is one list', () => {
  const items = itemsOf(provision('dialogue-2024/4/80'));
  expect(text('dialogue-2024/4/80')).toBe('Réhabiliter les routes :');
  expect(items[5]).toMatchObject({
    text: 'Ansongo-Ménaka- Anderamboukane-frontière Niger (Abala et Banibangou) ;',
    lines: [897, 897],
  });
  expect(items[6]).toMatchObject({ text: 'Ménaka-Kidal-Tinzawatène ;', lines: [898, 898] });
  expect(items.at(-1)?.text).toBe('Yorosso-Boura-Frontière Burkina Faso ;');
  expect(text('dialogue-2024/4/81')).toBe(
    'Réserver le bahutage aux seuls officiers des Forces Armées et de Sécurité.',
  );
});

test('items without a final mark, or with a doubled blank after the bullet, are items like the others', () => {
  const texts = itemsOf(provision('dialogue-2024/4/80')).map((item) => item.text);
  expect(texts[3]).toBe('Zegoua- Baguaira (B FASO)');
  expect(texts[9]).toBe('Tessalit-Bouressa');
  expect(texts[14]).toBe('Gossi-Rarhouss-Tombouctou.');
  expect(texts[15]).toBe('Kita-Kourourinkoto-Diéma ;');
});

test('a leading blank left by a page break changes nothing', () => {
  expect(provision('dialogue-2024/1/17').lines[0]).toBe(143);
  expect(provision('dialogue-2024/1/38')).toMatchObject({ marker: '38.', num: '38' });
  expect(provision('dialogue-2024/4/28').lines[0]).toBe(724);
  expect(provision('dialogue-2024/5/46').lines).toEqual([1103, 1103]);
  expect(provision('oci-2016/vii').lines[0]).toBe(51);
  expect(dialogue.divisions.map(({ marker, lines }) => [marker, lines[0]])).toEqual([
    ['THEMATIQUE 1 :', 72],
    ['THEMATIQUE 2 :', 239],
    ['THEMATIQUE 3 :', 431],
    ['THEMATIQUE 4 :', 641],
    ['THEMATIQUE 5 :', 933],
  ]);
});

test('titles on two lines are one title', () => {
  expect(dialogue.divisions.map(({ title }) => title.text)).toEqual([
    'PAIX, RECONCILIATION NATIONALE ET COHESION SOCIALE.',
    'QUESTIONS POLITIQUES ET INSTITUTIONNELLES.',
    'ECONOMIE ET DEVELOPPEMENT DURABLE',
    'ASPECTS SECURITAIRE ET DEFENSE DU TERRITOIRE',
    'GEOPOLITIQUE ET ENVIRONEMENT INTERNATIONAL',
  ]);
});

describe('slips stay as they are', () => {
  test.each([
    ['dialogue-2024/5/51', 'les trois dprincipes constitutionnels'],
    ['dialogue-2024/2/48', 'coordinations de l’AIGE ans les nouvelles'],
    ['dialogue-2024/1/33', 'religieuses, (création'],
    ['dialogue-2024/4/4', 'la carte militaire) ;'],
    ['dialogue-2024/2/11', 'GOITA'],
    ['dialogue-2024/preambule', 'GOÏTA'],
    ['dialogue-2024/2/17', "d'éviter"],
    ['dialogue-2024/1/1', 'villages ou sites d’origine'],
  ])('in %s: %s', (eId, words) => expect(text(eId)).toContain(words));

  test('the quotation mark of theme 1 is never closed', () => {
    expect(dialogue.divisions[0]?.introduction?.text).toMatch(
      /« PAIX, RECONCILIATION NATIONALE ET COHESION SOCIALE$/,
    );
  });

  test('2.37 ends in a colon', () => expect(text('dialogue-2024/2/37')).toMatch(/ :$/));

  test.each([
    ['4/11', '4/57'],
    ['5/21', '5/65'],
  ])('%s and %s are both there, though they say the same', (one, other) => {
    const bare = (place: string): string => text(`dialogue-2024/${place}`).replace(/[ ;.]+$/, '');
    expect(bare(one)).toBe(bare(other));
  });
});

test('doubled blanks and no-break spaces count as one blank, and no other character is touched', () => {
  expect(text('oci-2016/ii')).toContain('sa ferme condamnation de l’extrémisme');
  expect(text('oci-2016/v')).toContain('sa mise en œuvre ; a exprimé son appréciation');
  const texts = edition.instruments.flatMap(({ provisions }) =>
    provisions.flatMap(({ body }) => passagesOf(body).map(({ passage }) => passage.text)),
  );
  for (const one of texts) expect(one).toBe(one.split(/\s+/u).join(' '));
});

test('the preambles, in paragraphs, and the closing', () => {
  const heading = provision('dialogue-2024/preambule').body[0];
  expect(heading).toMatchObject({
    type: 'heading',
    text: 'COMMISSION DE CENTRALISATION ET DE SYNTHESE',
    lines: [1, 3],
  });
  expect(ownPassages(provision('dialogue-2024/preambule').body).at(-1)?.text).toMatch(
    /adopté par thématique les recommandations et résolutions suivantes :$/,
  );
  expect(provision('oci-2016/preambule').body.map(({ lines }) => lines)).toEqual([
    [1, 6],
    [8, 10],
  ]);
  expect(ownPassages(provision('dialogue-2024/cloture').body).map(({ text }) => text)).toEqual([
    'Bamako, le 10 Mai 2024',
    'Le Dialogue Inter-Maliens pour la Paix et la Réconciliation nationale',
  ]);
});
