import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { ownPassword, signIn, signInDemoOfficer } from '../../test-support/officer.ts';
import { ProblemError } from '../problem-error.ts';
import { PasswordHasher } from './password-hasher.ts';

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
      let isAnswered = false;
      const signIns = Array.from({ length: SIGN_INS }, (_, index) => {
        return call(`${center.deskUrl}/v1/officer/session`, {
          body: { username: `nobody.${index}`, password: 'ไม่ใช่รหัสนี้แน่นอน' },
          headers: { origin: center.deskUrl, 'x-forwarded-for': `10.0.${index % 8}.1` },
        });
      });
      const all = Promise.all(signIns).finally(() => (isAnswered = true));
      assert.equal((await lookUp(center, receipt)).status, 200);
      assert.equal(isAnswered, false, 'a citizen was answered while officers waited');
      const answers = await all;
      const refused = answers.filter(({ status }) => status === 503);
      const judged = answers.filter(({ status }) => status === 401);
      assert.equal(refused.length + judged.length, SIGN_INS);
      assert.ok(refused.every(({ headers }) => Number(headers.get('retry-after')) > 0));
    });
  });
}

describe('the hasher of passwords', () => {
  it('tells what would have to wait for seconds to come again', async () => {
    const hasher = new PasswordHasher();
    const hashes = await Promise.allSettled(
      Array.from({ length: SIGN_INS }, (_, index) =>
        hasher.hash('ลำไยอบแห้ง', `10.0.${index % 8}.1`),
      ),
    );
    const refused = hashes.filter((hash) => hash.status === 'rejected');
    assert.ok(refused.length >= SIGN_INS / 2, `${refused.length} were refused`);
    for (const { reason } of refused) {
      assert.ok(reason instanceof ProblemError && reason.code === 'unavailable');
    }
  });
});

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
