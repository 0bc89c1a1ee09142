import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../runner/command.ts';
import { pack, run, type Packed } from './pack.ts';
import {
  importedAlone,
  publicEntries,
  reachableScripts,
  readPackage,
  withSideEffects,
} from './public-entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'damrong-tarballs-'));
const names = ['contract', 'sdk', 'widgets', 'desk', 'server'] as const;
const published = ['contract', 'sdk', 'widgets'] as const;
/** A project that has installed the packages, with nothing else of this repository in reach. */
const home = join(folder, 'project');
const installed = (name: string) => readPackage(join(home, 'node_modules/@damrong', name));
let packed: ReadonlyMap<string, Packed>;

before(async () => {
  packed = await pack(names, folder);
  await install();
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const expected: Record<(typeof names)[number], readonly string[]> = {
  contract: [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/openapi/index.js',
    'dist/sealed/index.js',
    'dist/places/50.json',
  ],
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
  server: ['dist/index.js', 'dist/main.js', 'dist/cli.js', 'dist/docs/sdk-reference.json'],
};

/**
 * `damrong-source` leads to the sources of this repository; nobody else uses it, nor what is to be had
 * by it alone.
 */
function withoutSources(manifest: string): string {
  return JSON.stringify(
    JSON.parse(manifest, (key, value: unknown) =>
      key === 'damrong-source' || JSON.stringify(value) === '{}' ? undefined : value,
    ),
  );
}

for (const name of names) {
  test(`the tarball of ${name} is whole, with its licence and without tests`, () => {
    const paths = packed.get(name)!.paths;
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
    await run('tar', ['-xzf', packed.get(name)!.tarball, '-C', unpacked]);
    const manifest = join(unpacked, 'package/package.json');
    writeFileSync(manifest, withoutSources(readFileSync(manifest, 'utf8')));
    const cli = join(root, 'node_modules/publint/src/cli.js');
    await run(process.execPath, [cli, join(unpacked, 'package'), '--strict']);
  });

  test(`the types of ${name} are found by every resolver of ES modules`, async () => {
    const tarball = packed.get(name)!.tarball;
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    await run(process.execPath, [cli, tarball, '--profile', 'esm-only', '--no-emoji'], {
      maxBuffer: 2 ** 26,
    });
  });
}

async function install(): Promise<void> {
  const modules = join(home, 'node_modules');
  mkdirSync(join(modules, '@damrong'), { recursive: true });
  mkdirSync(join(modules, '@types'));
  for (const name of published) {
    const into = join(modules, '@damrong', name);
    mkdirSync(into);
    await run('tar', ['-xzf', packed.get(name)!.tarball, '--strip-components=1', '-C', into]);
  }
  const others = ['lit', 'lit-html', 'lit-element', '@lit', 'zod', 'hpke', 'react', '@types/react'];
  for (const name of [...others, 'lean-qr', 'tus-js-client']) {
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  symlinkSync(join(root, 'packages/sdk/node_modules/ky'), join(modules, 'ky'));
}

/** What the package brings for editors and other tools. */
function read(name: string): unknown {
  return JSON.parse(readFileSync(join(installed('widgets').folder, 'dist', name), 'utf8'));
}

/** The names of the elements that a page can hold. */
function readElements(): string[] {
  const { modules } = read('custom-elements.json') as {
    readonly modules: readonly {
      readonly declarations: readonly { readonly tagName?: string }[];
    }[];
  };
  return modules.flatMap(({ declarations }) =>
    declarations.flatMap(({ tagName }) => tagName ?? []),
  );
}

test('in a TypeScript project right values pass and wrong ones fail, as JSX and as React', async () => {
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
import { createRef } from 'react';
export const form = createRef<HTMLElementTagNameMap['damrong-complaint-form']>();
export const page = <>
  <damrong-complaint-form ref={form} />
  <DamrongComplaintForm ref={form} />
${written('damrong-center')}
${written('DamrongCenter')}
  <DamrongComplaintForm map-tiles="https://tiles.example/{z}/{x}/{y}.png"
    onDamrongCaseFiled={(event) => event.number.toUpperCase()} />
  <DamrongComplaintForm onDamrongCaseFiled={(event) => {
    // @ts-expect-error an event that carries no such thing
    return event.reference;
  }} />
</>;
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

test('only what the documents name can be imported of the widgets', () => {
  const elements = readElements()
    .map((tag) => tag.replace('damrong-', ''))
    .sort();
  const entries = publicEntries(installed('widgets')).map(({ address }) => address);
  assert.deepEqual(entries.sort(), [
    '@damrong/widgets',
    '@damrong/widgets/custom-elements.json',
    ...elements.map((name) => `@damrong/widgets/define/${name}`),
    '@damrong/widgets/jsx',
    '@damrong/widgets/react',
  ]);
  const readme = readFileSync(join(installed('widgets').folder, 'README.md'), 'utf8');
  for (const [, address = ''] of readme.matchAll(/(?:from|import) '(@damrong\/widgets[^']*)'/g)) {
    assert.ok(entries.includes(address), address);
  }
});

for (const name of published) {
  test(`every address of ${name} leads to a file of the tarball`, () => {
    const entries = publicEntries(installed(name));
    assert.ok(entries.length > 1);
    for (const { address, targets } of entries) {
      for (const path of targets) {
        assert.ok(packed.get(name)!.paths.includes(posix.normalize(path)), `${address}: ${path}`);
      }
    }
  });

  test(`a server can import everything of ${name}`, async () => {
    const addresses = publicEntries(installed(name)).flatMap(({ address, targets }) =>
      targets.some((path) => path.endsWith('.js')) ? [address] : [],
    );
    assert.ok(addresses.length > 1);
    // Each by itself: what one leaves behind may be what another lacks.
    for (const address of addresses) {
      const program = `await import(${JSON.stringify(address)})`;
      await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: home });
    }
  });

  test(`bundlers leave out what is not used of ${name}, and keep what defines elements`, () => {
    const scripts = reachableScripts(installed(name));
    const defining = [...scripts].flatMap(([path, text]) =>
      /^define\(/m.test(text) ? [path] : [],
    );
    assert.equal(defining.length, name === 'widgets' ? readElements().length : 0);
    assert.deepEqual(withSideEffects(installed(name)), defining.sort());
    assert.deepEqual(
      importedAlone(scripts).filter((path) => !defining.includes(path)),
      [],
    );
  });
}

test('editors find every element with its attributes and their words', () => {
  const { tags } = read('vscode.html-custom-data.json') as {
    readonly tags: readonly {
      readonly name: string;
      readonly attributes: readonly {
        readonly name: string;
        readonly values?: readonly { readonly name: string }[];
      }[];
    }[];
  };
  const registered = readElements();
  assert.deepEqual(tags.map(({ name }) => name).sort(), registered.sort());
  const center = tags.find(({ name }) => name === 'damrong-center');
  const words = (name: string): readonly string[] | undefined =>
    center?.attributes.find((one) => one.name === name)?.values?.map((value) => value.name);
  assert.deepEqual(words('theme'), ['light', 'dark', 'auto']);
  assert.deepEqual(words('lang'), ['th', 'en']);
  assert.deepEqual(words('show'), [
    'banner',
    'complaint-form',
    'case-status',
    'volunteer-form',
    'opinion-form',
    'center-info',
    'share',
    'statistics',
    'services',
  ]);
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
