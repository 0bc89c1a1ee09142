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

/** Sends all but the last byte, with which the drawing begins. */
async function sendAlmost(center: TestCenter, bytes: Buffer, address: string) {
  const from = { 'x-forwarded-for': address };
  const { id } = await beginUpload(center, bytes.length, from);
  const piece = async (begin: number, end: number) => {
    const { status } = await sendPiece(
      center,
      { id, offset: begin, bytes: bytes.subarray(begin, end) },
      from,
    );
    assert.equal(status, 204);
  };
  await piece(0, bytes.length - 1);
  return { id, finish: () => piece(bytes.length - 1, bytes.length) };
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
        const own = await sendAlmost(center, await photo(), '198.51.100.7');
        const heavy = await Promise.all(
          Array.from({ length: 12 }, (_, host) =>
            sendAlmost(center, bytes, `203.0.113.${host + 1}`),
          ),
        );
        await Promise.all(heavy.map(({ finish }) => finish()));
        const ended: string[] = [];
        const drawing = heavy.map(({ id }) =>
          uploadState(center, id).then(() => ended.push('heavy')),
        );
        await own.finish();
        const filed = await fileCase(center, filing({ attachments: [own.id] }));
        const before = ended.length;
        assert.equal(filed.status, 201);
        await Promise.all(drawing);
        // Behind all of them it would begin in one lane while the last is drawn in the other.
        assert.ok(
          before < heavy.length - 1,
          `the photo waited for ${before} pictures of another network`,
        );
      } finally {
        await center.stop();
      }
    });
  });
}
