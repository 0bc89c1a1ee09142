import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { OfficerAccount, OfficerAccountList, OneTimeAccount } from '@damrong/contract';
import { sql } from 'kysely';
import { readAudit } from '../../test-support/audit.ts';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import {
  atDesk,
  ownPassword,
  signIn,
  signInDemoOfficer,
  type TestOfficer,
} from '../../test-support/officer.ts';
import { asAccount, asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from './sessions.ts';

const accounts = '/v1/officer/accounts';

for (const engine of engines) {
  describe(`accounts on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
    });
    after(() => center.stop());

    const create = (who: TestOfficer, username: string, more: object = {}) =>
      who.call<OneTimeAccount & { code: string }>(accounts, {
        body: { username, displayName: 'บัญชี ทดสอบ', role: 'officer', provinceCode: '50', ...more },
      });
    const read = async (username: string) =>
      (await ministry.call<OfficerAccount>(`${accounts}/${username}`)).body;
    const change = (who: TestOfficer, account: OfficerAccount, more: object) =>
      who.call<OfficerAccount & { code: string }>(`${accounts}/${account.username}`, {
        method: 'PUT',
        body: { ...account, disabled: account.state === 'disabled', ...more },
      });
    const reset = (who: TestOfficer, { username, version }: OfficerAccount) =>
      who.call<OneTimeAccount & { code: string }>(`${accounts}/${username}/password`, {
        body: { version },
      });
    const hashOf = ({ cookie }: TestOfficer) => sessionHash(cookie.split('=')[1] ?? '');
    const statusOf = async (who: TestOfficer) => (await who.call('/v1/officer/session')).status;

    /** An account that a test makes, with the session of its officer. */
    async function newcomer(username: string, more: object = {}) {
      const { body } = await create(ministry, username, more);
      const { oneTimePassword: password, account } = body;
      const officer = await signIn(center, { username, password });
      await officer.call('/v1/officer/password', {
        body: { current: password, next: ownPassword },
      });
      return { officer, account, password };
    }

    it('are made by a chief in the province, with a password for one sign-in', async () => {
      const { status, body } = await create(chief, 'made.by.chief');
      assert.equal(status, 201);
      assert.partialDeepStrictEqual(body.account, {
        username: 'made.by.chief',
        provinceCode: '50',
        state: 'new',
        signedInAt: null,
        version: 1,
      });
      const { oneTimePassword: password } = body;
      const officer = await signIn(center, { username: 'made.by.chief', password });
      const early = await officer.call('/v1/officer/cases');
      assert.equal(early.body['code'], 'password_change_required');
      const next = { current: password, next: ownPassword };
      assert.equal((await officer.call('/v1/officer/password', { body: next })).status, 200);
      assert.partialDeepStrictEqual(await read('made.by.chief'), { state: 'active' });
      assert.notEqual((await read('made.by.chief')).signedInAt, null);
    });

    it('have names of their own, also where the other one is disabled or elsewhere', async () => {
      const { status, body } = await create(chief, 'khonkaen.officer');
      assert.equal(status, 422);
      assert.deepEqual((body as unknown as { issues: unknown }).issues, [
        { path: ['username'], code: 'invalid' },
      ]);
    });

    it('are not made by a chief above the chief, or in another province', async () => {
      for (const more of [
        { role: 'director' },
        { provinceCode: '40' },
        { role: 'administrator', provinceCode: null },
      ]) {
        const { status, body } = await create(chief, 'too.high', more);
        assert.deepEqual([status, body.code], [403, 'not_permitted']);
      }
      const misfit = await create(ministry, 'mis.fit', { role: 'administrator' });
      assert.equal(misfit.status, 422);
    });

    it('have an address for reminders, which stays with an edit until it is taken away', async () => {
      const email = 'reminded@example.go.th';
      const made = await create(chief, 'to.remind', { email });
      assert.deepEqual([made.status, made.body.account.email], [201, email]);
      const renamed = await change(chief, await read('to.remind'), { displayName: 'ชื่อใหม่' });
      assert.deepEqual([renamed.status, renamed.body.email], [200, email]);
      const wrong = await change(chief, renamed.body, { email: 'reminded@' });
      assert.equal(wrong.status, 422);
      assert.equal((await change(chief, renamed.body, { email: null })).body.email, null);
    });

    it('are listed by scope, by a part of the name, page by page', async () => {
      const list = async (who: TestOfficer, query = '') =>
        (await who.call<OfficerAccountList>(`${accounts}${query}`)).body;
      const own = await list(chief);
      assert.ok(own.accounts.length > 3);
      assert.ok(own.accounts.every(({ provinceCode }) => provinceCode === '50'));
      assert.deepEqual((await list(chief, '?province=40')).accounts, []);
      const all = await list(ministry, '?limit=100');
      assert.deepEqual(
        new Set(all.accounts.map(({ provinceCode }) => provinceCode)),
        new Set([null, '40', '50']),
      );
      const khonkaen = await list(ministry, '?province=40&search=KHONKAEN.D');
      assert.deepEqual(
        khonkaen.accounts.map(({ username }) => username),
        ['khonkaen.director'],
      );
      const first = await list(ministry, '?limit=2');
      const second = await list(ministry, `?limit=2&cursor=${first.nextCursor}`);
      assert.deepEqual([...first.accounts, ...second.accounts], all.accounts.slice(0, 4));
      assert.equal(JSON.stringify(all).includes('argon2'), false);
    });

    it('end every session the moment they are disabled, and open again with their password', async () => {
      const { officer } = await newcomer('to.disable');
      assert.equal(await statusOf(officer), 200);
      const closed = await change(chief, await read('to.disable'), { disabled: true });
      assert.deepEqual([closed.status, closed.body.state], [200, 'disabled']);
      assert.equal(await statusOf(officer), 401);
      const credentials = { username: 'to.disable', password: ownPassword };
      const refused = await atDesk(center, '')('/v1/officer/session', { body: credentials });
      assert.equal(refused.status, 401);
      await change(chief, await read('to.disable'), { disabled: false });
      assert.equal(await statusOf(officer), 401);
      await signIn(center, credentials);
    });

    it('lose their rights and sessions at once when they are moved', async () => {
      const { officer } = await newcomer('to.move');
      const moved = await change(ministry, await read('to.move'), { provinceCode: '40' });
      assert.equal(moved.body.provinceCode, '40');
      assert.equal(await statusOf(officer), 401);
      const gone = await change(chief, moved.body, { disabled: true });
      assert.deepEqual([gone.status, gone.body.code], [404, 'not_found']);
    });

    it('get another one-time password; the old one and every session end', async () => {
      const { officer } = await newcomer('to.reset');
      const { status, body } = await reset(chief, await read('to.reset'));
      assert.equal(status, 200);
      assert.equal(await statusOf(officer), 401);
      const old = { username: 'to.reset', password: ownPassword };
      assert.equal((await atDesk(center, '')('/v1/officer/session', { body: old })).status, 401);
      const again = await signIn(center, { ...old, password: body.oneTimePassword });
      const early = await again.call('/v1/officer/cases');
      assert.equal(early.body['code'], 'password_change_required');
    });

    it('are not worked on by their own officer, nor by a chief above or elsewhere', async () => {
      const own = await change(chief, await read('chiangmai.chief'), { role: 'officer' });
      assert.deepEqual([own.status, own.body.code], [403, 'not_permitted']);
      const self = await change(ministry, await read('moi.admin'), { disabled: true });
      assert.deepEqual([self.status, self.body.code], [403, 'not_permitted']);
      const above = await reset(chief, await read('chiangmai.director'));
      assert.deepEqual([above.status, above.body.code], [403, 'not_permitted']);
      const raised = await change(chief, await read('chiangmai.officer'), { role: 'director' });
      assert.deepEqual([raised.status, raised.body.code], [403, 'not_permitted']);
      for (const username of ['khonkaen.director', 'moi.admin', 'nobody']) {
        const account = { ...(await read('khonkaen.director')), username };
        const elsewhere = await reset(chief, account);
        assert.deepEqual([elsewhere.status, elsewhere.body.code], [404, 'not_found'], username);
      }
    });

    it('are not worked on from another page, or in an old state', async () => {
      const account = await read('chiangmai.officer');
      const headers = { origin: 'https://stranger.example' };
      const body = { version: account.version };
      const path = `${accounts}/chiangmai.officer/password`;
      const foreign = await chief.call(path, { body, headers });
      assert.equal(foreign.body['code'], 'request_not_same_origin');
      await change(ministry, account, { displayName: 'ชื่อใหม่ ของเจ้าหน้าที่' });
      const stale = await change(chief, account, { displayName: 'ชื่อเก่า ของเจ้าหน้าที่' });
      assert.deepEqual([stale.status, stale.body.code], [409, 'account_changed']);
      assert.equal((await read('chiangmai.officer')).displayName, 'ชื่อใหม่ ของเจ้าหน้าที่');
    });

    it('are never left without an administrator, though two disable each other at once', async () => {
      const more = { role: 'administrator', provinceCode: null };
      const one = await newcomer('moi.one', more);
      const two = await newcomer('moi.two', more);
      const first = await read('moi.one');
      const second = await read('moi.two');
      const answers = await Promise.all([
        change(one.officer, second, { disabled: true }),
        change(two.officer, first, { disabled: true }),
      ]);
      const states = [(await read('moi.one')).state, (await read('moi.two')).state];
      assert.deepEqual(states.sort(), ['active', 'disabled']);
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401]);
    });

    it('are written into the audit, each act with who did it and to whom', async () => {
      const rows = (await readAudit(center.database)).filter(
        ({ reason }) => reason === 'to.disable',
      );
      assert.deepEqual(
        rows.map(({ action }) => action),
        ['officer_created', 'officer_disabled', 'officer_enabled'],
      );
      assert.ok(rows.every(({ officer_id }) => officer_id !== null));
    });

    it('show their own officer where they are signed in, and end one of those', async () => {
      const { officer } = await newcomer('two.places');
      const other = await signIn(center, { username: 'two.places', password: ownPassword });
      interface Listed {
        sessions: { id: string; current: boolean }[];
      }
      const list = async () => (await officer.call<Listed>('/v1/officer/sessions')).body.sessions;
      const away = (await list()).find(({ current }) => !current) ?? assert.fail();
      assert.equal((await list()).length, 2);
      const end = (who: TestOfficer, id: string) =>
        who.call(`/v1/officer/sessions/${id}`, { method: 'DELETE' });
      assert.equal((await end(chief, away.id)).status, 200);
      assert.equal(await statusOf(other), 200);
      assert.equal((await end(officer, away.id)).status, 200);
      assert.equal(await statusOf(other), 401);
      assert.deepEqual(
        (await list()).map(({ current }) => current),
        [true],
      );
    });

    describe('behind the second wall', () => {
      const asChief = <T>(work: Parameters<typeof asOfficer<T>>[2]) =>
        asOfficer(center.database, { session: hashOf(chief) }, work);

      it('show no hash of a password or a session to the role of officers', async () => {
        for (const query of [
          sql`select password_hash from officers`,
          sql`select token_hash from officer_sessions`,
          sql`select * from officers`,
          sql`select fingerprint from known_origins`,
        ]) {
          await assert.rejects(
            asChief((transaction) => query.execute(transaction)),
            { code: '42501' },
          );
        }
      });

      it('are opened by no setting but a session', async () => {
        const rows = await asOfficer(center.database, {}, async (transaction) => {
          await sql`select set_config('damrong.username', 'moi.admin', true)`.execute(transaction);
          return transaction.selectFrom('officers').select('id').execute();
        });
        assert.deepEqual(rows, []);
        const begin = asOfficer(center.database, {}, (transaction) =>
          sql`insert into officer_sessions (token_hash, officer_id, created_at, expires_at)
            values ('\\x00', 1, now(), now() + interval '1 day')`.execute(transaction),
        );
        await assert.rejects(begin, { code: '42501' });
      });

      it('change for nobody who may not, whatever the code believes', async () => {
        const officer = await signIn(center, {
          username: 'made.by.chief',
          password: ownPassword,
        });
        const raise = (session: Buffer, username: string, set: object) =>
          asOfficer(center.database, { session }, async (transaction) => {
            const { numUpdatedRows } = await transaction
              .updateTable('officers')
              .set(set)
              .where('username', '=', username)
              .executeTakeFirst();
            return numUpdatedRows;
          });
        const taken = { password_hash: 'x', must_change_password: false };
        assert.equal(await raise(hashOf(officer), 'chiangmai.officer', taken), 0n);
        assert.equal(await raise(hashOf(officer), 'made.by.chief', { role: 'chief' }), 0n);
        assert.equal(await raise(hashOf(chief), 'chiangmai.chief', taken), 0n);
        assert.equal(await raise(hashOf(chief), 'chiangmai.director', taken), 0n);
        assert.equal(await raise(hashOf(chief), 'khonkaen.officer', taken), 0n);
        assert.equal(await raise(hashOf(chief), 'moi.admin', taken), 0n);
        for (const set of [{ role: 'director' }, { province_code: '40' }]) {
          await assert.rejects(raise(hashOf(chief), 'chiangmai.officer', set), { code: '42501' });
        }
        await assert.rejects(
          asChief((transaction) =>
            transaction
              .insertInto('officers')
              .values({
                username: 'planted',
                display_name: 'x',
                role: 'administrator',
                province_code: null,
                password_hash: 'x',
                must_change_password: false,
              })
              .execute(),
          ),
          { code: '42501' },
        );
      });

      it('end sessions only of officers whom the chief works on', async () => {
        await newcomer('signed.in');
        const { numDeletedRows } = await asChief((transaction) =>
          transaction
            .deleteFrom('officer_sessions')
            .where('officer_id', 'is not', null)
            .executeTakeFirst(),
        );
        assert.ok(numDeletedRows > 0n);
        assert.equal(await statusOf(chief), 200);
        assert.equal(await statusOf(ministry), 200);
      });

      it('show the role that signs in one officer, and no case', async () => {
        const rows = await asAccount(center.database, { username: 'moi.admin' }, (transaction) =>
          transaction.selectFrom('officers').select('username').execute(),
        );
        assert.deepEqual(rows, [{ username: 'moi.admin' }]);
        for (const table of ['cases', 'complainants', 'case_events'] as const) {
          const reading = asAccount(center.database, { session: hashOf(ministry) }, (transaction) =>
            transaction.selectFrom(table).selectAll().execute(),
          );
          await assert.rejects(reading, { code: '42501' });
        }
      });

      it('keep the last administrator, whoever asks', async () => {
        const all = asMaintenance(center.database, (transaction) =>
          transaction
            .updateTable('officers')
            .set({ disabled_at: new Date() })
            .where('role', '=', 'administrator')
            .execute(),
        );
        await assert.rejects(all, { code: '42501' });
      });
    });
  });
}
