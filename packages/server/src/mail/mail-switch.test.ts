import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';

for (const engine of engines) {
  describe(`mails switched off on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    it('are offered nowhere', async () => {
      const { body: receipt } = await fileCase(center);
      assert.equal('canSubscribeToMail' in (await lookUp(center, receipt)).body, false);
      const { number, code } = receipt;
      const { status, body } = await call(`${center.publicUrl}/v1/cases/mail-subscription`, {
        body: { number, code, email: 'citizen@example.org' },
      });
      assert.deepEqual([status, body['code']], [404, 'not_found']);
      const token = `50${'A'.repeat(22)}`;
      const confirm = `${center.publicUrl}/th/mail/confirm?token=${token}`;
      assert.equal((await call(confirm, { method: 'POST' })).status, 404);
    });

    it('can still be left', async () => {
      const leave = `${center.publicUrl}/en/mail/leave?token=50${'A'.repeat(22)}`;
      const { status, text } = await call(leave, { method: 'POST' });
      assert.deepEqual([status, /The mails have stopped/.test(text)], [200, true]);
    });
  });
}
