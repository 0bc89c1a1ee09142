import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CaseView, OfficerCase, UploadPolicy } from '@damrong/contract';
import { sql, type RawBuilder } from 'kysely';
import { startTestCentre, type TestCentre } from '../../test-support/centre.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import { signInDemoOfficer, type TestOfficer } from '../../test-support/officer.ts';
import { beginUpload, sendPiece, upload, uploadState } from '../../test-support/uploads.ts';
import { openOfficerAttachment } from '../attachment/open-attachment.ts';
import { asOfficer, asPublic } from '../database/transaction.ts';
import { purgeUploads } from '../housekeeping/purge-uploads.ts';
import { findOfficer } from '../officer/sessions.ts';
import { FileStore } from './file-store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

for (const engine of engines) {
  describe(`uploads on ${engine}`, () => {
    let centre: TestCentre;
    let directory: string;
    let officer: TestOfficer;
    let stranger: TestOfficer;
    before(async () => {
      centre = await startTestCentre(engine);
      const { settings } = centre.testDatabase;
      directory =
        settings['DAMRONG_FILES_DIR'] ?? join(settings['DAMRONG_DATA_DIR'] ?? '', 'files');
      officer = await signInDemoOfficer(centre, 'chiangmai.officer');
      stranger = await signInDemoOfficer(centre, 'khonkaen.officer');
    });
    after(() => centre.stop());

    const photo = async (seed = 1) => (await upload(centre, await drawPicture({ seed }))).id;

    const photoAtDesk = async ({ cookie }: TestOfficer, seed: number) => {
      const bytes = await drawPicture({ seed });
      const { deskUrl: publicUrl } = centre;
      return (await upload({ publicUrl }, bytes, { cookie, origin: publicUrl })).id;
    };

    const arriving = () => readdirSync(join(directory, 'arriving'));

    async function fileWith(attachments: string[], key = newKey()) {
      return fileCase(centre, filing({ attachments }), key);
    }

    function fetchFile(body: object): Promise<Response> {
      return fetch(`${centre.publicUrl}/v1/cases/attachments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    }

    it('say beforehand what is taken', async () => {
      const { body, headers } = await call<UploadPolicy>(`${centre.publicUrl}/v1/upload-policy`);
      assert.partialDeepStrictEqual(body, { files: 5, bytes: 10_485_760, chunkBytes: 1_048_576 });
      assert.match(headers.get('cache-control') ?? '', /public, max-age=/);
    });

    it('go on where they broke off', async () => {
      const bytes = await drawPicture({ width: 200, height: 200 });
      const { id } = await beginUpload(centre, bytes.length);
      const half = Math.floor(bytes.length / 2);
      await sendPiece(centre, { id, offset: 0, bytes: bytes.subarray(0, half) });
      const head = await fetch(`${centre.publicUrl}/v1/uploads/${id}`, {
        method: 'HEAD',
        headers: { 'tus-resumable': '1.0.0' },
      });
      assert.equal(head.headers.get('upload-offset'), String(half));
      const wrong = await sendPiece(centre, { id, offset: 0, bytes });
      assert.equal(wrong.status, 409);
      await sendPiece(centre, { id, offset: half, bytes: bytes.subarray(half) });
      const { body } = await uploadState(centre, id);
      assert.partialDeepStrictEqual(body, { state: 'ready', type: 'image/jpeg', issue: null });
    });

    it('become files of the case, for citizen and officer', async () => {
      const { body: receipt } = await fileWith([await photo(), (await upload(centre, pdf)).id]);
      const { body: view } = await lookUp(centre, receipt);
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
      assert.deepEqual(arriving(), []);
    });

    it('are served so that nothing in them can run', async () => {
      const { body: receipt } = await fileWith([(await upload(centre, pdf)).id]);
      const { body: view } = await lookUp(centre, receipt);
      const { headers } = await fetchFile({ ...receipt, attachment: view.attachments[0]?.id });
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'; sandbox/);
      assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="25.*\.pdf"$/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('cache-control') ?? '', /no-store/);
    });

    it('belong to one case, however close behind a second one comes', async () => {
      const id = await photo();
      const answers = await Promise.all(Array.from({ length: 6 }, () => fileWith([id])));
      const taken = answers.filter(({ status }) => status === 201);
      assert.equal(taken.length, 1);
      for (const { status, body } of answers.filter((answer) => !taken.includes(answer))) {
        assert.equal(status, 422);
        assert.partialDeepStrictEqual(body, { issues: [{ code: 'upload_unknown' }] });
      }
    });

    it('leave no gap in the numbers when they are not there', async () => {
      const { body: before } = await fileWith([]);
      await fileWith(['x'.repeat(43)]);
      const { body: next } = await fileWith([await photo()]);
      const serial = ({ number }: { number: string }) => Number(number.slice(8, 14));
      assert.equal(serial(next), serial(before) + 1);
    });

    it('give a replay the same case', async () => {
      const ids = [await photo()];
      const key = newKey();
      const copies = await Promise.all([fileWith(ids, key), fileWith(ids, key)]);
      const again = await fileWith(ids, key);
      assert.deepEqual(
        [...copies, again].map(({ body }) => body),
        Array(3).fill(again.body),
      );
      assert.equal((await lookUp(centre, again.body)).body.attachments.length, 1);
    });

    it('are taken when the filing comes before anybody has asked how they stand', async () => {
      const bytes = await drawPicture({ width: 1600, height: 1200 });
      const { id } = await beginUpload(centre, bytes.length);
      await sendPiece(centre, { id, offset: 0, bytes });
      assert.equal((await fileWith([id])).status, 201);
    });

    it('are not taken half arrived', async () => {
      const { id } = await beginUpload(centre, 5000);
      await sendPiece(centre, { id, offset: 0, bytes: Buffer.alloc(100) });
      const { body } = await fileWith([id]);
      assert.partialDeepStrictEqual(body, { issues: [{ code: 'upload_unfinished' }] });
    });

    it('may not be more than five at once', async () => {
      const { body } = await fileWith(Array.from({ length: 6 }, (_, at) => String(at).repeat(43)));
      assert.partialDeepStrictEqual(body, {
        issues: [{ path: ['attachments'], code: 'too_many_files' }],
      });
    });

    it('come with facts that are added later, once', async () => {
      const { body: receipt } = await fileWith([]);
      const { number, code } = receipt;
      const body = { number, code, facts: 'รูปวันนี้', attachments: [await photo()] };
      const headers = { 'idempotency-key': newKey() };
      for (let copy = 0; copy < 2; copy += 1) {
        const added = await call<CaseView>(`${centre.publicUrl}/v1/cases/facts`, { body, headers });
        assert.equal(added.status, 201);
        assert.equal(added.body.attachments.length, 1);
      }
    });

    it('open only to number and code, to the officer of the province, and to nobody else', async () => {
      const { body: receipt } = await fileWith([await photo()]);
      const { body: view } = await lookUp(centre, receipt);
      const attachment = view.attachments[0]?.id ?? '';
      const wrong = await fetchFile({ ...receipt, code: '0000-0000-0000', attachment });
      assert.equal(wrong.status, 404);
      const path = `/v1/officer/cases/${receipt.number}/attachments/${attachment}`;
      assert.equal((await officer.call(path)).status, 200);
      assert.equal((await stranger.call(path)).status, 404);
      assert.equal((await call(`${centre.deskUrl}${path}`)).status, 401);
      const other = await fileWith([]);
      assert.equal((await fetchFile({ ...other.body, attachment })).status, 404);
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
      const { body: view } = await lookUp(centre, receipt);
      assert.deepEqual(
        view.attachments.map(({ by, stage }) => [by, stage]),
        [['officer', 'after']],
      );
      const statuses = [];
      for (const { id } of shown.attachments) {
        statuses.push((await fetchFile({ ...receipt, attachment: id })).status);
      }
      assert.deepEqual(statuses, [404, 200]);
      const again = await officer.call(`${path}/result`, { body });
      assert.deepEqual(again.body['issues'], [
        { path: ['attachments', 0], code: 'upload_unknown' },
      ]);
    });

    it('are taken at the desk from officers of a centre only', async () => {
      const ministry = await signInDemoOfficer(centre, 'moi.admin');
      const headers = { 'tus-resumable': '1.0.0', 'upload-length': '8' };
      const begin = { method: 'POST', headers };
      const answers = [
        await call(`${centre.deskUrl}/v1/uploads`, {
          ...begin,
          headers: { ...headers, origin: centre.deskUrl },
        }),
        await ministry.call('/v1/uploads', begin),
        await officer.call('/v1/uploads', {
          ...begin,
          headers: { ...headers, origin: 'https://attacker.example' },
        }),
        await officer.call('/v1/uploads', begin),
      ];
      assert.deepEqual(
        answers.map(({ status }) => status),
        [401, 403, 403, 201],
      );
    });

    it('stay in their province by each of two walls alone', async () => {
      const { body: receipt } = await fileWith([await photo()]);
      const id = (await lookUp(centre, receipt)).body.attachments[0]?.id ?? '';
      const { database } = centre;
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
      const rows = await asPublic(centre.database, {}, (transaction) =>
        transaction.selectFrom('uploads').selectAll().execute(),
      );
      assert.deepEqual(rows, []);
      const files = await asPublic(centre.database, {}, (transaction) =>
        transaction.selectFrom('attachments').selectAll().execute(),
      );
      assert.deepEqual(files, []);
      const stored = await centre.database
        .connection()
        .execute((connection) => connection.selectFrom('uploads').selectAll().execute());
      assert.equal(JSON.stringify(stored).includes(id), false);
    });

    it('are removed by whoever has their id', async () => {
      const id = await photo();
      const removed = await fetch(`${centre.publicUrl}/v1/uploads/${id}`, {
        method: 'DELETE',
        headers: { 'tus-resumable': '1.0.0' },
      });
      assert.equal(removed.status, 204);
      assert.equal((await uploadState(centre, id)).status, 404);
    });

    it('are forgotten after a day without a case; those of a case stay', async () => {
      const forgotten = await photo();
      const { id: broken } = await beginUpload(centre, 100);
      const { body: receipt } = await fileWith([await photo()]);
      const files = new FileStore(directory);
      await purgeUploads(centre.database, files, new Date(Date.now() + DAY_MS - 60_000));
      assert.equal((await uploadState(centre, forgotten)).status, 200);
      await purgeUploads(centre.database, files, new Date(Date.now() + DAY_MS + 60_000));
      for (const id of [forgotten, broken]) {
        assert.equal((await uploadState(centre, id)).status, 404);
      }
      assert.deepEqual(arriving(), []);
      const { body: view } = await lookUp(centre, receipt);
      const attachment = view.attachments[0]?.id;
      assert.equal((await fetchFile({ ...receipt, attachment })).status, 200);
    });

    it('may be sent by a registered site, and by no other', async () => {
      const from = (origin: string, method: string) =>
        fetch(`${centre.publicUrl}/v1/uploads`, {
          method,
          headers: {
            origin,
            'tus-resumable': '1.0.0',
            'upload-length': '10',
            ...(method === 'OPTIONS' ? { 'access-control-request-method': 'PATCH' } : {}),
          },
        });
      const asked = await from('https://www.chiangmai.example', 'OPTIONS');
      assert.match(asked.headers.get('access-control-allow-methods') ?? '', /PATCH/);
      assert.match(asked.headers.get('access-control-allow-headers') ?? '', /Upload-Offset/);
      const begun = await from('https://www.chiangmai.example', 'POST');
      assert.equal(begun.status, 201);
      assert.match(begun.headers.get('access-control-expose-headers') ?? '', /Location/);
      assert.equal((await from('https://stranger.example', 'POST')).status, 403);
    });

    it('keep their ids out of the log', async () => {
      const id = await photo();
      await fileWith([id]);
      assert.equal(centre.log().includes(id), false);
    });
  });
}
