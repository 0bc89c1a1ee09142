import assert from 'node:assert/strict';
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { call } from '../../test-support/http-client.ts';
import { beginUpload, sendPiece } from '../../test-support/uploads.ts';

const MB = 1024 * 1024;
const FILE = 10 * MB;
/** Room that no other test of the machine takes or leaves meanwhile. */
const DISK = 5000 * MB;

const freeMegabytes = () => {
  const { bavail, bsize } = statfsSync(tmpdir());
  return Math.floor((bavail * bsize) / MB);
};

const from = (address: string) => ({ 'x-forwarded-for': address });

/** How many announcements of 10 MB, all at the same moment, were answered how. */
async function announce(center: TestCenter, count: number, address: (index: number) => string) {
  const found: Record<number, number> = {};
  await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { answer } = await beginUpload(center, FILE, from(address(index)));
      found[answer.status] = (found[answer.status] ?? 0) + 1;
      if (answer.status !== 201) assert.ok(Number(answer.headers.get('retry-after')) > 0);
    }),
  );
  return found;
}

const ready = ({ publicUrl }: TestCenter) =>
  call<{ status: string; uploads?: string }>(`${publicUrl}/readyz`);

for (const engine of engines) {
  describe(`the room of uploads on ${engine}`, () => {
    async function within(
      settings: Readonly<Record<string, string>>,
      act: (center: TestCenter) => Promise<void>,
    ): Promise<void> {
      const center = await startTestCenter(engine, {
        seed: false,
        freeBytes: () => Promise.resolve(DISK),
        settings: { DAMRONG_TRUSTED_PROXIES: '127.0.0.1', ...settings },
      });
      try {
        await act(center);
      } finally {
        await center.stop();
      }
    }

    it('is reserved on the disk for all that is announced, and complaints go on', () =>
      within({ DAMRONG_FREE_MB: String(DISK / MB - 200) }, async (center) => {
        const found = await announce(center, 60, (index) => `10.${index}.0.1`);
        assert.deepEqual(found, { 201: 20, 503: 40 });
        assert.equal((await fileCase(center)).status, 201);
        const { status, body } = await ready(center);
        assert.deepEqual(
          { status, body },
          { status: 200, body: { status: 'ready', uploads: 'full' } },
        );
      }));

    it('is left to others by one network, and has an end for all', () =>
      within({ DAMRONG_UPLOADS_MB: '200' }, async (center) => {
        const one = await announce(center, 40, (index) => `203.0.113.${index}`);
        assert.deepEqual(one, { 201: 4, 429: 36 });
        assert.equal((await beginUpload(center, FILE, from('198.51.100.1'))).answer.status, 201);
        assert.equal((await ready(center)).body.uploads, 'open');
        const many = await announce(center, 60, (index) => `10.${index}.0.1`);
        assert.ok((many[201] ?? 0) <= 12, JSON.stringify(many));
        assert.equal((await fileCase(center)).status, 201);
      }));
  });
}

describe('the room of uploads', () => {
  it('is looked at again while a file is written', async () => {
    const center = await startTestCenter('postgres', { seed: false });
    const { testDatabase } = center;
    const settings = { DAMRONG_FREE_MB: String(freeMegabytes() + 100_000) };
    const full = await startTestCenter('postgres', { seed: false, testDatabase, settings });
    try {
      const { id } = await beginUpload(center, FILE);
      const bytes = Buffer.alloc(MB);
      assert.equal((await sendPiece(center, { id, offset: 0, bytes })).status, 204);
      assert.equal((await sendPiece(full, { id, offset: MB, bytes })).status, 503);
      assert.equal((await fileCase(full)).status, 201);
    } finally {
      await full.stop();
      await center.stop();
    }
  });
});
