import assert from 'node:assert/strict';
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../runner/command.ts';
import { freePort } from '../support/free-port.ts';

const run = promisify(execFile);
const folder = join(root, 'packages/server/docs/operate/containers');

describe('the folder that becomes the image', () => {
  const directory = mkdtempSync(join(tmpdir(), 'damrong-image-'));
  const app = join(directory, 'app');
  let center: ChildProcess | undefined;

  before(async () => {
    await run('sh', [join(folder, 'assemble.sh'), app], { cwd: root, maxBuffer: 2 ** 26 });
  });
  after(async () => {
    if (center?.exitCode === null) {
      center.kill();
      await new Promise((resolve) => center?.once('exit', resolve));
    }
    rmSync(directory, { recursive: true, force: true });
  });

  it('holds no sources, no tests and nothing to develop with', () => {
    const files = globSync('**/*', { cwd: app });
    assert.deepEqual(
      files.filter((file) => /^packages\/[^/]+\/(src\b|test|build\b|.*\.test\.)/.test(file)),
      [],
    );
    for (const name of ['typescript', 'rollup', 'eslint', 'axe-core', 'lit']) {
      assert.ok(!files.includes(`node_modules/${name}`), name);
    }
    const bytes = files.reduce((sum, file) => sum + (statSync(join(app, file)).size || 0), 0);
    assert.ok(bytes < 250 * 2 ** 20, `${Math.round(bytes / 2 ** 20)} MB`);
  });

  it('serves both origins by itself, from a folder that is not its own', async () => {
    const [port, deskPort] = [await freePort(), await freePort()];
    const dockerfile = readFileSync(join(folder, 'Dockerfile'), 'utf8');
    const [, script = ''] = /CMD \["node", "\/app\/(.*)"\]/.exec(dockerfile) ?? [];
    center = spawn(process.execPath, [join(app, script)], {
      cwd: directory,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PORT: String(port),
        DAMRONG_DESK_PORT: String(deskPort),
        DAMRONG_DATA_DIR: join(directory, 'data'),
        DAMRONG_LOG_LEVEL: 'silent',
      },
    });
    const origin = `http://127.0.0.1:${port}`;
    const answers = async (url: string) => (await fetch(url).catch(() => undefined))?.status;
    while ((await answers(`${origin}/readyz`)) !== 200) {
      assert.equal(center.exitCode, null, 'it has ended');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    assert.equal(await answers(`${origin}/embed/v1/damrong.js`), 200);
    assert.equal(await answers(`${origin}/th/complaint`), 200);
    assert.equal(await answers(`${origin}/v1/places/50`), 200);
    assert.equal(await answers(`http://127.0.0.1:${deskPort}/`), 200);
  });

  it('brings the command of the operator', async () => {
    const cli = join(app, 'packages/server/dist/cli.js');
    const { stdout } = await run(process.execPath, [cli, 'admin', '--help'], { cwd: directory });
    assert.match(stdout, /officers create/);
  });
});
