import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    'dist/vscode.html-custom-data.json',
    'dist/vscode.css-custom-data.json',
    'dist/web-types.json',
    'dist/jsx.d.ts',
    'dist/react/index.js',
    'dist/react/index.d.ts',
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

/** A project that has installed the packages, with nothing else of this repository in reach. */
async function project(): Promise<string> {
  const home = join(folder, 'project');
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, '@damrong'), { recursive: true });
  mkdirSync(join(modules, '@types'));
  for (const name of ['contract', 'sdk', 'widgets']) {
    const into = join(modules, '@damrong', name);
    mkdirSync(into);
    const tarball = join(folder, packed.get(name)!.filename);
    await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', into]);
  }
  for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'zod', 'react', '@types/react']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return home;
}

test('in a TypeScript project right values pass and wrong ones fail, as JSX and as React', async () => {
  const home = await project();
  const wrong = (line: string): string => `  {/* @ts-expect-error a wrong value */}\n  ${line}`;
  const written = (tag: string): string =>
    [
      `  <${tag} province="50" theme="dark" lang="en" show="banner complaint-form" />`,
      `  <${tag} show="banner" />`,
      wrong(`<${tag} theme="drak" />`),
      wrong(`<${tag} lang="de" />`),
      wrong(`<${tag} show="baner" />`),
      wrong(`<${tag} province={50} />`),
    ].join('\n');
  writeFileSync(
    join(home, 'page.tsx'),
    `import '@damrong/widgets/jsx';
import { DamrongCenter, DamrongComplaintForm } from '@damrong/widgets/react';
export const page = <>
${written('damrong-center')}
${written('DamrongCenter')}
  <DamrongComplaintForm map-tiles="https://tiles.example/{z}/{x}/{y}.png"
    onDamrongCaseFiled={(event) => event.type.toUpperCase()} />
</>;
export const form: HTMLElementTagNameMap['damrong-complaint-form'] | undefined = undefined;
`,
  );
  const compilerOptions = {
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: 'es2022',
    types: [],
  };
  writeFileSync(
    join(home, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['page.tsx'] }),
  );
  const said = await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc')], {
    cwd: home,
  }).then(
    () => '',
    ({ stdout }: { readonly stdout: string }) => stdout,
  );
  assert.equal(said, '');
});

test('editors find every element with its attributes and their words', () => {
  const read = (name: string): unknown =>
    JSON.parse(
      readFileSync(join(folder, 'project/node_modules/@damrong/widgets/dist', name), 'utf8'),
    );
  const { tags } = read('vscode.html-custom-data.json') as {
    readonly tags: readonly {
      readonly name: string;
      readonly attributes: readonly {
        readonly name: string;
        readonly values?: readonly { readonly name: string }[];
      }[];
    }[];
  };
  const { modules } = read('custom-elements.json') as {
    readonly modules: readonly {
      readonly declarations: readonly { readonly tagName?: string }[];
    }[];
  };
  const registered = modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
  assert.deepEqual(tags.map(({ name }) => name).sort(), registered.sort());
  const center = tags.find(({ name }) => name === 'damrong-center');
  const words = (name: string): readonly string[] | undefined =>
    center?.attributes.find((one) => one.name === name)?.values?.map((value) => value.name);
  assert.deepEqual(words('theme'), ['light', 'dark', 'auto']);
  assert.deepEqual(words('lang'), ['th', 'en']);
  assert.deepEqual(words('show'), ['banner', 'complaint-form', 'case-status', 'volunteer-form']);
  const types = JSON.stringify(read('web-types.json'));
  for (const tag of registered) assert.ok(types.includes(`"name":"${tag}"`), tag);
});

test('all packages carry one version, and the elements say it', () => {
  const versions = names.map((name) => {
    const path = join(root, 'packages', name, 'package.json');
    return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
  });
  assert.equal(new Set(versions).size, 1, versions.join(', '));
  const source = readFileSync(join(root, 'packages/widgets/src/element/version.ts'), 'utf8');
  assert.ok(source.includes(`'${versions[0]}'`));
});
