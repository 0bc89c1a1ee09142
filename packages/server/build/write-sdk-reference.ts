import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const target = fileURLToPath(new URL('../dist/docs/sdk-reference.json', import.meta.url));

// What the reference tells, and who tells it.
const sources = [
  'packages/{contract,sdk}/src/**/*.ts',
  'packages/server/build/*.{ts,json}',
  'node_modules/typedoc/package.json',
];

/**
 * Writes what the centre's documents tell of the SDK. It is left alone while nothing of its sources has
 * changed: TypeDoc takes as long as a compiler.
 */
async function writeSdkReference(): Promise<void> {
  const hash = await hashOfSources();
  const present = await readFile(target, 'utf8').catch(() => '');
  if (present.includes(`"sources":"${hash}"`)) return;
  const { Application, normalizePath } = await import('typedoc');
  const { describeSdk } = await import('./sdk-reference.ts');
  const typedoc = await Application.bootstrap({
    entryPoints: [join(root, 'packages/sdk/src/index.ts')],
    // The sources of the contract: on a fresh machine there is nothing built yet.
    tsconfig: fileURLToPath(new URL('tsconfig.sdk.json', import.meta.url)),
    readme: 'none',
    disableSources: true,
    excludeInternal: true,
    excludePrivate: true,
    logLevel: 'Error',
    sort: ['source-order'],
  });
  const project = await typedoc.convert();
  if (project === undefined || typedoc.logger.hasErrors())
    throw new Error('TypeDoc cannot read packages/sdk/src/index.ts');
  const described = describeSdk(typedoc.serializer.projectToObject(project, normalizePath(root)));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, JSON.stringify({ sources: hash, described }));
}

async function hashOfSources(): Promise<string> {
  const paths = globSync(sources, { cwd: root })
    .filter((path) => !/\.test(-d)?\.ts$/.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\0`).update(await readFile(join(root, path)));
  return hash.digest('hex');
}

await writeSdkReference();
