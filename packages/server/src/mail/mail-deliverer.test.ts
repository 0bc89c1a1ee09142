import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { startMailbox, type Mailbox } from '../../test-support/mailbox.ts';
import { readConfig } from '../config.ts';
import { systemClock } from '../clock.ts';
import { centerSecret } from '../database/center-secret.ts';
import { MailDeliverer, type DelivererOptions } from './mail-deliverer.ts';
import { MailRelay } from './mail-relay.ts';

const MINUTE_MS = 60 * 1000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const number = '2570-50-000123-7';

for (const engine of engines) {
  describe(`delivery of mails on ${engine}`, () => {
    let mailbox: Mailbox;
    let center: TestCenter;
    const deliverers: MailDeliverer[] = [];
    const warnings: string[] = [];
    before(async () => {
      mailbox = await startMailbox();
      // Mails are switched off in it, so that no deliverer except the test's own is at work.
      center = await startTestCenter(engine);
    });
    after(async () => {
      for (const deliverer of deliverers) await deliverer.stop();
      await center.stop();
      await mailbox.stop();
    });

    function relayTo(settings: Mailbox['settings']): MailRelay {
      const { mail } = readConfig(settings);
      return new MailRelay(mail ?? assert.fail());
    }
    async function newDeliverer(relay: DelivererOptions['relay'] = relayTo(mailbox.settings)) {
      const deliverer = new MailDeliverer({
        clock: systemClock,
        database: center.database,
        relay,
        key: await centerSecret(center.database, 'mail'),
        publicUrl: 'https://centre.example',
        deskUrl: 'https://desk.example',
        log: {
          warn: (...logged: unknown[]) => warnings.push(JSON.stringify(logged)),
          error: assert.fail,
        },
        count: () => undefined,
      });
      deliverers.push(deliverer);
      return deliverer;
    }
    const inMs = (ms: number) => () => new Date(Date.now() + ms);

    let count = 0;
    /** News that waits for an address of its own. */
    async function leaveNews(createdAt = new Date()): Promise<string> {
      count += 1;
      const address = `reader-${count}@example.org`;
      const subscription = randomBytes(16);
      const key = { province_code: '50', case_number: number };
      await center.database
        .insertInto('mail_subscriptions')
        .values({
          ...key,
          id: subscription,
          address,
          lang: 'en',
          is_follower: false,
          confirm_hash: randomBytes(32),
          leave_hash: randomBytes(32),
          requested_at: createdAt,
          confirm_by: createdAt,
          confirmed_at: createdAt,
        })
        .execute();
      await center.database
        .insertInto('mail_outbox')
        .values({
          ...key,
          subscription,
          kind: 'news',
          created_at: createdAt,
          next_try_at: createdAt,
        })
        .execute();
      return address;
    }

    it('hands each mail over once, however many deliverers are at work', async () => {
      const addresses: string[] = [];
      for (let left = 5; left > 0; left -= 1) addresses.push(await leaveNews());
      const both = await Promise.all([newDeliverer(), newDeliverer()]);
      const delivered = await Promise.all(both.map((deliverer) => deliverer.deliverDue()));
      assert.equal(delivered[0]! + delivered[1]!, 5);
      const sentTo = mailbox.mails.map(({ to }) => to).filter((to) => addresses.includes(to));
      assert.deepEqual(sentTo.toSorted(), addresses.toSorted());
    });

    it('sends the very same mail again when nobody knows whether it has arrived', async () => {
      const address = await leaveNews();
      const relay = relayTo(mailbox.settings);
      const ending = await newDeliverer({
        async send(mail) {
          await relay.send(mail);
          throw new Error('the process ends here');
        },
        close: () => relay.close(),
      });
      assert.equal(await ending.deliverDue(), 0);
      const next = await newDeliverer();
      assert.equal(await next.deliverDue(inMs(4 * MINUTE_MS)), 0);
      assert.equal(await next.deliverDue(inMs(6 * MINUTE_MS)), 1);
      const [first, again] = mailbox.mails.filter(({ to }) => to === address);
      assert.equal(first?.headers.get('message-id'), again?.headers.get('message-id'));
      assert.equal(first?.raw, again?.raw);
    });

    it('waits longer each time while the relay is away, then gives up without a name', async () => {
      const address = await leaveNews();
      const away = await startMailbox();
      const deliverer = await newDeliverer(relayTo(away.settings));
      await away.stop();
      let waited = 0;
      for (const pause of [0, 5, 10, 20, 40, 80, 160, 240]) {
        waited += pause * MINUTE_MS + 1000;
        assert.equal(await deliverer.deliverDue(inMs(waited)), 0);
      }
      const { attempts } = await center.database
        .selectFrom('mail_outbox')
        .select('attempts')
        .executeTakeFirstOrThrow();
      assert.equal(attempts, 8);
      await deliverer.deliverDue(inMs(4 * DAY_MS));
      const left = await center.database.selectFrom('mail_outbox').select('id').execute();
      assert.deepEqual(left, []);
      assert.match(warnings.at(-1) ?? '', /"attempts":9.*ECONNREFUSED|"attempts":9.*ESOCKET/);
      assert.match(warnings.at(-1) ?? '', /mail given up/);
      assert.equal(warnings.join('').includes(address), false);
    });
  });
}
