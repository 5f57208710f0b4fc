import { describe, expect, it } from 'vitest';
import { tyingWords, type Hook, type Sign } from '../../src/components/hooks.ts';
import * as contract from '../../src/concordance/contract.ts';

/** An element as a script meets it: with the attributes that a component set. */
function element(attributes: Record<string, string>) {
  return { getAttribute: (name: string) => attributes[name] ?? null };
}

const isHook = (value: unknown): value is Hook<unknown> =>
  typeof value === 'object' && value !== null && 'selector' in value && 'of' in value;
const isSign = (value: unknown): value is Sign =>
  typeof value === 'object' && value !== null && 'selector' in value && !('of' in value);

describe('what a component sets is what a script reads', () => {
  it.each([
    [contract.figure, contract.countKey()],
    [contract.figure, contract.countKey('oci-2016/vi', 'precise')],
    [contract.bar, 'oci-2016/vi'],
    [tyingWords, ['oci-2016-i--dialogue-2024-1-3', 'oci-2016-i--dialogue-2024-2-7']],
    [contract.sideChooser, 'b'],
  ] as [Hook<unknown>, unknown][])('%o %o', (hook, value) => {
    const attributes = hook.on(value);
    expect(hook.of(element(attributes))).toEqual(value);
    expect(Object.keys(attributes).map((name) => `[${name}]`)).toEqual([hook.selector]);
    expect(hook.of(element({}))).toBeNull();
  });

  it('reads the facts of a correspondence, and no others', () => {
    const facts = { from: 'oci-2016/ii', to: 'dialogue-2024/4', relation: 'precise', strength: 2 } as const;
    const attributes = contract.tieFacts.on(facts);
    expect(contract.tieFacts.of(element(attributes))).toEqual(facts);
    expect(() => contract.tieFacts.of(element({ ...attributes, 'data-relation': 'aime' }))).toThrow(
      'no entry',
    );
    expect(() => contract.tieFacts.of(element({ ...attributes, 'data-strength': '4' }))).toThrow('no entry');
    expect(() => contract.tieFacts.of(element({}))).toThrow('no entry');
  });

  it('has one meaning for each attribute', () => {
    const selectors = Object.values(contract)
      .filter((value) => isHook(value) || isSign(value))
      .map(({ selector }) => selector);
    expect(selectors.length).toBeGreaterThan(15);
    expect(new Set(selectors).size).toBe(selectors.length);
  });
});

it('asks for filters and sides in the address as readers see them there', () => {
  expect(contract.query({ engagement: 'oci-2016/vi', theme: 'dialogue-2024/4' })).toBe(
    '?engagement=oci-2016/vi&theme=dialogue-2024/4',
  );
  expect(contract.query({ a: 'oci-2016/i', b: 'dialogue-2024/1/3' })).toBe(
    '?a=oci-2016/i&b=dialogue-2024/1/3',
  );
});
