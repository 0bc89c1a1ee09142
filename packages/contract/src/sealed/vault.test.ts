import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createOpeningPair, createSigningPair, kidOf } from './key-pairs.ts';
import { createPassphrase, createVault, openVault, type Vault, type VaultSlot } from './vault.ts';

const passphrase = createPassphrase();
let vault: Vault;
let slot: VaultSlot;

before(async () => {
  const opens = await createOpeningPair();
  const signs = await createSigningPair();
  const kid = await kidOf(opens.publicKey, signs.publicKey);
  const content = { opens: opens.stored, signs: signs.stored, roots: [] };
  vault = await createVault(kid, content, passphrase);
  assert.ok(vault.slots[0]);
  slot = vault.slots[0];
});

const withSlot = (change: Partial<VaultSlot>): Vault => ({
  ...vault,
  slots: [{ ...slot, ...change }],
});

describe('a vault', () => {
  test('is opened by its passphrase, however it is typed', async () => {
    for (const typed of [passphrase, passphrase.toLowerCase().replace(/-/g, ' ')]) {
      assert.equal((await openVault(vault, typed)).opens.d.length, 43);
    }
  });

  test('stays shut to another passphrase', async () => {
    for (const typed of ['', 'letmein', createPassphrase()]) {
      await assert.rejects(openVault(vault, typed), { fault: 'passphrase_wrong' });
    }
  });

  test('asks for no passphrase under parameters that make guessing cheap, or a browser hang', async () => {
    for (const change of [
      { iterations: 1 },
      { iterations: 599_999 },
      { iterations: 5_000_001 },
      { salt: '' },
      { kdf: 'none' as VaultSlot['kdf'] },
    ]) {
      const refusal = { fault: 'vault_parameters_refused' };
      await assert.rejects(openVault(withSlot(change), passphrase), refusal);
    }
    await assert.rejects(openVault({ ...vault, slots: [] }, passphrase), { fault: 'vault_broken' });
  });

  test('stays shut when parameters, name or content are of another', async () => {
    const fewer = withSlot({ iterations: 600_000 });
    await assert.rejects(openVault(fewer, passphrase), { fault: 'passphrase_wrong' });
    const renamed = { ...vault, kid: '00'.repeat(16) };
    await assert.rejects(openVault(renamed, passphrase), { fault: 'passphrase_wrong' });
    const other = { ...vault, sealed: `${vault.sealed.slice(0, -2)}AA` };
    await assert.rejects(openVault(other, passphrase), { fault: 'vault_broken' });
  });
});
