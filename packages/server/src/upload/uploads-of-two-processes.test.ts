import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { after, before, describe, it } from 'node:test';
import type { Updateable } from 'kysely';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { filesDirectory } from '../../test-support/databases.ts';
import {
  beginUpload,
  fetchAttachment,
  sendPiece,
  uploadState,
} from '../../test-support/uploads.ts';
import type { UploadTable } from '../database/attachment-tables.ts';
import { asMaintenance } from '../database/transaction.ts';
import { purgeUploads } from '../maintenance/purge-uploads.ts';
import { FileStore } from './file-store.ts';
import { claimUpload, recordVerdict, renewClaim } from './upload-claim.ts';
import { uploadKey } from './upload-key.ts';
import { findUpload, insertUpload } from './upload-rows.ts';
import { Uploads } from './uploads.ts';

const PHOTOS = 6;
const DAY_MS = 24 * 60 * 60 * 1000;
const refused = { state: 'refused', issue: 'file_unreadable' } as const;

describe('uploads of two processes on one database and one directory', () => {
  let receiver: TestCenter;
  let filer: TestCenter;
  before(async () => {
    receiver = await startTestCenter('postgres');
    filer = await startTestCenter('postgres', { testDatabase: receiver.testDatabase, seed: false });
  });
  after(async () => {
    await filer.stop();
    await receiver.stop();
  });

  /** Sends a photo to the one, and does not wait until its picture is made. */
  async function sendPhoto(seed: number): Promise<string> {
    const bytes = await drawPicture({ width: 900, height: 700, seed });
    const { id } = await beginUpload(receiver, bytes.length);
    await sendPiece(receiver, { id, offset: 0, bytes });
    return id;
  }

  async function statusesOfFiles(receipt: { number: string; code: string }): Promise<number[]> {
    const { body: view } = await lookUp(filer, receipt);
    const sizes = ['whole', 'preview'];
    const asked = view.attachments.flatMap(({ id }) =>
      sizes.map((size) => fetchAttachment(filer, { ...receipt, attachment: id, size })),
    );
    return (await Promise.all(asked)).map(({ status }) => status);
  }

  it('stay with the case that the one files while the other makes the picture', async () => {
    const filed = Array.from({ length: PHOTOS }, async (_, seed) => {
      const id = await sendPhoto(seed);
      const { status, body } = await fileCase(filer, filing({ attachments: [id] }));
      assert.equal(status, 201);
      // Answered once the receiver has done with the file.
      assert.equal((await uploadState(receiver, id)).status, 404);
      return body;
    });
    const found = [];
    for (const receipt of await Promise.all(filed)) found.push(await statusesOfFiles(receipt));
    assert.deepEqual(found, Array(PHOTOS).fill([200, 200]));
  });

  it('are processed by one at a time: a claim stands until it runs out', async () => {
    const first = await claimed();
    assert.equal(
      await claimUpload(filer.database, { ...first, token: randomBytes(16) }),
      undefined,
    );
    await runOut(first.key);
    const second = { key: first.key, token: randomBytes(16) };
    assert.equal((await claimUpload(filer.database, second))?.attempts, 2);
    assert.equal(await renewClaim(receiver.database, first), false);
    assert.equal(await recordVerdict(receiver.database, first, refused), undefined);
    assert.equal((await recordVerdict(filer.database, second, refused))?.state, 'refused');
  });

  it('are left to the case by a process that wakes up after its claim ran out', async () => {
    const id = await sendPhoto(7);
    const key = uploadKey(id);
    await until(async () => {
      const row = await findUpload(filer.database, key);
      return row === undefined || row.claim !== null || row.state !== 'arriving';
    });
    await runOut(key);
    const { body: receipt } = await fileCase(filer, filing({ attachments: [id] }));
    assert.equal((await uploadState(receiver, id)).status, 404);
    assert.deepEqual(await statusesOfFiles(receipt), [200, 200]);
  });

  it('count as unreadable when each process that tried ended before its verdict', async () => {
    const { id, key } = await arrived(await drawPicture());
    await change(key, { attempts: 3 });
    const { body } = await uploadState(filer, id);
    assert.partialDeepStrictEqual(body, refused);
  });

  it('leave nothing behind when they are removed while their picture is made', async () => {
    const { key } = await claimed();
    const uploads = uploadsOf(receiver);
    assert.equal(await uploads.remove(key, new Date()), true);
    assert.deepEqual(filesOf(key).length, 1, 'the process at work may still need it');
    await runOut(key);
    await purgeUploads(receiver.database, uploads, new Date());
    assert.deepEqual(filesOf(key), []);
    const rows = await asMaintenance(receiver.database, (transaction) =>
      transaction.selectFrom('uploads').select('key').execute(),
    );
    assert.equal(
      rows.some((row) => row.key.equals(key)),
      false,
    );
  });

  it('lose what a killed process left where files arrive, a day later', async () => {
    const files = new FileStore(directory());
    const left = randomBytes(32);
    await files.create(left);
    await files.stage({ key: left, token: randomBytes(16) }, 'whole', Buffer.from('picture'));
    await purgeUploads(receiver.database, uploadsOf(receiver), new Date());
    assert.equal(filesOf(left).length, 2);
    await purgeUploads(receiver.database, uploadsOf(receiver), new Date(Date.now() + 2 * DAY_MS));
    assert.deepEqual(filesOf(left), []);
  });

  const directory = () => filesDirectory(receiver.testDatabase);
  const uploadsOf = ({ database }: TestCenter) => new Uploads(database, new FileStore(directory()));

  function filesOf(key: Buffer): string[] {
    return readdirSync(directory(), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.includes(key.toString('hex')),
    );
  }

  /** An upload of which all bytes are there and nobody has been told. */
  async function arrived(bytes: Buffer) {
    const id = randomBytes(32).toString('base64url');
    const key = uploadKey(id);
    const files = new FileStore(directory());
    await asMaintenance(receiver.database, (transaction) =>
      insertUpload(transaction, { key, announced: bytes.length, now: new Date() }),
    );
    await files.create(key);
    await files.write(key, 0, Readable.from([bytes]));
    return { id, key };
  }

  /** An upload at which a process is at work that does not go on. */
  async function claimed() {
    const { key } = await arrived(await drawPicture());
    const claim = { key, token: randomBytes(16) };
    assert.equal((await claimUpload(receiver.database, claim))?.attempts, 1);
    return claim;
  }

  const runOut = (key: Buffer) => change(key, { claimed_until: new Date(Date.now() - 1000) });

  function change(key: Buffer, columns: Updateable<UploadTable>): Promise<unknown> {
    return asMaintenance(filer.database, (transaction) =>
      transaction.updateTable('uploads').set(columns).where('key', '=', key).execute(),
    );
  }
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 5));
}
