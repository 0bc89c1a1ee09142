import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { call } from '../../test-support/http-client.ts';

const elements = [
  { tag: 'damrong-quiet', entry: 'damrong', pages: [] },
  {
    tag: 'damrong-hello',
    entry: 'hello',
    pages: [
      {
        path: 'hello',
        hasMap: true,
        th: { name: 'สวัสดี', about: 'ทักทาย', without: 'หากไม่เห็น โทร 1567' },
        en: { name: 'Hello', about: 'Greets & waves', without: 'If it does not show, call 1567' },
      },
      {
        path: 'hello/again',
        attributes: ['loud'],
        th: { name: 'สวัสดีอีกครั้ง', without: 'หากไม่เห็น โทร 1567' },
        en: { name: 'Hello again', without: 'If it does not show, call 1567' },
      },
    ],
  },
];
const script = `/* ${'damrong '.repeat(200)} */`;

describe('served files', () => {
  let center: TestCenter;
  let directory: string;
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'damrong-files-'));
    mkdirSync(join(directory, 'embed/v1'), { recursive: true });
    mkdirSync(join(directory, 'embed/0.1.0'));
    mkdirSync(join(directory, 'desk/assets'), { recursive: true });
    writeFileSync(join(directory, 'embed/v1/damrong.js'), script);
    writeFileSync(join(directory, 'embed/0.1.0/form.js'), script);
    writeFileSync(join(directory, 'embed/v1/elements.json'), JSON.stringify(elements));
    writeFileSync(join(directory, 'secret.js'), 'secret');
    writeFileSync(join(directory, 'desk/index.html'), '<!doctype html><title>desk</title>');
    writeFileSync(join(directory, 'desk/assets/desk-a1b2c3d4.js'), script);
    center = await startTestCenter('pglite', {
      settings: {
        DAMRONG_ASSETS_DIR: join(directory, 'embed'),
        DAMRONG_DESK_DIR: join(directory, 'desk'),
        DAMRONG_MAP_TILES: 'https://tiles.example.go.th/{z}/{x}/{y}.png',
        DAMRONG_MAP_TILES_CREDIT: '© "กรมแผนที่ทหาร"',
      },
    });
  });
  after(async () => {
    await center.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  it('serves the evergreen script to any page with a short cache', async () => {
    const { status, headers, text } = await call(`${center.publicUrl}/embed/v1/damrong.js`);
    assert.equal(status, 200);
    assert.equal(text, script);
    assert.equal(headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(headers.get('timing-allow-origin'), '*');
    assert.match(headers.get('cache-control') ?? '', /max-age=300/);
  });

  it('lets an exact version be kept for a year', async () => {
    const { headers } = await call(`${center.publicUrl}/embed/0.1.0/form.js`);
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
  });

  it('sends brotli, gzip or neither, as the browser asks', async () => {
    const url = new URL('/embed/v1/damrong.js', center.publicUrl);
    const ask = (accepted: string) =>
      new Promise<{ encoding: string | undefined; bytes: Buffer }>((resolve, reject) => {
        request(url, { headers: { 'accept-encoding': accepted } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              encoding: response.headers['content-encoding'],
              bytes: Buffer.concat(chunks),
            }),
          );
        })
          .on('error', reject)
          .end();
      });
    const brotli = await ask('gzip, deflate, br');
    assert.equal(brotli.encoding, 'br');
    assert.equal(brotliDecompressSync(brotli.bytes).toString(), script);
    assert.equal((await ask('gzip;q=1, br;q=0')).encoding, 'gzip');
    assert.equal((await ask('identity')).encoding, undefined);
  });

  it('answers 304 to who has the file already', async () => {
    const url = `${center.publicUrl}/embed/v1/damrong.js`;
    const etag = (await call(url)).headers.get('etag') ?? '';
    const again = await call(url, { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, again.text], [304, '']);
  });

  it('serves nothing beside its directories', async () => {
    for (const path of [
      '/embed/..%2fsecret.js',
      '/embed/%2e%2e/secret.js',
      '/embed/v1/',
      '/embed/',
    ]) {
      assert.equal((await call(`${center.publicUrl}${path}`)).status, 404, path);
    }
  });

  it('serves the desk at every address of its own, never framed', async () => {
    for (const path of ['/', '/cases/2570-50-000123-7']) {
      const { status, headers } = await call(`${center.deskUrl}${path}`);
      assert.equal(status, 200);
      assert.equal(headers.get('cache-control'), 'no-cache');
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.match(policy, /frame-ancestors 'none'/);
      assert.match(policy, /require-trusted-types-for 'script'/);
    }
    const { headers } = await call(`${center.deskUrl}/assets/desk-a1b2c3d4.js`);
    assert.match(headers.get('cache-control') ?? '', /immutable/);
  });

  it('makes a page for each that the built elements ask for, and lists those that say what for', async () => {
    const { text } = await call(`${center.publicUrl}/en/?province=50`);
    assert.match(
      text,
      /<a href="\/en\/hello\?province=50">Hello<\/a><\/h2>\n<p>Greets &amp; waves<\/p>/,
    );
    assert.doesNotMatch(text, /hello\/again/);
    const page = await call(`${center.publicUrl}/th/hello/again`);
    assert.match(
      page.text,
      /<script defer charset="utf-8" src="\/embed\/v1\/hello\.js"><\/script>/,
    );
    assert.match(page.text, /<damrong-hello loud lang="th">[\s\S]*หากไม่เห็น โทร 1567/);
    assert.match(page.text, /<h1>สวัสดีอีกครั้ง<\/h1>/);
    assert.equal((await call(`${center.publicUrl}/th/complaint`)).status, 404);
  });

  it('serves hosted pages in both languages that say what to do without script', async () => {
    for (const lang of ['th', 'en']) {
      const { status, text, headers } = await call(`${center.publicUrl}/${lang}/hello?province=50`);
      assert.equal(status, 200);
      assert.match(text, new RegExp(`<html lang="${lang}">`));
      assert.match(text, new RegExp(`<damrong-hello province="50"[^>]* lang="${lang}">`));
      assert.match(text, /href="tel:1567"/);
      assert.equal(/<script(?![^>]*src=)|style=|\son\w+=/.test(text), false);
      assert.match(headers.get('content-security-policy') ?? '', /script-src 'self'/);
    }
    const { status, headers } = await call(center.publicUrl);
    assert.deepEqual([status, headers.get('location')], [302, '/th/']);
  });

  it('gives a page with a map, and no other page, the tiles of the setting', async () => {
    const withMap = await call(`${center.publicUrl}/th/hello?province=50`);
    assert.match(
      withMap.text,
      / map-tiles="https:\/\/tiles\.example\.go\.th\/\{z\}\/\{x\}\/\{y\}\.png" map-tiles-credit="© &quot;กรมแผนที่ทหาร&quot;" /,
    );
    const allowed = / blob: https:\/\/tiles\.example\.go\.th;/;
    assert.match(withMap.headers.get('content-security-policy') ?? '', allowed);
    const without = await call(`${center.publicUrl}/th/hello/again?province=50`);
    assert.doesNotMatch(without.text, /map-tiles/);
    assert.doesNotMatch(without.headers.get('content-security-policy') ?? '', allowed);
  });

  it('leads to the same page in the other language', async () => {
    const { text } = await call(`${center.publicUrl}/th/hello/again?province=50`);
    assert.ok(text.includes(`href="/en/hello/again?province=50"`));
  });

  it('ignores a province that does not exist', async () => {
    const { status, text } = await call(`${center.publicUrl}/th/hello?province="><script>`);
    assert.equal(status, 200);
    assert.match(text, /<damrong-hello map-tiles="[^"]*" map-tiles-credit="[^"]*" lang="th">/);
  });

  it('serves an OpenAPI document with its own addresses', async () => {
    const { status, body } = await call(`${center.publicUrl}/v1/openapi.json`);
    assert.equal(status, 200);
    assert.deepEqual((body['servers'] as { url: string }[])[0]?.url, center.publicUrl);
  });
});
