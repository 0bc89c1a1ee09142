import { openBox, sealBox, type BoxDraft, type SealedPayload } from '@damrong/contract/sealed';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createOfficer } from './people.ts';
import { createThread, provinceCode, saidAt } from './thread.ts';

const says = { seq: 0, prev: '', dir: 5, lang: 'th', at: saidAt, text: 'x' } as const;

/** Seals whatever a forger who holds a recipient's public key would say. */
async function sealAnything(extra: Readonly<Record<string, unknown>>): Promise<void> {
  const officer = await createOfficer('One');
  const { rid } = await createThread();
  const draft: BoxDraft = {
    kind: 'letter',
    provinceCode,
    rid,
    says: { ...says, ...extra } as Omit<SealedPayload, 'v' | 'rid' | 'to' | 'files'>,
    recipients: [officer.recipient],
  };
  const { bytes } = await sealBox(draft);
  await openBox(bytes, officer.reader);
}

for (const [what, extra] of [
  ['one member more', { note: 'x' }],
  ['another version', { v: 2 }],
  ['a text that is none', { text: 1 }],
  ['a day that is none', { at: 'yesterday' }],
  ['a digest that is none', { prev: 'zz' }],
  ['a citizen without a proof', { citizen: { key: 'AA' } }],
] as const) {
  it(`refuses a payload with ${what}`, async () => {
    await assert.rejects(sealAnything(extra), { fault: 'box_payload_malformed' });
  });
}

it('refuses a payload that names another report than its head', async () => {
  await assert.rejects(sealAnything({ rid: '00'.repeat(16) }), { fault: 'box_other_case' });
});

it('reads a payload that says no more than it may', async () => {
  await sealAnything({});
});
