import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { ownPassword, signIn, signInDemoOfficer } from '../../test-support/officer.ts';

/** Twice as many as may wait. */
const SIGN_INS = 130;
const nextPasswords = ['ข้าวซอยไก่ ร้านเก่า 12 โต๊ะ', 'ลำไยอบแห้ง ปลายสวน 7 ต้น'];

for (const engine of engines) {
  describe(`passwords on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine, {
        settings: { DAMRONG_TRUSTED_PROXIES: '127.0.0.1' },
      });
    });
    after(() => center.stop());

    it(`are hashed beside citizens: ${SIGN_INS} sign-ins at once hold nobody up`, async () => {
      const { body: receipt } = await fileCase(center);
      let answered = 0;
      const signIns = Array.from({ length: SIGN_INS }, async (_, index) => {
        const answer = await call(`${center.deskUrl}/v1/officer/session`, {
          body: { username: `nobody.${index}`, password: 'ไม่ใช่รหัสนี้แน่นอน' },
          headers: { origin: center.deskUrl, 'x-forwarded-for': `10.0.${index % 8}.1` },
        });
        answered += 1;
        return answer;
      });
      for (let count = 0; count < 10; count += 1) {
        assert.equal((await lookUp(center, receipt)).status, 200);
      }
      const before = answered;
      const answers = await Promise.all(signIns);
      assert.ok(before < SIGN_INS, 'citizens were answered while officers waited');
      const refused = answers.filter(({ status }) => status === 503);
      const judged = answers.filter(({ status }) => status === 401);
      assert.equal(refused.length + judged.length, SIGN_INS);
      assert.ok(refused.length > 0, 'the queue has an end');
      assert.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0));
    });
  });
}

describe('passwords of two processes on one database', () => {
  it('change once of two changes at the same moment, each from a session of its own', async () => {
    const first = await startTestCenter('postgres');
    const second = await startTestCenter('postgres', {
      testDatabase: first.testDatabase,
      seed: false,
    });
    try {
      const username = 'chiangmai.officer';
      const one = await signInDemoOfficer(first, username);
      const other = await signIn(second, { username, password: ownPassword });
      const changes = await Promise.all(
        [one, other].map((officer, index) =>
          officer.call('/v1/officer/password', {
            body: { current: ownPassword, next: nextPasswords[index] },
          }),
        ),
      );
      assert.deepEqual(changes.map(({ status }) => status).sort(), [200, 401]);
      const won = nextPasswords[changes.findIndex(({ status }) => status === 200)] ?? '';
      await signIn(second, { username, password: won });
    } finally {
      await second.stop();
      await first.stop();
    }
  });
});
