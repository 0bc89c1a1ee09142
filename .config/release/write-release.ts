import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { writeSnippets } from '../../packages/server/src/http/snippets/write-snippets.ts';

/** A release that cannot be made; its words say why. */
export class ReleaseError extends Error {}

/** Content by path, with forward slashes. */
export type Files = ReadonlyMap<string, Buffer>;

export interface Release {
  readonly version: string;
  /** What was built, by its path below `/embed/`. */
  readonly files: Files;
  /** The script that needs no other file. */
  readonly single: { readonly name: string; readonly code: string };
  /** The centre that the snippets name. */
  readonly address: string;
  /** Where the release is written. */
  readonly folder: string;
  /** Where the tests of later releases look for this one. */
  readonly records: string;
}

/** A release as it was, for the tests of all later ones. */
export interface ReleaseRecord {
  readonly version: string;
  /** By the names of their files, for the centre at `recordedAddress`. */
  readonly snippets: Readonly<Record<string, string>>;
  readonly files: Files;
}

/** The files repeat each other far apart; the last hundredth of size would take seconds. */
const quick = {
  [constants.BROTLI_PARAM_QUALITY]: 9,
  [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
};

export const recordedAddress = 'https://1567.example.go.th';

/** Every file below a folder. */
export function filesIn(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return new Map(
    paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]),
  );
}

/**
 * Writes a release into a folder, and a record of it for the tests of all later ones. Without the
 * comparison with what is there, two builds could go out under one version, and a page that carries
 * the hash of one would get the other.
 *
 * @returns What was done, in a few lines.
 * @throws ReleaseError where this version is there with other bytes.
 */
export function writeRelease(made: Release): string {
  const { version, folder, address } = made;
  refuseUnbuilt(version, made.files);
  const release = filesOf(made);
  const target = join(folder, 'embed', version);
  const record = join(made.records, `${version}.json.br`);
  refuseOthers(target, release, existsSync(target) ? filesIn(target) : undefined);
  refuseOthers(record, release, readRecord(record)?.files);
  if (!existsSync(target)) writeWhole(target, release);
  const evergreen = [...made.files].filter(([path]) => path.startsWith('v1/'));
  writeFiles(join(folder, 'embed'), evergreen);
  const snippets = snippetsOf(made, release, address);
  writeFiles(join(folder, 'snippets', version), Object.entries(snippets));
  if (!existsSync(record)) {
    writeRecord(record, version, release, snippetsOf(made, release, recordedAddress));
  }
  return [
    `${target}/ holds ${release.size} files; they never change again.`,
    `${join(folder, 'embed/v1')}/ is this release too, until the next one.`,
    `${join(folder, 'snippets', version)}/ has what pages paste, and the policy for strict ones.`,
    `${record} is for the tests: commit it.`,
  ].join('\n');
}

/** @throws ReleaseError where no file of this version is among those. */
export function refuseUnbuilt(version: string, files: Files): void {
  if ([...files.keys()].some((path) => path.startsWith(`${version}/`))) return;
  throw new ReleaseError(`Nothing of ${version} is built.`);
}

/** The files of a version, the single one among them and in their hashes. */
function filesOf({ version, files, single }: Release): Files {
  const prefix = `${version}/`;
  const own = [...files].filter(([path]) => path.startsWith(prefix));
  const all = new Map(own.map(([path, bytes]) => [path.slice(prefix.length), bytes]));
  all.set(single.name, Buffer.from(single.code));
  const scripts = [...all].filter(([path]) => path.endsWith('.js')).sort(byPath);
  const integrity = Object.fromEntries(scripts.map(([path, bytes]) => [path, hashOf(bytes)]));
  const text = `${JSON.stringify({ version, integrity }, undefined, 2)}\n`;
  all.set('integrity.json', Buffer.from(text));
  return new Map([...all].sort(byPath));
}

function byPath([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function hashOf(bytes: Buffer | undefined): string {
  if (bytes === undefined) throw new ReleaseError('The build has no loader.');
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** A hub of everything for one province, as the README prints it. */
function snippetsOf(
  { version, single }: Release,
  release: Files,
  center: string,
): Record<string, string> {
  const { tag, pinned, script, iframe, policy } = writeSnippets(
    {
      center,
      province: '50',
      lang: undefined,
      services: [],
      show: undefined,
      colors: {},
      site: 'https://www.example.go.th',
    },
    { version, hash: hashOf(release.get('damrong.js')) },
  );
  const hash = hashOf(release.get(single.name));
  return {
    'tag.html': tag,
    'pinned.html': pinned ?? '',
    'script.html': script,
    'single.html': `<script async charset="utf-8" src="${center}/embed/${version}/${single.name}" data-province="50" integrity="${hash}" crossorigin></script>\n`,
    'iframe.html': iframe,
    'policy.txt': policy,
  };
}

function refuseOthers(where: string, release: Files, there: Files | undefined): void {
  if (there === undefined) return;
  const paths = [...new Set([...release.keys(), ...there.keys()])];
  const differing = paths.filter((path) => {
    const other = there.get(path);
    return other === undefined || release.get(path)?.equals(other) !== true;
  });
  if (differing.length === 0) return;
  const named = differing.slice(0, 3).join(', ') + (differing.length > 3 ? ' …' : '');
  throw new ReleaseError(
    `${where} is there with other bytes (${named}). A version is released once: npm run release:version makes the next one.`,
  );
}

/** All or nothing: an upload that begins meanwhile finds no half of a release. */
function writeWhole(target: string, files: Files): void {
  const arriving = `${target}.arriving`;
  rmSync(arriving, { recursive: true, force: true });
  writeFiles(arriving, files);
  renameSync(arriving, target);
}

function writeFiles(folder: string, files: Iterable<readonly [string, Buffer | string]>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

function writeRecord(
  path: string,
  version: string,
  release: Files,
  snippets: ReleaseRecord['snippets'],
): void {
  const files = Object.fromEntries([...release].map(([name, bytes]) => [name, bytes.toString()]));
  const text = JSON.stringify({ version, snippets, files });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, brotliCompressSync(text, { params: quick }));
}

/** What the record of a release holds; undefined where there is none. */
export function readRecord(path: string): ReleaseRecord | undefined {
  if (!existsSync(path)) return undefined;
  const { version, snippets, files } = JSON.parse(
    brotliDecompressSync(readFileSync(path)).toString(),
  ) as Omit<ReleaseRecord, 'files'> & { readonly files: Record<string, string> };
  return {
    version,
    snippets,
    files: new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])),
  };
}
