import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { startTestCenter } from '../../packages/server/test-support/center.ts';
import { fileCase } from '../../packages/server/test-support/citizen.ts';
import { call } from '../../packages/server/test-support/http-client.ts';
import { startMailbox } from '../../packages/server/test-support/mailbox.ts';
import { signInDemoOfficer } from '../../packages/server/test-support/officer.ts';
import { startCenterProcess } from './center-process.ts';

const email = 'citizen@example.org';

describe('kill -9 while a mail is on its way', () => {
  it('loses no mail: another process sends it', async (test) => {
    let recipients = 0;
    let tellHeld = () => {};
    const held = new Promise<void>((resolve) => {
      tellHeld = resolve;
    });
    const mailbox = await startMailbox({
      // The second mail is in the relay's hands, and its answer never comes.
      onRecipient() {
        recipients += 1;
        if (recipients !== 2) return Promise.resolve();
        tellHeld();
        return new Promise(() => undefined);
      },
    });
    test.after(() => mailbox.stop());
    const desk = await startTestCenter('postgres');
    test.after(() => desk.stop());
    const start = async () => {
      const settings = { ...desk.testDatabase.settings, ...mailbox.settings };
      const started = await startCenterProcess(tmpdir(), 0, settings);
      test.after(() => started.kill());
      return started;
    };

    const center = await start();
    const { number, code } = (await fileCase(center)).body;
    await call(`${center.publicUrl}/v1/cases/mail-subscription`, { body: { number, code, email } });
    const [link = ''] = /http\S+\/mail\/confirm\S+/.exec((await mailbox.mailTo(email)).text) ?? [];
    assert.equal((await call(link, { method: 'POST' })).status, 200);
    const officer = await signInDemoOfficer(desk, 'chiangmai.officer');
    await officer.call(`/v1/officer/cases/${number}/status`, { body: { status: 'in_progress' } });
    await held;
    await center.kill();
    assert.equal(mailbox.mails.length, 1);

    await start();
    // The pause of some minutes after a first attempt passes.
    await desk.database.updateTable('mail_outbox').set({ next_try_at: new Date() }).execute();
    assert.ok((await mailbox.mailTo(email, 1)).text.includes(number));
  });
});
