import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { CaseReceipt } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey, type Answer } from '../../test-support/http-client.ts';
import { proofExtent, tellProgress } from '../../test-support/proof-extent.ts';
import { newProof } from '../../test-support/proof.ts';
import { asMaintenance, asPublic } from '../database/transaction.ts';
import { abuseRules } from './abuse-rules.ts';

const FLOOD = proofExtent({ short: 500, full: 10_000 });
const AT_ONCE = 10;

interface Sent {
  readonly from?: string;
  readonly key?: string;
}

for (const engine of engines) {
  describe(`flood on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_TRUSTED_PROXIES: '127.0.0.1' },
      });
    });
    after(() => center.stop());

    let texts = 0;
    /** Differs in letters: texts that differ only in digits count as one. */
    function ownFacts(): string {
      texts += 1;
      const name = [...String(texts)].map((digit) => 'กขคงจฉชซญฐ'[Number(digit)]).join('');
      return `ร้องเรียนเรื่องที่ใช้ทดสอบการส่งจำนวนมาก ${name}`;
    }

    function send(body: object, { from = '203.0.113.7', key = newKey() }: Sent = {}) {
      return call<CaseReceipt>(`${center.publicUrl}/v1/cases`, {
        body: { ...filing({ facts: ownFacts() }), ...body },
        headers: { 'idempotency-key': key, 'x-forwarded-for': from },
      });
    }

    async function sendMany(count: number, one: (index: number) => Promise<Answer<CaseReceipt>>) {
      const indexes = Array.from({ length: count }, (_, index) => index);
      const numbers: string[] = [];
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let next = indexes.shift(); next !== undefined; next = indexes.shift()) {
            const { status, body } = await one(next);
            assert.equal(status, 201);
            numbers.push(body.number);
            tellProgress(`flood on ${engine}`, numbers.length, count);
          }
        }),
      );
      return numbers;
    }

    const inProvince = (provinceCode: string) => ({ provinceCode, location: {} });

    async function heldOf(numbers: readonly string[]): Promise<Record<string, number>> {
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('cases')
          .select(['quarantine', 'quarantine_reason'])
          .where('number', 'in', numbers)
          .execute(),
      );
      const held: Record<string, number> = {};
      for (const { quarantine, quarantine_reason: reason } of rows) {
        if (quarantine === 'held') held[reason ?? ''] = (held[reason ?? ''] ?? 0) + 1;
      }
      return held;
    }

    /** How many a rule lets through, even if the clock began another span meanwhile. */
    async function admitted(kind: string, provinceCode: string): Promise<number> {
      const { plain = 0 } = abuseRules.find((rule) => rule.kind === kind) ?? {};
      const counts = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('filing_counts')
          .select(['filings', 'fingerprint'])
          .where('kind', '=', kind as 'network')
          .where('province_code', '=', provinceCode)
          .where('is_proved', '=', false)
          .where('filings', '>', 5)
          .execute(),
      );
      return counts.reduce((sum, { filings }) => sum + Math.min(filings, plain), 0);
    }

    it(`acknowledges ${FLOOD} filings, and holds none with a proof among them`, async () => {
      const honest: string[] = [];
      const numbers = await sendMany(FLOOD, async (index) => {
        if (index === FLOOD / 2) {
          const answer = await send({ proof: await newProof(center) });
          honest.push(answer.body.number);
        }
        return send({}, { from: `203.0.113.${index % 250}` });
      });
      assert.equal(new Set(numbers).size, FLOOD);
      const { network } = await heldOf(numbers);
      assert.equal(network, FLOOD - (await admitted('network', '50')));
      assert.deepEqual(await heldOf(honest), {});
      process.stdout.write(`flood on ${engine}: ${FLOOD} acknowledged, ${network} held\n`);
    });

    it('counts a proof once: who sends it again is one of the flood', async () => {
      const proof = await newProof(center);
      const [first, again] = [await send({ proof }), await send({ proof })];
      assert.deepEqual(await heldOf([first.body.number]), {});
      assert.deepEqual(await heldOf([again.body.number]), { network: 1 });
    });

    it('gives a copy of an intent its answer, whatever proof comes with it', async () => {
      const proof = await newProof(center);
      const key = newKey();
      const body = filing({ facts: ownFacts() });
      const first = await send({ ...body, proof }, { key });
      for (const copy of [{ ...body, proof }, { ...body, proof: await newProof(center) }, body]) {
        assert.deepEqual((await send(copy, { key })).body, first.body);
      }
      assert.deepEqual(await heldOf([first.body.number]), {});
    });

    it('refuses no case for what stands in the place of a proof', async () => {
      const wrong = [
        5,
        null,
        {},
        [],
        '',
        'x',
        '\u0000',
        '\ud800',
        'x'.repeat(20_000),
        btoa('null'),
      ];
      for (const proof of wrong) {
        assert.equal((await send({ proof })).status, 201, JSON.stringify(proof).slice(0, 20));
      }
    });

    it('holds one text from many networks, also when it is numbered', async () => {
      const numbers = await sendMany(15, (index) =>
        send(
          { ...inProvince('40'), facts: `ขอให้ย้ายหัวหน้าสำนักงานโดยด่วน ฉบับที่ ${index}` },
          { from: `198.51.${index}.1` },
        ),
      );
      assert.deepEqual(await heldOf(numbers), { text: 15 - (await admitted('text', '40')) });
    });

    it('holds what comes without a proof while one province is flooded from everywhere', async () => {
      const { plain } = abuseRules.find(({ kind }) => kind === 'province') ?? assert.fail();
      const numbers = await sendMany(plain + 10, (index) =>
        send(inProvince('10'), { from: `100.${index}.1.1` }),
      );
      const { province = 0 } = await heldOf(numbers);
      assert.equal(province, plain + 10 - (await admitted('province', '10')));
      const proof = await newProof(center);
      const honest = await send({ ...inProvince('10'), proof }, { from: '100.200.1.1' });
      assert.deepEqual(await heldOf([honest.body.number]), {});
    });

    it('keeps of an address two bytes under a key, apart from every case', async () => {
      const fingerprints = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('filing_counts')
          .select('fingerprint')
          .where('kind', '=', 'network')
          .execute(),
      );
      assert.deepEqual(
        new Set(fingerprints.map(({ fingerprint }) => fingerprint.length)),
        new Set([2]),
      );
    });

    it('is for no public role to end', async () => {
      const { body } = await send(inProvince('20'), { from: '192.0.2.1' });
      const own = asPublic(center.database, { caseNumber: body.number }, (transaction) =>
        transaction.updateTable('cases').set({ quarantine: null }).execute(),
      );
      await assert.rejects(own, { code: '42501' });
    });
  });
}
