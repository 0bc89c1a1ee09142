import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Settings with a password in them. Each may be the text of a file that only the centre reads. */
const secretSettings = ['DATABASE_URL', 'DAMRONG_MAIL_URL'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

const OTHERS = 0o007;

/** Here a container's engine puts its secrets, readable by every user of the container. */
const OF_CONTAINERS = '/run/secrets/';

export interface Secrets {
  /** The environment with the text of each secret's file under the setting's own name. */
  readonly environment: Environment;
  /** The file that a setting was read from. */
  readonly files: ReadonlyMap<string, string>;
  /** A sentence for each file that cannot be used. */
  readonly problems: readonly string[];
}

/**
 * Reads secrets from files: the one that `DATABASE_URL_FILE` names, or systemd's credential
 * `DATABASE_URL` (`LoadCredential=DATABASE_URL:/etc/damrong/database-url`).
 */
export function readSecrets(env: Environment): Secrets {
  const environment: Record<string, string | undefined> = { ...env };
  const files = new Map<string, string>();
  const problems: string[] = [];
  for (const name of secretSettings) {
    const named = env[`${name}_FILE`];
    const isGiven = Boolean(env[name]);
    if (named && isGiven) {
      problems.push(`${name} and ${name}_FILE are both given: leave one of them out`);
      continue;
    }
    const path = named ? named : isGiven ? undefined : credential(env, name);
    if (path === undefined) continue;
    const read = readSecret(path, env);
    if (typeof read === 'string') {
      environment[name] = read;
      files.set(name, path);
    } else problems.push(`${name}_FILE ${read.problem}`);
  }
  return { environment, files, problems };
}

function credential({ CREDENTIALS_DIRECTORY: directory }: Environment, name: string) {
  if (!directory) return undefined;
  const path = join(directory, name);
  return statSync(path, { throwIfNoEntry: false }) === undefined ? undefined : path;
}

/** The text without the line's end that editors leave; or why it cannot be used. */
function readSecret(path: string, env: Environment): string | { readonly problem: string } {
  try {
    const isProvided =
      path.startsWith(OF_CONTAINERS) || path.startsWith(env['CREDENTIALS_DIRECTORY'] ?? '\0');
    if (process.platform !== 'win32' && !isProvided && (statSync(path).mode & OTHERS) !== 0) {
      return {
        problem: `names ${path}, which every user of this machine can open: chmod 600 ${path}`,
      };
    }
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? { problem: `names ${path}, which is empty` } : text;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    return { problem: `names ${path}, which cannot be read (${code})` };
  }
}

/**
 * Tells the newest text of a secret, for what connects anew: whoever changes a password writes the
 * file, and no process has to be started again.
 * @param value what it was at start; also told while the file cannot be read
 */
export function newestSecret(value: string, path: string | undefined): () => string {
  if (path === undefined) return () => value;
  return () => {
    try {
      return readFileSync(path, 'utf8').trim() || value;
    } catch {
      return value;
    }
  };
}
