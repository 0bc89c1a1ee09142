import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { filing } from '../../test-support/citizen.ts';
import { call, newKey, type CallOptions } from '../../test-support/http-client.ts';

describe('bad input', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('postgres');
  });
  after(() => center.stop());

  async function refused(path: string, options: CallOptions, status: number, code: string) {
    const answer = await call(`${center.publicUrl}${path}`, options);
    assert.deepEqual([answer.status, answer.body['code']], [status, code]);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
    assert.match(String(answer.body['traceId']), /^[\w-]{36}$/);
    return answer;
  }

  /** Which fetch does not send. */
  function statusOfTrace(path: string): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const sent = request(`${center.publicUrl}${path}`, { method: 'TRACE' }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject).end();
    });
  }

  const file = (body: unknown, headers: Record<string, string> = {}) => ({
    body,
    headers: { 'idempotency-key': newKey(), ...headers },
  });

  it('refuses a body over 64 KiB', async () => {
    await refused('/v1/cases', file(filing({ facts: 'ก'.repeat(70_000) })), 413, 'body_too_large');
  });

  it('refuses JSON nested deeper than 32, and takes 32', async () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    await refused('/v1/cases', file(nested(33)), 400, 'json_too_deep');
    await refused('/v1/cases', file(nested(32)), 422, 'input_invalid');
  });

  it('does not count brackets inside text as depth', async () => {
    const facts = `"${'['.repeat(50)}\\"${'{'.repeat(50)}"`;
    await refused('/v1/cases', file(`{"facts":${facts}}`), 422, 'input_invalid');
  });

  for (const [name, body] of [
    ['broken JSON', '{"a":'],
    ['an empty body', ' '],
    ['a bare word', 'undefined'],
  ] as const) {
    it(`refuses ${name}`, async () => {
      await refused('/v1/cases', file(body), 400, 'malformed_json');
    });
  }

  it('refuses other media types and encodings', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/json', 'x']) {
      await refused(
        '/v1/cases',
        file('{}', { 'content-type': type }),
        415,
        'media_type_unsupported',
      );
    }
    const zipped = file('{}', { 'content-encoding': 'gzip' });
    await refused('/v1/cases', zipped, 415, 'media_type_unsupported');
  });

  it('names the method that a path allows', async () => {
    const { headers } = await refused('/v1/cases', { method: 'DELETE' }, 405, 'method_not_allowed');
    assert.equal(await statusOfTrace('/v1/cases'), 405);
    assert.equal(headers.get('allow'), 'POST');
    const places = await refused('/v1/places/50', file({}), 405, 'method_not_allowed');
    assert.equal(places.headers.get('allow'), 'GET, HEAD');
  });

  it('does not know other paths', async () => {
    for (const path of [
      '/nothing',
      '/v1',
      '/v1/cases/2570-50-000123-7',
      '/embed/../package.json',
      '/%00',
      '/th/%E0%B8',
    ]) {
      await refused(path, {}, 404, 'not_found');
    }
  });

  it('refuses text that no column takes', async () => {
    for (const facts of [
      'น้ำไม่ไหล\\u0000 มาห้าวัน',
      'น้ำไม่ไหลมาห้าวัน \\ud800',
      'น้ำไม่ไหลมาห้าวัน \\udc00',
    ]) {
      const body = JSON.stringify(filing()).replace(/"facts":"[^"]*"/, `"facts":"${facts}"`);
      const { body: problem } = await refused('/v1/cases', file(body), 422, 'input_invalid');
      assert.deepEqual(problem['issues'], [{ path: ['facts'], code: 'characters_forbidden' }]);
    }
  });

  it('refuses an unknown province of a path', async () => {
    const { body } = await refused('/v1/places/99', {}, 422, 'input_invalid');
    assert.deepEqual(body['issues'], [{ path: ['province'], code: 'province_unknown' }]);
  });

  it('ignores keys that would change prototypes', async () => {
    const body = JSON.stringify(filing()).replace(
      '{',
      '{"__proto__":{"admin":true},"constructor":{},',
    );
    const { status } = await call(`${center.publicUrl}/v1/cases`, file(body));
    assert.equal(status, 201);
    assert.equal(({} as Record<string, unknown>)['admin'], undefined);
  });

  it('answers headers that are too large, and what is no HTTP', async () => {
    const { port } = new URL(center.publicUrl);
    const say = (text: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
        let captured = '';
        socket.setEncoding('utf8');
        socket.on('data', (chunk: string) => (captured += chunk));
        socket.on('end', () => resolve(captured));
        socket.on('error', reject);
      });
    const large = await say(`GET / HTTP/1.1\r\nhost: a\r\nx-filler: ${'x'.repeat(20_000)}\r\n\r\n`);
    assert.match(large, /^HTTP\/1\.1 431 .*problem\+json.*"code":"headers_too_large"/s);
    const noise = await say('ไม่ใช่ HTTP\r\n\r\n');
    assert.match(noise, /^HTTP\/1\.1 400 .*problem\+json.*"code":"request_malformed"/s);
  });
});
