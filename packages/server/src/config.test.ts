import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { StartFault } from './start-fault.ts';

const production = {
  NODE_ENV: 'production',
  DAMRONG_PUBLIC_URL: 'https://centre.example.go.th',
  DAMRONG_DESK_URL: 'https://desk.example.go.th',
};

describe('config', () => {
  it('needs no setting to try the centre out', () => {
    const config = readConfig({});
    assert.deepEqual([config.port, config.deskPort, config.host], [1567, 1568, '127.0.0.1']);
    assert.match(config.dataDirectory, /\.data$/);
    assert.equal(config.databaseUrl, undefined);
    assert.equal(config.tryLoopback, false);
  });

  it('takes an empty variable as absent', () => {
    assert.equal(readConfig({ PORT: '', DATABASE_URL: '' }).port, 1567);
  });

  it('reads lists and writes origins as browsers do', () => {
    const { origins, trustedProxies } = readConfig({
      DAMRONG_ORIGINS: ' https://WWW.chiangmai.example:443/ , http://localhost:1571,',
      DAMRONG_TRUSTED_PROXIES: '10.0.0.0/8, 127.0.0.1',
    });
    assert.deepEqual(origins, ['https://www.chiangmai.example', 'http://localhost:1571']);
    assert.deepEqual(trustedProxies, ['10.0.0.0/8', '127.0.0.1']);
  });

  for (const [name, env, says] of [
    ['a port that is no number', { PORT: 'many' }, /PORT is not a number/],
    ['a port that cannot be', { DAMRONG_DESK_PORT: '70000' }, /DAMRONG_DESK_PORT is above 65535/],
    [
      'an origin with a path',
      { DAMRONG_ORIGINS: 'https://a.example/page' },
      /DAMRONG_ORIGINS.*origin/,
    ],
    ['another database', { DATABASE_URL: 'mysql://a' }, /DATABASE_URL does not begin/],
    ['an unknown level', { DAMRONG_LOG_LEVEL: 'loud' }, /DAMRONG_LOG_LEVEL is none of/],
    [
      'a desk without TLS',
      { DAMRONG_DESK_URL: 'http://desk.example' },
      /DAMRONG_DESK_URL is not https/,
    ],
    ['production without addresses', { NODE_ENV: 'production' }, /DAMRONG_PUBLIC_URL is missing/],
    [
      'trying out in production',
      { ...production, DAMRONG_TRY_LOOPBACK: '1' },
      /DAMRONG_TRY_LOOPBACK is for trying/,
    ],
  ] as const) {
    it(`refuses ${name}`, () => {
      assert.throws(
        () => readConfig(env),
        (error) => {
          assert.ok(error instanceof StartFault);
          assert.match(error.message, says);
          return true;
        },
      );
    });
  }

  it('names every fault at once', () => {
    assert.throws(
      () => readConfig({ PORT: 'x', DAMRONG_POOL_SIZE: '0' }),
      /PORT.*\n.*DAMRONG_POOL_SIZE/,
    );
  });

  it('takes a complete production', () => {
    assert.equal(readConfig(production).deskUrl, 'https://desk.example.go.th');
  });
});
