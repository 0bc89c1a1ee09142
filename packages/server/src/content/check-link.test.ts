import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { makeCertificate } from '../../test-support/certificate.ts';
import { checkLink } from './check-link.ts';
import type { LinkNetwork } from './link-network.ts';

const never = new AbortController().signal;

async function portOf(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

const refusal = (code: string) => Object.assign(new Error(code), { code });

describe('the check of a link', () => {
  const asked: string[] = [];
  const server = createServer(({ method, url = '', headers }, response) => {
    asked.push(`${method} ${url}${headers.authorization ?? ''}`);
    const [, path = '', status = ''] = url.split('/');
    if (path === 'hold') return;
    if (path === 'cut' && method === 'HEAD') {
      response.destroy();
      return;
    }
    if (path === 'to') {
      response.writeHead(302, { location: decodeURIComponent(status) }).end();
      return;
    }
    const isRefused = path === 'no-head' && method === 'HEAD';
    response.writeHead(isRefused ? 405 : Number(status || 200)).end('a page');
  });
  let inside = 0;
  const hidden = createServer((_request, response) => {
    inside += 1;
    response.end('a secret');
  });
  const secure = createSecureServer(makeCertificate(), (_request, response) => {
    response.end('a page');
  });
  let port = 0;
  let hiddenPort = 0;
  let securePort = 0;
  let looked: string[] = [];

  before(async () => {
    port = await portOf(server);
    hiddenPort = await portOf(hidden);
    securePort = await portOf(secure);
  });
  after(async () => {
    for (const one of [server, hidden, secure]) await close(one);
  });

  /** Names that nobody has, behind which this machine answers on the ports of the test. */
  const network = (more: Partial<LinkNetwork> = {}): LinkNetwork => ({
    resolve: (host) => {
      looked.push(host);
      const address = host.startsWith('inside.') ? '10.0.0.7' : '127.0.0.1';
      return Promise.resolve([{ address, family: 4 }]);
    },
    allows: (address, onPort) =>
      address === '127.0.0.1' && (onPort === port || onPort === securePort),
    timeoutMs: 60_000,
    ...more,
  });
  const at = (path: string) => `http://www.trial.example:${port}/${path}`;
  const to = (address: string) => at(`to/${encodeURIComponent(address)}`);
  async function check(address: string, more?: Partial<LinkNetwork>) {
    asked.length = 0;
    looked = [];
    const result = await checkLink(address, network(more), never);
    return result && `${result.outcome} ${result.httpStatus ?? '-'}`;
  }

  it('asks for the head of a page, and for nothing more where that answers', async () => {
    assert.equal(await check(at('page')), 'answers 200');
    assert.deepEqual(asked, ['HEAD /page']);
  });

  it('asks for the page where its head is refused, wrong or cut off', async () => {
    for (const path of ['no-head', 'cut']) {
      assert.equal(await check(at(path)), 'answers 200', path);
      assert.deepEqual(asked, [`HEAD /${path}`, `GET /${path}`]);
    }
  });

  it('tells what is gone from what is broken and from what is closed to machines', async () => {
    for (const [status, outcome] of [
      [404, 'gone'],
      [410, 'gone'],
      [500, 'error'],
      [503, 'error'],
      [400, 'error'],
      [401, 'answers'],
      [403, 'answers'],
      [429, 'answers'],
      [304, 'answers'],
    ] as const) {
      assert.equal(await check(at(`status/${status}`)), `${outcome} ${status}`);
    }
  });

  it('follows redirects, and gives up where they lead in a circle or to what is no page', async () => {
    assert.equal(await check(to('/page')), 'answers 200');
    assert.equal(await check(to(at('status/404'))), 'gone 404');
    assert.equal(await check(to(to(at('page')))), 'answers 200');
    const circle = createServer((_request, response) => {
      response.writeHead(301, { location: '/' }).end();
    });
    const circlePort = await portOf(circle);
    try {
      const allows = (address: string, onPort: number) =>
        address === '127.0.0.1' && onPort === circlePort;
      const address = `http://www.trial.example:${circlePort}/`;
      assert.equal(await check(address, { allows }), 'redirects -');
      assert.equal(looked.length, 6);
    } finally {
      await close(circle);
    }
    for (const wrong of [
      'file:///etc/passwd',
      'ftp://www.trial.example/',
      'gopher://x/',
      'http://',
    ]) {
      assert.equal(await check(to(wrong)), 'redirects -', wrong);
    }
  });

  it('tells nobody a name and a password that stand in an address', async () => {
    const withName = at('page').replace('//', '//officer:secret@');
    assert.equal(await check(to(withName)), 'answers 200');
    assert.equal(asked.at(-1), 'HEAD /page');
  });

  it('never reaches what is not for it: not by a name, a number, a port or a redirect', async () => {
    for (const address of [
      `http://inside.trial.example:${port}/`,
      `http://www.trial.example:${hiddenPort}/`,
      `http://127.0.0.2:${port}/`,
      `http://[::1]:${port}/`,
      `http://2130706434:${port}/`,
      `http://[::ffff:127.0.0.1]:${port}/`,
    ]) {
      assert.equal(await check(address), 'not_public -', address);
      assert.deepEqual(asked, []);
      assert.equal(await check(to(address)), 'not_public -', `to ${address}`);
      assert.equal(asked.length, 1);
    }
    assert.equal(inside, 0);
  });

  it('leaves a host alone that has one address of another kind', async () => {
    const both = ['127.0.0.1', '10.0.0.7'].map((address) => ({ address, family: 4 }));
    for (const addresses of [both, both.toReversed(), []]) {
      assert.equal(
        await check(at('page'), { resolve: () => Promise.resolve(addresses) }),
        'not_public -',
      );
      assert.deepEqual(asked, []);
    }
  });

  it('connects to the address that was judged, whatever the name means a moment later', async () => {
    let times = 0;
    const resolve = () => {
      times += 1;
      return Promise.resolve([{ address: times === 1 ? '127.0.0.1' : '10.0.0.7', family: 4 }]);
    };
    assert.equal(await check(at('page'), { resolve }), 'answers 200');
    assert.equal(times, 1);
    times = 0;
    assert.equal(await check(at('no-head'), { resolve }), 'not_public -');
    assert.deepEqual(asked, ['HEAD /no-head']);
  });

  it('says that there is no such host, and nothing at all while its own line is down', async () => {
    const failing = (code: string) => ({ resolve: () => Promise.reject(refusal(code)) });
    assert.equal(await check(at('page'), failing('ENOTFOUND')), 'no_host -');
    assert.equal(await check(at('page'), failing('EAI_AGAIN')), undefined);
  });

  it('says that nobody answers, and that a certificate is not to be trusted', async () => {
    const closed = createServer();
    const closedPort = await portOf(closed);
    await close(closed);
    const allows = (address: string) => address === '127.0.0.1';
    assert.equal(await check(`http://www.trial.example:${closedPort}/`, { allows }), 'no_answer -');
    assert.equal(await check(at('hold'), { timeoutMs: 20 }), 'no_answer -');
    assert.equal(await check(`https://www.trial.example:${securePort}/`), 'certificate -');
  });

  it('ends when it is told to', async () => {
    const stopping = new AbortController();
    const held = new Promise<void>((resolve) => {
      server.once('request', () => {
        resolve();
      });
    });
    const checked = checkLink(at('hold'), network(), stopping.signal);
    await held;
    stopping.abort(new Error('stopped'));
    await assert.rejects(checked, /stopped/);
  });

  it('waits for no look-up that does not end', async () => {
    const endless = () => new Promise<never>(() => undefined);
    assert.equal(await check(at('page'), { resolve: endless, timeoutMs: 20 }), 'no_answer -');
    const stopping = new AbortController();
    const checked = checkLink(at('page'), network({ resolve: endless }), stopping.signal);
    stopping.abort(new Error('stopped'));
    await assert.rejects(checked, /stopped/);
  });
});
