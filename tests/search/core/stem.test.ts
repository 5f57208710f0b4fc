import { describe, expect, it } from 'vitest';
import { stemOf } from '../../../src/search/core/stem.ts';

describe('stems', () => {
  it.each([
    ['appliquer', 'application'],
    ['sanctionner', 'sanctions'],
    ['strategique', 'strategie'],
    ['participative', 'participation'],
    ['developpement', 'developper'],
    ['regional', 'region'],
    ['religieuse', 'religieux'],
    ['administratives', 'administration'],
    ['artisanales', 'artisans'],
    ['migratoire', 'migrations'],
    ['signe', 'signature'],
    ['signer', 'signataires'],
  ])('are the same for words of one family: %s, %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['sante', 'sanction'],
    ['mine', 'miner'],
    ['parti', 'partage'],
    ['centre', 'central'],
    ['armee', 'armes'],
  ])('differ where hardly more than the first letters are alike: %s, %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('are whole words where too little would be left', () => {
    expect(stemOf('agent')).toBe('agent');
    expect(stemOf('ecole')).toBe('ecol');
  });
});
