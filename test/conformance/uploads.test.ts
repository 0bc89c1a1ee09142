import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { fileCase } from '@damrong/contract';
import { createClient, isInputError, type CallInput } from '@damrong/sdk';

const filing = fileCase.example as CallInput<typeof fileCase>['body'];

describe('uploads.send', () => {
  let center: TestCenter;
  let photo: Blob;
  before(async () => {
    center = await startTestCenter('pglite');
    photo = new Blob([new Uint8Array(await drawPicture({ width: 900, height: 900 }))]);
  });
  after(() => center.stop());

  /** A line that does to a PATCH, by its number, what `break_` says. */
  function brokenLine(breaks: (count: number) => boolean) {
    let count = 0;
    return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      if (request.method !== 'PATCH') return fetch(request);
      count += 1;
      if (!breaks(count)) return fetch(request);
      await fetch(request);
      throw new TypeError('the answer was lost');
    };
  }

  it('sends a photo that a case then has', async () => {
    const { uploads, cases } = createClient({ baseUrl: center.publicUrl });
    const told: [number, number][] = [];
    const { id, type } = await uploads.send(photo, {
      onProgress: (sent, total) => told.push([sent, total]),
    });
    assert.equal(type, 'image/jpeg');
    assert.deepEqual(told.at(-1), [photo.size, photo.size]);
    const { number, code } = await cases.file({ ...filing, attachments: [id] });
    assert.equal((await cases.lookUp({ number, code })).attachments.length, 1);
  });

  it('goes on where the line broke, without sending a byte twice', async () => {
    const client = createClient({
      baseUrl: center.publicUrl,
      fetch: brokenLine((count) => count === 1),
    });
    const { type } = await client.uploads.send(photo);
    assert.equal(type, 'image/jpeg');
  });

  it('gives up when the line does not come back', async () => {
    const client = createClient({
      baseUrl: center.publicUrl,
      fetch: () => Promise.reject(new TypeError('no line')),
      retry: 1,
    });
    await assert.rejects(client.uploads.send(photo), { name: 'NetworkError' });
  });

  it('says why a file is not taken', async () => {
    const { uploads } = createClient({ baseUrl: center.publicUrl });
    await assert.rejects(uploads.send(new Blob(['plain text'])), (error) => {
      assert.ok(isInputError(error));
      assert.equal(error.issues[0]?.code, 'file_kind_unsupported');
      return true;
    });
    const large = new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]);
    await assert.rejects(uploads.send(large), { name: 'InputError', code: 'body_too_large' });
  });

  it('stops with the reason of its signal', async () => {
    const { uploads } = createClient({ baseUrl: center.publicUrl });
    const reason = new Error('the person left');
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort(reason) };
    await assert.rejects(uploads.send(photo, options), reason);
  });
});
