import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { demoOrigin } from '../../test-support/database-contents.ts';
import { engines, type Engine } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { proofExtent, proofLevel, tellProgress } from '../../test-support/proof-extent.ts';
import { asMaintenance } from '../database/transaction.ts';

const INTENTS = proofExtent({ short: 80, full: 10_000 });
const MOST_COPIES = proofLevel({ short: 20, full: 50 });
const AT_ONCE = 10;

for (const engine of engines) {
  describe(`one intent, one case on ${engine}`, () => {
    let center: TestCenter;
    let second: TestCenter | undefined;
    before(async () => {
      center = await startTestCenter(engine);
      // With PostgreSQL any number of processes serve one database.
      second = await secondCenter(engine, center);
    });
    after(async () => {
      await second?.stop();
      await center.stop();
    });

    it(`makes ${INTENTS} cases of ${INTENTS} intents in 2–${MOST_COPIES} concurrent copies`, async () => {
      const before = await countCases(center);
      const numbers = new Set<string>();
      let copies = 0;
      const intents = Array.from({ length: INTENTS }, (_, index) => index);
      const performNext = async (): Promise<void> => {
        for (let index = intents.pop(); index !== undefined; index = intents.pop()) {
          const count = 2 + (index % (MOST_COPIES - 1));
          numbers.add(await fileInCopies(index, count));
          copies += count;
          tellProgress(`one intent, one case on ${engine}`, numbers.size, INTENTS);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, performNext));
      const filed = (await countCases(center)) - before;
      process.stdout.write(
        `one intent, one case on ${engine}: ${INTENTS} intents, ${copies} copies, ${filed} cases\n`,
      );
      assert.equal(numbers.size, INTENTS);
      assert.equal(filed, INTENTS);
    });

    async function fileInCopies(index: number, count: number): Promise<string> {
      const key = newKey();
      const body = filing({ wish: `ขอให้ซ่อมจุดที่ ${index}` });
      const answers = await Promise.all(
        Array.from({ length: count }, (_, copy) =>
          fileCase(copy % 2 === 1 ? (second ?? center) : center, body, key),
        ),
      );
      const [first] = answers;
      assert.ok(first);
      for (const { status, body: receipt } of answers) {
        assert.equal(status, 201);
        assert.deepEqual(receipt, first.body);
      }
      return first.body.number;
    }

    it('opens nothing for another site that has got hold of the key', async () => {
      const key = newKey();
      const body = filing();
      const { publicUrl } = center;
      const from = (origin: string) =>
        call<{ code: string }>(`${publicUrl}/v1/cases`, {
          body,
          headers: { 'idempotency-key': key, origin },
        });
      const { status, body: receipt } = await from(publicUrl);
      assert.equal(status, 201);
      assert.deepEqual((await from(publicUrl)).body, receipt);
      const elsewhere = await from(demoOrigin);
      assert.deepEqual([elsewhere.status, elsewhere.body.code], [422, 'idempotency_key_reused']);
    });

    it('takes no key that could be guessed', async () => {
      const guessable = await fileCase(center, filing(), 'a'.repeat(15));
      assert.equal((guessable.body as unknown as { code: string }).code, 'idempotency_key_invalid');
      assert.equal((await fileCase(center, filing(), newKey())).status, 201);
    });

    it('leaves no gap in the numbers', async () => {
      const { serials } = await asMaintenance(center.database, async (transaction) => ({
        serials: await transaction
          .selectFrom('cases')
          .select('number')
          .where('province_code', '=', '50')
          .where('recorded_by', 'is', null)
          .orderBy('number')
          .execute(),
      }));
      const filed = serials
        .map(({ number }) => Number(number.slice(8, 14)))
        .filter((serial) => serial > 123);
      assert.deepEqual(
        filed,
        filed.map((_, index) => 124 + index),
      );
    });
  });
}

async function secondCenter(engine: Engine, first: TestCenter): Promise<TestCenter | undefined> {
  if (engine === 'pglite') return undefined;
  return startTestCenter(engine, { testDatabase: first.testDatabase });
}

async function countCases({ database }: TestCenter): Promise<number> {
  const { count } = await asMaintenance(database, (transaction) =>
    transaction
      .selectFrom('cases')
      .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('count'))
      .executeTakeFirstOrThrow(),
  );
  return count;
}
