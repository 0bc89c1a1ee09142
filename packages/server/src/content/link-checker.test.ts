import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { ContentEntry, ContentList } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { LinkChecker } from './link-checker.ts';
import type { LinkNetwork } from './link-network.ts';

const path = '/v1/officer/content';
const HOUR_MS = 60 * 60 * 1000;

for (const engine of engines) {
  describe(`links of content, on ${engine}`, () => {
    let center: TestCenter;
    let chief: TestOfficer;
    let now = Date.now();
    const asked: string[] = [];
    const server = createServer(({ url = '', method }, response) => {
      if (method === 'GET' || !url.startsWith('/broken')) asked.push(url);
      response
        .writeHead(url.startsWith('/gone') ? 404 : url.startsWith('/broken') ? 500 : 200)
        .end();
    });
    let port = 0;
    const network: LinkNetwork = {
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
      allows: (_address, onPort) => onPort === port,
      timeoutMs: 60_000,
    };
    const checkerOf = (more: Partial<LinkNetwork> = {}) =>
      new LinkChecker({
        database: center.database,
        network: { ...network, ...more },
        clock: () => new Date(now),
      });

    before(async () => {
      center = await startTestCenter(engine);
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      port = (server.address() as AddressInfo).port;
    });
    after(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await center.stop();
    });

    const addressOf = (page: string) => `http://www.trial.example:${port}/${page}`;
    const contentAt = (page: string) => ({
      kind: 'ministries',
      nameTh: `กระทรวงทดลอง ${page}`,
      nameEn: 'A ministry',
      url: addressOf(page),
      hidden: false,
    });
    async function add(page: string): Promise<ContentEntry> {
      const { status, body, text } = await chief.call<ContentEntry>(path, {
        method: 'POST',
        body: { provinceCode: '50', position: 5, content: contentAt(page) },
        headers: { 'idempotency-key': newKey() },
      });
      assert.equal(status, 201, text);
      return body;
    }
    async function linkOf(id: string) {
      const { body } = await chief.call<ContentList>(`${path}?kind=ministries`);
      return body.entries.find((entry) => entry.id === id)?.link;
    }
    async function check(): Promise<string[]> {
      asked.length = 0;
      await checkerOf().run();
      return asked.toSorted();
    }

    it('are tried once a day, those that fail after one hour, two, four and so on', async () => {
      const works = await add('works');
      const gone = await add('gone');
      const broken = await add('broken');
      assert.equal(works.link, null);
      assert.deepEqual([...new Set(await check())], ['/broken', '/gone', '/works']);
      const checkedAt = new Date(now).toISOString();
      assert.deepEqual(await linkOf(works.id), {
        ...{ state: 'works', outcome: 'answers', httpStatus: 200 },
        ...{ checkedAt, failingSince: null },
      });
      assert.deepEqual(await linkOf(gone.id), {
        ...{ state: 'dead', outcome: 'gone', httpStatus: 404 },
        ...{ checkedAt, failingSince: checkedAt },
      });
      assert.equal((await linkOf(broken.id))?.state, 'failing');
      assert.deepEqual(await check(), []);

      for (const [hours, asks] of [
        [1, true],
        [1, false],
        [1, true],
        [3, false],
        [1, true],
      ] as const) {
        now += hours * HOUR_MS;
        const pages = await check();
        assert.equal(pages.includes('/broken'), asks, `after ${hours} hours`);
        assert.ok(!pages.includes('/works'));
      }
      const link = await linkOf(broken.id);
      assert.deepEqual([link?.state, link?.failingSince], ['dead', checkedAt]);
      now += 24 * HOUR_MS;
      assert.ok((await check()).includes('/works'));
    });

    it('are marked as none of the public net where they lead into another, and nobody is asked', async () => {
      const { body } = await chief.call<ContentList>(`${path}?kind=ministries`);
      const national = body.entries.filter(({ provinceCode }) => provinceCode === null);
      assert.ok(national.every(({ link }) => link?.outcome === 'not_public'));
    });

    it('follow what the entries say: an address that is in none is forgotten', async () => {
      const entry = await add('before');
      await check();
      const { status } = await chief.call(`${path}/${entry.id}`, {
        method: 'PUT',
        body: { position: 5, content: contentAt('after') },
        headers: { 'idempotency-key': newKey(), 'if-match': '"1"' },
      });
      assert.equal(status, 200);
      assert.equal(await linkOf(entry.id), null);
      assert.deepEqual(await check(), ['/after']);
      const rows = await asMaintenance(center.database, (transaction) =>
        transaction
          .selectFrom('content_links')
          .select('url')
          .where('url', '=', addressOf('before'))
          .execute(),
      );
      assert.deepEqual(rows, []);
    });

    it('are tried by one of two processes', async () => {
      for (const page of ['one', 'two', 'three']) await add(page);
      asked.length = 0;
      await Promise.all([checkerOf().run(), checkerOf().run()]);
      assert.deepEqual(asked.toSorted(), ['/one', '/three', '/two']);
    });

    it('stay as they were while the line of the center is down, and are tried again after a while', async () => {
      const { id } = await add('later');
      const down = Object.assign(new Error('no line'), { code: 'EAI_AGAIN' });
      await checkerOf({ resolve: () => Promise.reject(down) }).run();
      assert.equal(await linkOf(id), null);
      now += HOUR_MS;
      assert.ok((await check()).includes('/later'));
    });

    it('are seen by those who may read the entry', async () => {
      const stranger = await signInDemoOfficer(center, 'khonkaen.director');
      const seen = async (who: TestOfficer) => {
        const session = sessionHash(who.cookie.split('=')[1] ?? '');
        const rows = await asOfficer(center.database, { session }, (transaction) =>
          transaction.selectFrom('content_links').select('url').execute(),
        );
        return rows.some(({ url }) => url === addressOf('works'));
      };
      assert.deepEqual([await seen(chief), await seen(stranger)], [true, false]);
    });

    it('are no longer tried once the center stops', async () => {
      const checker = checkerOf();
      await checker.stop();
      asked.length = 0;
      now += 24 * HOUR_MS;
      await checker.run();
      assert.deepEqual(asked, []);
    });
  });
}
