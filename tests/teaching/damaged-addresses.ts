/**
 * Random damaged addresses of dossiers, the same each time: cut, changed, doubled, mixed, and with what attackers write
 * in them. Some have a check that fits, so that what stands behind it is tried too.
 */
import fc from 'fast-check';
import { dossierToAddress } from '../../src/teaching/dossier-address.ts';
import { anyDossier } from './dossiers.ts';
import { anyText } from '../any-text.ts';

const SEED = 20_161_013;

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '"><svg onload=alert(1)>',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '__proto__',
  'constructor',
  '.u110000.',
  '.ud800.',
  '.u202e.',
  '%',
  '%00',
  '\u0000',
  '~'.repeat(300),
  '='.repeat(300),
  'p0'.repeat(5000),
);

const damage = fc
  .record({
    address: anyDossier.map(dossierToAddress),
    other: anyDossier.map(dossierToAddress),
    at: fc.nat(10_000),
    length: fc.nat(30),
    inserted: fc.oneof(hostile, anyText(20)),
    way: fc.constantFrom('cut', 'change', 'insert', 'double', 'mix', 'alone', 'forge'),
  })
  .map(({ address, other, at, length, inserted, way }) => {
    const place = at % address.length;
    const [start, end] = [address.slice(0, place), address.slice(place + length)];
    if (way === 'cut') return start;
    if (way === 'change') return `${start}${inserted.slice(0, length)}${end}`;
    if (way === 'insert') return `${start}${inserted}${address.slice(place)}`;
    if (way === 'double') return `${address}${address.slice(1)}`;
    if (way === 'mix') return `${start}${other.slice(place)}`;
    if (way === 'alone') return `#d1=${inserted}`;
    const entry = {
      kind: 'provision',
      eId: `oci-2016/${inserted}`,
      question: inserted,
      note: inserted,
    } as const;
    return dossierToAddress({
      title: inserted,
      introduction: inserted,
      withTies: true,
      entries: [entry, entry],
    });
  });

export function damagedAddresses(count: number): string[] {
  return fc.sample(damage, { numRuns: count, seed: SEED });
}
