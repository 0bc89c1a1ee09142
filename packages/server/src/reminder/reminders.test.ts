import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CaseReceipt, OfficerCase } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { setDaysOff } from '../../test-support/days-off.ts';
import { startMailbox, type Mailbox } from '../../test-support/mailbox.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { testClock } from '../../test-support/test-clock.ts';
import { readConfig } from '../config.ts';
import { centerSecret } from '../database/center-secret.ts';
import { asMaintenance } from '../database/transaction.ts';
import { MailDeliverer, type DelivererOptions } from '../mail/mail-deliverer.ts';
import { MailRelay } from '../mail/mail-relay.ts';
import { planReminders } from './plan-reminders.ts';
import { takeReminder } from './reminder-queue.ts';

const address = 'owner@example.go.th';
const facts = 'น้ำประปาไม่ไหลหน้าบ้านผู้ใหญ่';

for (const engine of engines) {
  describe(`reminders on ${engine}`, () => {
    let mailbox: Mailbox;
    let center: TestCenter;
    let officer: TestOfficer;
    let officerId: number;
    const { clock, inDays, toMonday } = testClock();
    const deliverers: MailDeliverer[] = [];
    before(async () => {
      mailbox = await startMailbox();
      // Mails are switched off in it, so that no deliverer except the test's own is at work.
      center = await startTestCenter(engine, { clock });
      toMonday();
      await setDaysOff(center);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      const row = await center.database
        .selectFrom('officers')
        .select('id')
        .where('username', '=', 'chiangmai.officer')
        .executeTakeFirstOrThrow();
      officerId = row.id;
    });
    after(async () => {
      for (const deliverer of deliverers) await deliverer.stop();
      await center.stop();
      await mailbox.stop();
    });
    beforeEach(async () => {
      await center.database.deleteFrom('officer_reminders').execute();
      await center.database.updateTable('cases').set({ owner_id: null }).execute();
      await setAddress(address);
    });

    const setAddress = (email: string | null) =>
      center.database.updateTable('officers').set({ email }).where('id', '=', officerId).execute();
    const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+07:00`);

    async function owned(dueOn: string): Promise<CaseReceipt> {
      const { body: receipt } = await fileCase(center, filing({ facts }));
      const { status } = await officer.call(`/v1/officer/cases/${receipt.number}/owner`, {
        body: { officerId },
      });
      assert.equal(status, 200);
      await center.database
        .updateTable('cases')
        .set({ due_on: dueOn })
        .where('number', '=', receipt.number)
        .execute();
      return receipt;
    }

    async function newDeliverer(
      relay: DelivererOptions['relay'] = relayTo(),
    ): Promise<MailDeliverer> {
      const deliverer = new MailDeliverer({
        clock,
        database: center.database,
        relay,
        key: await centerSecret(center.database, 'mail'),
        publicUrl: 'https://centre.example',
        deskUrl: 'https://desk.example',
        log: { warn: () => undefined, error: assert.fail },
        count: () => undefined,
      });
      deliverers.push(deliverer);
      return deliverer;
    }
    function relayTo(): MailRelay {
      return new MailRelay(readConfig(mailbox.settings).mail ?? assert.fail());
    }

    /** How many mails leave when jobs and deliverers run at a moment. */
    async function remindedAt(moment: Date): Promise<number> {
      await planReminders(center.database, moment);
      await planReminders(center.database, moment);
      return (await newDeliverer()).deliverDue(() => moment);
    }
    const last = () => mailbox.mails.filter(({ to }) => to === address).at(-1) ?? assert.fail();

    it('tell the owner the number and the day, and nothing about the case', async () => {
      const { number } = await owned(inDays(3));
      assert.equal(await remindedAt(at(inDays(0))), 1);
      const { text, headers, raw } = last();
      assert.match(text, new RegExp(`${number} กำหนด .* \\(อีก 3 วัน\\)`));
      assert.ok(text.includes('https://desk.example/?owner=me&sort=due'));
      for (const untold of [facts, 'ผู้ร้อง ตัวอย่าง', '0812345678']) {
        assert.ok(!text.includes(untold) && !raw.includes(untold), untold);
      }
      assert.equal(headers.has('list-unsubscribe'), false);
    });

    it('come once a day, however often and wherever they are planned', async () => {
      await owned(inDays(0));
      await owned(inDays(-1));
      const moment = at(inDays(0));
      await Promise.all([1, 2, 3].map(() => planReminders(center.database, moment)));
      const both = await Promise.all([newDeliverer(), newDeliverer()]);
      const sent = await Promise.all(both.map((one) => one.deliverDue(() => moment)));
      assert.equal(sent[0]! + sent[1]!, 1);
      assert.match(last().text, /เกินกำหนด 1 วัน[^]*ครบกำหนดวันนี้/);
      assert.equal(await remindedAt(at(inDays(0), '17:00')), 0);
      assert.equal(await remindedAt(at(inDays(1))), 1);
      assert.match(last().text, /เกินกำหนด 2 วัน[^]*เกินกำหนด 1 วัน/);
    });

    it('begin three working days before, in the morning of a working day', async () => {
      await owned(inDays(7));
      assert.equal(await remindedAt(at(inDays(1))), 0);
      await setDaysOff(center, [{ day: inDays(2), provinceCode: '50' }]);
      assert.equal(await remindedAt(at(inDays(2))), 0);
      await setDaysOff(center);
      assert.equal(await remindedAt(at(inDays(2), '07:59')), 0);
      assert.equal(await remindedAt(at(inDays(2), '08:00')), 1);
      assert.equal(await remindedAt(at(inDays(5))), 0);
    });

    it('leave out what was settled meanwhile, and who has no address', async () => {
      const { number } = await owned(inDays(0));
      const moment = at(inDays(0));
      await planReminders(center.database, moment);
      const { body } = await officer.call<OfficerCase>(`/v1/officer/cases/${number}/result`, {
        body: { result: 'ซ่อมท่อแล้วเสร็จทุกหลังคาเรือน' },
      });
      assert.equal(body.status, 'closed');
      assert.equal(await (await newDeliverer()).deliverDue(() => moment), 0);
      await owned(inDays(0));
      await setAddress(null);
      assert.equal(await remindedAt(at(inDays(1))), 0);
    });

    it('are sent again until the relay has taken one, and not after that', async () => {
      await owned(inDays(0));
      const relay = relayTo();
      let tries = 0;
      const deliverer = await newDeliverer({
        send(mail) {
          tries += 1;
          return tries === 1 ? Promise.reject(new Error('the relay is away')) : relay.send(mail);
        },
        close: () => relay.close(),
      });
      await planReminders(center.database, at(inDays(0)));
      assert.equal(await deliverer.deliverDue(() => at(inDays(0))), 0);
      assert.equal(await deliverer.deliverDue(() => at(inDays(0), '09:10')), 0);
      assert.equal(await deliverer.deliverDue(() => at(inDays(0), '09:20')), 1);
      assert.equal(await deliverer.deliverDue(() => at(inDays(0), '10:00')), 0);
      assert.equal(tries, 2);
    });

    it('survive a process that ends between taking one and sending it', async () => {
      await owned(inDays(0));
      await planReminders(center.database, at(inDays(0)));
      assert.equal((await takeReminder(center.database, at(inDays(0))))?.address, address);
      const deliverer = await newDeliverer();
      assert.equal(await deliverer.deliverDue(() => at(inDays(0), '09:10')), 0);
      assert.equal(await deliverer.deliverDue(() => at(inDays(0), '09:20')), 1);
    });

    it('of a day that is over give way to those of the next', async () => {
      await owned(inDays(0));
      await planReminders(center.database, at(inDays(0)));
      await planReminders(center.database, at(inDays(1)));
      const deliverer = await newDeliverer();
      assert.equal(await deliverer.deliverDue(() => at(inDays(1))), 1);
      assert.match(last().text, /เกินกำหนด 1 วัน/);
    });

    it('are forgotten after a month', async () => {
      await owned(inDays(0));
      await planReminders(center.database, at(inDays(0)));
      await planReminders(center.database, at(inDays(35)));
      const days = await asMaintenance(center.database, (transaction) =>
        transaction.selectFrom('officer_reminders').select('day').execute(),
      );
      assert.deepEqual(days, [{ day: inDays(35) }]);
    });
  });
}
