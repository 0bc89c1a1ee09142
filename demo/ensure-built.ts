import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.ts';

const root = join(import.meta.dirname, '..');

/** A build that failed; its own output says why. */
export class BuildError extends Error {}

interface Part {
  says: string;
  command: readonly string[];
  makes: readonly string[];
  from: readonly string[];
}

const rollup = ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'];

/** What decides about a bundle: the sources of these packages, and what builds them. */
const sourcesOf = (...packages: readonly string[]): string[] => [
  'rollup.config.js',
  `packages/{${packages.join(',')}}/{src,build}/**/*.{ts,js,html,css}`,
  `packages/{${packages.join(',')}}/package.json`,
  'package-lock.json',
];

const parts: readonly Part[] = [
  {
    says: 'Building the places of 77 provinces …',
    command: ['packages/contract/places-build/write-places.ts'],
    makes: ['10', '96-map', 'index', 'map'].map(
      (name) => `packages/contract/dist/places/${name}.json`,
    ),
    from: ['packages/contract/{src/places,places-build}/**/*.{ts,jsonl}'],
  },
  {
    says: 'Building the widgets …',
    command: [...rollup, '--configOnly', 'widgets'],
    makes: [
      'packages/widgets/dist/embed/v1/damrong.js',
      'packages/widgets/dist/embed/v1/elements.json',
      'packages/widgets/dist/embed/v1/custom-elements.json',
    ],
    from: sourcesOf('contract', 'sdk', 'widgets'),
  },
  {
    says: 'Reading the SDK …',
    command: ['packages/server/build/write-sdk-reference.ts'],
    makes: ['packages/server/dist/docs/sdk-reference.json'],
    from: [
      'packages/{contract,sdk}/src/**/*.ts',
      'packages/server/build/*.ts',
      'package-lock.json',
    ],
  },
  {
    says: 'Building the desk …',
    command: [...rollup, '--configOnly', 'desk'],
    makes: ['packages/desk/dist/site/index.html'],
    from: sourcesOf('contract', 'sdk', 'widgets', 'desk'),
  },
];

const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.endsWith('.test-d.ts');

const changedAt = (path: string): number => statSync(join(root, path)).mtimeMs;

function isMissing({ makes }: Part): boolean {
  return makes.some((path) => !existsSync(join(root, path)));
}

function isOutdated(part: Part): boolean {
  if (isMissing(part)) return true;
  const oldest = Math.min(...part.makes.map(changedAt));
  const sources = globSync(part.from, { cwd: root }).filter((path) => !isTest(path));
  return sources.some((path) => changedAt(path) > oldest);
}

/** A builder that finds its files up to date does not change their times, so this does. */
function touch({ makes }: Part): void {
  const now = new Date();
  for (const path of makes) utimesSync(join(root, path), now, now);
}

function build({ command, says }: Part): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new BuildError(`${says} did not succeed; the lines above say why.`));
    });
  });
}

/** Builds what is missing or older than its sources. */
export async function ensureBuilt(): Promise<void> {
  if (!parts.some(isOutdated)) return;
  await withBuildLock(root, async () => {
    // No part reads what another one makes.
    await Promise.all(
      parts.filter(isOutdated).map(async (part) => {
        console.log(part.says);
        await build(part);
        touch(part);
      }),
    );
  });
}
