import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { isEmail } from './is-email.ts';

const byZod = z.email();

test('an address is judged as zod judges it', () => {
  const near = fc.string({ unit: fc.constantFrom(..."aZ9_.'+-@ \n\u0e01") });
  const addresses = fc.oneof(
    fc.emailAddress(),
    near,
    fc.tuple(near, near).map((two) => two.join('@a.th')),
  );
  fc.assert(
    fc.property(addresses, (text) => isEmail(text) === z.safeParse(byZod, text).success),
    { numRuns: 2000, seed: 1567 },
  );
});

for (const [text, isOne] of [
  ['somsri@example.go.th', true],
  ["d'angelo+1567@mail.example.com", true],
  ['somsri@localhost', false],
  ['.somsri@example.com', false],
  ['somsri..k@example.com', false],
  ["somsri'@example.com", false],
  ['สมศรี@example.com', false],
  ['somsri@example.com\n', false],
] as const) {
  test(`${JSON.stringify(text)} is ${isOne ? 'an' : 'no'} address`, () => {
    assert.equal(isEmail(text), isOne);
  });
}
