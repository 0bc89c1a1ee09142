import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import {
  filesIn,
  readRecord,
  ReleaseError,
  writeRelease,
  type Files,
} from '../../.config/release/write-release.ts';
import { proofExtent } from '../../packages/server/test-support/proof-extent.ts';
import { root } from '../runner/command.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'damrong-release-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const { version } = JSON.parse(
  readFileSync(join(root, 'packages/widgets/package.json'), 'utf8'),
) as { readonly version: string };
const built = filesIn(join(root, 'packages/widgets/dist/embed'));
const single = { name: 'damrong-single.js', code: '"all in one"' };
const address = 'https://1567.example.go.th';

function release(name: string, files: Files = built): Files {
  const target = join(folder, name);
  const records = join(target, 'records');
  writeRelease({ version, files, single, address, folder: target, records });
  return filesIn(target);
}

describe('a release', () => {
  test('holds every built file, unchanged, and the hash of each script', () => {
    const files = release('whole');
    for (const [path, bytes] of built) {
      if (path.endsWith('integrity.json')) continue;
      assert.ok(files.get(`embed/${path}`)?.equals(bytes), path);
    }
    const { integrity, ...rest } = JSON.parse(
      files.get(`embed/${version}/integrity.json`)?.toString() ?? '',
    ) as { readonly version: string; readonly integrity: Record<string, string> };
    assert.deepEqual(rest, { version });
    const scripts = [...files.keys()]
      .filter((path) => path.startsWith(`embed/${version}/`) && path.endsWith('.js'))
      .map((path) => path.replace(`embed/${version}/`, ''));
    assert.deepEqual(Object.keys(integrity), scripts.sort());
    assert.ok(single.name in integrity);
    for (const [name, hash] of Object.entries(integrity)) {
      const bytes = files.get(`embed/${version}/${name}`) ?? '';
      assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
  });

  test('prints the snippet and the policy of the README', () => {
    const files = release('printed');
    const readme = readFileSync(join(root, 'packages/widgets/README.md'), 'utf8');
    const text = (name: string): string =>
      files.get(`snippets/${version}/${name}`)?.toString() ?? '';
    for (const name of ['tag.html', 'script.html', 'policy.txt']) {
      assert.ok(
        readme.includes(`\`\`\`${name.endsWith('html') ? 'html' : ''}\n${text(name)}\`\`\``),
        name,
      );
    }
    assert.match(
      text('pinned.html'),
      new RegExp(`/embed/${version}/damrong.js" .* integrity="sha384-`),
    );
  });

  test('is written once: the same bytes again are fine, others are refused and change nothing', () => {
    const before = release('once');
    assert.deepEqual(release('once'), before);
    for (const path of [`${version}/damrong.js`, `${version}/licenses.txt`]) {
      const others = new Map([...built, [path, Buffer.from('"other"')]]);
      assert.throws(() => release('once', others), ReleaseError);
    }
    const fewer = new Map([...built].filter(([path]) => path !== `${version}/banner.js`));
    assert.throws(() => release('once', fewer), /banner\.js/);
    assert.deepEqual(filesIn(join(folder, 'once')), before);
  });

  test('is refused by its record too, where its folder is on another machine', () => {
    release('elsewhere');
    const { files } =
      readRecord(join(folder, 'elsewhere/records', `${version}.json.br`)) ?? assert.fail();
    assert.ok(files.get('damrong.js')?.equals(built.get(`${version}/damrong.js`)!));
    rmSync(join(folder, 'elsewhere/embed'), { recursive: true });
    const others = new Map([...built, [`${version}/banner.js`, Buffer.from('"other"')]]);
    assert.throws(() => release('elsewhere', others), /json\.br is there with other bytes/);
  });

  test('of a version that is not built is refused', () => {
    assert.throws(() => release('none', new Map()), /Nothing of/);
  });
});

/** The sources, and packages of their own, in a folder where nothing was ever built. */
function cleanCopy(name: string): string {
  const copy = join(root, '.data', `${name}-${process.pid}`);
  rmSync(copy, { recursive: true, force: true });
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
  });
  for (const path of tracked.toString().split('\0').filter(Boolean)) {
    mkdirSync(join(copy, path, '..'), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  for (const path of ['', 'packages/sdk/', 'packages/server/']) {
    execFileSync('cp', ['-a', join(root, path, 'node_modules'), join(copy, path)]);
  }
  rmSync(join(copy, 'node_modules/.cache'), { recursive: true, force: true });
  return copy;
}

const builds = proofExtent({ short: 0, full: 2 });

if (builds > 0) {
  test('whoever builds it from clean sources gets the same bytes', async () => {
    const made: Files[] = [];
    for (let build = 0; build < builds; build += 1) {
      // Names of different length, a province's address in one, and another time zone and language.
      const copy = cleanCopy(build === 0 ? 'release' : 'release-of-somebody-else');
      after(() => {
        rmSync(copy, { recursive: true, force: true });
      });
      await run(
        process.execPath,
        ['--conditions=damrong-source', '.config/release.js', 'out', '--record', 'out/records'],
        {
          cwd: copy,
          env: {
            ...process.env,
            TZ: build === 0 ? 'UTC' : 'Asia/Bangkok',
            LANG: build === 0 ? 'C' : 'th_TH.UTF-8',
            ...(build === 0 ? {} : { DAMRONG_PUBLIC_URL: 'https://1567.other.example' }),
          },
        },
      );
      made.push(filesIn(join(copy, 'out')));
    }
    const [one, other] = made;
    assert.ok(one !== undefined && one.size > built.size);
    assert.deepEqual(one, other);
  });
}

test('a release that cannot be made is told in one sentence', async () => {
  const target = join(folder, 'told');
  mkdirSync(target);
  writeFileSync(join(target, 'empty.txt'), '');
  const failed = await run(
    process.execPath,
    ['--conditions=damrong-source', '.config/release.js', join(target, 'out'), '--built', target],
    { cwd: root },
  ).then(
    () => assert.fail('it was made'),
    (error: unknown) => error as { readonly code: number; readonly stderr: string },
  );
  assert.equal(failed.code, 1);
  assert.match(failed.stderr.trim(), /^Nothing of .* is built\.$/);
});
