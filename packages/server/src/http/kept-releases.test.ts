import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { startTestCenter, type TestCenter } from '../../test-support/center.ts';
import { call } from '../../test-support/http-client.ts';

describe('kept releases', () => {
  let directory: string;
  let center: TestCenter | undefined;
  before(() => {
    directory = mkdtempSync(join(tmpdir(), 'damrong-releases-'));
  });
  afterEach(() => center?.stop());
  after(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  /** Starts a centre of this build, on the files that all builds of the test share. */
  async function serve(build: Readonly<Record<string, string>>): Promise<void> {
    await center?.stop();
    const assets = mkdtempSync(join(directory, 'build-'));
    for (const [path, text] of Object.entries(build)) {
      mkdirSync(dirname(join(assets, path)), { recursive: true });
      writeFileSync(join(assets, path), text);
    }
    center = await startTestCenter('pglite', {
      settings: { DAMRONG_ASSETS_DIR: assets, DAMRONG_FILES_DIR: join(directory, 'files') },
    });
  }

  const get = (path: string) => call(`${center?.publicUrl ?? ''}/embed/${path}`);

  it('serves a release and the parts of an earlier build after an upgrade', async () => {
    const index = { 'v1/elements.json': '[]' };
    await serve({
      ...index,
      'v1/damrong.js': '"first"',
      '0.1.0/damrong.js': '"first"',
      '0.1.0/form-aaaa.js': '"part of first"',
    });
    await serve({
      ...index,
      'v1/damrong.js': '"second"',
      '0.1.0/damrong.js': '"second"',
      '0.1.0/form-bbbb.js': '"part of second"',
    });
    assert.equal((await get('0.1.0/form-aaaa.js')).text, '"part of first"');
    assert.equal((await get('0.1.0/damrong.js')).text, '"second"');

    await serve({ ...index, 'v1/damrong.js': '"third"', '0.2.0/damrong.js': '"third"' });
    const pinned = await get('0.1.0/damrong.js');
    assert.equal(pinned.text, '"second"');
    assert.match(pinned.headers.get('cache-control') ?? '', /immutable/);
    assert.equal(pinned.headers.get('access-control-allow-origin'), '*');
    for (const part of ['aaaa', 'bbbb']) {
      assert.equal((await get(`0.1.0/form-${part}.js`)).status, 200, part);
    }
    assert.equal((await get('v1/damrong.js')).text, '"third"');
  });

  it('serves nothing of the files folder but releases', async () => {
    const files = join(directory, 'files/releases');
    mkdirSync(join(files, 'v1'), { recursive: true });
    writeFileSync(join(files, 'v1/old.js'), '"old"');
    writeFileSync(join(files, 'loose.js'), '"loose"');
    await serve({ 'v1/elements.json': '[]', 'v1/damrong.js': '"new"' });
    for (const path of ['v1/old.js', 'loose.js', '../kept/x.js']) {
      assert.equal((await get(path)).status, 404, path);
    }
  });
});
