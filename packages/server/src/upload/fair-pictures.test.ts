import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { engines } from '../../test-support/databases.ts';
import { beginUpload, sendPiece, uploadState } from '../../test-support/uploads.ts';

/** Few bytes that take a second or more to draw anew: as many pixels as are taken at all. */
const vast = () =>
  sharp({ create: { width: 8192, height: 8192, channels: 3, background: '#123456' } })
    .png({ compressionLevel: 9 })
    .toBuffer();

/** More bytes than those, and far fewer pixels. */
const photo = () =>
  sharp({
    create: {
      width: 1200,
      height: 900,
      channels: 3,
      background: '#789abc',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer();

async function send(center: TestCenter, bytes: Buffer, address: string): Promise<string> {
  const from = { 'x-forwarded-for': address };
  const { id } = await beginUpload(center, bytes.length, from);
  const { status } = await sendPiece(center, { id, offset: 0, bytes }, from);
  assert.equal(status, 204);
  return id;
}

for (const engine of engines) {
  describe(`pictures that wait to be drawn on ${engine}`, () => {
    it('hold up the network that sent them, and no other’s complaint', async () => {
      const center = await startTestCenter(engine, {
        seed: false,
        settings: { DAMRONG_TRUSTED_PROXIES: '127.0.0.1' },
      });
      try {
        const bytes = await vast();
        const ownPhoto = await photo();
        const sending = Array.from({ length: 12 }, (_, host) =>
          send(center, bytes, `203.0.113.${host + 1}`),
        );
        const heavy = await Promise.all(sending);
        const last = heavy.map((id) => uploadState(center, id)).at(-1);
        let isLastDone = false;
        void last?.then(() => (isLastDone = true));
        const own = await send(center, ownPhoto, '198.51.100.7');
        const { status } = await fileCase(center, filing({ attachments: [own] }));
        assert.equal(status, 201);
        assert.equal(isLastDone, false, 'the photo waited for all pictures of another network');
        await last;
      } finally {
        await center.stop();
      }
    });
  });
}
