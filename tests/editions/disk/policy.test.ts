import { expect, it } from 'vitest';
import { policyFromDisk } from '../../../src/editions/disk/policy.ts';

it('names no digest and nothing to fetch, and lets forms lead to files', () => {
  expect(
    policyFromDisk(
      "default-src 'none';script-src 'self' 'wasm-unsafe-eval' 'sha256-a=';style-src 'sha256-b=';" +
        "img-src 'self';connect-src 'self';worker-src 'self';manifest-src 'self';base-uri 'none';form-action 'self'",
    ),
  ).toBe(
    "default-src 'none';script-src 'self' 'wasm-unsafe-eval';style-src 'self';img-src 'self';base-uri 'none';" +
      "form-action 'self' file:",
  );
});
