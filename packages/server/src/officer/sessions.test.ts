import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import {
  atDesk,
  oneTimePassword,
  ownPassword,
  signIn,
  signInDemoOfficer,
  type TestOfficer,
} from '../../test-support/officer.ts';
import { asAccount, asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from './sessions.ts';

const HOUR_MS = 60 * 60 * 1000;
const session = '/v1/officer/session';

for (const engine of engines) {
  describe(`session on ${engine}`, () => {
    let center: TestCenter;
    let hoursLater = 0;
    before(async () => {
      const clock = () => new Date(Date.now() + hoursLater * HOUR_MS);
      center = await startTestCenter(engine, { clock });
    });
    after(() => center.stop());

    const statusOf = async (officer: TestOfficer) => (await officer.call(session)).status;

    it('ends after half an hour without a call', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.chief');
      const idle = await signIn(center, { username: 'chiangmai.chief', password: ownPassword });
      try {
        hoursLater = 0.49;
        assert.equal(await statusOf(officer), 200);
        hoursLater = 0.6;
        assert.equal(await statusOf(idle), 401);
        assert.equal(await statusOf(officer), 200);
        hoursLater = 1.2;
        assert.equal(await statusOf(officer), 401);
      } finally {
        hoursLater = 0;
      }
    });

    it('lasts eight hours and no longer, whatever is done with it', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.officer');
      try {
        for (hoursLater = 0.4; hoursLater < 8; hoursLater += 0.4) {
          assert.equal(await statusOf(officer), 200, String(hoursLater));
        }
        hoursLater = 8.1;
        assert.equal(await statusOf(officer), 401);
        assert.equal((await officer.call('/v1/officer/cases')).status, 401);
        const upload = { method: 'POST', headers: tus };
        assert.equal((await officer.call('/v1/uploads', upload)).status, 401);
      } finally {
        hoursLater = 0;
      }
      const session = hashOf(officer);
      const longer = asAccount(center.database, { session }, (transaction) =>
        transaction
          .updateTable('officer_sessions')
          .set({ expires_at: new Date(Date.now() + 9 * HOUR_MS) })
          .where('token_hash', '=', session)
          .execute(),
      );
      await assert.rejects(longer, /row-level security/);
    });

    it('opens no rows once it has ended, whatever the code believes', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.director');
      assert.notEqual(await visibleCases(officer), 0);
      await endAt(officer, new Date(Date.now() - 1000));
      assert.equal(await visibleCases(officer), 0);
      await endAt(officer, new Date(Date.now() + HOUR_MS));
      assert.notEqual(await visibleCases(officer), 0);
    });

    it('ends with the account: the database shows no rows, the code lets nobody in', async () => {
      const username = 'khonkaen.director';
      const officer = await signInDemoOfficer(center, username);
      await disable(username, new Date());
      assert.equal(await visibleCases(officer), 0);
      assert.equal(await statusOf(officer), 401);
      await rowSecurity('disable');
      try {
        assert.equal(await statusOf(officer), 401);
      } finally {
        await rowSecurity('enable');
      }
      await disable(username, null);
      assert.equal(await statusOf(officer), 200);
    });

    it('is not given to an officer who was disabled, and the answer does not say so', async () => {
      const username = 'khonkaen.officer';
      await signInDemoOfficer(center, username);
      await disable(username, new Date());
      const right = await tryPassword(username, ownPassword);
      const wrong = await tryPassword(username, 'ไม่ใช่รหัสนี้แน่นอน');
      for (const { status, body } of [right, wrong]) {
        assert.deepEqual([status, body['code']], [401, 'credentials_wrong']);
      }
      await disable(username, null);
      assert.equal((await tryPassword(username, ownPassword)).status, 200);
    });

    it('of a one-time password begins no upload and goes on with none', async () => {
      const username = 'moi.admin';
      const password = oneTimePassword(center.demo, username);
      const officer = await signIn(center, { username, password });
      const id = 'x'.repeat(43);
      for (const [method, path] of [
        ['POST', '/v1/uploads'],
        ['OPTIONS', '/v1/uploads'],
        ['HEAD', `/v1/uploads/${id}`],
        ['PATCH', `/v1/uploads/${id}`],
        ['DELETE', `/v1/uploads/${id}`],
      ] as const) {
        const headers =
          method === 'PATCH'
            ? { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' }
            : tus;
        const { status, body } = await officer.call(path, { method, headers });
        assert.equal(status, 403, method);
        if (method !== 'HEAD') assert.equal(body['code'], 'password_change_required', method);
      }
    });

    it('is seen by its own officer, and shows no other officer', async () => {
      const [officer, other] = await Promise.all(
        ['chiangmai.officer', 'chiangmai.director'].map((username) =>
          signIn(center, { username, password: ownPassword }),
        ),
      );
      assert.ok(officer && other);
      const rows = await asAccount(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction.selectFrom('officer_sessions').select('token_hash').execute(),
      );
      const seen = rows.map(({ token_hash }) => token_hash.toString('hex'));
      assert.ok(seen.includes(hashOf(officer).toString('hex')));
      assert.equal(seen.includes(hashOf(other).toString('hex')), false);
      const names = await asAccount(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction.selectFrom('officers').select('username').execute(),
      );
      assert.deepEqual(names, [{ username: 'chiangmai.officer' }]);
      const noSession = await asAccount(center.database, {}, (transaction) =>
        transaction.selectFrom('officers').select('username').execute(),
      );
      assert.deepEqual(noSession, []);
      const ended = await asAccount(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction
          .deleteFrom('officer_sessions')
          .where('token_hash', '=', hashOf(other))
          .executeTakeFirst(),
      );
      assert.equal(ended.numDeletedRows, 0n);
      const extended = await asAccount(
        center.database,
        { session: hashOf(officer) },
        (transaction) =>
          transaction
            .updateTable('officer_sessions')
            .set({ expires_at: new Date() })
            .where('token_hash', '=', hashOf(other))
            .executeTakeFirst(),
      );
      assert.equal(extended.numUpdatedRows, 0n);
      assert.equal(await statusOf(other), 200);
    });

    const tus = { 'tus-resumable': '1.0.0', 'upload-length': '8' };

    const hashOf = ({ cookie }: TestOfficer) => sessionHash(cookie.split('=')[1] ?? '');

    const tryPassword = (username: string, password: string) =>
      atDesk(center, '')(session, { body: { username, password } });

    async function visibleCases(officer: TestOfficer): Promise<number> {
      const rows = await asOfficer(center.database, { session: hashOf(officer) }, (transaction) =>
        transaction.selectFrom('cases').select('number').execute(),
      );
      return rows.length;
    }

    function endAt(officer: TestOfficer, expires_at: Date): Promise<unknown> {
      return sql`
        update officer_sessions set expires_at = ${expires_at} where token_hash = ${hashOf(officer)}
      `.execute(center.database);
    }

    function disable(username: string, disabled_at: Date | null): Promise<unknown> {
      return asMaintenance(center.database, (transaction) =>
        transaction
          .updateTable('officers')
          .set({ disabled_at })
          .where('username', '=', username)
          .execute(),
      );
    }

    async function rowSecurity(state: 'enable' | 'disable'): Promise<void> {
      for (const table of ['officers', 'officer_sessions']) {
        const word = state === 'enable' ? sql`enable` : sql`disable`;
        await sql`alter table ${sql.table(table)} ${word} row level security`.execute(
          center.database,
        );
      }
    }
  });
}
