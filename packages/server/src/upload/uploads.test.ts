import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CaseView, UploadPolicy } from '@damrong/contract';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { engines, filesDirectory } from '../../test-support/databases.ts';
import { call, newKey } from '../../test-support/http-client.ts';
import {
  beginUpload,
  fetchAttachment,
  sendPiece,
  upload,
  uploadState,
} from '../../test-support/uploads.ts';
import { purgeUploads } from '../maintenance/purge-uploads.ts';
import { FileStore } from './file-store.ts';
import { Uploads } from './uploads.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

for (const engine of engines) {
  describe(`uploads on ${engine}`, () => {
    let center: TestCenter;
    let directory: string;
    before(async () => {
      center = await startTestCenter(engine);
      directory = filesDirectory(center.testDatabase);
    });
    after(() => center.stop());

    const photo = async (seed = 1) => (await upload(center, await drawPicture({ seed }))).id;

    const arriving = () => readdirSync(join(directory, 'arriving'));

    async function fileWith(attachments: string[], key = newKey()) {
      return fileCase(center, filing({ attachments }), key);
    }

    it('say beforehand what is taken', async () => {
      const { body, headers } = await call<UploadPolicy>(`${center.publicUrl}/v1/upload-policy`);
      assert.partialDeepStrictEqual(body, { files: 5, bytes: 10_485_760, chunkBytes: 1_048_576 });
      assert.match(headers.get('cache-control') ?? '', /public, max-age=/);
    });

    it('go on where they broke off', async () => {
      const bytes = await drawPicture({ width: 200, height: 200 });
      const { id } = await beginUpload(center, bytes.length);
      const half = Math.floor(bytes.length / 2);
      await sendPiece(center, { id, offset: 0, bytes: bytes.subarray(0, half) });
      const head = await fetch(`${center.publicUrl}/v1/uploads/${id}`, {
        method: 'HEAD',
        headers: { 'tus-resumable': '1.0.0' },
      });
      assert.equal(head.headers.get('upload-offset'), String(half));
      const wrong = await sendPiece(center, { id, offset: 0, bytes });
      assert.equal(wrong.status, 409);
      await sendPiece(center, { id, offset: half, bytes: bytes.subarray(half) });
      const { body } = await uploadState(center, id);
      assert.partialDeepStrictEqual(body, { state: 'ready', type: 'image/jpeg', issue: null });
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
      assert.equal((await lookUp(center, again.body)).body.attachments.length, 1);
    });

    it('are taken when the filing comes before anybody has asked how they stand', async () => {
      const bytes = await drawPicture({ width: 1600, height: 1200 });
      const { id } = await beginUpload(center, bytes.length);
      await sendPiece(center, { id, offset: 0, bytes });
      assert.equal((await fileWith([id])).status, 201);
    });

    it('are not taken half arrived', async () => {
      const { id } = await beginUpload(center, 5000);
      await sendPiece(center, { id, offset: 0, bytes: Buffer.alloc(100) });
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
        const added = await call<CaseView>(`${center.publicUrl}/v1/cases/facts`, { body, headers });
        assert.equal(added.status, 201);
        assert.equal(added.body.attachments.length, 1);
      }
    });

    it('are removed by whoever has their id', async () => {
      const id = await photo();
      const removed = await fetch(`${center.publicUrl}/v1/uploads/${id}`, {
        method: 'DELETE',
        headers: { 'tus-resumable': '1.0.0' },
      });
      assert.equal(removed.status, 204);
      assert.equal((await uploadState(center, id)).status, 404);
    });

    it('are forgotten after a day without a case; those of a case stay', async () => {
      const forgotten = await photo();
      const { id: broken } = await beginUpload(center, 100);
      const { body: receipt } = await fileWith([await photo()]);
      const uploads = new Uploads(center.database, new FileStore(directory));
      await purgeUploads(center.database, uploads, new Date(Date.now() + DAY_MS - 60_000));
      assert.equal((await uploadState(center, forgotten)).status, 200);
      await purgeUploads(center.database, uploads, new Date(Date.now() + DAY_MS + 60_000));
      for (const id of [forgotten, broken]) {
        assert.equal((await uploadState(center, id)).status, 404);
      }
      assert.deepEqual(arriving(), []);
      const { body: view } = await lookUp(center, receipt);
      const attachment = view.attachments[0]?.id;
      assert.equal((await fetchAttachment(center, { ...receipt, attachment })).status, 200);
    });

    it('may be sent by a registered site, and by no other', async () => {
      const from = (origin: string, method: string) =>
        fetch(`${center.publicUrl}/v1/uploads`, {
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
      assert.equal(center.log().includes(id), false);
    });
  });
}
