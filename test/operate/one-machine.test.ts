import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import pg from 'pg';
import { runDoctor } from '../../packages/server/src/doctor/run-doctor.ts';
import { makeCertificate } from '../../packages/server/test-support/certificate.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';
import { PostgresCluster } from '../../packages/server/test-support/postgres-cluster.ts';
import { root } from '../runner/command.ts';
import { freePort } from '../support/free-port.ts';

const run = promisify(execFile);
const page = readFileSync(join(root, 'packages/server/docs/operate/one-machine.md'), 'utf8');

/** The code blocks of the page in this language, as they stand there. */
function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );
}

const directory = mkdtempSync(join(tmpdir(), 'damrong-machine-'));
after(() => rmSync(directory, { recursive: true, force: true }));

// Elsewhere there is no systemd to ask.
if (process.platform === 'linux')
  describe('the units of one-machine.md', () => {
    const [service = '', timer = ''] = blocks('ini');

    it('are understood by systemd', async () => {
      const unit = join(directory, 'damrong.service');
      writeFileSync(unit, service.replaceAll('/opt/damrong', root));
      writeFileSync(join(directory, 'damrong-backup.timer'), timer);
      writeFileSync(
        join(directory, 'damrong-backup.service'),
        '[Service]\nType=oneshot\nExecStart=/bin/true\n',
      );
      for (const file of [unit, join(directory, 'damrong-backup.timer')]) {
        const { stderr } = await run('systemd-analyze', ['verify', '--man=no', file]);
        const ours = stderr.split('\n').filter((line) => line.includes(directory));
        assert.deepEqual(ours, []);
      }
    });

    it('leave the service little that it could do', async () => {
      const unit = join(directory, 'damrong.service');
      const words = ['security', '--offline=true', '--no-pager', unit];
      const { stdout } = await run('systemd-analyze', words);
      const exposure = Number(/Overall exposure level.*?: ([\d.]+)/.exec(stdout)?.[1]);
      assert.ok(exposure < 2, `${exposure} of 10`);
    });
  });

describe('the database and the settings of one-machine.md', () => {
  it('are what the doctor wants', async () => {
    const cluster = await PostgresCluster.start({ durable: true });
    try {
      const admin = new pg.Client({ connectionString: cluster.url('postgres') });
      await admin.connect();
      const [statements = ''] = blocks('sql');
      for (const statement of statements.split(';').filter((text) => text.trim() !== '')) {
        await admin.query(statement);
      }
      await admin.end();
      const [settings = ''] = blocks('properties');
      const given = Object.fromEntries(
        settings
          .replace(/[\w.]*1567\.example\.go\.th/g, 'localhost:9')
          .trim()
          .split('\n')
          .map((line) => line.split('=') as [string, string]),
      );
      const lines: string[] = [];
      await runDoctor(
        {
          ...given,
          DATABASE_URL: cluster.url('damrong', 'damrong'),
          DAMRONG_FILES_DIR: join(directory, 'files'),
          PORT: '0',
          DAMRONG_DESK_PORT: '0',
        },
        (line) => lines.push(line),
      );
      // Nothing listens at its addresses here, and the tests may run as root.
      const others = lines.filter(
        (line) => !/^ok|localhost cannot be reached|runs as root/.test(line),
      );
      assert.deepEqual(others, []);
    } finally {
      await cluster.stop();
    }
  });
});

