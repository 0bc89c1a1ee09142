import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type {
  ContentEntry,
  ContentHistory,
  ContentIndex,
  ContentList,
  PublishedContent,
} from '@damrong/contract';
import { sql } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { publishedList } from '../http/pages/published-lists.ts';
import { asMaintenance, asOfficer } from '../database/transaction.ts';
import { sessionHash } from '../officer/sessions.ts';
import { systemClock } from '../clock.ts';
import { ContentFiles } from './content-files.ts';
import { ensureNationalMinistries } from './national-ministries.ts';
import { Publisher } from './publisher.ts';

const path = '/v1/officer/content';
const DAY_MS = 24 * 60 * 60 * 1000;

for (const engine of engines) {
  describe(`what a centre publishes, on ${engine}`, () => {
    let center: TestCenter;
    let ministry: TestOfficer;
    let chief: TestOfficer;
    let officer: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      ministry = await signInDemoOfficer(center, 'moi.admin');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
    });
    after(() => center.stop());

    const content = (nameTh: string, more: object = {}) => ({
      kind: 'ministries',
      nameTh,
      nameEn: 'A ministry',
      url: 'https://www.example.go.th/',
      hidden: false,
      ...more,
    });
    type Answered = ContentEntry & { code: string; issues: { path: string[] }[] };
    const write = (who: TestOfficer, at: string, body: object, seen?: number, method = 'POST') =>
      who.call<Answered>(at, {
        method,
        body,
        headers: {
          'idempotency-key': newKey(),
          ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        },
      });
    const add = (who: TestOfficer, body: object) =>
      write(who, path, { provinceCode: '50', position: 5, ...body });
    const added = async (who: TestOfficer, body: object) => {
      const { status, body: entry, text } = await add(who, body);
      assert.equal(status, 201, text);
      return entry;
    };
    const change = (who: TestOfficer, { id, version }: ContentEntry, body: object) =>
      write(who, `${path}/${id}`, { position: 5, ...body }, version, 'PUT');
    const check = (who: TestOfficer, { id, version }: ContentEntry, checked = true) =>
      write(who, `${path}/${id}/check`, { checked }, version);
    const publish = (who: TestOfficer, { id, version }: ContentEntry, published = true) =>
      write(who, `${path}/${id}/publication`, { published }, version);
    const publishedEntry = async (body: object, who = chief) =>
      (await publish(who, (await check(who, await added(who, body))).body)).body;
    const list = async (who: TestOfficer, query = '') =>
      (await who.call<ContentList>(`${path}?kind=ministries${query}`)).body.entries;

    const fetchFile = (name: string) => fetch(`${center.publicUrl}/embed/content/${name}`);
    async function shown(province: string): Promise<PublishedContent> {
      const index = (await (await fetchFile(`${province}.json`)).json()) as ContentIndex;
      const answer = await fetchFile(index.ministries ?? assert.fail('no ministries'));
      assert.equal(answer.status, 200);
      return (await answer.json()) as PublishedContent;
    }
    const namesIn = async (province: string) =>
      (await shown(province)).entries.map((entry) => entry.content.nameTh);

    it('begins with the ministries in their order, without addresses that nobody has tried', async () => {
      const { entries, provinceCode } = await shown('40');
      assert.deepEqual([entries.length, provinceCode], [16, null]);
      assert.equal(entries[0]?.content.nameTh, 'สำนักนายกรัฐมนตรี');
      const all = await list(ministry);
      assert.equal(all.length, 20);
      const untried = all.filter((entry) => entry.content.hidden).map(({ key }) => key);
      assert.deepEqual(untried, ['mfa', 'moac', 'energy', 'moe']);
    });

    it('goes from draft over checked to published, and stays shown while it is written anew', async () => {
      const draft = await added(officer, { key: 'way', content: content('กระทรวงทางเดิน') });
      assert.deepEqual([draft.state, draft.publishedVersion, draft.version], ['draft', null, 1]);
      const early = await publish(chief, draft);
      assert.deepEqual([early.status, early.body.code], [409, 'content_not_checked']);
      const { body: checked } = await check(officer, draft);
      assert.deepEqual([checked.state, checked.version], ['checked', 2]);
      const { body: published } = await publish(chief, checked);
      assert.deepEqual([published.state, published.publishedVersion], ['published', 3]);
      assert.ok((await namesIn('50')).includes('กระทรวงทางเดิน'));
      assert.ok(!(await namesIn('40')).includes('กระทรวงทางเดิน'));

      const { body: anew } = await change(officer, published, { content: content('กระทรวงใหม่') });
      assert.deepEqual([anew.state, anew.publishedVersion], ['draft', 3]);
      assert.ok((await namesIn('50')).includes('กระทรวงทางเดิน'));
      const { body: down } = await publish(chief, anew, false);
      assert.deepEqual([down.state, down.publishedVersion], ['draft', null]);
      assert.ok(!(await namesIn('50')).includes('กระทรวงทางเดิน'));

      const { body: history } = await officer.call<ContentHistory>(`${path}/${draft.id}/history`);
      assert.deepEqual(
        history.versions.map(({ action, version }) => `${version} ${action}`),
        ['5 withdrawn', '4 changed', '3 published', '2 checked', '1 added'],
      );
      const first = history.versions.at(-1) ?? assert.fail();
      const restored = await change(officer, down, { content: first.content });
      assert.equal(restored.body.content.nameTh, 'กระทรวงทางเดิน');
    });

    it('puts what a province says in the place of a national entry of the same key', async () => {
      const own = await publishedEntry({ key: 'mod', content: content('กระทรวงกลาโหม (เชียงใหม่)') });
      const names = await namesIn('50');
      assert.ok(names.includes('กระทรวงกลาโหม (เชียงใหม่)') && !names.includes('กระทรวงกลาโหม'));
      assert.ok((await namesIn('40')).includes('กระทรวงกลาโหม'));
      assert.equal((await shown('50')).provinceCode, '50');
      await publish(chief, own, false);
      assert.ok((await namesIn('50')).includes('กระทรวงกลาโหม'));
      const again = await add(chief, { key: 'mod', content: content('ซ้ำกัน') });
      assert.deepEqual([again.status, again.body.code], [409, 'content_registered']);
    });

    it('shows an entry from its first day to its last', async () => {
      const day = (days: number) =>
        new Date(Date.now() + 7 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
      const dates = { today: [0, 0], past: [-3, -1], coming: [1, 3], open: [null, null] } as const;
      for (const [name, [from, to]] of Object.entries(dates)) {
        await publishedEntry({
          content: content(`วันที่ ${name}`),
          publishOn: from === null ? null : day(from),
          endsOn: to === null ? null : day(to),
        });
      }
      const names = (await namesIn('50')).filter((name) => name.startsWith('วันที่'));
      assert.deepEqual(names.sort(), ['วันที่ open', 'วันที่ today']);
      const wrong = await add(chief, {
        content: content('วันสลับ'),
        publishOn: day(2),
        endsOn: day(1),
      });
      assert.deepEqual([wrong.status, wrong.body.issues[0]?.path], [422, ['endsOn']]);
    });

    it('takes addresses of public pages only', async () => {
      for (const url of [
        ['javascript', 'alert(1)'].join(':'),
        'data:text/html,x',
        'ftp://files.go.th/',
        'https://127.0.0.1/',
        'https://2130706433/',
        'https://[::1]/',
        'https://localhost/',
        'https://user:secret@www.moi.go.th/',
        'www.moi.go.th',
      ]) {
        const { status, body } = await add(chief, { content: content('ที่อยู่ผิด', { url }) });
        assert.deepEqual([status, body.issues[0]?.path], [422, ['content', 'url']], url);
      }
    });

    it('refuses a write that was decided on an older version, and another kind', async () => {
      const draft = await added(officer, { content: content('เปลี่ยนก่อน') });
      await change(chief, draft, { content: content('เปลี่ยนแล้ว') });
      for (const stale of [
        await change(officer, draft, { content: content('ช้าไป') }),
        await check(officer, draft),
        await publish(chief, draft),
      ]) {
        assert.deepEqual([stale.status, stale.body.code], [412, 'content_changed']);
      }
      const other = await change(chief, { ...draft, version: 2 }, { content: { kind: 'x' } });
      assert.equal(other.status, 422);
    });

    it('keeps officers from publishing, and a province from what is not its own', async () => {
      const { body: draft } = await check(
        officer,
        await added(officer, { content: content('ของเชียงใหม่') }),
      );
      assert.equal((await publish(officer, draft)).status, 403);
      const national =
        (await list(chief)).find(({ provinceCode }) => provinceCode === null) ?? assert.fail();
      assert.equal((await change(chief, national, { content: content('แก้ชาติ') })).status, 403);
      assert.equal((await publish(chief, national, false)).status, 403);
      assert.equal((await add(chief, { provinceCode: null, content: content('ชาติ') })).status, 403);
      assert.equal((await add(chief, { provinceCode: '40', content: content('อื่น') })).status, 403);
      const abroad = await added(ministry, { provinceCode: '40', content: content('ขอนแก่น') });
      assert.equal((await check(chief, abroad)).status, 404);
      assert.equal((await chief.call(`${path}/${abroad.id}/history`)).status, 404);
      assert.ok(!(await list(chief, '&province=40')).some(({ id }) => id === abroad.id));
      assert.ok((await list(ministry, '&province=40')).some(({ id }) => id === abroad.id));
    });

    it('keeps them apart in the database too', async () => {
      const attempt = (who: TestOfficer, statement: ReturnType<typeof sql>) =>
        asOfficer(
          center.database,
          { session: sessionHash(who.cookie.split('=')[1] ?? '') },
          (transaction) => statement.execute(transaction),
        );
      const own = await added(officer, { content: content('ของตน') });
      const insert = (province: string | null) =>
        sql`insert into content_entries (kind, province_code, key, position, content, changed_at)
          values ('ministries', ${province}, 'wall', 1, '{}', now())`;
      const put = sql`insert into content_publications
        (entry_id, kind, province_code, key, position, content, version)
        values (${own.id}, 'ministries', '50', 'wall', 1, '{}', 1)`;
      const take = sql`delete from content_publications`;
      await assert.rejects(attempt(chief, insert('40')), /row-level security/);
      await assert.rejects(attempt(chief, insert(null)), /row-level security/);
      await assert.rejects(attempt(officer, put), /row-level security/);
      assert.equal((await attempt(officer, take)).numAffectedRows, 0n);
      const update = sql`update content_entries set position = 1 where province_code is null`;
      assert.equal((await attempt(chief, update)).numAffectedRows, 0n);
    });

    it('stays as it was made when the centre starts again', async () => {
      const entry = (await list(ministry)).find(({ key }) => key === 'mof') ?? assert.fail();
      const { body: down } = await publish(ministry, entry, false);
      await ensureNationalMinistries(center.database);
      await center.refresh();
      assert.ok(!(await namesIn('40')).includes('กระทรวงการคลัง'));
      await publish(ministry, down);
      assert.ok((await namesIn('40')).includes('กระทรวงการคลัง'));
    });

    it('is served to any page, with an index that is asked again soon and files that never change', async () => {
      const index = await fetchFile('50.json');
      assert.match(index.headers.get('cache-control') ?? '', /max-age=20\b/);
      const { ministries = '' } = (await index.json()) as ContentIndex;
      assert.match(ministries, /^ministries\/50\.[0-9a-f]{32}\.json$/);
      const file = await fetchFile(ministries);
      assert.match(file.headers.get('cache-control') ?? '', /immutable/);
      for (const { headers } of [index, file]) {
        assert.equal(headers.get('access-control-allow-origin'), '*');
        assert.equal(headers.get('content-type'), 'application/json; charset=utf-8');
      }
      for (const wrong of ['99.json', '1.json', 'x', 'ministries/../../x', `${ministries}x`]) {
        assert.equal((await fetchFile(wrong)).status, 404, wrong);
      }
    });

    it('is read from memory and files while nobody can ask the database', async () => {
      const { ministries: before = '' } = (await (
        await fetchFile('50.json')
      ).json()) as ContentIndex;
      await publishedEntry({ content: content('รุ่นต่อไป') });
      await asMaintenance(center.database, async (transaction) => {
        await sql`lock table content_entries, content_versions, content_publications
          in access exclusive mode`.execute(transaction);
        for (let views = 0; views < 100; views += 1) {
          await shown('50');
          await shown('40');
          assert.equal((await fetchFile(before)).status, 200, 'a file of the state before');
        }
      });
    });

    it('comes to the same files in another process, which a crash may have left unfinished', async () => {
      const directory = join(filesDirectory(center.testDatabase), 'content');
      const files = () => readdirSync(join(directory, 'ministries')).sort();
      const { ministries: name = '' } = (await (await fetchFile('50.json')).json()) as ContentIndex;
      const known = files();
      writeFileSync(join(directory, name), '{"kind":"minis');
      const second = await Publisher.load({
        database: center.database,
        files: new ContentFiles(directory),
        clock: systemClock,
        onError: assert.ifError,
      });
      await second.stop();
      assert.deepEqual(files(), known);
      assert.equal(await new ContentFiles(directory).read(name), await second.file(name));
      const { ministries } = JSON.parse(second.index('50')) as ContentIndex;
      assert.equal(ministries, name);
    });

    it('stands in the page itself where no script comes, as text', async () => {
      await publishedEntry({ content: content('กระทรวง <b>หนา</b>') });
      const publisher = await Publisher.load({
        database: center.database,
        files: new ContentFiles(join(filesDirectory(center.testDatabase), 'content')),
        clock: systemClock,
        onError: assert.ifError,
      });
      await publisher.stop();
      const listFor = (province: string | undefined, tag = 'damrong-ministries') =>
        publishedList({ tag }, { lang: 'th', publisher, province })?.text ?? '';
      assert.match(listFor('50'), /<a href="https:\/\/www\.opm\.go\.th\/">สำนักนายกรัฐมนตรี<\/a>/);
      assert.match(listFor('50'), /กระทรวง &lt;b&gt;หนา/);
      assert.doesNotMatch(listFor(undefined), /หนา/);
      assert.equal(listFor('50', 'damrong-banner'), '');
    });

    it('forgets files that nobody has named for a month', async () => {
      const directory = join(filesDirectory(center.testDatabase), 'content');
      const files = new ContentFiles(directory);
      const { ministries: name = '' } = (await (await fetchFile('50.json')).json()) as ContentIndex;
      await files.purge(new Set([name]), new Date(Date.now() + 29 * DAY_MS));
      assert.ok(readdirSync(join(directory, 'ministries')).length > 1);
      await files.purge(new Set([name]), new Date(Date.now() + 31 * DAY_MS));
      assert.deepEqual(readdirSync(join(directory, 'ministries')), [name.split('/')[1]]);
    });
  });
}
