import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { drawPicture } from '../../packages/server/test-support/camera-files.ts';
import { startTestCenter, type TestCenter } from '../../packages/server/test-support/center.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'packages/sdk/README.md'), 'utf8');
const [
  fullExample = '',
  signIn = '',
  oneCall = '',
  light = '',
  byRoute = '',
  upload = '',
  proofOfWork = '',
  ...others
] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);

describe("the examples of the SDK's README", () => {
  let center: TestCenter;

  before(async () => {
    center = await startTestCenter('pglite');
  });
  after(() => center.stop());

  function runExample(code: string, more = '', env: Record<string, string> = {}) {
    assert.match(code, /http:\/\/localhost:156[78]/);
    const program = code
      .replace('http://localhost:1567', center.publicUrl)
      .replace('http://localhost:1568', center.deskUrl);
    const args = ['--conditions=damrong-source', '--input-type=module', '--eval', program + more];
    return run(process.execPath, args, { cwd: root, env: { ...process.env, ...env } });
  }

  it('files a case and looks it up', async () => {
    const { stdout } = await runExample(fullExample);
    assert.match(stdout, /^\d{4}-50-\d{6}-\d received\n$/);
  });

  it('signs an officer in from Node', async () => {
    const { username = '', password } =
      center.demo.officers.find((one) => one.password !== null) ?? {};
    const env = { DESK_USER: username, DESK_PASSWORD: password ?? '' };
    const { stdout } = await runExample(signIn, 'console.log(displayName);', env);
    assert.match(stdout, /\S/);
  });

  it('looks up the case of the demo with one call', async () => {
    const { stdout } = await runExample(oneCall, 'console.log(view.number);');
    assert.equal(stdout, '2570-50-000123-7\n');
  });

  it('reads the card of a centre without ky', async () => {
    const { stdout } = await runExample(light, 'console.log(card.provinceCode);');
    assert.equal(stdout, '50\n');
  });

  it('reads and writes by routes', async () => {
    const { stdout } = await runExample(byRoute, 'console.log(card.provinceCode, answer.status);');
    assert.equal(stdout, '50 200\n');
  });

  it('sends a photo', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'damrong-readme-'));
    const PHOTO = join(folder, 'photo.jpg');
    await writeFile(PHOTO, await drawPicture({ seed: 5 }));
    const { stdout } = await runExample(upload, '', { PHOTO });
    await rm(folder, { recursive: true });
    assert.match(stdout, /^\d+ of \d+ bytes\nimage\/jpeg 43\n$/);
  });

  it('solves a challenge', async () => {
    const { stdout } = await runExample(proofOfWork, 'console.log(atob(proof));');
    assert.match(stdout, /"number":\d+/);
  });

  it('are all run here', () => {
    assert.deepEqual(others, []);
  });
});

describe("the examples of the contract's README", () => {
  const text = readFileSync(join(root, 'packages/contract/README.md'), 'utf8');
  const blocks = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
  const imports = "import assert from 'node:assert/strict';\n";

  /** Each expression whose value stands behind it, or under it, in a comment. */
  const checked = (code: string): string =>
    code.replaceAll(
      /^(?!const |import |\/\/)(.+);(?: |\n)\/\/ (.+)$/gm,
      (_, expression: string, value: string) => `assert.deepEqual(${expression}, ${value});`,
    );

  it('are all there, each with values', () => {
    assert.equal(blocks.length, 5);
    for (const code of blocks) assert.match(checked(code), /assert\.deepEqual/);
  });

  for (const code of blocks) {
    it(`are true: ${/(\w+)\(/.exec(code)?.[1] ?? ''}`, async () => {
      const args = ['--conditions=damrong-source', '--input-type=module', '--eval'];
      const { stderr } = await run(process.execPath, [...args, imports + checked(code)], {
        cwd: root,
      });
      assert.equal(stderr, '');
    });
  }
});
