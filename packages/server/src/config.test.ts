import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfig } from './config.ts';
import { StartError } from './start-error.ts';

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

  it('sends no mail unless it is told by which relay and in whose name', () => {
    assert.equal(readConfig({}).mail, undefined);
    const url = 'smtps://centre:secret@mail.example.go.th:465';
    const from = 'ศูนย์ดำรงธรรม <news@example.go.th>';
    const { mail } = readConfig({ DAMRONG_MAIL_URL: url, DAMRONG_MAIL_FROM: from });
    assert.equal(mail?.newestUrl(), url);
    assert.deepEqual(mail?.from, { name: 'ศูนย์ดำรงธรรม', address: 'news@example.go.th' });
  });

  it('shows no tiles unless it is told which and whose', () => {
    assert.equal(readConfig({}).mapTiles, undefined);
    const address = 'https://tiles.example.go.th/{z}/{x}/{y}.png';
    const given = { DAMRONG_MAP_TILES: address, DAMRONG_MAP_TILES_CREDIT: '© กรมแผนที่ทหาร' };
    assert.deepEqual(readConfig(given).mapTiles, { address, credit: '© กรมแผนที่ทหาร' });
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
    [
      'a relay that is no mail server',
      { DAMRONG_MAIL_URL: 'https://mail.example', DAMRONG_MAIL_FROM: 'a@example.org' },
      /DAMRONG_MAIL_URL is not an address such as smtps/,
    ],
    [
      'a sender that is no mailbox',
      { DAMRONG_MAIL_URL: 'smtp://mail.example', DAMRONG_MAIL_FROM: 'ศูนย์' },
      /DAMRONG_MAIL_FROM is not an address/,
    ],
    [
      'a relay without a sender',
      { DAMRONG_MAIL_URL: 'smtp://mail.example' },
      /DAMRONG_MAIL_URL and DAMRONG_MAIL_FROM go together/,
    ],
    [
      'tiles that lack a coordinate',
      {
        DAMRONG_MAP_TILES: 'https://tiles.example/{z}/{x}.png',
        DAMRONG_MAP_TILES_CREDIT: '© ต',
      },
      /DAMRONG_MAP_TILES is not an address such as https/,
    ],
    [
      'tiles of nobody',
      { DAMRONG_MAP_TILES: 'https://tiles.example/{z}/{x}/{y}.png' },
      /DAMRONG_MAP_TILES and DAMRONG_MAP_TILES_CREDIT go together/,
    ],
    ['an unknown level', { DAMRONG_LOG_LEVEL: 'loud' }, /DAMRONG_LOG_LEVEL is none of/],
    [
      'a desk without TLS',
      { DAMRONG_DESK_URL: 'http://desk.example' },
      /DAMRONG_DESK_URL is not https/,
    ],
    [
      'a misspelt name',
      { DAMRONG_ORIGIN: 'https://www.example.go.th' },
      /DAMRONG_ORIGIN is no setting; is DAMRONG_ORIGINS meant\?/,
    ],
    [
      'a proxy that is no address',
      { DAMRONG_TRUSTED_PROXIES: '10.0.0.1, proxy.local' },
      /DAMRONG_TRUSTED_PROXIES.* is not a list of addresses/,
    ],
    ['a network that is none', { DAMRONG_TRUSTED_PROXIES: '10.0.0.0/33' }, /TRUSTED_PROXIES/],
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
          assert.ok(error instanceof StartError);
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
