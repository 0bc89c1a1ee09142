import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/**
 * Where PostgreSQL's server programs are: named by `DAMRONG_POSTGRES_BIN`, where Debian puts them
 * beside the path (newest first), or on the path. Undefined when they are not installed.
 */
export function findPostgresPrograms(
  env: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
    : [];
  const candidates = [
    env['DAMRONG_POSTGRES_BIN'] ?? '',
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(env['PATH'] ?? '').split(delimiter),
  ];
  return candidates.find((directory) => directory !== '' && existsSync(join(directory, 'initdb')));
}

/** PostgreSQL refuses to run as root; a server of root's belongs to the package's own user. */
export function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
