import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import type { CaseReceipt, MailSubscriptionAnswer } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { setDaysOff } from '../../test-support/days-off.ts';
import { call } from '../../test-support/http-client.ts';
import { startMailbox, type Mailbox } from '../../test-support/mailbox.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { testClock } from '../../test-support/test-clock.ts';
import { asOfficer } from '../database/transaction.ts';
import { purgeMailSubscriptions } from '../maintenance/purge-mail-subscriptions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const secret = 'ซ่อมท่อหน้าบ้านผู้ร้องแล้วเสร็จ';
const named = { name: 'นกขมิ้น เหลืองอ่อน', phone: '0987654321' };

for (const engine of engines) {
  describe(`mail subscriptions on ${engine}`, () => {
    let mailbox: Mailbox;
    let center: TestCenter;
    let officer: TestOfficer;
    let count = 0;
    const { clock, inDays: dayIn, toMonday } = testClock();
    const inDays = (days: number) => new Date(clock().getTime() + days * DAY_MS);
    before(async () => {
      mailbox = await startMailbox({
        onRecipient: (address) =>
          address.startsWith('refused')
            ? Promise.reject(new Error(`no mailbox ${address}`))
            : Promise.resolve(),
      });
      center = await startTestCenter(engine, { settings: mailbox.settings, clock });
      toMonday();
      await setDaysOff(center);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(async () => {
      await center.stop();
      await mailbox.stop();
    });

    function newAddress(name = 'citizen'): string {
      count += 1;
      return `${name}-${count}@example.org`;
    }
    const fileOne = async (identity: 'named' | 'confidential' = 'named') => {
      // Words of its own, because the same ones repeatedly would be a flood.
      const facts = `น้ำประปาไม่ไหล ${randomUUID()}`;
      return (await fileCase(center, filing({ facts, complainant: { identity, ...named } }))).body;
    };
    const subscribe = ({ number, code }: Pick<CaseReceipt, 'number' | 'code'>, email: string) =>
      call<MailSubscriptionAnswer & { code?: string }>(
        `${center.publicUrl}/v1/cases/mail-subscription`,
        {
          body: { number, code, email, lang: 'th' },
        },
      );
    const change = (number: string, body: unknown) =>
      officer.call(`/v1/officer/cases/${number}/status`, { body });
    const settle = (number: string) =>
      officer.call(`/v1/officer/cases/${number}/result`, { body: { result: secret } });
    const waiting = (number: string) =>
      center.database
        .selectFrom('mail_outbox')
        .select('kind')
        .where('case_number', '=', number)
        .execute();
    const subscriptions = async (number: string) => {
      const rows = await center.database
        .selectFrom('mail_subscriptions')
        .select('address')
        .where('case_number', '=', number)
        .orderBy('requested_at')
        .execute();
      return rows.map(({ address }) => address);
    };
    const linkIn = (text: string, name: 'confirm' | 'leave') =>
      new RegExp(`${center.publicUrl}/\\S+/mail/${name}\\?token=\\S+`).exec(text)?.[0] ??
      assert.fail(`no link to ${name}`);
    const press = (link: string) => call(link, { method: 'POST' });

    /** An open case with a confirmed subscription. */
    async function subscribed() {
      const receipt = await fileOne();
      const address = newAddress();
      await subscribe(receipt, address);
      const { text } = await mailbox.mailTo(address);
      assert.equal((await press(linkIn(text, 'confirm'))).status, 200);
      return { receipt, address, leave: linkIn(text, 'leave') };
    }

    it('is offered for an open case of a named citizen and for no other', async () => {
      const open = await fileOne();
      const confidential = await fileOne('confidential');
      const settled = await fileOne();
      await settle(settled.number);
      assert.equal((await lookUp(center, open)).body.canSubscribeToMail, true);
      for (const receipt of [confidential, settled]) {
        assert.equal('canSubscribeToMail' in (await lookUp(center, receipt)).body, false);
        const { status, body } = await subscribe(receipt, newAddress());
        assert.deepEqual([status, body.code], [409, 'mail_not_open']);
        assert.deepEqual(await subscriptions(receipt.number), []);
      }
      const wrong = await subscribe({ ...open, code: '0000-0000-0000' }, newAddress());
      assert.deepEqual([wrong.status, wrong.body.code], [404, 'case_not_found']);
    });

    it('asks the mailbox first, by a link that only a press follows', async () => {
      const receipt = await fileOne();
      const address = newAddress();
      const { status, body } = await subscribe(receipt, address);
      assert.equal(status, 200);
      assert.ok(Math.abs(Date.parse(body.confirmBy) - inDays(3).getTime()) < 60_000);
      const mail = await mailbox.mailTo(address);
      assert.equal(mail.headers.get('from'), 'ศูนย์ดำรงธรรม <news@centre.example>');
      assert.match(mail.headers.get('subject') ?? '', /^กรุณายืนยันอีเมล/);
      assert.equal(mail.headers.get('content-type'), 'text/plain; charset=utf-8');
      for (const told of [receipt.number, receipt.code, named.name, 'น้ำประปา']) {
        assert.equal(mail.text.includes(told), false, told);
      }
      const link = linkIn(mail.text, 'confirm');
      const page = await call(link);
      assert.equal(page.status, 200);
      assert.match(
        page.text,
        /<form method="post" action="\/th\/mail\/confirm\?token=50[\w-]{22}">/,
      );
      assert.match(page.headers.get('cache-control') ?? '', /no-store/);
      await change(receipt.number, { status: 'in_progress' });
      assert.deepEqual(await waiting(receipt.number), []);
      assert.match((await press(link)).text, /ยืนยันอีเมลแล้ว/);
      assert.match((await press(link)).text, /ยืนยันอีเมลแล้ว/);
    });

    it('tells the number and nothing else when the centre has done something', async () => {
      const { receipt, address } = await subscribed();
      await settle(receipt.number);
      const mail = await mailbox.mailTo(address, 1);
      assert.ok(mail.text.includes(`เรื่องเลขที่ ${receipt.number} มีความคืบหน้า`));
      assert.ok(mail.text.includes(`${center.publicUrl}/th/status#number=${receipt.number}`));
      for (const told of [receipt.code, named.name, secret, 'น้ำประปา', 'ยุติ']) {
        assert.equal(mail.text.includes(told), false, told);
      }
      assert.equal(mail.headers.get('subject')?.includes(receipt.number), false);
      assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
      assert.match(mail.headers.get('message-id') ?? '', /^<[0-9a-f-]{36}@localhost>$/);
      assert.ok(mail.raw.split('\r\n').every((line) => line.length <= 998));
    });

    it('leaves no mail about what a citizen does not see, nor about what they did', async () => {
      const { receipt } = await subscribed();
      await change(receipt.number, { status: 'screening', note: 'โทรถามแล้ว' });
      await call(`${center.publicUrl}/v1/cases/facts`, {
        body: { number: receipt.number, code: receipt.code, facts: 'น้ำไหลบางเวลา' },
        headers: { 'idempotency-key': `facts-${receipt.number}` },
      });
      assert.deepEqual(await waiting(receipt.number), []);
    });

    it('leaves no mail about what was rolled back', async () => {
      const { receipt, address } = await subscribed();
      const refused = await change(receipt.number, { status: 'closed' });
      assert.equal(refused.status, 422);
      assert.deepEqual(await waiting(receipt.number), []);
      await change(receipt.number, { status: 'in_progress' });
      await mailbox.mailTo(address, 1);
    });

    it('ends with one press of a mail program, and the address is gone', async () => {
      const { receipt, address } = await subscribed();
      await change(receipt.number, { status: 'in_progress' });
      const { headers } = await mailbox.mailTo(address, 1);
      assert.equal(headers.get('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
      const link = headers.get('list-unsubscribe')?.slice(1, -1) ?? '';
      assert.equal((await call(link)).status, 200);
      assert.deepEqual(await subscriptions(receipt.number), [address]);
      for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const body = type.startsWith('multipart')
          ? '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
          : 'List-Unsubscribe=One-Click';
        const { status, text } = await call(link, { body, headers: { 'content-type': type } });
        assert.deepEqual([status, /เลิกรับอีเมลแล้ว/.test(text)], [200, true]);
      }
      assert.deepEqual(await subscriptions(receipt.number), []);
      await settle(receipt.number);
      assert.deepEqual(await waiting(receipt.number), []);
    });

    it('answers the same whether the address is known, and sends it three first mails a day', async () => {
      const { receipt, address } = await subscribed();
      const answers = [];
      const unknown = newAddress();
      for (const email of [
        address,
        address.toUpperCase(),
        address.replace('@', '+tag@'),
        unknown,
      ]) {
        const { status, body } = await subscribe(receipt, email);
        answers.push([status, Object.keys(body)]);
      }
      // Mails are sent in order, so whatever came before this one has been sent.
      await mailbox.mailTo(unknown);
      assert.deepEqual(new Set(answers.map(String)), new Set(['200,confirmBy']));
      const requests = await center.database.selectFrom('mail_requests').select('mails').execute();
      assert.ok(requests.some(({ mails }) => mails === 4));
      const sent = mailbox.mails.filter(
        ({ to }) => to.toLowerCase().replace('+tag', '') === address,
      );
      assert.ok(sent.length <= 3);
    });

    it('is followed by three addresses at most, the newest of those that were not confirmed', async () => {
      const receipt = await fileOne();
      const addresses = [1, 2, 3, 4].map(() => newAddress());
      for (const address of addresses) await subscribe(receipt, address);
      assert.deepEqual(await subscriptions(receipt.number), addresses.slice(1));
      for (const address of addresses.slice(1)) {
        await press(linkIn((await mailbox.mailTo(address)).text, 'confirm'));
      }
      for (const address of [newAddress(), addresses[1] ?? '']) {
        assert.equal((await subscribe(receipt, address)).status, 409);
      }
      assert.deepEqual(await subscriptions(receipt.number), addresses.slice(1));
    });

    it('tells a follower of another’s case about its steps alone', async () => {
      const { number } = await fileOne();
      const { publicId } = await center.database
        .selectFrom('cases')
        .select('public_id as publicId')
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      const { body: own } = await call<CaseReceipt>(`${center.publicUrl}/v1/similar-cases/follow`, {
        body: { publicId },
        headers: { 'idempotency-key': `follow-${number}` },
      });
      const address = newAddress('follower');
      assert.equal((await subscribe(own, address)).status, 200);
      await press(linkIn((await mailbox.mailTo(address)).text, 'confirm'));
      await officer.call(`/v1/officer/cases/${number}/question`, {
        body: { question: 'น้ำไหลบางเวลาหรือไม่ไหลเลย' },
      });
      assert.deepEqual(await waiting(number), []);
      await settle(number);
      await mailbox.mailTo(address, 1);
    });

    it('forgets an address that nobody confirmed, and what can no longer be reopened', async () => {
      const pending = await fileOne();
      const address = newAddress();
      await subscribe(pending, address);
      const link = linkIn((await mailbox.mailTo(address)).text, 'confirm');
      const { receipt, address: confirmed } = await subscribed();
      await settle(receipt.number);
      await mailbox.mailTo(confirmed, 1);
      await purgeMailSubscriptions(center.database, inDays(2));
      assert.equal((await subscriptions(pending.number)).length, 1);
      await purgeMailSubscriptions(center.database, inDays(29));
      assert.deepEqual(await subscriptions(pending.number), []);
      assert.equal((await press(link)).status, 404);
      assert.equal((await subscriptions(receipt.number)).length, 1);
      // Thirty days after a Monday are a Wednesday, and this one is off.
      await setDaysOff(center, [{ day: dayIn(30) }]);
      await purgeMailSubscriptions(center.database, inDays(31));
      assert.equal((await subscriptions(receipt.number)).length, 1);
      await purgeMailSubscriptions(center.database, inDays(32));
      assert.deepEqual(await subscriptions(receipt.number), []);
      await setDaysOff(center);
    });

    it('gives up what the relay refuses for good, and logs neither address nor number', async () => {
      const receipt = await fileOne();
      const address = newAddress('refused');
      await subscribe(receipt, address);
      const until = performance.now() + 20_000;
      while (!center.log().includes('mail given up') && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      assert.match(center.log(), /"kind":"confirm".*"responseCode":550.*mail given up/);
      assert.deepEqual(await waiting(receipt.number), []);
      for (const told of ['refused-', 'example.org', receipt.number, 'token=']) {
        assert.equal(center.log().includes(told), false, told);
      }
    });

    it('shows officers no address', async () => {
      for (const table of ['mail_subscriptions', 'mail_outbox', 'mail_requests'] as const) {
        const session = Buffer.from(officer.cookie.split('=')[1] ?? '', 'base64url');
        const reading = asOfficer(center.database, { session }, (transaction) =>
          transaction.selectFrom(table).selectAll().execute(),
        );
        await assert.rejects(reading, { code: '42501' });
      }
    });
  });
}
