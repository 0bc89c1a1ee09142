import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { OfficerCase } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { fetchAttachment, upload } from '../../test-support/uploads.ts';
import { asOfficer, asPublic } from '../database/transaction.ts';
import { findOfficer } from '../officer/sessions.ts';
import { FileStore } from '../upload/file-store.ts';
import { openOfficerAttachment } from './open-attachment.ts';

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

for (const engine of engines) {
  describe(`files of a case on ${engine}`, () => {
    let center: TestCenter;
    let directory: string;
    let officer: TestOfficer;
    let stranger: TestOfficer;
    before(async () => {
      center = await startTestCenter(engine);
      directory = filesDirectory(center.testDatabase);
      officer = await signInDemoOfficer(center, 'chiangmai.officer');
      stranger = await signInDemoOfficer(center, 'khonkaen.officer');
    });
    after(() => center.stop());

    const photo = async () => (await upload(center, await drawPicture({ seed: 1 }))).id;

    const photoAtDesk = async ({ cookie }: TestOfficer, seed: number) => {
      const bytes = await drawPicture({ seed });
      const { deskUrl: publicUrl } = center;
      return (await upload({ publicUrl }, bytes, { cookie, origin: publicUrl })).id;
    };

    const fileWith = (attachments: string[]) => fileCase(center, filing({ attachments }));

    it('become files of the case, for citizen and officer', async () => {
      const { body: receipt } = await fileWith([await photo(), (await upload(center, pdf)).id]);
      const { body: view } = await lookUp(center, receipt);
      assert.deepEqual(
        view.attachments.map(({ type, width, by }) => [type, width, by]),
        [
          ['image/jpeg', 64, 'citizen'],
          ['application/pdf', null, 'citizen'],
        ],
      );
      const path = `/v1/officer/cases/${receipt.number}`;
      const { body: shown } = await officer.call<OfficerCase>(path);
      assert.equal(shown.attachments.length, 2);
      const [id = ''] = shown.attachments.map((file) => file.id);
      const file = await officer.call(`${path}/attachments/${id}?size=preview`);
      assert.equal(file.status, 200);
      assert.equal(file.headers.get('content-type'), 'image/jpeg');
      assert.deepEqual(readdirSync(join(directory, 'arriving')), []);
    });

    it('are served so that nothing in them can run', async () => {
      const { body: receipt } = await fileWith([(await upload(center, pdf)).id]);
      const { body: view } = await lookUp(center, receipt);
      const { headers } = await fetchAttachment(center, {
        ...receipt,
        attachment: view.attachments[0]?.id,
      });
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="25.*\.pdf"$/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('cache-control') ?? '', /no-store/);
    });

    it('open only to number and code, to the officer of the province, and to nobody else', async () => {
      const { body: receipt } = await fileWith([await photo()]);
      const { body: view } = await lookUp(center, receipt);
      const attachment = view.attachments[0]?.id ?? '';
      const wrong = await fetchAttachment(center, {
        ...receipt,
        code: '0000-0000-0000',
        attachment,
      });
      assert.equal(wrong.status, 404);
      const path = `/v1/officer/cases/${receipt.number}/attachments/${attachment}`;
      assert.equal((await officer.call(path)).status, 200);
      assert.equal((await stranger.call(path)).status, 404);
      assert.equal((await call(`${center.deskUrl}${path}`)).status, 401);
      const other = await fileWith([]);
      assert.equal((await fetchAttachment(center, { ...other.body, attachment })).status, 404);
    });

    it('come with a result from the desk; the citizen sees those that are public', async () => {
      const { body: receipt } = await fileWith([]);
      const path = `/v1/officer/cases/${receipt.number}`;
      await officer.call(`${path}/status`, { body: { status: 'in_progress' } });
      const [before, after] = [await photoAtDesk(officer, 21), await photoAtDesk(officer, 22)];
      const attachments = [
        { upload: before, stage: 'before', isPublic: false },
        { upload: after, stage: 'after', isPublic: true },
      ];
      const body = { result: 'ซ่อมท่อแล้วเสร็จ น้ำไหลตามปกติ', close: false, attachments };
      const { body: shown } = await officer.call<OfficerCase>(`${path}/result`, { body });
      assert.deepEqual(
        shown.attachments.map(({ by, stage, isPublic }) => [by, stage, isPublic]),
        [
          ['officer', 'before', false],
          ['officer', 'after', true],
        ],
      );
      const { body: view } = await lookUp(center, receipt);
      assert.deepEqual(
        view.attachments.map(({ by, stage }) => [by, stage]),
        [['officer', 'after']],
      );
      const statuses = [];
      for (const { id } of shown.attachments) {
        statuses.push((await fetchAttachment(center, { ...receipt, attachment: id })).status);
      }
      assert.deepEqual(statuses, [404, 200]);
      const again = await officer.call(`${path}/result`, { body });
      assert.deepEqual(again.body['issues'], [
        { path: ['attachments', 0], code: 'upload_unknown' },
      ]);
    });

    it('are taken at the desk from officers of centres and ministry only', async () => {
      const agency = await signInDemoOfficer(center, 'chiangmai.works');
      const ministry = await signInDemoOfficer(center, 'moi.admin');
      const headers = { 'tus-resumable': '1.0.0', 'upload-length': '8' };
      const begin = { method: 'POST', headers };
      const answers = [
        await call(`${center.deskUrl}/v1/uploads`, {
          ...begin,
          headers: { ...headers, origin: center.deskUrl },
        }),
        await agency.call('/v1/uploads', begin),
        await officer.call('/v1/uploads', {
          ...begin,
          headers: { ...headers, origin: 'https://attacker.example' },
        }),
        await officer.call('/v1/uploads', begin),
        // For the files of its circulars.
        await ministry.call('/v1/uploads', begin),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [401, 403, 403, 201, 201],
      );
    });

    it('stay in their province by each of two walls alone', async () => {
      const { body: receipt } = await fileWith([await photo()]);
      const id = (await lookUp(center, receipt)).body.attachments[0]?.id ?? '';
      const { database } = center;
      const wall = (word: RawBuilder<unknown>) =>
        sql`alter table attachments ${word} row level security`.execute(database);
      await wall(sql`disable`);
      try {
        const path = `/v1/officer/cases/${receipt.number}/attachments/${id}`;
        assert.equal((await stranger.call(path)).status, 404);
      } finally {
        await wall(sql`enable`);
      }
      const token = stranger.cookie.split('=')[1] ?? '';
      const found = await findOfficer(database, token, new Date());
      const asked = {
        number: receipt.number,
        id,
        size: 'whole',
        files: new FileStore(directory),
      } as const;
      const open = (session: Buffer | undefined) =>
        asOfficer(database, session === undefined ? {} : { session }, (transaction) =>
          openOfficerAttachment(transaction, { kind: 'province', provinceCode: '50' }, asked),
        );
      await assert.rejects(open(found?.session), { code: 'not_found' });
    });

    it('cannot be listed by the public role, nor found by what the database knows', async () => {
      const id = await photo();
      const rows = await asPublic(center.database, {}, (transaction) =>
        transaction.selectFrom('uploads').selectAll().execute(),
      );
      assert.deepEqual(rows, []);
      const files = await asPublic(center.database, {}, (transaction) =>
        transaction.selectFrom('attachments').selectAll().execute(),
      );
      assert.deepEqual(files, []);
      const stored = await center.database
        .connection()
        .execute((connection) => connection.selectFrom('uploads').selectAll().execute());
      assert.equal(JSON.stringify(stored).includes(id), false);
    });
  });
}
