import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type {
  Circular,
  CircularFile,
  CircularList,
  CircularStanding,
  Today,
} from '@damrong/contract';
import { sql } from 'kysely';
import sharp from 'sharp';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { engines } from '../../test-support/databases.ts';
import { newKey } from '../../test-support/http-client.ts';
import { startMailbox, type Mailbox } from '../../test-support/mailbox.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { testClock } from '../../test-support/test-clock.ts';
import { upload } from '../../test-support/uploads.ts';
import { readConfig } from '../config.ts';
import { centerSecret } from '../database/center-secret.ts';
import { asOfficer, type Transaction } from '../database/transaction.ts';
import { MailDeliverer } from '../mail/mail-deliverer.ts';
import { MailRelay } from '../mail/mail-relay.ts';
import type { Scope } from '../officer/scope.ts';
import { sessionHash } from '../officer/sessions.ts';
import { ProblemError } from '../problem-error.ts';
import { isNeeded } from '../upload/upload-rows.ts';
import { listCirculars, readCircular } from './circulars.ts';

const path = '/v1/officer/circulars';
const nation: Scope = { kind: 'nation' };

for (const engine of engines) {
  describe(`circulars on ${engine}`, () => {
    const { clock, inDays, toMonday } = testClock();
    let mailbox: Mailbox;
    let center: TestCenter;
    let ministry: TestOfficer;
    let officer: TestOfficer;
    let chief: TestOfficer;
    let director: TestOfficer;
    let stranger: TestOfficer;
    const deliverers: MailDeliverer[] = [];

    before(async () => {
      mailbox = await startMailbox();
      center = await startTestCenter(engine, { clock });
      toMonday();
      ministry = await signInDemoOfficer(center, 'moi.admin');
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      chief = await signInDemoOfficer(center, 'chiangmai.chief');
      director = await signInDemoOfficer(center, 'chiangmai.director');
      stranger = await signInDemoOfficer(center, 'khonkaen.director');
    });
    after(async () => {
      for (const deliverer of deliverers) await deliverer.stop();
      await center.stop();
      await mailbox.stop();
    });

    const said = (more: object = {}) => ({
      number: 'มท ๐๒๐๕.๓/ว ๒๘๘๑๑',
      dated: inDays(0),
      subject: 'การรายงานผลการดำเนินงาน',
      body: 'ขอให้รายงานผลตามแบบที่แนบ',
      dueOn: inDays(7),
      provinces: ['50'],
      ...more,
    });

    const post = <Body = Circular & { code: string }>(
      who: TestOfficer,
      to: string,
      body: object,
      { key = newKey(), version = 0 } = {},
    ) =>
      who.call<Body>(to, {
        body,
        headers: {
          'idempotency-key': key,
          ...(version > 0 && { 'if-match': `"${version}"` }),
        },
      });

    async function sent(more: object = {}): Promise<Circular> {
      const { status, body } = await post(ministry, path, said(more));
      assert.equal(status, 201, JSON.stringify(body));
      return body;
    }

    const correct = ({ id, version }: Circular, body: object) =>
      ministry.call<Circular & { code: string }>(`${path}/${id}`, {
        method: 'PUT',
        body,
        headers: { 'idempotency-key': newKey(), 'if-match': `"${version}"` },
      });

    const withdraw = ({ id, version }: Circular) =>
      post(ministry, `${path}/${id}/withdrawal`, { reason: 'ส่งผิดฉบับ' }, { version });

    const acknowledge = (who: TestOfficer, { id, edition }: Pick<Circular, 'id' | 'edition'>) =>
      who.call<Circular & { code: string }>(`${path}/${id}/acknowledgement`, { body: { edition } });

    const readBy = async (who: TestOfficer, { id }: Pick<Circular, 'id'>) => {
      const { status, body } = await who.call<Circular>(`${path}/${id}`);
      assert.equal(status, 200);
      return body;
    };

    const standingOf = async (code: string, about: Pick<Circular, 'id'>) =>
      (await readBy(ministry, about)).standings.find((one) => one.provinceCode === code) ??
      assert.fail();

    async function file(): Promise<string> {
      const photo = await sharp({
        create: { width: 60, height: 40, channels: 3, background: '#456789' },
      })
        .jpeg()
        .toBuffer();
      const desk = { publicUrl: center.deskUrl };
      const { id } = await upload(desk, photo, {
        cookie: ministry.cookie,
        origin: center.deskUrl,
      });
      return id;
    }

    const fetchFile = (who: TestOfficer, { id }: Circular, of: Pick<CircularFile, 'id'>) =>
      fetch(`${center.deskUrl}${path}/${id}/files/${of.id}`, { headers: { cookie: who.cookie } });

    it('reach the centres of the chosen provinces, which read and acknowledge them', async () => {
      const circular = await sent();
      assert.deepEqual(circular.counts, { centers: 1, read: 0, acknowledged: 0 });
      const before = await readBy(officer, circular);
      assert.deepEqual(before.standing, { read: null, acknowledged: null, remindedAt: null });
      for (const who of [officer, chief]) {
        const noted = await who.call(`${path}/${circular.id}/reading`, { body: { edition: 1 } });
        assert.equal(noted.status, 204);
      }
      const seen = await standingOf('50', circular);
      assert.equal(seen.read?.name, 'เจ้าหน้าที่ ตัวอย่าง (เชียงใหม่)');
      assert.equal(seen.acknowledged, null);
      assert.equal((await acknowledge(officer, circular)).status, 403);
      assert.equal((await acknowledge(chief, circular)).status, 200);
      assert.equal((await acknowledge(director, circular)).status, 200);
      const { acknowledged } = await standingOf('50', circular);
      assert.equal(acknowledged?.name, 'หัวหน้าศูนย์ ตัวอย่าง (เชียงใหม่)');
      assert.ok(acknowledged.at >= seen.read.at);
    });

    it('reach every province where none is chosen, and each sees its own standing alone', async () => {
      const circular = await sent({ provinces: null });
      assert.ok(circular.toAll && circular.standings.length === 77);
      await acknowledge(stranger, circular);
      const { standings, standing, counts } = await readBy(officer, circular);
      assert.deepEqual([standings.map((one) => one.provinceCode), counts], [['50'], null]);
      assert.equal(standing?.acknowledged, null);
      assert.deepEqual((await readBy(ministry, circular)).counts, {
        ...{ centers: 77, read: 1, acknowledged: 1 },
      });
    });

    it('are read when they are acknowledged, and acknowledged once by two at a time', async () => {
      const circular = await sent();
      await Promise.all([acknowledge(chief, circular), acknowledge(director, circular)]);
      const { read, acknowledged } = await standingOf('50', circular);
      assert.ok(read && acknowledged);
    });

    it('wait on the page of the day until they are acknowledged or withdrawn', async () => {
      const waiting = async () =>
        (await officer.call<Today>('/v1/officer/today')).body.circulars.waiting.map(({ id }) => id);
      const count = async () =>
        (await officer.call<Today>('/v1/officer/today')).body.circulars.count;
      const before = await count();
      const soon = await sent({ dueOn: inDays(0) });
      const other = await sent({ dueOn: inDays(0), provinces: ['40'] });
      assert.equal(await count(), before + 1);
      assert.ok((await waiting()).includes(soon.id) && !(await waiting()).includes(other.id));
      await acknowledge(chief, soon);
      assert.equal(await count(), before);
      const gone = await sent();
      await withdraw(gone);
      assert.equal(await count(), before);
    });

    it('are corrected with a reason, keep what they said, and are acknowledged anew', async () => {
      const circular = await sent();
      await acknowledge(chief, circular);
      const change = said({
        body: 'ขอให้รายงานผลตามแบบใหม่',
        reason: 'แบบเดิมผิด',
        provinces: ['50', '40'],
      });
      const { status, body } = await correct(circular, change);
      assert.deepEqual([status, body.edition, body.version], [200, 2, 2]);
      assert.deepEqual(
        body.history.map((one) => [one.action, one.edition, one.reason, one.body]),
        [
          ['corrected', 2, 'แบบเดิมผิด', 'ขอให้รายงานผลตามแบบใหม่'],
          ['sent', 1, null, 'ขอให้รายงานผลตามแบบที่แนบ'],
        ],
      );
      const own = (await readBy(officer, circular)).standings[0] ?? assert.fail();
      assert.deepEqual([own.read, own.acknowledged, own.earlierEdition], [null, null, 1]);
      assert.equal((await acknowledge(chief, circular)).body.code, 'circular_changed');
      assert.equal((await acknowledge(chief, body)).status, 200);
      assert.equal((await acknowledge(stranger, body)).status, 200);
      assert.equal((await correct(circular, change)).body.code, 'circular_changed');
    });

    it('are taken away from nobody by a correction', async () => {
      const circular = await sent({ provinces: ['40', '50'] });
      const { body } = await correct(circular, said({ provinces: ['50'], reason: 'แก้คำผิด' }));
      assert.deepEqual(
        body.standings.map((one: CircularStanding) => one.provinceCode),
        ['40', '50'],
      );
    });

    it('are withdrawn with a reason: they can be read, and nothing else is done with them', async () => {
      const circular = await sent({ files: [{ upload: await file(), title: 'แบบรายงาน' }] });
      const { status, body } = await withdraw(circular);
      assert.deepEqual(
        [status, body.state, body.history[0]?.reason],
        [200, 'withdrawn', 'ส่งผิดฉบับ'],
      );
      const seen = await readBy(officer, circular);
      assert.deepEqual([seen.state, seen.files], ['withdrawn', []]);
      const shown = circular.files[0] ?? assert.fail();
      assert.equal((await fetchFile(officer, circular, shown)).status, 404);
      assert.equal((await fetchFile(ministry, circular, shown)).status, 200);
      const refused = [
        await acknowledge(chief, circular),
        await correct(body, said({ reason: 'อีกครั้ง' })),
        await withdraw(body),
        await post(ministry, `${path}/${circular.id}/reminders`, { provinces: ['50'] }),
      ];
      for (const answer of refused) assert.equal(answer.body.code, 'circular_withdrawn');
    });

    it('carry files, of which centres see those of the present edition', async () => {
      const first = { upload: await file(), title: 'แบบรายงาน' };
      const circular = await sent({ files: [first, { upload: await file(), title: 'ตัวอย่าง' }] });
      const [form = assert.fail(), sample = assert.fail()] = circular.files;
      assert.deepEqual([form.title, sample.title], ['แบบรายงาน', 'ตัวอย่าง']);
      const answer = await fetchFile(officer, circular, form);
      assert.deepEqual([answer.status, answer.headers.get('content-type')], [200, 'image/jpeg']);
      assert.equal((await fetchFile(stranger, circular, form)).status, 404);
      const change = said({
        ...{ reason: 'เพิ่มแบบ', keptFiles: [sample.id] },
        files: [{ upload: await file(), title: 'แบบใหม่' }],
      });
      const { body } = await correct(circular, change);
      assert.deepEqual(
        body.files.map(({ title }) => title),
        ['ตัวอย่าง', 'แบบใหม่'],
      );
      assert.deepEqual(body.history[1]?.files, ['แบบรายงาน', 'ตัวอย่าง']);
      for (const who of [officer, ministry]) {
        assert.equal((await fetchFile(who, circular, form)).status, 404);
      }
      const used = await post(ministry, path, said({ files: [first] }));
      assert.deepEqual([used.status, used.text.includes('upload_unknown')], [422, true]);
      const rows = await center.database
        .selectFrom('circular_files')
        .select('file')
        .where('circular_id', '=', circular.id)
        .execute();
      for (const { file: key } of rows) assert.ok(await isNeeded(center.database, key));
    });

    it('have at most five files, a province at least, and a day to acknowledge that is not before their own', async () => {
      const files = Array.from({ length: 6 }, () => ({
        upload: 'A'.repeat(43),
        title: 'แบบรายงาน',
      }));
      for (const wrong of [{ files }, { dueOn: inDays(-1) }, { provinces: [] }]) {
        assert.equal((await post(ministry, path, said(wrong))).status, 422, JSON.stringify(wrong));
      }
    });

    it('are found by number and subject, in the digits of either script', async () => {
      const { id } = await sent({ number: 'มท 0205.3/ว 4711', subject: 'การเตรียมรับน้ำท่วม' });
      for (const words of ['ว4711', 'ว ๔๗๑๑', '๐๒๐๕.๓/ว๔๗๑', 'รับน้ำ']) {
        const query = new URLSearchParams({ search: words });
        const { body } = await officer.call<CircularList>(`${path}?${query}`);
        assert.deepEqual(
          body.circulars.map((one) => one.id),
          [id],
          words,
        );
      }
    });

    it('come page by page, the latest first', async () => {
      const { body: all } = await officer.call<CircularList>(`${path}?limit=100`);
      const { body: first } = await officer.call<CircularList>(`${path}?limit=2`);
      const next = `${path}?limit=100&cursor=${first.nextCursor ?? ''}`;
      const { body: rest } = await officer.call<CircularList>(next);
      assert.deepEqual([...first.circulars, ...rest.circulars], all.circulars);
      const times = all.circulars.map(({ sentAt }) => sentAt);
      assert.deepEqual(times, [...times].sort().reverse());
    });

    describe('reminders', () => {
      const newDeliverer = async () => {
        const deliverer = new MailDeliverer({
          clock,
          database: center.database,
          relay: new MailRelay(readConfig(mailbox.settings).mail ?? assert.fail()),
          key: await centerSecret(center.database, 'mail'),
          publicUrl: 'https://centre.example',
          deskUrl: 'https://desk.example',
          log: { warn: () => undefined, error: assert.fail },
          count: () => undefined,
        });
        deliverers.push(deliverer);
        return deliverer;
      };

      const remind = ({ id }: Circular, provinces: readonly string[]) =>
        post(ministry, `${path}/${id}/reminders`, { provinces });

      async function deliver(at = clock): Promise<number> {
        const both = await Promise.all([newDeliverer(), newDeliverer()]);
        const counts = await Promise.all(both.map((one) => one.deliverDue(at)));
        return counts.reduce((sum, count) => sum + count, 0);
      }

      before(async () => {
        for (const username of ['chiangmai.officer', 'chiangmai.chief', 'khonkaen.director']) {
          await center.database
            .updateTable('officers')
            .set({ email: `${username}@example.go.th` })
            .where('username', '=', username)
            .execute();
        }
      });

      it('go by mail to those who may acknowledge, once a day, and tell no subject', async () => {
        const circular = await sent({ provinces: ['40', '50'] });
        await acknowledge(stranger, circular);
        for (let time = 0; time < 3; time += 1) {
          assert.equal((await remind(circular, ['40', '50', '51'])).status, 204);
        }
        assert.equal(await deliver(), 1);
        assert.equal(await deliver(), 0);
        const mail = mailbox.mails.at(-1) ?? assert.fail();
        assert.equal(mail.to, 'chiangmai.chief@example.go.th');
        assert.ok(mail.text.includes(`https://desk.example/circulars/${circular.id}`));
        assert.ok(mail.text.includes(circular.number));
        assert.ok(!mail.text.includes(circular.subject) && !mail.raw.includes(circular.subject));
        assert.ok((await standingOf('50', circular)).remindedAt !== null);
        assert.equal((await standingOf('40', circular)).remindedAt, null);
      });

      it('of a time without mail are not sent when it is set up', async () => {
        const circular = await sent();
        await remind(circular, ['50']);
        const mailsOf = () => mailbox.mails.filter(({ text }) => text.includes(circular.id)).length;
        await deliver(() => new Date(clock().getTime() + 25 * 3_600_000));
        assert.equal(mailsOf(), 0);
        await deliver();
        assert.equal(mailsOf(), 0);
      });

      it('are not sent when it was acknowledged meanwhile', async () => {
        const circular = await sent();
        await remind(circular, ['50']);
        await acknowledge(director, circular);
        assert.equal(await deliver(), 0);
      });
    });

    it('write into the audit who sent, corrected, withdrew, reminded and acknowledged', async () => {
      const circular = await sent({ number: 'มท ๐๒๐๕.๓/ว ๙๙๙๙๙' });
      await post(ministry, `${path}/${circular.id}/reminders`, { provinces: ['50'] });
      await acknowledge(chief, circular);
      const change = said({ number: 'มท ๐๒๐๕.๓/ว ๙๙๙๙๙', reason: 'แก้คำผิด' });
      await withdraw((await correct(circular, change)).body);
      const rows = await center.database
        .selectFrom('audit_entries')
        .select(['action', 'province_code'])
        .where('reason', 'like', 'มท ๐๒๐๕.๓/ว ๙๙๙๙๙%')
        .orderBy('id')
        .execute();
      assert.deepEqual(
        rows.map((row) => [row.action, row.province_code]),
        [
          ['circular_sent', '00'],
          ['circular_reminded', '50'],
          ['circular_acknowledged', '50'],
          ['circular_corrected', '00'],
          ['circular_withdrawn', '00'],
        ],
      );
    });

    describe('of another province', () => {
      const tables = [
        'circulars',
        'circular_versions',
        'circular_recipients',
        'circular_readings',
        'circular_acknowledgements',
        'circular_reminders',
        'circular_files',
      ];
      let theirs: Circular;

      before(async () => {
        theirs = await sent({
          provinces: ['40'],
          files: [{ upload: await file(), title: 'แบบรายงาน' }],
        });
        await acknowledge(stranger, theirs);
      });

      async function rowSecurity(word: 'enable' | 'disable'): Promise<void> {
        for (const table of tables) {
          const state = word === 'enable' ? sql`enable` : sql`disable`;
          await sql`alter table ${sql.table(table)} ${state} row level security`.execute(
            center.database,
          );
        }
      }

      async function leaksOverHttp(): Promise<string[]> {
        const leaks: string[] = [];
        const { body } = await officer.call<CircularList>(`${path}?limit=100`);
        if (body.circulars.some(({ id }) => id === theirs.id)) leaks.push('list');
        const own = body.circulars.find((one) => one.edition === 1) ?? assert.fail();
        if ((await readBy(officer, own)).standings.length > 1) leaks.push('standings');
        const calls = {
          read: await officer.call(`${path}/${theirs.id}`),
          note: await officer.call(`${path}/${theirs.id}/reading`, { body: { edition: 1 } }),
          acknowledge: await acknowledge(chief, theirs),
          file: await fetchFile(officer, theirs, theirs.files[0] ?? assert.fail()),
        };
        for (const [name, { status }] of Object.entries(calls)) {
          if (status !== 404) leaks.push(name);
        }
        return leaks;
      }

      const inTransaction = <T>(work: Parameters<typeof asOfficer<T>>[2]) =>
        asOfficer(
          center.database,
          { session: sessionHash(officer.cookie.split('=')[1] ?? '') },
          work,
        );

      /** Below HTTP, by code that believes in this scope. */
      async function leaksThrough(scope: Scope): Promise<string[]> {
        const leaks: string[] = [];
        const { circulars } = await inTransaction((transaction) =>
          listCirculars(transaction, scope, { limit: 100 }),
        );
        if (circulars.some(({ id }) => id === theirs.id)) leaks.push('list');
        const isThere = await inTransaction((transaction) =>
          readCircular(transaction, scope, theirs.id),
        ).then(
          () => true,
          (error: unknown) => {
            if (error instanceof ProblemError && error.code === 'not_found') return false;
            throw error;
          },
        );
        if (isThere) leaks.push('read');
        return leaks;
      }

      it('are not there', async () => {
        assert.deepEqual(await leaksOverHttp(), []);
      });

      it('are not there when the database does not help', async () => {
        await rowSecurity('disable');
        try {
          assert.deepEqual(await leaksOverHttp(), []);
          assert.deepEqual(await leaksThrough({ kind: 'province', provinceCode: '50' }), []);
        } finally {
          await rowSecurity('enable');
        }
      });

      it('are not there when the code believes in a wrong scope', async () => {
        assert.deepEqual(await leaksThrough(nation), []);
        const rows = await inTransaction(async (transaction) => [
          await transaction.selectFrom('circulars').select('id').execute(),
          await transaction.selectFrom('circular_files').select('circular_id as id').execute(),
          await transaction.selectFrom('circular_versions').select('circular_id as id').execute(),
        ]);
        assert.ok(rows.flat().length > 0 && rows.flat().every(({ id }) => id !== theirs.id));
        for (const table of ['circular_recipients', 'circular_acknowledgements'] as const) {
          const provinces = await inTransaction((transaction) =>
            transaction.selectFrom(table).select('province_code').execute(),
          );
          assert.ok(provinces.every((row) => row.province_code === '50'));
        }
      });

      it('leak when both walls are down, so the tests above can fail', async () => {
        await rowSecurity('disable');
        try {
          assert.deepEqual(await leaksThrough(nation), ['list', 'read']);
        } finally {
          await rowSecurity('enable');
        }
      });
    });

    describe('the database', () => {
      const inTransaction = <T>(who: TestOfficer, work: Parameters<typeof asOfficer<T>>[2]) =>
        asOfficer(center.database, { session: sessionHash(who.cookie.split('=')[1] ?? '') }, work);

      const idOf = async (username: string) =>
        (
          await center.database
            .selectFrom('officers')
            .select('id')
            .where('username', '=', username)
            .executeTakeFirstOrThrow()
        ).id;

      const receipt = async (username: string, { id }: Circular, province = '50', edition = 1) => ({
        ...{ province_code: province, circular_id: id, edition, at: clock() },
        ...{ officer_id: await idOf(username), officer_name: 'x' },
      });

      it('lets nobody acknowledge but chief and director, in their own name and province', async () => {
        const circular = await sent({ provinces: ['40', '50'] });
        const put = async (
          who: TestOfficer,
          row: Awaited<ReturnType<typeof receipt>>,
          table: 'circular_acknowledgements' | 'circular_readings' = 'circular_acknowledgements',
        ) =>
          inTransaction(who, (transaction) => transaction.insertInto(table).values(row).execute());
        const own = await receipt('chiangmai.chief', circular);
        const wrong = [
          [chief, await receipt('chiangmai.director', circular)],
          [chief, await receipt('chiangmai.chief', circular, '40')],
          [chief, { ...own, edition: 2 }],
          [ministry, await receipt('moi.admin', circular)],
        ] as const;
        for (const table of ['circular_acknowledgements', 'circular_readings'] as const) {
          for (const [who, row] of wrong) {
            await assert.rejects(
              put(who, row, table),
              { code: '42501' },
              `${table} ${JSON.stringify(row)}`,
            );
          }
        }
        const asOfficerOfIt = await receipt('chiangmai.officer', circular);
        await assert.rejects(put(officer, asOfficerOfIt), { code: '42501' });
        await put(officer, asOfficerOfIt, 'circular_readings');
        await put(chief, own);
        await assert.rejects(
          inTransaction(chief, (transaction) =>
            transaction.deleteFrom('circular_acknowledgements').execute(),
          ),
          { code: '42501' },
        );
      });

      it('lets nobody but the ministry send, change, remind or attach', async () => {
        const circular = await sent();
        const columns = { dated: inDays(0), due_on: inDays(1), subject: 'x', body: 'x' };
        const { id: circular_id } = circular;
        const officer_id = await idOf('chiangmai.director');
        const number = 'x';
        type Act = (transaction: Transaction<'officer'>) => Promise<unknown>;
        const acts: Readonly<Record<string, Act>> = {
          send: (transaction) =>
            transaction
              .insertInto('circulars')
              .values({ ...columns, number, to_all: true, sent_at: clock(), changed_at: clock() })
              .execute(),
          remind: (transaction) =>
            transaction
              .insertInto('circular_reminders')
              .values({ province_code: '50', circular_id, day: inDays(0), at: clock(), officer_id })
              .execute(),
          forward: (transaction) =>
            transaction
              .insertInto('circular_recipients')
              .values({ province_code: '51', circular_id })
              .execute(),
          'write history': (transaction) =>
            transaction
              .insertInto('circular_versions')
              .values({
                ...{ ...columns, number, circular_id, version: 2, edition: 2, files: [] },
                ...{ action: 'corrected', at: clock(), officer_id, officer_name: 'x', reason: 'x' },
              })
              .execute(),
          attach: (transaction) =>
            transaction
              .insertInto('circular_files')
              .values({
                ...{ circular_id, id: 'x', file: Buffer.alloc(32), position: 1, title: 'x' },
                ...{ media_type: 'application/pdf', bytes: 1, width: null, height: null },
                digest: null,
              })
              .execute(),
        };
        for (const [name, act] of Object.entries(acts)) {
          await assert.rejects(inTransaction(director, act), { code: '42501' }, name);
        }
        const { numUpdatedRows } = await inTransaction(director, (transaction) =>
          transaction
            .updateTable('circulars')
            .set({ subject: 'อื่น' })
            .where('id', '=', circular_id)
            .executeTakeFirstOrThrow(),
        );
        assert.equal(numUpdatedRows, 0n);
      });

      it('shows centres no file of one that was withdrawn', async () => {
        const circular = await sent({ files: [{ upload: await file(), title: 'แบบรายงาน' }] });
        const filesFor = (who: TestOfficer) =>
          inTransaction(who, (transaction) =>
            transaction
              .selectFrom('circular_files')
              .select('title')
              .where('circular_id', '=', circular.id)
              .execute(),
          );
        assert.equal((await filesFor(chief)).length, 1);
        await withdraw(circular);
        assert.equal((await filesFor(chief)).length, 0);
        assert.equal((await filesFor(ministry)).length, 1);
      });

      it('brings back nothing that was withdrawn', async () => {
        const circular = await sent();
        await withdraw(circular);
        const { numUpdatedRows } = await inTransaction(ministry, (transaction) =>
          transaction
            .updateTable('circulars')
            .set({ state: 'sent' })
            .where('id', '=', circular.id)
            .executeTakeFirstOrThrow(),
        );
        assert.equal(numUpdatedRows, 0n);
      });
    });
  });
}
