import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCentre, type TestCentre } from '../../test-support/centre.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';

for (const engine of engines) {
  describe(`mails switched off on ${engine}`, () => {
    let centre: TestCentre;
    before(async () => {
      centre = await startTestCentre(engine);
    });
    after(() => centre.stop());

    it('are offered nowhere', async () => {
      const { body: receipt } = await fileCase(centre);
      assert.equal('canFollowByMail' in (await lookUp(centre, receipt)).body, false);
      const { number, code } = receipt;
      const { status, body } = await call(`${centre.publicUrl}/v1/cases/mail-following`, {
        body: { number, code, email: 'citizen@example.org' },
      });
      assert.deepEqual([status, body['code']], [404, 'not_found']);
      const token = `50${'A'.repeat(22)}`;
      const confirm = `${centre.publicUrl}/th/mail/confirm?token=${token}`;
      assert.equal((await call(confirm, { method: 'POST' })).status, 404);
    });

    it('can still be left', async () => {
      const leave = `${centre.publicUrl}/en/mail/leave?token=50${'A'.repeat(22)}`;
      const { status, text } = await call(leave, { method: 'POST' });
      assert.deepEqual([status, /The mails have stopped/.test(text)], [200, true]);
    });
  });
}
