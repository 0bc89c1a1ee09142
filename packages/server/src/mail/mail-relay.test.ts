import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { MailRelay } from './mail-relay.ts';

describe('a relay with a password', () => {
  let server: SMTPServer;
  let wereAsked = false;
  before(async () => {
    server = new SMTPServer({
      disabledCommands: ['STARTTLS'],
      allowInsecureAuth: true,
      onAuth(_given, _session, done) {
        wereAsked = true;
        done(null, { user: 'centre' });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  after(() => new Promise<void>((resolve) => server.close(resolve)));

  it('is not told it in the clear', async () => {
    const { port } = server.server.address() as AddressInfo;
    const url = `smtp://centre:secret@127.0.0.1:${port}`;
    const relay = new MailRelay({
      newestUrl: () => url,
      from: { name: '', address: 'news@centre.example' },
    });
    const sending = relay.send({
      to: 'citizen@example.org',
      subject: 'ข่าว',
      text: 'ข่าว',
      leaveUrl: 'https://centre.example/th/mail/leave?token=x',
      messageId: '<1@centre.example>',
      date: new Date(),
      lang: 'th',
    });
    await assert.rejects(sending, { code: 'ETLS' });
    assert.equal(wereAsked, false);
    relay.close();
  });
});
