import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, posix } from 'node:path';

type Target = string | Readonly<Record<string, string>>;

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
  readonly sideEffects: false | readonly string[];
}

/** A package as it was unpacked. */
export interface UnpackedPackage extends Manifest {
  readonly folder: string;
}

/** One address that others may import, with the files that it leads to by each condition. */
export interface PublicEntry {
  readonly address: string;
  readonly targets: readonly string[];
}

/** What an unpacked package promises of itself. */
export function readPackage(folder: string): UnpackedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { ...manifest, folder };
}

/** Conditions other than the one that leads to the sources of this repository. */
function targetsOf(target: Target): string[] {
  if (typeof target === 'string') return [target];
  return Object.entries(target).flatMap(([name, path]) =>
    name === 'damrong-source' ? [] : [path],
  );
}

/** Every address that leads somewhere, with the stars filled in by what is there. */
export function publicEntries({ name, exports, folder }: UnpackedPackage): PublicEntry[] {
  return Object.entries(exports).flatMap(([path, target]) => {
    const targets = targetsOf(target);
    const address = posix.join(name, path);
    const last = targets.at(-1);
    if (last === undefined || !path.includes('*')) {
      return targets.length === 0 ? [] : [{ address, targets }];
    }
    const wanted = posix.normalize(last);
    const [before = '', ...others] = wanted.replaceAll('.', '\\.').split('*');
    const pattern = new RegExp(`^${before}([^/]+)${others.join('\\1')}$`);
    const stars = globSync(wanted, { cwd: folder }).flatMap(
      (file) => pattern.exec(file)?.[1] ?? [],
    );
    if (stars.length === 0) throw new Error(`${address} leads nowhere.`);
    return stars.map((star) => {
      const fill = (text: string): string => text.replaceAll('*', star);
      return { address: fill(address), targets: targets.map(fill) };
    });
  });
}

const importing = /(?:\bfrom|\bimport)\s*\(?\s*["'](\.[^"']+\.js)["']/g;
const alone = /^import\s*["'](\.[^"']+\.js)["']/gm;

/** The scripts that a bundler may find behind the public entries, and what each of them says. */
export function reachableScripts(one: UnpackedPackage): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = publicEntries(one).flatMap(({ targets }) =>
    targets.filter((path) => path.endsWith('.js')).map((path) => posix.normalize(path)),
  );
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(join(one.folder, path), 'utf8');
    found.set(path, text);
    waiting.push(...importsOf(path, text, importing));
  }
  return found;
}

function importsOf(path: string, text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, to = '']) => posix.join(posix.dirname(path), to));
}

/** Scripts that are imported for what they do and not for what they export. */
export function importedAlone(scripts: ReadonlyMap<string, string>): string[] {
  return [...scripts].flatMap(([path, text]) => importsOf(path, text, alone));
}

/** The files of a package that a bundler keeps though nothing of them is used. */
export function withSideEffects({ sideEffects, folder }: UnpackedPackage): string[] {
  if (sideEffects === false) return [];
  return globSync('dist/**/*.js', { cwd: folder })
    .filter((path) => sideEffects.some((pattern) => matchesGlob(path, pattern.slice(2))))
    .sort();
}
