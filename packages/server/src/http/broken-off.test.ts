import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing, lookUp } from '../../test-support/citizen.ts';
import { beginUpload, upload, uploadState } from '../../test-support/uploads.ts';

interface Line {
  readonly level: string;
  readonly msg: string;
  readonly traceId?: string;
}

describe('a caller who breaks off', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('pglite', { settings: { DAMRONG_LOG_LEVEL: 'debug' } });
  });
  after(() => center.stop());

  /**
   * Sends the head of a call, and perhaps something of its body, and is gone after a while. A
   * connection that is reset loses what the other side has not read by then.
   */
  function breakOff(
    head: readonly string[],
    body: string | Buffer,
    milliseconds = 100,
  ): Promise<void> {
    const { hostname, port } = new URL(center.publicUrl);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write([...head, `host: ${hostname}:${port}`, '', ''].join('\r\n'));
        socket.write(body, () => setTimeout(() => socket.resetAndDestroy(), milliseconds));
      });
      socket.on('close', () => resolve());
      socket.on('error', reject);
    });
  }

  const louder = () =>
    center
      .log()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
      .filter(({ level, traceId }) => traceId && ['warn', 'error', 'fatal'].includes(level));

  it('in the middle of a filing leaves no error in the log', async () => {
    const head = [
      'POST /v1/cases HTTP/1.1',
      'content-type: application/json',
      'content-length: 5000',
    ];
    await breakOff(head, '{"provinceCode":');
    await delay(200);
    assert.deepEqual(louder(), []);
  });

  it('in the middle of a file leaves no error in the log, and what has come', async () => {
    const { id } = await beginUpload(center, 500_000);
    const head = [
      `PATCH /v1/uploads/${id} HTTP/1.1`,
      'tus-resumable: 1.0.0',
      'upload-offset: 0',
      'content-type: application/offset+octet-stream',
      'content-length: 500000',
    ];
    await breakOff(head, Buffer.alloc(100_000), 2000);
    let received = 0;
    for (let tries = 0; received < 100_000 && tries < 100; tries += 1) {
      await delay(100);
      ({ received } = (await uploadState(center, id)).body);
    }
    assert.equal(received, 100_000);
    assert.deepEqual(louder(), []);
  });

  it('in the middle of an answer leaves no error in the log', async () => {
    const { id } = await upload(center, await drawPicture({ width: 3000, height: 2000, seed: 3 }));
    const { body: receipt } = await fileCase(center, filing({ attachments: [id] }));
    const { body: view } = await lookUp(center, receipt);
    const attachment = view.attachments[0]?.id;
    const asked = JSON.stringify({
      number: receipt.number,
      code: receipt.code,
      attachment,
      size: 'whole',
    });
    const head = [
      'POST /v1/cases/attachments HTTP/1.1',
      'content-type: application/json',
      `content-length: ${asked.length}`,
    ];
    await breakOff(head, asked);
    await delay(300);
    assert.deepEqual(louder(), []);
  });
});