describe('nginx of one-machine.md', () => {
  let center: TestCenter;
  let nginx: ChildProcess;
  let http: number;
  let https: number;
  const names = ['1567.example.go.th', 'desk.1567.example.go.th'] as const;

  before(async () => {
    [http, https] = [await freePort(), await freePort()];
    const [publicPort, deskPort] = [await freePort(), await freePort()];
    const { key, cert } = makeCertificate();
    writeFileSync(join(directory, 'privkey.pem'), key);
    writeFileSync(join(directory, 'fullchain.pem'), cert);
    center = await startTestCenter('pglite', {
      settings: {
        PORT: String(publicPort),
        DAMRONG_DESK_PORT: String(deskPort),
        DAMRONG_PUBLIC_URL: `https://${names[0]}`,
        DAMRONG_DESK_URL: `https://${names[1]}`,
        DAMRONG_TRUSTED_PROXIES: '127.0.0.1',
      },
    });
    const [sites = ''] = blocks('nginx');
    const placed = sites
      .replaceAll('listen 80', `listen 127.0.0.1:${http}`)
      .replaceAll('listen 443', `listen 127.0.0.1:${https}`)
      .replaceAll('/etc/damrong/tls', directory)
      .replaceAll('127.0.0.1:1567;', `127.0.0.1:${publicPort};`)
      .replaceAll('127.0.0.1:1568;', `127.0.0.1:${deskPort};`);
    const file = join(directory, 'nginx.conf');
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${directory}/${name};`,
    );
    writeFileSync(
      file,
      `daemon off; pid ${directory}/nginx.pid; error_log stderr;
      events {} http { access_log ${directory}/access.log; ${folders.join(' ')} ${placed} }`,
    );
    await run('nginx', ['-t', '-c', file]);
    nginx = spawn('nginx', ['-c', file], { stdio: 'ignore' });
    while ((await visit('/livez').catch(() => undefined))?.status !== 200) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  after(async () => {
    nginx.kill('SIGTERM');
    await center.stop();
  });

  interface Seen {
    readonly status: number | undefined;
    readonly headers: IncomingMessage['headers'];
    readonly text: string;
  }

  function visit(
    path: string,
    {
      name = names[0],
      headers = {},
      body,
    }: { name?: string; headers?: Record<string, string>; body?: Buffer | string } = {},
  ): Promise<Seen> {
    return new Promise((resolve, reject) => {
      const options = {
        host: '127.0.0.1',
        port: https,
        servername: name,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host: name, ...headers },
        rejectUnauthorized: false,
      };
      const sent = request(options, (answer) => void read(answer).then(resolve, reject));
      sent.once('error', reject);
      sent.end(body);
    });
  }

  async function read(answer: IncomingMessage): Promise<Seen> {
    let text = '';
    for await (const piece of answer.setEncoding('utf8')) text += piece;
    return { status: answer.statusCode, headers: answer.headers, text };
  }

  it('leads both names to their origin, over TLS that stays', async () => {
    const complaint = await visit('/th/complaint');
    assert.equal(complaint.status, 200);
    assert.match(complaint.headers['strict-transport-security'] ?? '', /max-age=31536000/);
    const desk = await visit('/', { name: names[1] });
    assert.match(desk.text, /<damrong-desk/);
    assert.match(desk.headers['strict-transport-security'] ?? '', /max-age=31536000/);
  });

  it('leads from http to https, and answers to no other name', async () => {
    const plain = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { host: '127.0.0.1', port: http, path: '/th/complaint?x=1' };
      get({ ...options, headers: { host: names[0] } }, resolve).once('error', reject);
    });
    plain.resume();
    assert.equal(plain.statusCode, 301);
    assert.equal(plain.headers.location, `https://${names[0]}/th/complaint?x=1`);
    await assert.rejects(visit('/livez', { name: 'www.example.com' }));
  });

  it('speaks HTTP/2', async () => {
    const session = connectHttp2(`https://127.0.0.1:${https}`, {
      servername: names[0],
      rejectUnauthorized: false,
    });
    const protocol = await new Promise<string | undefined>((resolve, reject) => {
      session.once('connect', () => resolve(session.alpnProtocol));
      session.once('error', reject);
    });
    session.destroy();
    assert.equal(protocol, 'h2');
  });

  it('writes down nothing of what an opinion is read, written or sent with', async () => {
    const untold = [
      '/th/opinion?province=50',
      '/en/opinion',
      '/v1/opinion-topics',
      '/v1/opinion-totals',
      '/v1/challenge',
      '/embed/v1/opinion-form.js',
    ];
    for (const path of untold) assert.equal((await visit(path)).status, 200, path);
    const headers = { 'content-type': 'application/json' };
    await visit('/v1/opinions', { headers, body: '{}' });
    await visit('/th/status?last');
    const log = () => readFileSync(join(directory, 'access.log'), 'utf8');
    // A line is written after its answer; ten seconds are enough for one.
    for (let tries = 0; tries < 200 && !log().includes('/th/status?last'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.match(log(), /status\?last/);
    assert.doesNotMatch(log(), /opinion|challenge/);
  });

  it('lets nobody choose an address of their own by a header', async () => {
    const statuses = [];
    for (let guess = 0; guess < 11; guess += 1) {
      const { status } = await visit('/v1/cases/lookup', {
        headers: {
          'content-type': 'application/json',
          'x-forwarded-for': `203.0.113.${guess}`,
          forwarded: `for=203.0.113.${guess}`,
        },
        body: JSON.stringify({ number: center.demo.cases[0]?.number, code: '1111-1111-1111' }),
      });
      statuses.push(status);
    }
    assert.equal(statuses.at(-1), 429, statuses.join(' '));
  });

  it('lets a piece of a file through as it arrives, and no body that nothing takes', async () => {
    const begun = await visit('/v1/uploads', {
      headers: { 'tus-resumable': '1.0.0', 'upload-length': String(1024 * 1024) },
      body: '',
    });
    assert.equal(begun.status, 201, begun.text);
    const large = await visit('/th/complaint', {
      headers: { 'content-type': 'application/octet-stream' },
      body: Buffer.alloc(61 * 1024 * 1024),
    }).catch(() => ({ status: 413 }));
    assert.equal(large.status, 413);
  });
});
