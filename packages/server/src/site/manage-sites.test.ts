import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { RegisteredSites, Site, SiteList, SiteRequestAnswer } from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { purgeSiteRequests } from './request-site.ts';
import { purgeStartFailures } from './start-failures.ts';

const path = '/v1/officer/sites';
const DAY_MS = 24 * 60 * 60 * 1000;

for (const engine of engines) {
  describe(`the register of sites on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
    });
    after(() => center.stop());

    const register = (who: TestOfficer, origins: string[], more: object = {}) =>
      who.call<RegisteredSites & { code: string }>(path, {
        body: { origins, provinceCode: '50', ...more },
      });
    const list = async (who: TestOfficer, query = '') =>
      (await who.call<SiteList>(`${path}${query}`)).body;
    const find = async (who: TestOfficer, origin: string) =>
      (await list(who)).sites.find((site) => site.origin === origin);
    const only = ({ sites }: RegisteredSites): Site => sites[0] ?? assert.fail('no site');
    const statusFor = async (origin: string) =>
      (await call(`${center.publicUrl}/v1/challenge`, { headers: { origin } })).status;
    const tell = (origin: string, more: object = {}) =>
      call(`${center.publicUrl}/v1/start-failures`, {
        headers: { origin },
        body: { release: '1.4.2', element: 'banner', reason: 'chunk_unavailable', ...more },
      });

    it('lets the pages of an origin in at once, and keeps who looks after it', async () => {
      const origins = ['https://WWW.mae-rim.go.th/news?id=1', 'https://mae-rim.go.th'];
      const webmaster = 'อบต. ตัวอย่าง โทร 053-111-222';
      const { status, body } = await register(chief, origins, {
        webmaster,
        show: ['banner', 'complaint-form'],
        color: '#004a99',
      });
      assert.equal(status, 201);
      assert.deepEqual(
        body.sites.map(({ origin, webmaster: kept, state }) => [origin, kept, state]),
        ['https://www.mae-rim.go.th', 'https://mae-rim.go.th'].map((origin) => [
          origin,
          webmaster,
          'registered',
        ]),
      );
      assert.equal(await statusFor('https://mae-rim.go.th'), 200);
      assert.equal(await statusFor('http://mae-rim.go.th'), 403);
    });

    it('changes what is kept of a site, unless somebody else was first', async () => {
      const site = only((await register(chief, ['https://fang.go.th'])).body);
      const change = (more: object) =>
        chief.call<Site & { code: string }>(`${path}/${site.id}`, {
          method: 'PUT',
          body: { provinceCode: '50', webmaster: 'งานสารสนเทศ', version: 1, ...more },
        });
      const { status, body } = await change({});
      assert.deepEqual([status, body.webmaster, body.version], [200, 'งานสารสนเทศ', 2]);
      const stale = await change({ webmaster: 'อื่น' });
      assert.deepEqual([stale.status, stale.body.code], [409, 'site_changed']);
    });

    it('refuses an origin that is there already, and adds none of those with it', async () => {
      await register(ministry, ['https://twice.go.th']);
      const { status, body } = await register(chief, [
        'https://fresh.go.th',
        'https://twice.go.th',
      ]);
      assert.deepEqual([status, body.code], [409, 'site_registered']);
      assert.equal(await find(ministry, 'https://fresh.go.th'), undefined);
    });

    it('takes a site off, and its pages are refused', async () => {
      const site = only((await register(chief, ['https://gone.go.th'])).body);
      const remove = () => chief.call(`${path}/${site.id}`, { method: 'DELETE' });
      assert.equal((await remove()).status, 204);
      assert.equal(await statusFor('https://gone.go.th'), 403);
      assert.equal((await remove()).status, 404);
    });

    it('keeps a chief to the sites of the province', async () => {
      const elsewhere = only(
        (await register(ministry, ['https://khonkaen.go.th'], { provinceCode: '40' })).body,
      );
      await register(ministry, ['https://www.moi.go.th'], { provinceCode: null });
      const { sites } = await list(chief, '?limit=100');
      assert.deepEqual(new Set(sites.map(({ provinceCode }) => provinceCode)), new Set(['50']));
      for (const provinceCode of ['40', null]) {
        assert.equal((await register(chief, ['https://x.go.th'], { provinceCode })).status, 403);
      }
      const of = `${path}/${elsewhere.id}`;
      const body = { provinceCode: '50', version: 1 };
      assert.equal((await chief.call(of, { method: 'PUT', body })).status, 404);
      assert.equal((await chief.call(of, { method: 'DELETE' })).status, 404);
      const officer = await signInDemoOfficer(center, 'chiangmai.officer');
      assert.equal((await officer.call(path)).status, 403);
    });

    it('keeps a chief to the province in the database too', async () => {
      const session = sessionHash(chief.cookie.split('=')[1] ?? '');
      const attempt = (statement: ReturnType<typeof sql>) =>
        asOfficer(center.database, { session }, (transaction) => statement.execute(transaction));
      await assert.rejects(
        attempt(sql`insert into sites (origin, province_code) values ('https://y.go.th', '40')`),
        /row-level security/,
      );
      const { numAffectedRows } = await attempt(
        sql`update sites set webmaster = 'x' where province_code = '40'`,
      );
      assert.equal(numAffectedRows, 0n);
    });

    it('shows what a webmaster asked for, whose pages wait until it is registered', async () => {
      const origin = 'https://asks.go.th';
      await asMaintenance(center.database, (transaction) =>
        transaction
          .insertInto('sites')
          .values({ origin, province_code: '50', state: 'requested', webmaster: 'ผู้ขอ' })
          .execute(),
      );
      await center.refresh();
      assert.equal((await find(chief, origin))?.state, 'requested');
      assert.equal(await statusFor(origin), 403);
      const site = only((await register(chief, [origin], { webmaster: 'ผู้ดูแล' })).body);
      assert.deepEqual([site.state, site.webmaster], ['registered', 'ผู้ดูแล']);
      assert.equal(await statusFor(origin), 200);
    });

    it('takes requests of webmasters, each origin once, and not without end', async () => {
      const ask = (origin: string) =>
        call<SiteRequestAnswer>(`${center.publicUrl}/v1/site-requests`, {
          body: { origin, provinceCode: '50', webmaster: 'งานสารสนเทศ' },
        });
      const state = async (origin: string) => (await ask(origin)).body.state;
      assert.equal(await state('https://please.go.th/page'), 'requested');
      assert.equal(await state('https://please.go.th'), 'requested');
      assert.equal(await state('https://fang.go.th'), 'registered');
      assert.equal(await statusFor('https://please.go.th'), 403);
      assert.equal((await find(chief, 'https://please.go.th'))?.webmaster, 'งานสารสนเทศ');
      const waiting = Array.from({ length: 299 }, (_, index) => ({
        origin: `https://waits-${index}.go.th`,
        province_code: '50',
        state: 'requested' as const,
      }));
      await asMaintenance(center.database, (transaction) =>
        transaction.insertInto('sites').values(waiting).execute(),
      );
      assert.equal((await ask('https://one-too-many.go.th')).status, 429);
      assert.equal(await state('https://please.go.th'), 'requested');
      const statuses: number[] = [];
      do statuses.push((await ask('https://please.go.th')).status);
      while (statuses.at(-1) === 200 && statuses.length < 50);
      assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429], 'ten of one network in an hour');
      await purgeSiteRequests(center.database, new Date(Date.now() + 91 * DAY_MS));
      assert.equal(await find(chief, 'https://please.go.th'), undefined);
      assert.ok(await find(chief, 'https://fang.go.th'));
    });

    it('is read page by page, and searched', async () => {
      const first = await list(ministry, '?limit=2');
      assert.ok(first.nextCursor);
      const next = await list(ministry, `?limit=2&cursor=${encodeURIComponent(first.nextCursor)}`);
      const origins = [...first.sites, ...next.sites].map(({ origin }) => origin);
      assert.deepEqual(origins, [...new Set(origins)].sort());
      const found = await list(ministry, `?search=${encodeURIComponent('อบต. ตัวอย่าง')}`);
      assert.deepEqual(
        found.sites.map(({ origin }) => origin),
        ['https://mae-rim.go.th', 'https://www.mae-rim.go.th'],
      );
    });

    it('tells when a site was seen, and with which release', async () => {
      const origin = 'https://seen.go.th';
      await register(chief, [origin]);
      await call(`${center.publicUrl}/embed/1.4.2/view-0f.js`, { headers: { origin } });
      let site = await find(chief, origin);
      while (site?.release == null) {
        await delay(100);
        site = await find(chief, origin);
      }
      assert.deepEqual([site.release, site.firstSeenAt], ['1.4.2', site.lastSeenAt]);
    });

    it('counts what could not start, also where nobody has registered the site', async () => {
      const origin = 'https://broken.go.th';
      await register(chief, [origin]);
      for (const more of [{}, {}, { reason: 'center_unreachable' }]) {
        assert.equal((await tell(origin, more)).status, 204);
      }
      assert.equal((await tell('https://stranger.go.th')).status, 204);
      const failures = (await find(chief, origin))?.failures ?? [];
      assert.deepEqual(
        new Map(failures.map(({ reason, count }) => [reason, count])),
        new Map([
          ['chunk_unavailable', 2],
          ['center_unreachable', 1],
        ]),
      );
      const strangers = async (who: TestOfficer) =>
        (await list(who)).strangers.map((stranger) => stranger.origin);
      assert.deepEqual(await strangers(ministry), ['https://stranger.go.th']);
      assert.deepEqual(await strangers(chief), []);
    });

    it('takes nothing but release, element and reason of a failure', async () => {
      for (const more of [
        { reason: 'because' },
        { element: 'https://x.go.th/?citizen=1' },
        { release: 'v1' },
      ]) {
        assert.equal((await tell('https://broken.go.th', more)).status, 422);
      }
      const { rows } = await asMaintenance(center.database, (transaction) =>
        sql<{ name: string }>`
          select attname as name from pg_attribute
            where attrelid = 'start_failures'::regclass and attnum > 0 order by attnum
        `.execute(transaction),
      );
      assert.deepEqual(
        rows.map(({ name }) => name),
        ['origin', 'day', 'release', 'element', 'reason', 'count', 'last_at'],
      );
    });

    it('has room for so many failures of an origin, and goes on counting those it has', async () => {
      const origin = 'https://flood.go.th';
      await asMaintenance(center.database, (transaction) =>
        sql`insert into start_failures (origin, day, release, element, reason, last_at)
          select ${origin}, current_date, '1.0.' || n, 'banner', 'center_unreachable', now()
            from generate_series(1, 200) n`.execute(transaction),
      );
      await tell(origin, { release: '2.0.0' });
      await tell(origin, { release: '1.0.7', reason: 'center_unreachable' });
      const { rows } = await asMaintenance(center.database, (transaction) =>
        sql<{ rows: number; count: number }>`
          select count(*)::int as rows, sum(count)::int as count from start_failures
            where origin = ${origin}`.execute(transaction),
      );
      assert.deepEqual(rows, [{ rows: 200, count: 201 }]);
    });

    it('refuses failures without end from one network', async () => {
      const statuses = new Set<number>();
      while (!statuses.has(429)) statuses.add((await tell('https://broken.go.th')).status);
      assert.deepEqual([...statuses], [204, 429]);
    });

    it('forgets failures after two weeks', async () => {
      const count = async () =>
        (await list(ministry, '?limit=100')).sites.flatMap(({ failures }) => failures).length;
      assert.ok((await count()) > 0);
      await purgeStartFailures(center.database, new Date());
      assert.ok((await count()) > 0);
      await purgeStartFailures(center.database, new Date(Date.now() + 16 * DAY_MS));
      assert.equal(await count(), 0);
    });
  });
}
