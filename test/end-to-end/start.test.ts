import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileCase, lookUp } from '../../packages/server/test-support/citizen.ts';
import { startDemo, type Demo } from '../support/demo-process.ts';
import { readmeSnippet } from '../support/readme-snippet.ts';

const root = join(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'damrong-start-'));

let first: Demo;
let second: Demo;

before(async () => {
  first = await startDemo({ DAMRONG_DATA_DIR: join(folder, 'data') });
  second = await startDemo();
});
after(async () => {
  assert.equal(await first.stop(), 0);
  assert.equal(await second.stop(), 0);
  rmSync(folder, { recursive: true, force: true });
});

async function get(url: string): Promise<Response> {
  return fetch(url, { signal: AbortSignal.timeout(5000) });
}

test('two starts run side by side, each ready and with sites of its own', async () => {
  for (const demo of [first, second]) {
    assert.equal((await get(`${demo.centerUrl}/readyz`)).status, 200);
    assert.equal(demo.siteUrls.length, 2);
    for (const url of demo.siteUrls) assert.equal((await get(url)).status, 200);
  }
  assert.equal(new Set([...first.siteUrls, ...second.siteUrls]).size, 4);
  assert.match(second.output(), /its own port was taken/);
});

test('the modern page carries the snippet of the README and nothing else of ours', async () => {
  const [modern = ''] = first.siteUrls;
  const page = await (await get(modern)).text();
  const [tag] = readmeSnippet(first.centerUrl).match(/<script[\s\S]*?<\/script>/) ?? [];
  assert.ok(tag && page.includes(tag), `${String(tag)} is not in the page`);
  assert.equal(page.split('<script').length, 2);
});

test('the old page is served in windows-874', async () => {
  const answer = await get(first.siteUrls[1] ?? '');
  assert.match(answer.headers.get('content-type') ?? '', /windows-874/);
  const text = new TextDecoder('windows-874').decode(await answer.arrayBuffer());
  assert.match(text, /จังหวัดขอนแก่น/);
});

test("every officer of the demo gets a password, and the demo's sites are registered", async () => {
  for (const name of ['moi.admin', 'chiangmai.officer', 'khonkaen.director']) {
    assert.ok(first.passwords.get(name), first.output());
  }
  for (const site of first.siteUrls) {
    const answer = await fetch(`${first.centerUrl}/v1/centers/50`, { headers: { Origin: site } });
    assert.equal(answer.headers.get('access-control-allow-origin'), site);
  }
});

test('a taken PORT is one clear sentence and exit code 1', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  const { port } = taken.address() as AddressInfo;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=damrong-source', 'demo/start.ts'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        PORT: String(port),
        DAMRONG_DATA_DIR: join(root, 'test/results/never'),
      },
    },
  );
  taken.close();
  assert.equal(status, 1);
  assert.match(stderr, new RegExp(`${port}`));
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a later start finds the data of the one before, and its officers get new passwords', async () => {
  const { body: receipt } = await fileCase({ publicUrl: first.centerUrl });
  const before = first.passwords.get('chiangmai.officer');
  assert.equal(await first.stop(), 0);
  first = await startDemo({ DAMRONG_DATA_DIR: join(folder, 'data') });
  const { status, body } = await lookUp({ publicUrl: first.centerUrl }, receipt);
  assert.equal(status, 200);
  assert.equal(body.number, receipt.number);
  assert.notEqual(first.passwords.get('chiangmai.officer'), before);
});
