import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import {
  atDesk,
  oneTimePassword,
  ownPassword,
  signIn,
  signInDemoOfficer,
} from '../../test-support/officer.ts';

const session = '/v1/officer/session';

for (const engine of engines) {
  describe(`desk session on ${engine}`, () => {
    let center: TestCenter;
    before(async () => {
      center = await startTestCenter(engine);
    });
    after(() => center.stop());

    const tryPassword = (username: string, password: string) =>
      atDesk(center, '')(session, { body: { username, password } });

    it('sets a cookie that scripts and other sites cannot use', async () => {
      const username = 'khonkaen.director';
      const { status, headers } = await tryPassword(
        username,
        oneTimePassword(center.demo, username),
      );
      assert.equal(status, 200);
      const cookie = headers.getSetCookie()[0] ?? '';
      assert.match(
        cookie,
        /^damrong=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
      );
    });

    it('opens nothing but the own password to a one-time password', async () => {
      const username = 'khonkaen.director';
      const officer = await signIn(center, {
        username,
        password: oneTimePassword(center.demo, username),
      });
      const { status, body } = await officer.call('/v1/officer/cases');
      assert.deepEqual([status, body['code']], [403, 'password_change_required']);
      const seen = await officer.call(session);
      assert.equal(seen.body['mustChangePassword'], true);
    });

    it('refuses a password that is short, common or the same', async () => {
      const username = 'khonkaen.director';
      const current = oneTimePassword(center.demo, username);
      const officer = await signIn(center, { username, password: current });
      for (const [next, code] of [
        ['สั้นไป', 'password_too_short'],
        ['password1234', 'password_too_common'],
        ['khonkaen.director', 'password_too_common'],
        [current, 'password_unchanged'],
      ]) {
        const { status, body } = await officer.call('/v1/officer/password', {
          body: { current, next },
        });
        assert.equal(status, 422);
        assert.equal((body['issues'] as { code: string }[])[0]?.code, code);
      }
    });

    it('ends the officer’s other sessions with a new password', async () => {
      const username = 'khonkaen.officer';
      const password = oneTimePassword(center.demo, username);
      const other = await signIn(center, { username, password });
      const officer = await signInDemoOfficer(center, username);
      assert.equal((await officer.call('/v1/officer/cases')).status, 200);
      assert.equal((await other.call(session)).status, 401);
      assert.equal((await tryPassword(username, password)).status, 401);
      assert.equal((await tryPassword(username, ownPassword)).status, 200);
    });

    it('ends the session on the server when the officer signs out', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.officer');
      assert.equal((await officer.call(session, { method: 'DELETE' })).status, 204);
      const after = await officer.call(session);
      assert.deepEqual([after.status, after.body['code']], [401, 'not_signed_in']);
    });

    it('answers a wrong password and an unknown officer alike', async () => {
      const wrong = await tryPassword('chiangmai.director', 'ไม่ใช่รหัสนี้แน่นอน');
      const unknown = await tryPassword('nobody.here', 'ไม่ใช่รหัสนี้แน่นอน');
      assert.deepEqual([wrong.status, wrong.body['code']], [401, 'credentials_wrong']);
      assert.deepEqual([unknown.status, unknown.body['code']], [401, 'credentials_wrong']);
    });

    it('makes a guesser of passwords wait', async () => {
      const statuses = [];
      for (let guess = 0; guess < 11; guess += 1) {
        statuses.push((await tryPassword('moi.admin', `ลองเดารหัสผ่าน ${guess}`)).status);
      }
      assert.deepEqual(statuses.slice(-2), [401, 429]);
    });

    it('refuses unsafe calls from other pages and from nowhere', async () => {
      const officer = await signInDemoOfficer(center, 'chiangmai.director');
      for (const headers of [
        { origin: 'https://attacker.example' },
        { origin: 'null' },
        { origin: center.publicUrl },
        { origin: '', 'sec-fetch-site': 'cross-site' },
      ]) {
        const { status, body } = await officer.call(session, { method: 'DELETE', headers });
        assert.deepEqual([status, body['code']], [403, 'request_not_same_origin']);
      }
      assert.equal((await officer.call(session)).status, 200);
    });

    it('allows no other origin to read, whatever it asks', async () => {
      const { headers } = await call(`${center.deskUrl}${session}`, {
        headers: { origin: 'https://www.chiangmai.example' },
      });
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    });

    it('serves no officer route on the public origin, and takes no filing at the desk', async () => {
      assert.equal((await call(`${center.publicUrl}/v1/officer/cases`)).status, 404);
      const filed = await atDesk(center, '')('/v1/cases', { body: {} });
      assert.equal(filed.status, 404);
    });
  });
}
