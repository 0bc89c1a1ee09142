import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../runner/command.ts';

interface Packed {
  filename: string;
  files: { path: string }[];
}

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'damrong-tarballs-'));
const names = ['contract', 'sdk', 'widgets', 'desk', 'server'] as const;
const packed = new Map<string, Packed>();

before(async () => {
  // One after the other, because each builds what is missing before it packs.
  for (const name of names) {
    const { stdout } = await run(
      'npm',
      ['pack', '--json', '--pack-destination', folder, `--workspace=@damrong/${name}`],
      { cwd: root, maxBuffer: 2 ** 26 },
    );
    const answer = JSON.parse(stdout) as Packed[] | Record<string, Packed>;
    packed.set(name, Object.values(answer)[0]!);
  }
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const expected: Record<(typeof names)[number], readonly string[]> = {
  contract: ['dist/index.js', 'dist/index.d.ts', 'dist/openapi/index.js', 'dist/places/50.json'],
  sdk: ['dist/index.js', 'dist/index.d.ts'],
  widgets: [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/custom-elements.json',
    'dist/complaint-form/complaint-form.define.js',
    'dist/embed/v1/damrong.js',
  ],
  desk: ['dist/index.js', 'dist/site/index.html'],
  server: ['dist/index.js', 'dist/main.js', 'dist/cli.js'],
};

/** `damrong-source` leads to the sources of this repository; nobody else uses it. */
function withoutSources(manifest: string): string {
  return JSON.stringify(
    JSON.parse(manifest, (key, value: unknown) => (key === 'damrong-source' ? undefined : value)),
  );
}

for (const name of names) {
  test(`the tarball of ${name} is whole, with its licence and without tests`, () => {
    const paths = packed.get(name)!.files.map(({ path }) => path);
    for (const path of [...expected[name], 'LICENSE', 'README.md', 'CHANGELOG.md']) {
      assert.ok(paths.includes(path), `${path} is missing`);
    }
    assert.deepEqual(
      paths.filter((path) => /\.test(-d)?\.|tsbuildinfo|^src\//.test(path)),
      [],
    );
  });

  test(`publint finds nothing wrong with ${name}`, async () => {
    const unpacked = join(folder, name);
    mkdirSync(unpacked);
    await run('tar', ['-xzf', join(folder, packed.get(name)!.filename), '-C', unpacked]);
    const manifest = join(unpacked, 'package/package.json');
    writeFileSync(manifest, withoutSources(readFileSync(manifest, 'utf8')));
    const cli = join(root, 'node_modules/publint/src/cli.js');
    await run(process.execPath, [cli, join(unpacked, 'package'), '--strict']);
  });

  test(`the types of ${name} are found by every resolver of ES modules`, async () => {
    const tarball = join(folder, packed.get(name)!.filename);
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    await run(process.execPath, [cli, tarball, '--profile', 'esm-only', '--no-emoji'], {
      maxBuffer: 2 ** 26,
    });
  });
}

test('all packages carry one version, and the elements say it', () => {
  const versions = names.map((name) => {
    const path = join(root, 'packages', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  });
  assert.equal(new Set(versions).size, 1, versions.join(', '));
  const source = readFileSync(join(root, 'packages/widgets/src/element/version.ts'), 'utf8');
  assert.ok(source.includes(`'${versions[0]}'`));
});
