import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toHex } from './bytes.ts';
import {
  citizenReader,
  createCitizenSecrets,
  lockCitizenSecrets,
  unlockCitizenSecrets,
} from './citizen-keys.ts';
import { deriveCodeKeys } from './code-keys.ts';
import { createSealedCode, readSealedCode } from './sealed-code.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const fixed = '0123-4567-89AB-CDEF-GHJK-MNPV';

describe('a sealed code', () => {
  test('has 24 symbols in six groups, and is never the same', () => {
    const codes = new Set(Array.from({ length: 1000 }, createSealedCode));
    assert.equal(codes.size, 1000);
    for (const code of codes) {
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.deepEqual(readSealedCode(code), { ok: true, code });
    }
  });

  test('is read in small letters, Thai digits, with spaces and look-alikes', () => {
    for (const typed of [
      fixed.toLowerCase(),
      fixed.replace(/-/g, ' '),
      fixed.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
      fixed.replace('0', 'o').replace('1', 'l'),
    ]) {
      assert.deepEqual(readSealedCode(typed), { ok: true, code: fixed });
    }
  });

  test('tells a missing symbol and a foreign one', () => {
    assert.deepEqual(readSealedCode(fixed.slice(0, -1)), { ok: false, issue: 'code_length' });
    assert.deepEqual(readSealedCode('7K3M-9QXT-2BVD'), { ok: false, issue: 'code_length' });
    assert.deepEqual(readSealedCode(fixed.replace('A', 'U')), { ok: false, issue: 'code_symbol' });
  });

  test('shows every single slip', () => {
    const symbols = fixed.replace(/-/g, '');
    for (let index = 0; index < symbols.length; index += 1) {
      for (const other of alphabet) {
        if (other === symbols[index]) continue;
        const typed = symbols.slice(0, index) + other + symbols.slice(index + 1);
        assert.deepEqual(readSealedCode(typed), { ok: false, issue: 'code_slip' }, typed);
      }
    }
  });

  test('shows 99 of 100 swaps of neighbours', () => {
    let swaps = 0;
    let missed = 0;
    for (let round = 0; round < 500; round += 1) {
      const symbols = createSealedCode().replace(/-/g, '');
      for (let index = 0; index + 1 < symbols.length; index += 1) {
        const [one = '', other = ''] = symbols.slice(index, index + 2);
        if (one === other) continue;
        swaps += 1;
        const typed = symbols.slice(0, index) + other + one + symbols.slice(index + 2);
        if (readSealedCode(typed).ok) missed += 1;
      }
    }
    assert.ok(missed / swaps < 0.01, `${missed} of ${swaps} missed`);
  });
});

describe('what a code opens', () => {
  test('is proved by bytes that say nothing of the key, and differ by province', async () => {
    const { auth } = await deriveCodeKeys(fixed, '50');
    // HKDF-SHA-256 by another program: openssl kdf -keylen 32 -kdfopt digest:SHA256
    // -kdfopt key:0123456789ABCDEFGHJKMNP -kdfopt 'salt:damrong/sealed/1|50' -kdfopt info:auth HKDF
    assert.equal(toHex(auth), 'f295c36cc84334b7ff8d1a7561c0b3498700bfcde382682f8da9171fedac90be');
    assert.notDeepEqual((await deriveCodeKeys(fixed, '40')).auth, auth);
  });

  test('are the secrets of one report, for this code alone', async () => {
    const secrets = await createCitizenSecrets();
    const rid = new Uint8Array(16).fill(1);
    const keys = await deriveCodeKeys(fixed, '50');
    const locked = await lockCitizenSecrets(secrets, keys, rid);
    const unlocked = await unlockCitizenSecrets(locked, keys, rid);
    assert.deepEqual(unlocked, secrets);
    assert.equal((await citizenReader(unlocked)).kid, (await citizenReader(secrets)).kid);
    const refusal = { fault: 'code_wrong' };
    const others = await deriveCodeKeys(createSealedCode(), '50');
    await assert.rejects(unlockCitizenSecrets(locked, others, rid), refusal);
    await assert.rejects(unlockCitizenSecrets(locked, keys, new Uint8Array(16)), refusal);
    locked[20] = (locked[20] ?? 0) ^ 1;
    await assert.rejects(unlockCitizenSecrets(locked, keys, rid), refusal);
  });
});
