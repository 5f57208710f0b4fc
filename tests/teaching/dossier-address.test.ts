/** A dossier in an address: whole again, short, and never broken by what an address may hold. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDossier, LIMITS, type Dossier } from '../../src/teaching/dossier.ts';
import { carriesDossier, dossierFromAddress, dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { anyDossier, twenty } from './dossiers.ts';
import { damagedAddresses } from './damaged-addresses.ts';

const asked = {
  question: 'Quels mots de 2016 ne sont pas dans le texte de 2024 ? Citez-en deux.',
  note: 'Attendu : « accélérer l’application », « parties signataires ».',
};

test('any dossier comes back whole, of signs that messages leave as they are', () => {
  fc.assert(
    fc.property(anyDossier, (dossier) => {
      const address = dossierToAddress(dossier);
      expect(address).toMatch(/^#d1=[A-Za-z0-9._~=-]*[a-z0-9]$/);
      expect(carriesDossier(address)).toBe(true);
      expect(dossierFromAddress(address)).toEqual({ dossier, faults: [] });
    }),
    { seed: 13, numRuns: 500 },
  );
});

test('twenty clauses take under 300 characters, and with questions and notes what a message holds', () => {
  expect(dossierToAddress(twenty()).length).toBeLessThan(300);
  expect(dossierToAddress(twenty(asked)).length).toBeLessThan(4000);
});

/** Sent like this: a table or a rule changed would lose them. */
test.each<[string, Dossier]>([
  [
    '#d1=Deux_verbes=Lire.p_puis_relire.x=1=oci-2016_dialogue-2024~hUn_accord~p0iii=Quels_mots.F.q~p14_80.Hp3==L.yattendu_.l_.u1f600.~c0iii=11_12~sfemmes~',
    {
      title: 'Deux verbes',
      introduction: 'Lire, puis relire!',
      withTies: true,
      entries: [
        { kind: 'heading', text: 'Un accord' },
        { kind: 'provision', eId: 'oci-2016/iii', question: 'Quels mots\u202F?', note: '' },
        { kind: 'provision', eId: 'dialogue-2024/4/80#p3', question: '', note: 'L’attendu : 😀' },
        { kind: 'pair', a: 'oci-2016/iii', b: 'dialogue-2024/1/12', question: '', note: '' },
        { kind: 'subject', id: 'femmes', question: '', note: '' },
      ],
    },
  ],
])('%s', (start, dossier) => {
  const address = dossierToAddress(dossier);
  expect(address.slice(0, -4)).toBe(start);
  expect(dossierFromAddress(address)).toEqual({ dossier, faults: [] });
});

test('an address whose signs a program wrote as percent signs and numbers is read all the same', () => {
  const address = dossierToAddress(twenty(asked));
  const rewritten = address.replaceAll('~', '%7E').replaceAll('_', '%5f');
  expect(dossierFromAddress(rewritten).dossier).toEqual(twenty(asked));
});

describe('an address that is wrong', () => {
  const good = dossierToAddress(twenty());
  const kinds = (address: string) => dossierFromAddress(address).faults.map(({ kind }) => kind);
  const withEntries = (entries: Dossier['entries']) => dossierToAddress({ ...emptyDossier(), entries });
  const provision = (eId: string, question = '') => ({ kind: 'provision', eId, question, note: '' }) as const;

  test.each([
    ['no dossier', '', ['foreign']],
    ['another anchor', '#texte', ['foreign']],
    ['a later version', good.replace('d1', 'd2'), ['version']],
    ['cut at its end', good.slice(0, -9), ['damaged']],
    ['cut after its name', '#d1=', ['damaged']],
    ['a sign changed', good.replace('iii', 'iix'), ['damaged']],
    ['a percent sign by itself', `${good}%`, ['damaged']],
    ['longer than any', `#d1=${'a'.repeat(100_001)}`, ['long']],
    ['a clause twice', withEntries([provision('oci-2016/i'), provision('oci-2016/i')]), ['twice']],
    [
      'a pair of one clause',
      withEntries([{ kind: 'pair', a: 'a/1', b: 'a/1', question: '', note: '' }]),
      ['reference'],
    ],
    ['markup for an id', withEntries([provision('oci-2016/<img src=x onerror=alert(1)>')]), ['reference']],
    ['a script for an id', withEntries([provision('javascript:alert(1)')]), ['reference']],
    ['a way out of the site', withEntries([provision('../../etc/passwd')]), ['reference']],
    [
      'too long a question',
      withEntries([provision('oci-2016/i', 'a'.repeat(LIMITS.question + 1))]),
      ['too-long'],
    ],
    ['words turned around', withEntries([provision('oci-2016/i', 'a\u202Eb')]), ['signs']],
    ['a sign that no Word file can have', withEntries([provision('oci-2016/i', 'a\uFFFFb')]), ['signs']],
    [
      'too many entries',
      withEntries(Array.from({ length: 201 }, () => ({ kind: 'heading', text: '' }))),
      ['long'],
    ],
  ])('is told as what it is: %s', (_, address, expected) => {
    expect(kinds(address)).toEqual(expected);
  });

  test.each([
    ['a full stop behind it', `${good}.`],
    ['a bracket', `${good})`],
    ['quotation marks', `${good}%C2%A0%C2%BB`],
    ['a comma and words', `${good}, à lire`],
    ['percent signs', good.replaceAll('~', '%7E').replaceAll('=', '%3D')],
    ['percent signs twice', good.replaceAll('~', '%257E').replaceAll('_', '%255F')],
    ['lines as mail wraps them', good.replaceAll('=', '=3D').replace(/.{70}/g, '$&=\r\n')],
    ['line ends', good.replace(/.{60}/g, '$&\n')],
    ['spaces', good.replace(/.{60}/g, '$&%20')],
    ['backslashes', good.replaceAll('_', '\\\\_').replaceAll('~', '\\\\~')],
    ['a zero-width space', `${good}\u200B`],
  ])('is read all the same with what was added on the way: %s', (_, address) => {
    expect(dossierFromAddress(address)).toEqual({ dossier: twenty(), faults: [] });
  });

  test('tells each entry that is wrong, by its number', () => {
    const address = withEntries([provision('oci-2016/i'), provision('?'), provision('!')]);
    expect(dossierFromAddress(address).faults).toEqual([
      { kind: 'reference', at: 2 },
      { kind: 'reference', at: 3 },
    ]);
  });
});

test('of 500 random damaged addresses each gives a dossier or its faults', () => {
  for (const address of damagedAddresses(500)) {
    const { dossier, faults } = dossierFromAddress(address);
    expect(dossier === null, address).toBe(faults.length > 0);
    if (dossier !== null) expect(dossierFromAddress(dossierToAddress(dossier)).dossier).toEqual(dossier);
  }
});
