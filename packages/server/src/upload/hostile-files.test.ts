import assert from 'node:assert/strict';
import { crc32, deflateSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { drawPicture } from '../../test-support/camera-files.ts';
import { fileCase, filing } from '../../test-support/citizen.ts';
import { marksOf } from '../../test-support/picture-marks.ts';
import { beginUpload, sendPiece, upload, uploadState } from '../../test-support/uploads.ts';
import { policy } from './upload-policy.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** A few kilobytes that would be a picture of 30,000 by 30,000 pixels. */
function bomb(): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(30_000, 0);
  head.writeUInt32BE(30_000, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const chunk = (type: string, content: Buffer) => {
    const whole = Buffer.alloc(content.length + 12);
    whole.writeUInt32BE(content.length, 0);
    whole.write(type, 4, 'latin1');
    content.copy(whole, 8);
    whole.writeUInt32BE(crc32(whole.subarray(4, -4)), content.length + 8);
    return whole;
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(100_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('hostile files', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('pglite');
  });
  after(() => center.stop());

  const files: Readonly<Record<string, [file: () => Buffer, issue: string]>> = {
    'an SVG that calls itself a photo': [() => Buffer.from(svg), 'file_kind_unsupported'],
    'a page of HTML': [
      () => Buffer.from('<!doctype html><script>1</script>'),
      'file_kind_unsupported',
    ],
    'a program': [() => Buffer.from(`MZ${'\0'.repeat(100)}`, 'latin1'), 'file_kind_unsupported'],
    'a GIF': [() => Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'file_kind_unsupported'],
    'an HEIC': [() => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), 'file_heic'],
    'an AVIF': [() => Buffer.from('\0\0\0\x18ftypavif\0\0\0\0', 'latin1'), 'file_kind_unsupported'],
    nothing: [() => Buffer.alloc(0), 'file_empty'],
    'the head of a JPEG and then an SVG': [
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(svg)]),
      'file_unreadable',
    ],
    'a picture of 900 million pixels': [bomb, 'file_too_many_pixels'],
    'the first half of a PDF': [() => Buffer.from('%PDF-1.7\n1 0 obj'), 'file_unreadable'],
    'an HTML page with a PDF in it': [
      () => Buffer.from('<script>1</script>\n%PDF-1.7\n%%EOF'),
      'file_kind_unsupported',
    ],
  };
  it('are none with a few bytes before a PDF, as scanners and mail programs write them', async () => {
    for (const before of ['\ufeff', '\r\n\r\n', '\x1b%-12345X@PJL JOB\r\n']) {
      const { state } = await upload(center, Buffer.from(`${before}%PDF-1.7\n%%EOF\n`));
      assert.partialDeepStrictEqual(state, { state: 'ready' });
    }
  });

  for (const [name, [file, issue]] of Object.entries(files)) {
    it(`are refused and said why: ${name}`, async () => {
      const { id, state } = await upload(center, file());
      assert.partialDeepStrictEqual(state, { state: 'refused', issue });
      const { status, body } = await fileCase(center, filing({ attachments: [id] }));
      assert.equal(status, 422);
      assert.partialDeepStrictEqual(body, {
        code: 'input_invalid',
        issues: [{ path: ['attachments', 0], code: issue }],
      });
    });
  }

  it('are refused when half a photo is missing', async () => {
    const photo = await drawPicture({ width: 400, height: 300 });
    const { state } = await upload(center, photo.subarray(0, photo.length / 2));
    assert.equal(state.issue, 'file_unreadable');
  });

  it('lose what they hide behind a photo', async () => {
    const photo = await drawPicture();
    const { id, state } = await upload(center, Buffer.concat([photo, Buffer.from(svg)]));
    assert.equal(state.state, 'ready');
    const { body } = await fileCase(center, filing({ attachments: [id] }));
    const answer = await fetch(`${center.publicUrl}/v1/cases/attachments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, attachment: await firstFile(body) }),
    });
    const served = Buffer.from(await answer.arrayBuffer());
    assert.deepEqual(marksOf(served), []);
    assert.equal(served.includes('<script>'), false);
  });

  it('may not be larger than the limit', async () => {
    const { answer } = await beginUpload(center, policy.bytes + 1);
    assert.equal(answer.status, 413);
    assert.partialDeepStrictEqual(answer.body, {
      code: 'body_too_large',
      issues: [{ code: 'file_too_large', limit: policy.bytes }],
    });
  });

  it('may not send more than they announced', async () => {
    const { id } = await beginUpload(center, 1000);
    const sent = await sendPiece(center, { id, offset: 0, bytes: Buffer.alloc(5000, 1) });
    assert.equal(sent.status, 413);
    const { body } = await uploadState(center, id);
    assert.equal(body.state, 'arriving');
    assert.ok(body.received <= 1000);
  });

  it('are announced in ways that nobody can follow, and get no 5xx', async () => {
    const { id } = await beginUpload(center, 100);
    const hostile: [method: string, path: string, headers: Record<string, string>][] = [
      ['POST', '', {}],
      ...['-1', '1e3', 'x', '', '99999999999999999999', '1.5', '٣'].map(
        (length): [string, string, Record<string, string>] => [
          'POST',
          '',
          { 'upload-length': encodeURI(length) },
        ],
      ),
      ['POST', '', { 'upload-defer-length': '1' }],
      ['POST', '', { 'upload-length': '5', 'upload-concat': 'partial' }],
      ['POST', '', { 'upload-length': '5', 'upload-metadata': ',,, %%% a b c' }],
      ['POST', '', { 'upload-length': '5', 'tus-resumable': '9.9.9' }],
      ...['-1', '7', 'x', '1e2', '99999999999'].map(
        (offset): [string, string, Record<string, string>] => [
          'PATCH',
          `/${id}`,
          { 'upload-offset': offset, 'content-type': 'application/offset+octet-stream' },
        ],
      ),
      ['PATCH', `/${id}`, { 'upload-offset': '0', 'content-type': 'application/json' }],
      [
        'PATCH',
        '/..%2f..%2fetc',
        { 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      ],
      ['HEAD', '/unknown', {}],
      ['DELETE', '/%00', {}],
      ['OPTIONS', '', {}],
    ];
    for (const [method, path, headers] of hostile) {
      const answer = await fetch(`${center.publicUrl}/v1/uploads${path}`, {
        method,
        headers: { 'tus-resumable': '1.0.0', ...headers },
        ...(method === 'PATCH' ? { body: '{}' } : {}),
      });
      assert.ok(
        answer.status < 500,
        `${method} ${path} ${JSON.stringify(headers)}: ${answer.status}`,
      );
    }
  });

  it('leave the process as it was: every call above was answered without an unexpected error', () => {
    assert.equal(center.log().includes('"unexpected error"'), false, center.log());
  });

  async function firstFile(credentials: object): Promise<string> {
    const answer = await fetch(`${center.publicUrl}/v1/cases/lookup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(credentials),
    });
    const view = (await answer.json()) as { attachments: { id: string }[] };
    return view.attachments[0]?.id ?? '';
  }
});
