import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, type Answer } from '../../test-support/http-client.ts';
import { ownPassword, signInDemoOfficer } from '../../test-support/officer.ts';
import { proofLevel } from '../../test-support/proof-extent.ts';
import { asMaintenance } from '../database/transaction.ts';
import { purgeExpired, purgeQuotas } from '../maintenance/purge-expired.ts';

/** How many guesses arrive at the same moment. */
const AT_ONCE = proofLevel({ short: 60, full: 260 });
/** From how many guesses, each from an address of its own, a citizen is not shut out. */
const EVERYWHERE = proofLevel({ short: 60, full: 240 });
const QUARTER_HOUR_MS = 15 * 60 * 1000;
const settings = { DAMRONG_TRUSTED_PROXIES: '127.0.0.1' };
const wrong = 'ไม่ใช่รหัสนี้แน่นอน';

for (const engine of engines) {
  describe(`guessing on ${engine}`, () => {
    let center: TestCenter;
    /** Another process on the same database, where there can be one. */
    let other: TestCenter;
    let minutesLater = 0;
    before(async () => {
      const clock = () => new Date(Date.now() + minutesLater * 60_000);
      center = await startTestCenter(engine, { settings, clock });
      const { testDatabase } = center;
      other =
        engine === 'postgres'
          ? await startTestCenter(engine, { settings, clock, testDatabase, seed: false })
          : center;
    });
    after(async () => {
      if (other !== center) await other.stop();
      await center.stop();
    });

    function signInFrom(
      from: string,
      username: string,
      { password = wrong, cookie = '', at = center } = {},
    ): Promise<Answer> {
      return call(`${at.deskUrl}/v1/officer/session`, {
        body: { username, password },
        headers: { origin: at.deskUrl, 'x-forwarded-for': from, cookie },
      });
    }

    function lookUpFrom(from: string, body: object, at = center): Promise<Answer> {
      return call(`${at.publicUrl}/v1/cases/lookup`, {
        body,
        headers: { 'x-forwarded-for': from },
      });
    }

    async function many(
      count: number,
      one: (index: number) => Promise<Answer>,
    ): Promise<Record<number, number>> {
      const answers = await Promise.all(Array.from({ length: count }, (_, index) => one(index)));
      const found: Record<number, number> = {};
      for (const { status } of answers) found[status] = (found[status] ?? 0) + 1;
      return found;
    }

    const eitherOf = (index: number) => (index % 2 === 0 ? center : other);

    /** Signs in once, sets an own password and leaves the device's cookie with the caller. */
    async function officerWithDevice(username: string, from: string): Promise<string> {
      await signInDemoOfficer(center, username);
      const { status, headers } = await signInFrom(from, username, { password: ownPassword });
      assert.equal(status, 200);
      const device = headers.getSetCookie().find((one) => one.startsWith('damrong-device='));
      assert.match(device ?? '', /^damrong-device=[\w-]{22}; .*HttpOnly; SameSite=Strict$/);
      return (device ?? '').split(';')[0] ?? '';
    }

    it(`of a password: ten wrong ones of ${AT_ONCE} at once are looked at, in all processes`, async () => {
      const found = await many(AT_ONCE, (index) =>
        signInFrom('203.0.113.1', 'khonkaen.officer', { at: eitherOf(index) }),
      );
      assert.deepEqual(found, { 401: 10, 429: AT_ONCE - 10 });
      const { headers } = await signInFrom('203.0.113.1', 'khonkaen.officer');
      const wait = Number(headers.get('retry-after'));
      assert.ok(wait > 0 && wait <= 900, String(wait));
    });

    it(`of a code: ten wrong ones of ${AT_ONCE} at once are looked at, in all processes`, async () => {
      const { body: receipt } = await fileCase(center);
      const guess = { number: receipt.number, code: '0000-0000-0000' };
      const found = await many(AT_ONCE, (index) =>
        lookUpFrom('203.0.113.2', guess, eitherOf(index)),
      );
      assert.deepEqual(found, { 404: 10, 429: AT_ONCE - 10 });
      assert.equal((await lookUpFrom('198.51.100.2', receipt)).status, 200);
    });

    it('of a code from everywhere shuts its citizen out from nowhere else', async () => {
      const { body: receipt } = await fileCase(center);
      const guess = { number: receipt.number, code: '0000-0000-0000' };
      const found = await many(EVERYWHERE, (index) =>
        lookUpFrom(`10.${index % (EVERYWHERE / 2)}.1.1`, guess),
      );
      assert.deepEqual(found, { 404: EVERYWHERE });
      assert.equal((await lookUpFrom('192.0.2.3', receipt)).status, 200);
    });

    it('of a password from everywhere leaves the officer the known device and network', async () => {
      const username = 'chiangmai.officer';
      const office = '198.51.100.10';
      const cookie = await officerWithDevice(username, office);
      const found = await many(60, (index) => signInFrom(`10.${index}.2.2`, username));
      assert.deepEqual(found, { 401: 50, 429: 10 });
      const right = { password: ownPassword };
      const stranger = await signInFrom('192.0.2.77', username, right);
      assert.equal(stranger.status, 429, 'a stranger guesses no more, also not rightly');
      assert.equal((await signInFrom('192.0.2.77', username, { ...right, cookie })).status, 200);
      assert.equal((await signInFrom('198.51.100.99', username, right)).status, 200);
    });

    it('of a password beside the officer leaves the known device its way', async () => {
      const username = 'chiangmai.director';
      const office = '198.51.100.20';
      const cookie = await officerWithDevice(username, office);
      await many(15, () => signInFrom(office, username));
      const right = { password: ownPassword };
      assert.equal((await signInFrom(office, username, right)).status, 429);
      assert.equal((await signInFrom(office, username, { ...right, cookie })).status, 200);
      const wrongOnes = await many(12, () => signInFrom(office, username, { cookie }));
      assert.deepEqual(wrongOnes, { 401: 10, 429: 2 }, 'a device has its own few');
    });

    it('knows no device by a cookie that was made up, or that is another officer’s', async () => {
      const cookie = await officerWithDevice('khonkaen.director', '198.51.100.30');
      const attempts = (value: string) =>
        many(12, () => signInFrom('203.0.113.44', 'moi.admin', { cookie: value }));
      assert.deepEqual(await attempts(cookie), { 401: 10, 429: 2 });
      const madeUp = `damrong-device=${'x'.repeat(22)}`;
      assert.deepEqual(await attempts(madeUp), { 429: 12 });
    });

    it('is counted for a /64 of IPv6 as for one address, and for its /48 too', async () => {
      const { body: receipt } = await fileCase(center);
      const guess = { number: receipt.number, code: '0000-0000-0000' };
      const ofOne = await many(15, (index) => lookUpFrom(`2001:db8:1:2:${index}::1`, guess));
      assert.deepEqual(ofOne, { 404: 10, 429: 5 });
      const ofAll = await many(40, (index) => lookUpFrom(`2001:db8:1:f${index}::1`, guess));
      assert.deepEqual(ofAll, { 404: 20, 429: 20 });
      assert.equal((await lookUpFrom('2001:db8:2::1', receipt)).status, 200);
    });

    it('is given back when it was right: a page asks for all files at once', async () => {
      const { body: receipt } = await fileCase(center);
      const found = await many(30, (index) => lookUpFrom('203.0.113.5', receipt, eitherOf(index)));
      assert.deepEqual(found, { 200: 30 });
      assert.equal((await lookUp(center, receipt)).status, 200);
    });

    it('of the names of officers from one connection has an end', async () => {
      const found: Record<number, number> = {};
      for (let batch = 0; batch < 11; batch += 1) {
        const answered = await many(10, (index) =>
          signInFrom('203.0.113.6', `nobody.${batch}.${index}`),
        );
        for (const [status, count] of Object.entries(answered)) {
          found[Number(status)] = (found[Number(status)] ?? 0) + count;
        }
      }
      assert.deepEqual(found, { 401: 100, 429: 10 });
    });

    it('begins anew after a quarter of an hour, and leaves nothing behind', async () => {
      const { body: receipt } = await fileCase(center);
      const guess = { number: receipt.number, code: '0000-0000-0000' };
      await many(12, () => lookUpFrom('203.0.113.9', guess));
      assert.equal((await lookUpFrom('203.0.113.9', receipt)).status, 429);
      minutesLater = 15.1;
      assert.equal((await lookUpFrom('203.0.113.9', receipt)).status, 200);
      minutesLater = 0;
      await purgeQuotas(center.database, new Date(Date.now() + 2 * QUARTER_HOUR_MS));
      await purgeExpired(center.database, new Date(Date.now() + 91 * 24 * 60 * 60 * 1000));
      const left = await asMaintenance(center.database, async (transaction) => [
        await transaction.selectFrom('quota_counts').select('key').execute(),
        await transaction.selectFrom('known_origins').select('kind').execute(),
      ]);
      assert.deepEqual(left, [[], []]);
    });
  });
}
