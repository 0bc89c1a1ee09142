import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { filing } from '../../test-support/citizen.ts';
import { call, newKey } from '../../test-support/http-client.ts';

const registered = 'https://www.chiangmai.example';

describe('CORS', () => {
  let center: TestCenter;
  before(async () => {
    center = await startTestCenter('pglite', {
      settings: { DAMRONG_ORIGINS: 'https://xn--o3cw4h.example,http://127.0.0.1:8080' },
    });
  });
  after(() => center.stop());

  const file = (origin: string) =>
    call(`${center.publicUrl}/v1/cases`, {
      body: filing(),
      headers: { origin, 'idempotency-key': newKey() },
    });
  const preflight = (origin: string) =>
    call(`${center.publicUrl}/v1/cases`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });

  for (const origin of [registered, 'https://xn--o3cw4h.example', 'http://127.0.0.1:8080']) {
    it(`lets ${origin} file and read the answer`, async () => {
      const { status, headers } = await file(origin);
      assert.equal(status, 201);
      assert.equal(headers.get('access-control-allow-origin'), origin);
      assert.match(headers.get('vary') ?? '', /Origin/);
      assert.equal(headers.get('access-control-allow-credentials'), null);
    });
  }

  it('lets our own hosted pages file', async () => {
    assert.equal((await file(center.publicUrl)).status, 201);
  });

  for (const origin of [
    'https://attacker.example',
    'null',
    'http://www.chiangmai.example',
    'https://www.chiangmai.example:8443',
    'https://www.chiangmai.example.attacker.example',
    'https://chiangmai.example',
    'https://www-chiangmai.example',
    'http://127.0.0.1:8081',
    'http://localhost:1571',
    // Beside what DAMRONG_ORIGINS names: longer, shorter, another port or scheme.
    'http://127.0.0.1:80801',
    'http://127.0.0.1:808',
    'http://127.0.0.1',
    'https://xn--o3cw4h.example.attacker.example',
    'https://xn--o3cw4h.example:8443',
    'https://xn--o3cw4h.exampl',
    'https://a.xn--o3cw4h.example',
    'http://xn--o3cw4h.example',
  ]) {
    it(`refuses a filing from ${origin}, and lets it read that and nothing else`, async () => {
      const { status, body, headers } = await file(origin);
      assert.deepEqual([status, body['code']], [403, 'origin_not_registered']);
      assert.deepEqual(Object.keys(body).sort(), ['code', 'status', 'traceId', 'type']);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-allow-credentials'), null);
      assert.equal(headers.get('access-control-expose-headers'), null);
      assert.equal(headers.get('cache-control'), 'no-store');
    });

    it(`lets ${origin} send what is refused, so that it can read why`, async () => {
      const { status, headers } = await preflight(origin);
      assert.equal(status, 204);
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('access-control-max-age'), null);
    });

    it(`refuses ${origin} what it would read`, async () => {
      for (const path of ['categories/50', 'centers/50', 'places/50', 'openapi.json', 'nothing']) {
        for (const method of ['GET', 'HEAD']) {
          const answer = await fetch(`${center.publicUrl}/v1/${path}`, {
            method,
            headers: { origin },
          });
          assert.equal(answer.status, 403, `${method} ${path}`);
          assert.equal(answer.headers.get('access-control-allow-origin'), '*');
        }
      }
    });
  }

  it('answers the preflight of a registered origin for two hours', async () => {
    const { status, headers } = await preflight(registered);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), registered);
    assert.equal(headers.get('access-control-allow-headers'), 'Content-Type, Idempotency-Key');
    assert.equal(headers.get('access-control-max-age'), '7200');
  });

  it('refuses an unregistered origin however the address is spelt', async () => {
    for (const path of ['/v1/centers/50', '/%761/centers/50', '/v%31/upload-policy']) {
      const { status, body } = await call(`${center.publicUrl}${path}`, {
        headers: { origin: 'https://attacker.example' },
      });
      assert.deepEqual(
        { path, status, code: body['code'] },
        {
          path,
          status: 403,
          code: 'origin_not_registered',
        },
      );
    }
  });

  it('takes a call without an origin, as servers send it', async () => {
    const { status } = await call(`${center.publicUrl}/v1/cases`, {
      body: filing(),
      headers: { 'idempotency-key': newKey() },
    });
    assert.equal(status, 201);
  });

  it('lets every port of this machine try the tag out only where that is set', async () => {
    const trial = await startTestCenter('pglite', { settings: { DAMRONG_TRY_LOOPBACK: '1' } });
    try {
      for (const [origin, expected] of [
        ['http://localhost:5173', 200],
        ['http://127.0.0.1', 200],
        ['http://localhost.attacker.example', 403],
        ['https://localhost:5173', 403],
      ] as const) {
        const answer = await call(`${trial.publicUrl}/v1/centers/50`, { headers: { origin } });
        assert.equal(answer.status, expected, origin);
      }
    } finally {
      await trial.stop();
    }
  });
});
